/// A trial balance under the classes of a chart, with the rows of the result between them (spec
/// nordic/formats 4.1, 4.2): every row stands in one section.
package struct TrialBalanceTotals: Hashable, Sendable {
  package let sections: [Section]
  /// The first account whose type is not that of its class, so that sections go by the first digit
  /// alone and nothing is said of the result.
  package let misfit: AccountNumber?

  /// Rows side by side, and what is summed up behind them.
  package struct Section: Hashable, Sendable {
    package let rows: [TrialBalanceLine]
    /// The class that ends here, with what all of its rows come to.
    package let ended: Sum<AccountClass>?
    /// What the accounts of the result through here come to.
    package let results: [Sum<ResultRow>]
  }

  package struct Sum<Subject: Hashable & Sendable>: Hashable, Sendable {
    package let subject: Subject
    package let figures: TrialBalanceFigures
  }

  package var classes: [Sum<AccountClass>] { sections.compactMap(\.ended) }
  package var results: [Sum<ResultRow>] { sections.flatMap(\.results) }
}

/// A class of accounts; what it holds is known where the chart follows a standard.
package struct AccountClass: Hashable, Sendable {
  /// The first digits of its accounts: `1`, `5-6`.
  package let digits: String
  package let content: Content?

  package init(digits: String, content: Content?) {
    self.digits = digits
    self.content = content
  }

  package enum Content: String, Hashable, Sendable, CaseIterable {
    case assets
    case equityAndLiabilities = "equity-and-liabilities"
    case operatingIncome = "operating-income"
    case goods
    case externalCosts = "external-costs"
    case personnelAndDepreciation = "personnel-and-depreciation"
    case personnel
    case otherOperatingCosts = "other-operating-costs"
    case financialItemsAndTax = "financial-items-and-tax"
    case `internal`
  }
}

/// What the accounts of the result come to up to a place of the chart.
package enum ResultRow: String, Hashable, Sendable, CaseIterable {
  case gross = "gross-result"
  case operating = "operating-result"
  case afterFinancialItems = "result-after-financial-items"
  case beforeTax = "result-before-tax"
  /// All accounts of the result but those on which it is moved to equity.
  case net = "net-result"
}

extension TrialBalanceTotals {
  /// Puts rows under the classes of a standard; under those of their first digits where an account is of
  /// another type than its class, or no standard is asked for.
  package init(
    of balance: TrialBalance,
    _ standard: ChartStandard?,
    chart: ChartOfAccounts
  ) throws(MoneyError) {
    let (rows, whole) = (balance.rows, balance.sum)
    let misfit = rows.lazy.compactMap(\.number).first { !$0.fitsItsClass(as: chart.type(of: $0)) }
    self.misfit = misfit
    guard let standard, misfit == nil else {
      sections = try TrialBalanceTotals.byDigit(rows, like: whole)
      return
    }
    var sections: [Section] = []
    var (ofClass, ofResult): ([TrialBalanceFigures], [TrialBalanceFigures]) = ([], [])
    let all = rows.contains { $0.number.map { (3_000...8_999).contains($0.place) } ?? false }
    for stretch in standard.stretches {
      let own = rows.filter { row in
        // A result that is not transferred is equity.
        stretch.accounts.contains(row.number?.place ?? 2_999)
      }
      let figures = own.map(\.figures)
      ofClass += figures
      if stretch.accounts.lowerBound >= 3_000 { ofResult += figures }
      let sum = ofClass.isEmpty ? nil : try TrialBalanceFigures(sumOf: ofClass, like: whole)
      let result = try TrialBalanceFigures(sumOf: ofResult, like: whole)
      let section = Section(
        rows: own,
        ended: stretch.ends.flatMap { ended in sum.map { Sum(subject: ended, figures: $0) } },
        results: all ? stretch.results.map { Sum(subject: $0, figures: result) } : []
      )
      if stretch.ends != nil { ofClass = [] }
      if !section.rows.isEmpty || section.ended != nil || !section.results.isEmpty {
        sections.append(section)
      }
    }
    self.sections = sections
  }

  private static func byDigit(
    _ rows: [TrialBalanceLine],
    like whole: TrialBalanceFigures
  ) throws(MoneyError) -> [Section] {
    var digits: [String] = []
    var byDigit: [String: [TrialBalanceLine]] = [:]
    for row in rows {
      let digit = row.number.map { String($0.code.prefix(1)) } ?? ""
      if byDigit[digit] == nil { digits.append(digit) }
      byDigit[digit, default: []].append(row)
    }
    var sections: [Section] = []
    for digit in digits {
      let own = byDigit[digit] ?? []
      let sum = try TrialBalanceFigures(sumOf: own.map(\.figures), like: whole)
      sections.append(
        Section(
          rows: own,
          // Results of earlier years have no digit, and are no class.
          ended: digit.isEmpty
            ? nil : Sum(subject: AccountClass(digits: digit, content: nil), figures: sum),
          results: []
        )
      )
    }
    return sections
  }
}

