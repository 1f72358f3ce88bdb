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

  private func firstVoucher(
    _ numbers: Range<Int64>,
    of year: String,
    through period: Period
  ) throws -> Int64? {
    let closing = history.calendar.year(named: period.year)?.closing
    return try read.connection.first(
      """
      SELECT sequence FROM voucher
      WHERE company = \(read.key) AND fiscal_year = \(year)
        AND sequence >= \(numbers.lowerBound) AND sequence < \(numbers.upperBound)
        AND day <= \(period.lastDay.description)
        AND (period IS NULL OR period <> \(closing == period ? "" : closing?.name ?? ""))
      ORDER BY sequence LIMIT 1
      """
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
