import Accounting
import Crypto
import Database

/// Compares seals with what the books keep: the log, the records and the kept balances.
///
/// Vouchers are not read, except for the first that moved a balance. Seals that come in the order of
/// their periods cover what the one before did and a little more, which is all that is read then.
package struct SealProof {
  private let read: CompanyBooks
  private let calendar: FiscalCalendar
  /// The newest record that moved each period.
  private let movements: [String: Int64]
  /// The periods that the balance of the latest seal covers, with the hash as far as each.
  private var hashed: [(period: String, hash: SHA256)] = []

  package init(_ read: CompanyBooks, _ calendar: FiscalCalendar) throws {
    self.read = read
    self.calendar = calendar
    movements = Dictionary(
      uniqueKeysWithValues: try read.connection.rows(
        """
        SELECT period, MAX(sequence) FROM balance_by_account
        WHERE company = \(read.key) GROUP BY period
        """
      ) { ($0.text(0), $0.integer(1)) }
    )
  }

  /// The first record after each of these seals that moved a balance which it covers; the seals come
  /// in the order of their periods.
  ///
  /// A seal covers what that of an earlier period does, so where nothing was found for the one
  /// nothing is looked for again for the other: together they read a voucher once at the most.
  package func movers(of seals: [(period: Period, seal: Seal)]) throws -> [String: Int64] {
    var movers: [String: Int64] = [:]
    // Numbers of the log without a voucher in the periods that are still to come.
    var empty: Range<Int64> = 0..<0
    for (period, seal) in seals.reversed() {
      let first = seal.sequence + 1
      let moved = read.periodsSealed(with: period, calendar)
        .filter { movements[$0] ?? 0 > seal.sequence }
      let years = Set(moved.compactMap { calendar.period(named: $0)?.year })
      func search(_ numbers: Range<Int64>) throws -> Int64? {
        guard !numbers.isEmpty else { return nil }
        return try years.compactMap { try firstVoucher(numbers, of: $0, through: period) }.min()
      }
      let found =
        if first < empty.lowerBound {
          try search(first..<empty.lowerBound) ?? search(empty.upperBound ..< .max)
        } else {
          try search(max(first, empty.upperBound) ..< .max)
        }
      movers[period.name] = found ?? moved.compactMap { movements[$0] }.max()
      empty = (first > empty.upperBound ? first : min(first, empty.lowerBound))..<(found ?? .max)
    }
    return movers
  }

  private func firstVoucher(
    _ numbers: Range<Int64>,
    of year: String,
    through period: Period
  ) throws -> Int64? {
    let closing = calendar.year(named: period.year)?.closing
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
    let names = read.periodsSealed(with: period, calendar).sorted()
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
