import Accounting
import Database

/// The writing end of the gate: numbers vouchers, links them to the log, writes their lines and
/// keeps the balances, for one voucher or a batch of a million.
///
/// Only `OpenBooks.post` uses it, with vouchers that have been checked. What it knows of a company
/// holds from one transaction to the next while nobody else posts to it.
struct Posting {
  /// Where vouchers come from, alike for all that are posted together.
  struct Origin {
    /// The company's code in force.
    let company: String
    let authorship: Authorship
    let installation: Int64
    let poster: Poster
    let run: Int64?
  }

  private let company: Int64
  private let tables: PostingTables
  private var combinations: Combinations
  private var numbers: VoucherNumbers
  private var balances = BalanceChanges()
  private var canonical = CanonicalBytes()
  private var hasGathered = false
  private var lastCurrency = (currency: Currency.sek, code: Currency.sek.code)
  private var lastDay = (day: Day(number: 0), text: Day(number: 0).description)

  init(_ connection: any Connection, company: Int64) throws {
    self.company = company
    tables = try PostingTables(connection)
    combinations = try Combinations(connection: connection, company: company)
    numbers = VoucherNumbers(connection: connection, company: company)
  }

  /// Reads anew which numbers are free.
  mutating func forgetNumbers() { numbers.forget() }

  /// Writes a voucher as the next record of the log, and returns the series and number that it got.
  mutating func post(
    _ voucher: Voucher,
    _ origin: Origin,
    linkedTo head: inout LogHead
  ) throws -> (series: String, number: Int64)? {
    hasGathered = true
    let draft = voucher.draft
    let sequence = head.sequence + 1
    let numbered = try draft.series.map { wanted in
      let series = try numbers.series(wanted)
      return (series: series, number: try numbers.next(series, in: voucher.period.year))
    }
    if draft.day != lastDay.day { lastDay = (draft.day, draft.day.description) }
    begin(voucher, numbered, origin, sequence)
    for index in draft.lines.indices {
      try add(draft.lines[index], Int64(index + 1), of: voucher, sequence)
    }
    head.link(canonical, company: origin.company)
    try writeLog(origin, head)
    try write(voucher, numbered, origin, sequence)
    if balances.areMany { try saveBalances() }
    return numbered
  }

  private mutating func add(
    _ line: VoucherLine,
    _ number: Int64,
    of voucher: Voucher,
    _ sequence: Int64
  ) throws {
    let place = try combinations.place(of: line.ledgerAccount, addedTo: &canonical)
    if line.amount.currency != lastCurrency.currency {
      lastCurrency = (line.amount.currency, line.amount.currency.code)
    }
    canonical.append(lastCurrency.code)
    canonical.append(line.amount.minorUnits)
    canonical.append(line.accounting)
    canonical.append(line.reporting)
    canonical.append(line.text)
    let rows = tables.lines
    rows.append(company)
    rows.append(voucher.period.year)
    rows.append(sequence)
    rows.append(number)
    rows.append(combinations.number(at: place))
    rows.append(lastCurrency.code)
    rows.append(line.amount.minorUnits)
    rows.append(line.accounting)
    rows.append(line.reporting)
    rows.append(line.text)
    try rows.endRow()
    try balances.add(
      line,
      combination: place,
      in: voucher.period,
      voucher.draft.kind,
      voucher.draft.layer,
      sequence
    )
  }

  /// Brings everything gathered so far into the tables.
  mutating func flush() throws {
    guard hasGathered else { return }
    hasGathered = false
    try tables.log.flush()
    try tables.vouchers.flush()
    try tables.lines.flush()
    try saveBalances()
  }

  /// Adds the movements gathered so far to the balances.
  private mutating func saveBalances() throws {
    try combinations.flush()
    try balances.save(to: tables, company: company, combinations: combinations)
  }

  /// Begins the bytes that the voucher's hash covers, up to its lines.
  private mutating func begin(
    _ voucher: Voucher,
    _ numbered: (series: String, number: Int64)?,
    _ origin: Origin,
    _ sequence: Int64
  ) {
    let draft = voucher.draft
    canonical.removeAll()
    RecordHeader(
      company: origin.company,
      sequence: sequence,
      kind: "voucher",
      at: origin.authorship.at,
      author: origin.authorship.author,
      installation: origin.installation
    ).append(to: &canonical)
    canonical.append(voucher.period.year)
    canonical.append(lastDay.text)
    canonical.append(draft.kind.rawValue)
    canonical.append(draft.layer.rawValue)
    canonical.append(voucher.namedPeriod)
    canonical.append(numbered?.series)
    canonical.append(numbered?.number)
    canonical.append(draft.reference?.series)
    canonical.append(draft.reference?.number)
    canonical.append(draft.text)
    canonical.append(origin.poster.module.description)
    canonical.append(origin.run)
    canonical.append(voucher.pass)
    canonical.append(draft.reverses?.year)
    canonical.append(draft.reverses?.sequence)
    canonical.append(Int64(draft.lines.count))
  }

  private func writeLog(_ origin: Origin, _ head: LogHead) throws {
    let rows = tables.log
    rows.append(company)
    rows.append(head.sequence)
    rows.append("voucher")
    rows.append(origin.authorship.at)
    rows.append(origin.authorship.author)
    rows.append(origin.installation)
    rows.append(bytes: head.hash)
    rows.append(RecordHeader.currentVersion)
    try rows.endRow()
  }

  private func write(
    _ voucher: Voucher,
    _ numbered: (series: String, number: Int64)?,
    _ origin: Origin,
    _ sequence: Int64
  ) throws {
    let draft = voucher.draft
    let rows = tables.vouchers
    rows.append(company)
    rows.append(voucher.period.year)
    rows.append(sequence)
    rows.append(lastDay.text)
    rows.append(draft.kind.rawValue)
    rows.append(draft.layer.rawValue)
    rows.append(voucher.namedPeriod)
    rows.append(numbered?.series)
    rows.append(numbered?.number)
    rows.append(draft.reference?.series)
    rows.append(draft.reference?.number)
    rows.append(draft.text)
    rows.append(origin.poster.module.description)
    rows.append(origin.run)
    rows.append(voucher.pass)
    rows.append(draft.reverses?.year)
    rows.append(draft.reverses?.sequence)
    rows.append(Int64(draft.lines.count))
    try rows.endRow()
  }
}

extension Voucher {
  /// The period where the day does not decide it (design: "The data").
  var namedPeriod: String? { draft.kind == .operating ? nil : period.name }
}