extension TrialBalanceLine {
  fileprivate var number: AccountNumber? {
    guard case .account(let number, _, _) = subject else { return nil }
    return number
  }
}

extension TrialBalance {
  /// What the accounts of the result come to but those on which it is moved to equity, as the net result
  /// of the totals does: their movement, and their closing balances, which are the result from the
  /// beginning of the year.
  ///
  /// Income is positive, in minor units.
  package func result(
    _ chart: ChartOfAccounts,
    _ standard: ChartStandard
  ) throws(MoneyError) -> (movement: Int64, closing: Int64) {
    var (movement, closing) = (Int64(0), Int64(0))
    for row in rows {
      guard let number = row.number, chart.type(of: number).part == .result,
        !standard.movingResult.contains(number.place)
      else { continue }
      movement = try movement.subtracting(row.amounts.movement)
      closing = try closing.subtracting(row.amounts.closing)
    }
    return (movement, closing)
  }
}

extension AccountNumber {
  /// Its place in a chart of four digits; 0 for one that does not begin with a digit.
  fileprivate var place: Int {
    guard code.utf8.first != UInt8(ascii: "0") else { return 0 }
    var place = 0
    for digit in code.utf8.prefix(4) {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { break }
      place = place * 10 + Int(digit - UInt8(ascii: "0"))
    }
    while (1..<1_000).contains(place) { place *= 10 }
    return place
  }

  /// Whether an account of this number is of the type that both standards give its class.
  fileprivate func fitsItsClass(as type: AccountType) -> Bool {
    switch place / 1_000 {
    case 1, 2: type.part == .balanceSheet
    case 3...8: type.part == .result
    case 9: type.part == .outside
    default: false
    }
  }
}

extension ChartStandard {
  /// A stretch of accounts, what class ends with it, and which results stand behind it.
  fileprivate struct Stretch {
    let accounts: ClosedRange<Int>
    var ends: AccountClass?
    var results: [ResultRow] = []
  }

  /// The accounts that move the result to equity.
  fileprivate var movingResult: ClosedRange<Int> {
    switch self {
    case .bas: 8_990...8_999
    case .ns4102: 8_800...8_999
    }
  }

  fileprivate var stretches: [Stretch] {
    func ends(_ digits: String, _ content: AccountClass.Content) -> AccountClass {
      AccountClass(digits: digits, content: content)
    }
    let balance = [
      Stretch(accounts: 1_000...1_999, ends: ends("1", .assets)),
      Stretch(accounts: 2_000...2_999, ends: ends("2", .equityAndLiabilities)),
      Stretch(accounts: 3_000...3_999, ends: ends("3", .operatingIncome)),
    ]
    let others = [Stretch(accounts: 9_000...9_999, ends: ends("9", .internal))]
    let result =
      switch self {
      case .bas:
        [
          Stretch(accounts: 4_000...4_999, ends: ends("4", .goods), results: [.gross]),
          Stretch(accounts: 5_000...6_999, ends: ends("5-6", .externalCosts)),
          Stretch(
            accounts: 7_000...7_999,
            ends: ends("7", .personnelAndDepreciation),
            results: [.operating]
          ),
          Stretch(accounts: 8_000...8_499, results: [.afterFinancialItems]),
          Stretch(accounts: 8_500...8_899, results: [.beforeTax]),
          Stretch(accounts: 8_900...8_989, results: [.net]),
          Stretch(accounts: movingResult, ends: ends("8", .financialItemsAndTax)),
        ]
      case .ns4102:
        [
          Stretch(accounts: 4_000...4_999, ends: ends("4", .goods)),
          Stretch(accounts: 5_000...5_999, ends: ends("5", .personnel)),
          Stretch(
            accounts: 6_000...7_999,
            ends: ends("6-7", .otherOperatingCosts),
            results: [.operating]
          ),
          Stretch(accounts: 8_000...8_299, results: [.beforeTax]),
          Stretch(accounts: 8_300...8_799, results: [.net]),
          Stretch(accounts: movingResult, ends: ends("8", .financialItemsAndTax)),
        ]
      }
    return balance + result + others
  }
}
