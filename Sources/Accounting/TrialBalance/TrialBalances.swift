/// The closing balances of several companies beside each other, by account.
package struct TrialBalances: Sendable {
  /// Each row has the closing balances of the companies in its parts; their amounts are what the
  /// companies come to together where they are added up, else nothing.
  package let balance: TrialBalance
  /// The rows that are shown.
  package let rows: [TrialBalanceLine]
  /// The currency in which the companies are added up; nothing where they have several, or show
  /// several periods, which are never added.
  package let currency: Currency?
  package let isOfOneCurrency: Bool
  /// Whether all end with a period of one name.
  package let isOfOnePeriod: Bool
  /// Whether their charts follow one standard; otherwise a number means one thing here, another there.
  package let isOfOneStandard: Bool
  package let totals: TrialBalanceTotals?
  /// Accounts that hold in some companies what they do not hold in others.
  package let clashes: [Clash]

  /// A company with its trial balance, by the same choice as the others.
  package struct Member: Sendable {
    package let company: Company
    package let chart: ChartOfAccounts
    package let balance: TrialBalance

    package init(company: Company, chart: ChartOfAccounts, balance: TrialBalance) {
      self.company = company
      self.chart = chart
      self.balance = balance
    }
  }

  package struct Clash: Hashable, Sendable {
    package let account: AccountNumber
    /// What it holds, of each company that has it, in their order.
    package let types: [(company: String, type: AccountType)]

    package static func == (one: Clash, two: Clash) -> Bool {
      one.account == two.account && one.types.elementsEqual(two.types, by: ==)
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(account) }
  }

  /// - Precondition: there is a member.
  package init(_ members: [Member], _ view: TrialBalanceView) throws(MoneyError) {
    let first = members[0]
    isOfOneCurrency = members.allSatisfy {
      $0.company.accountingCurrency == first.company.accountingCurrency
    }
    isOfOnePeriod = members.allSatisfy { $0.balance.period == first.balance.period }
    currency = isOfOneCurrency && isOfOnePeriod ? first.company.accountingCurrency : nil
    var figures: [Key: TrialBalanceFigures] = [:]
    var names: [Key: String] = [:]
    var moved: Set<Key> = []
    let none = TrialBalanceFigures(parts: members.count)
    for (place, member) in members.enumerated() {
      for row in member.balance.rows {
        let key = Key(row.subject)
        var sum = figures[key] ?? none
        sum.parts[place] = try sum.parts[place].adding(row.amounts.closing)
        if currency != nil { try sum.amounts.add(row.amounts) }
        figures[key] = sum
        if names[key, default: ""].isEmpty { names[key] = row.name }
        if row.figures.hasMoved { moved.insert(key) }
      }
    }
    let lines = figures.map { key, figures in
      TrialBalanceLine(subject: key.subject(named: names[key] ?? ""), figures: figures)
    }
    balance = try TrialBalance(
      year: first.balance.year,
      period: first.balance.period,
      lines.sorted { $0.subject.precedes($1.subject) },
      [],
      like: none
    )
    clashes = TrialBalances.clashes(among: balance.rows, members)
    let standard = first.company.chartStandard
    isOfOneStandard = members.allSatisfy { $0.company.chartStandard == standard }
    totals =
      view.hasTotals
      ? try TrialBalanceTotals(
        of: balance,
        isOfOneStandard && clashes.isEmpty ? standard : nil,
        chart: ChartOfAccounts(members.reversed().flatMap(\.chart.accounts))
      ) : nil
    rows = view.isOfMoved ? balance.rows.filter { moved.contains(Key($0.subject)) } : balance.rows
  }

  /// What a row is for, whatever each company calls it.
  private enum Key: Hashable {
    case account(AccountNumber)
    case result(year: String)

    init(_ subject: TrialBalanceLine.Subject) {
      switch subject {
      case .account(let number, _, _): self = .account(number)
      case .resultNotTransferred(let year): self = .result(year: year)
      }
    }

    func subject(named name: String) -> TrialBalanceLine.Subject {
      switch self {
      case .result(let year): .resultNotTransferred(year: year)
      case .account(let number): .account(number, name: name, value: "")
      }
    }
  }

  /// Equity and liability are one here, and so are income and expense: which of them an account is says
  /// its chart for people, and nothing of where its balance ends.
  private static func clashes(
    among rows: [TrialBalanceLine],
    _ members: [Member]
  ) -> [Clash] {
    rows.compactMap { row in
      guard case .account(let number, _, _) = row.subject else { return nil }
      let types = members.compactMap { member in
        member.chart[number].map { (company: member.company.code, type: $0.type) }
      }
      return Set(types.map(\.type.side)).count <= 1 ? nil : Clash(account: number, types: types)
    }
  }
}

extension AccountType {
  fileprivate enum Side: Hashable { case assets, equityAndLiabilities, result, outside }

  fileprivate var side: Side {
    switch self {
    case .asset: .assets
    case .liability, .equity: .equityAndLiabilities
    case .income, .expense: .result
    case .statistical, .total: .outside
    }
  }
}

extension TrialBalanceLine {
  /// Empty where it has none.
  fileprivate var name: String {
    guard case .account(_, let name, _) = subject else { return "" }
    return name
  }
}
