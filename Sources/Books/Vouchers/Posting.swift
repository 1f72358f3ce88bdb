import Accounting
import Database

/// The writing end of the gate: numbers vouchers, links them to the log, writes their lines and
/// keeps the balances, for one voucher or a batch of a million.
///
/// Only `OpenBooks.post` uses it, with vouchers that have been checked.
struct Posting {
  private(set) var head: LogHead

  private let tables: PostingTables
  private let company: Int64
  private let code: String
  private let authorship: Authorship
  private let installation: Int64
  private let log: any BulkInsert
  private let vouchers: any BulkInsert
  private let lines: any BulkInsert
  private(set) var combinations: Combinations
  private(set) var numbers: VoucherNumbers
  private var balances = BalanceChanges()
  private var canonical = CanonicalBytes()
  private var lastCurrency = (currency: Currency.sek, code: Currency.sek.code)
  private var lastDay = (day: Day(number: 0), text: Day(number: 0).description)

  init(
    into tables: PostingTables,
    _ combinations: Combinations,
    _ numbers: VoucherNumbers,
    company: Int64,
    code: String,
    authorship: Authorship,
    installation: Int64,
    head: LogHead
  ) {
    self.company = company
    self.code = code
    self.authorship = authorship
    self.installation = installation
    self.head = head
    log = tables.log
    vouchers = tables.vouchers
    lines = tables.lines
    self.tables = tables
    self.combinations = combinations
    self.numbers = numbers
  }

  /// Writes a voucher, and returns the series and number that it got here.
  mutating func post(
    _ voucher: Voucher,
    by poster: Poster,
    run: Int64?
  ) throws -> (series: String, number: Int64)? {
    let draft = voucher.draft
    let sequence = head.sequence + 1
    let numbered = try draft.series.map { wanted in
      let series = try numbers.series(wanted)
      return (series: series, number: try numbers.next(series, in: voucher.period.year))
    }
    if draft.day != lastDay.day { lastDay = (draft.day, draft.day.description) }
    begin(voucher, numbered, poster, run, sequence)
    for index in draft.lines.indices {
      try add(draft.lines[index], Int64(index + 1), of: voucher, sequence)
    }
    head.link(canonical, company: code)
    try writeLog(sequence)
    try write(voucher, numbered, poster, run, sequence)
    return numbered
  }

  private mutating func add(
    _ line: VoucherLine,
    _ number: Int64,
    of voucher: Voucher,
    _ sequence: Int64
  ) throws {
    let combination = try combinations.combination(of: line.ledgerAccount)
    if line.amount.currency != lastCurrency.currency {
      lastCurrency = (line.amount.currency, line.amount.currency.code)
    }
    canonical.append(combination.canonical)
    canonical.append(lastCurrency.code)
    canonical.append(line.amount.minorUnits)
    canonical.append(line.accounting)
    canonical.append(line.reporting)
    canonical.append(line.text)
    lines.append(company)
    lines.append(voucher.period.year)
    lines.append(sequence)
    lines.append(number)
    lines.append(combination.number)
    lines.append(lastCurrency.code)
    lines.append(line.amount.minorUnits)
    lines.append(line.accounting)
    lines.append(line.reporting)
    lines.append(line.text)
    try lines.endRow()
    try balances.add(
      line,
      combination: combination.number,
      in: voucher.period,
      voucher.draft.kind,
      voucher.draft.layer,
      sequence
    )
  }

  /// Brings everything gathered so far into the tables.
  mutating func flush() throws {
    try log.flush()
    try vouchers.flush()
    try lines.flush()
    try combinations.flush()
    try balances.save(to: tables, company: company, combinations: combinations)
    balances = BalanceChanges()
  }

  /// Begins the bytes that the voucher's hash covers, up to its lines.
  private mutating func begin(
    _ voucher: Voucher,
    _ numbered: (series: String, number: Int64)?,
    _ poster: Poster,
    _ run: Int64?,
    _ sequence: Int64
  ) {
    let draft = voucher.draft
    canonical.removeAll()
    RecordHeader(
      company: code,
      sequence: sequence,
      kind: "voucher",
      at: authorship.at,
      author: authorship.author,
      installation: installation
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
    canonical.append(poster.module.description)
    canonical.append(run)
    canonical.append(poster.pass)
    canonical.append(draft.reverses?.year)
    canonical.append(draft.reverses?.sequence)
    canonical.append(Int64(draft.lines.count))
  }

  private func writeLog(_ sequence: Int64) throws {
    log.append(company)
    log.append(sequence)
    log.append("voucher")
    log.append(authorship.at)
    log.append(authorship.author)
    log.append(installation)
    log.append(bytes: head.hash)
    try log.endRow()
  }

  private func write(
    _ voucher: Voucher,
    _ numbered: (series: String, number: Int64)?,
    _ poster: Poster,
    _ run: Int64?,
    _ sequence: Int64
  ) throws {
    let draft = voucher.draft
    vouchers.append(company)
    vouchers.append(voucher.period.year)
    vouchers.append(sequence)
    vouchers.append(lastDay.text)
    vouchers.append(draft.kind.rawValue)
    vouchers.append(draft.layer.rawValue)
    vouchers.append(voucher.namedPeriod)
    vouchers.append(numbered?.series)
    vouchers.append(numbered?.number)
    vouchers.append(draft.reference?.series)
    vouchers.append(draft.reference?.number)
    vouchers.append(draft.text)
    vouchers.append(poster.module.description)
    vouchers.append(run)
    vouchers.append(poster.pass)
    vouchers.append(draft.reverses?.year)
    vouchers.append(draft.reverses?.sequence)
    vouchers.append(Int64(draft.lines.count))
    try vouchers.endRow()
  }
}

extension Voucher {
  /// The period where the day does not decide it (design: "The data").
  var namedPeriod: String? { draft.kind == .operating ? nil : period.name }
}
