import Accounting
import Crypto
import Database

/// Compares seals with what the books keep: the log, the records and the kept balances.
///
/// Vouchers are not read, except for the first that moved a balance. Seals that come in the order of
/// their periods cover what the one before did and a little more, which is all that is read then.
package struct SealProof {
  private let read: CompanyBooks
  private let history: SealHistory
  /// The periods that the balance of the latest seal covers, with the hash as far as each.
  private var hashed: [(period: String, hash: SHA256)] = []

  package init(_ read: CompanyBooks, _ calendar: FiscalCalendar) throws {
    self.read = read
    let movements = try read.connection.rows(
      """
      SELECT period, MAX(sequence) FROM balance_by_account
      WHERE company = \(read.key) GROUP BY period
      """
    ) { ($0.text(0), $0.integer(1)) }
    history = SealHistory(calendar, movements: Dictionary(movements) { max($0, $1) })
  }

  /// The first record after each of these seals that moved a balance which it covers; the seals come
  /// in the order of their periods.
  package func movers(of seals: [(period: Period, seal: Seal)]) throws -> [String: Int64] {
    try history.movers(
      of: seals.map { ($0.period, $0.seal.sequence) },
      firstVoucher: firstVoucher
    )
  }

  /// What has moved the figures of these seals, of which each has a first voucher since; the lines from
  /// the earliest of those on are read.
  package func moves(
    of seals: [(period: Period, seal: Seal)],
    _ movers: [String: Int64]
  ) throws -> [String: SealMove] {
    let firsts = seals.compactMap { movers[$0.period.name] }
    guard let first = firsts.min(), let last = seals.map(\.period.lastDay).max() else { return [:] }
    let calendar = history.calendar
    var figures = SealedFigures(
      of: seals.map { ($0.period, $0.seal.sequence) },
      calendar,
      try read.chart()
    )
    var voucher: [SealedFigures.Line] = []
    try read.connection.query(
      """
      SELECT voucher.sequence, day, voucher.kind, period, layer, account, accounting,
        COALESCE(reporting, 0), voucher.fiscal_year
      FROM voucher
      JOIN voucher_line AS line
        ON line.company = voucher.company AND line.fiscal_year = voucher.fiscal_year
          AND line.sequence = voucher.sequence
      JOIN combination
        ON combination.company = line.company AND combination.combination = line.combination
      WHERE voucher.company = \(read.key) AND voucher.sequence >= \(first)
        AND day <= \(last.description)
      ORDER BY voucher.sequence
      """
    ) { row in
      let period = calendar.period(
        ofPosted: try row.day(1),
        named: row.optionalText(3),
        in: row.text(8)
      )
      let line = SealedFigures.Line(
        record: row.integer(0),
        period: try stored(period),
        kind: try row.code(2),
        layer: try row.code(4),
        account: AccountNumber(row.text(5)),
        accounting: row.integer(6),
        reporting: row.integer(7)
      )
      if let record = voucher.first?.record, record != line.record {
        figures.add(voucher)
        voucher.removeAll(keepingCapacity: true)
      }
      voucher.append(line)
    }
    figures.add(voucher)
    // What moved balances and is no voucher any more is named by what it left there.
    let lost = movers.filter { !figures.seen.contains($0.key) }.mapValues { SealMove(record: $0) }
    return figures.moves.merging(lost) { found, _ in found }
  }

  private func firstVoucher(
    _ numbers: Range<Int64>,
    of year: String,
    through period: Period
  ) throws -> Int64? {
    // The last periods of a year have the same last day.
    let behind = history.calendar.periods.filter {
      $0.kind == .closing && $0.year == period.year && Period.precedes(period, $0)
    }
    let others = (behind.isEmpty ? [""] : behind.map(\.name)).map { "\($0)" as Statement }
    return try read.connection.first(
      """
      SELECT sequence FROM voucher
      WHERE company = \(read.key) AND fiscal_year = \(year)
        AND sequence >= \(numbers.lowerBound) AND sequence < \(numbers.upperBound)
        AND day <= \(period.lastDay.description)
        AND (period IS NULL OR period NOT IN (
      """ + others.joined(by: ", ") + ")) ORDER BY sequence LIMIT 1"
    ) { $0.integer(0) }
  }

  /// The first part of a seal that does not fit what the books kept when it was made.
  ///
  /// What its balances were, can be told as long as nothing has moved them.
  package mutating func differingPart(
    of seal: Seal,
    _ period: Period,
    isMoved: Bool
  ) throws -> String? {
    let content = SealContent(
      head: try head(before: seal.sequence) ?? "",
      trialBalance: isMoved ? seal.trialBalance : try balance(through: period),
      rates: try read.sealedRates(of: period.name, before: seal.sequence),
      settings: try read.sealedSettings(before: seal.sequence),
      runs: try read.sealedRuns(of: period.name, before: seal.sequence)
    )
    let parts = [
      ("head", seal.head, content.head),
      ("trial_balance", seal.trialBalance, content.trialBalance),
      ("rates", seal.rates, content.rates), ("settings", seal.settings, content.settings),
      ("runs", seal.runs, content.runs),
      (
        "seal", seal.seal,
        content.seal(company: try code(before: seal.sequence) ?? "", period: period.name)
      ),
    ]
    return parts.first { $0.1 != $0.2 }?.0
  }

  private func head(before number: Int64) throws -> String? {
    try read.connection.first(
      "SELECT hash FROM company_log WHERE company = \(read.key) AND sequence = \(number - 1)"
    ) { hexadecimal($0.bytes(0)) }
  }

  /// The company's code at a number of the log.
  private func code(before number: Int64) throws -> String? {
    try read.connection.first(
      """
      SELECT code FROM company_setting WHERE company = \(read.key) AND sequence < \(number)
      ORDER BY sequence DESC LIMIT 1
      """
    ) { $0.text(0) }
  }

  private mutating func balance(through period: Period) throws -> String {
    let names = history.calendar.periodsSealed(with: period).sorted()
    let shared = zip(names, hashed).prefix { $0 == $1.period }.count
    hashed.removeLast(hashed.count - shared)
    var hash = hashed.last?.hash ?? SHA256()
    for name in names.dropFirst(shared) {
      hash.update(data: try read.sealedBalance(of: name).bytes)
      hashed.append((name, hash))
    }
    return hexadecimal(hash.finalize())
  }
}
