/// What a transfer is decided from.
package struct OpeningTransferFacts: Sendable {
  package let company: Company
  package let calendar: FiscalCalendar
  package let chart: ChartOfAccounts
  package let suspense: Set<AccountNumber>
  /// What the suspense accounts got, by combination, period, kind and currency; each once.
  package let movements: [CombinationMovement]

  package init(
    company: Company,
    calendar: FiscalCalendar,
    chart: ChartOfAccounts,
    suspense: Set<AccountNumber>,
    movements: [CombinationMovement],
    leavingOut others: [CombinationMovement] = []
  ) {
    self.company = company
    self.calendar = calendar
    self.chart = chart
    self.suspense = suspense
    self.movements = movements.leavingOut(others)
  }
}

extension [CombinationMovement] {
  /// These less some others; what is then nothing in all three books is no movement.
  fileprivate func leavingOut(_ others: [CombinationMovement]) -> [CombinationMovement] {
    guard !others.isEmpty else { return self }
    let taken = Dictionary(grouping: others) { OpeningTransferLine.Identity($0) }
    return compactMap { movement in
      let (amount, accounting, reporting) = (taken[OpeningTransferLine.Identity(movement)] ?? [])
        .reduce(
          (movement.amount.minorUnits, movement.accounting, movement.reporting)
        ) {
          ($0.0 &- $1.amount.minorUnits, $0.1 &- $1.accounting, $0.2 &- $1.reporting)
        }
      guard amount != 0 || accounting != 0 || reporting != 0 else { return nil }
      return CombinationMovement(
        ledgerAccount: movement.ledgerAccount,
        layer: movement.layer,
        period: movement.period,
        kind: movement.kind,
        amount: Money(minorUnits: amount, movement.amount.currency),
        accounting: accounting,
        reporting: reporting
      )
    }
  }
}

