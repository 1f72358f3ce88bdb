/// What moved a seal: from which record on the figures that it covers are others.
package struct SealMove: Hashable, Sendable {
  /// The first record since which some figure is another than it was sealed.
  package let record: Int64
  /// The accounts whose opening or movement is another, in order; empty where only the result of an
  /// earlier year is.
  package let accounts: [AccountNumber]
  /// Whether all of that came from closing or year-end vouchers of an earlier year.
  package let isOfYearEnd: Bool

  package init(record: Int64, accounts: [AccountNumber] = [], isOfYearEnd: Bool = false) {
    self.record = record
    self.accounts = accounts
    self.isOfYearEnd = isOfYearEnd
  }
}

/// The figures of sealed periods, followed through the lines that came after the seals.
///
/// A seal is moved where an opening, a movement or a closing of an account differs, not where other
/// rows give equal figures (spec T-ADD-22).
package struct SealedFigures: Sendable {
  /// A line of a voucher, with amounts in minor units of the accounting and reporting currency.
  package struct Line: Sendable {
    package let record: Int64
    package let period: Period
    package let kind: VoucherKind
    package let layer: PostingLayer
    package let account: AccountNumber
    package let accounting: Int64
    package let reporting: Int64

    package init(
      record: Int64,
      period: Period,
      kind: VoucherKind,
      layer: PostingLayer,
      account: AccountNumber,
      accounting: Int64,
      reporting: Int64
    ) {
      self.record = record
      self.period = period
      self.kind = kind
      self.layer = layer
      self.account = account
      self.accounting = accounting
      self.reporting = reporting
    }
  }

  /// One figure of a trial balance: what an account opens with or moves, or a result of an earlier
  /// year.
  fileprivate struct Figure: Hashable {
    let layer: PostingLayer
    let account: AccountNumber?
    let year: String?
    let isOpening: Bool
  }

  fileprivate struct Amounts {
    var accounting: Int128 = 0
    var reporting: Int128 = 0
  }

  /// What came after one seal.
  private struct Since {
    let period: Period
    let sequence: Int64
    let covered: Set<String>
    var changes: [Figure: Amounts] = [:]
    /// The same without closing and year-end vouchers of earlier years.
    var others: [Figure: Amounts] = [:]
    var first: Int64?
    var isSeen = false
  }

  private let calendar: FiscalCalendar
  private let chart: ChartOfAccounts
  private var seals: [Since]

  package init(
    of seals: [(period: Period, sequence: Int64)],
    _ calendar: FiscalCalendar,
    _ chart: ChartOfAccounts
  ) {
    self.calendar = calendar
    self.chart = chart
    self.seals = seals.map { period, sequence in
      Since(
        period: period,
        sequence: sequence,
        covered: Set(calendar.periodsSealed(with: period))
      )
    }
  }

  /// Takes the lines of one voucher; vouchers come in the order of the log.
  package mutating func add(_ lines: [Line]) {
    for index in seals.indices {
      var isTouched = false
      for line in lines
      where line.record > seals[index].sequence && seals[index].covered.contains(line.period.name) {
        isTouched = true
        take(line, &seals[index])
      }
      guard isTouched, let record = lines.first?.record else { continue }
      seals[index].isSeen = true
      seals[index].first = seals[index].changes.isEmpty ? nil : seals[index].first ?? record
    }
  }

  private func take(_ line: Line, _ seal: inout Since) {
    let year =
      line.kind == .yearEnd
      ? calendar.yearClosed(in: line.period) ?? line.period.year : line.period.year
    let isEarlier = year != seal.period.year
    let isResult = !chart.type(of: line.account).isBalanceSheet
    let figure = Figure(
      layer: line.layer,
      account: isEarlier && isResult ? nil : line.account,
      year: isEarlier && isResult ? year : nil,
      isOpening: isEarlier || line.kind == .opening || line.period != seal.period
    )
    seal.changes.add(line, to: figure)
    if !(isEarlier && (line.kind == .closing || line.kind == .yearEnd)) {
      seal.others.add(line, to: figure)
    }
  }

  /// The periods of the seals that some line came after.
  package var seen: Set<String> { Set(seals.filter(\.isSeen).map(\.period.name)) }

  /// What has moved each seal, by its period.
  package var moves: [String: SealMove] {
    var moves: [String: SealMove] = [:]
    for seal in seals {
      guard let first = seal.first else { continue }
      moves[seal.period.name] = SealMove(
        record: first,
        accounts: Set(seal.changes.keys.compactMap(\.account)).sorted(),
        isOfYearEnd: seal.others.isEmpty
      )
    }
    return moves
  }
}

extension [SealedFigures.Figure: SealedFigures.Amounts] {
  /// Adds a line to a figure, which is left out once nothing is left of it.
  fileprivate mutating func add(_ line: SealedFigures.Line, to figure: SealedFigures.Figure) {
    var amounts = self[figure] ?? .init()
    amounts.accounting += Int128(line.accounting)
    amounts.reporting += Int128(line.reporting)
    self[figure] = amounts.accounting == 0 && amounts.reporting == 0 ? nil : amounts
  }
}