/// Moves what imported openings left on the suspense account to the account that the user names
/// (spec T-ADD-26).
package enum OpeningTransfer: RunProcess {
  package static let kind = RunKind.openingTransfer
  package static let series = "OT"

  /// Looks at every period that brought the suspense accounts something.
  ///
  /// Only what stands is moved: where vouchers have taken a part away already, the earliest periods
  /// give what is left.
  package static func plan(
    _ facts: OpeningTransferFacts,
    _ parameters: OpeningTransferParameters
  ) throws(Refusal) -> RunPlan<OpeningTransferLine> {
    // The account may have become another since the transfer was asked for.
    if let problem = facts.chart.objection(toTarget: parameters.target, suspense: facts.suspense) {
      throw Refusal(problem)
    }
    var groups: [Key: [CombinationMovement]] = [:]
    for movement in facts.movements
    where facts.suspense.contains(movement.ledgerAccount.account)
      && parameters.accounts?.contains(movement.ledgerAccount.account) ?? true
    {
      groups[Key(movement), default: []].append(movement)
    }
    let periods = Dictionary(facts.calendar.periods.map { ($0.name, $0) }) { first, _ in first }
    let order = Dictionary(
      facts.calendar.periods.enumerated().map { ($1.name, $0) }
    ) { first, _ in first }
    var lines: [OpeningTransferLine] = []
    for (_, movements) in groups.sorted(by: { Key.precedes($0.key, $1.key) }) {
      let sorted = movements.sorted { one, two in
        let (first, second) = (order[one.period] ?? 0, order[two.period] ?? 0)
        return first == second ? one.kind.rawValue < two.kind.rawValue : first < second
      }
      lines += try standing(of: sorted, periods, facts.company, parameters.target)
    }
    return RunPlan(lines: lines, findings: [])
  }

  /// What of the movements of one account in one currency still stands, in order of their periods.
  private static func standing(
    of movements: [CombinationMovement],
    _ periods: [String: Period],
    _ company: Company,
    _ target: AccountNumber
  ) throws(Refusal) -> [OpeningTransferLine] {
    var left = Amounts()
    for movement in movements { try left.add(movement) }
    var lines: [OpeningTransferLine] = []
    let takes = movements.map { left.isOf($0) }
    let last = takes.lastIndex(of: true)
    for (index, movement) in movements.enumerated()
    where movement.amount.minorUnits != 0 || movement.accounting != 0 || movement.reporting != 0 {
      guard let period = periods[movement.period] else { continue }
      let moved = takes[index] ? left.take(movement, isLast: index == last) : Amounts()
      lines.append(
        OpeningTransferLine(
          ledgerAccount: movement.ledgerAccount,
          layer: movement.layer,
          period: movement.period,
          kind: movement.kind,
          day: movement.kind == .opening ? period.firstDay : period.lastDay,
          balance: movement.amount,
          moved: Money(minorUnits: moved.amount, movement.amount.currency),
          accounting: Money(minorUnits: moved.accounting, company.accountingCurrency),
          reporting: moved.reporting,
          target: target
        )
      )
    }
    return lines
  }

  /// One voucher for each period, kind and layer: of kind opening in the opening period that brought
  /// the difference, else an operating one on the period's last day.
  package static func vouchers(
    of lines: [OpeningTransferLine],
    _ parameters: OpeningTransferParameters,
    _ company: Company
  ) -> [PlannedVoucher] {
    struct Key: Hashable {
      let period: String
      let kind: VoucherKind
      let day: Day
      let layer: PostingLayer
    }
    var keys: [Key] = []
    var pairs: [Key: (lines: [VoucherLine], origins: [Int])] = [:]
    for (index, line) in lines.enumerated() where line.isMoved {
      let key = Key(period: line.period, kind: line.kind, day: line.day, layer: line.layer)
      if pairs[key] == nil { keys.append(key) }
      pairs[key, default: ([], [])].lines += line.pair(company)
      pairs[key, default: ([], [])].origins += [index + 1, index + 1]
    }
    return keys.map { key in
      PlannedVoucher(
        draft: VoucherDraft(
          day: key.day,
          kind: key.kind,
          layer: key.layer,
          period: key.kind == .operating ? nil : key.period,
          series: series,
          text: parameters.reason,
          lines: pairs[key]?.lines ?? []
        ),
        origins: pairs[key]?.origins ?? []
      )
    }
  }

  package static func nothingToDo(examined: Int) -> any LedgerError {
    OpeningTransferError.nothingToDo(examined: examined)
  }

  private struct Key: Hashable {
    let ledgerAccount: LedgerAccount
    let layer: PostingLayer
    let currency: Currency

    init(_ movement: CombinationMovement) {
      ledgerAccount = movement.ledgerAccount
      layer = movement.layer
      currency = movement.amount.currency
    }

    static func precedes(_ one: Key, _ two: Key) -> Bool {
      if one.layer != two.layer { return one.layer.rawValue < two.layer.rawValue }
      if one.ledgerAccount != two.ledgerAccount { return one.ledgerAccount < two.ledgerAccount }
      return one.currency < two.currency
    }
  }

  /// Amounts of one account in the three books.
  private struct Amounts {
    var amount: Int64 = 0
    var accounting: Int64 = 0
    var reporting: Int64 = 0

    mutating func add(_ movement: CombinationMovement) throws(Refusal) {
      let sums = [
        amount.addingReportingOverflow(movement.amount.minorUnits),
        accounting.addingReportingOverflow(movement.accounting),
        reporting.addingReportingOverflow(movement.reporting),
      ]
      guard !sums.contains(where: \.overflow) else { throw Refusal(MoneyError.overflow) }
      (amount, accounting, reporting) = (
        sums[0].partialValue, sums[1].partialValue, sums[2].partialValue
      )
    }

    /// Whether a movement is of the side that is left; what a year-end brought, that takes back.
    func isOf(_ movement: CombinationMovement) -> Bool {
      guard movement.kind != .yearEnd else { return false }
      let (own, other) =
        accounting == 0
        ? (reporting, movement.reporting)
        : (accounting, movement.accounting)
      return own.signum() == other.signum() && own != 0
    }

    /// Takes what a movement brought, or what is left where that is less; the last takes all.
    mutating func take(_ movement: CombinationMovement, isLast: Bool) -> Amounts {
      let isWhole = !isLast && movement.accounting.magnitude <= accounting.magnitude
      let taken =
        isWhole
        ? Amounts(
          amount: movement.amount.minorUnits,
          accounting: movement.accounting,
          reporting: movement.reporting
        ) : self
      amount &-= taken.amount
      accounting &-= taken.accounting
      reporting &-= taken.reporting
      return taken
    }
  }
}

extension OpeningTransferLine {
  /// The line on the suspense account and the one on the account that takes it.
  fileprivate func pair(_ company: Company) -> [VoucherLine] {
    func line(_ account: LedgerAccount, sign: Int64) -> VoucherLine {
      VoucherLine(
        account,
        Money(minorUnits: sign * moved.minorUnits, moved.currency),
        accounting: sign * accounting.minorUnits,
        reporting: company.reportingCurrency == nil ? nil : sign * reporting
      )
    }
    return [
      line(ledgerAccount, sign: -1),
      line(LedgerAccount(target, ledgerAccount.dimensions), sign: 1),
    ]
  }
}
