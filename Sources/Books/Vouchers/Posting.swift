import Accounting
import Database

/// The writing end of the gate: numbers vouchers, links them to the log, writes their lines and
/// keeps the balances, for one voucher or a batch of a million.
///
/// Only `OpenBooks.post` uses it, with vouchers that have been checked.
final class Posting {
  private(set) var head: LogHead

  private let connection: any Connection
  private let company: Int64
  private let code: String
  private let authorship: Authorship
  private let installation: Int64
  private let log: any BulkInsert
  private let vouchers: any BulkInsert
  private let lines: any BulkInsert
  private var combinations: Combinations
  private var numbers: VoucherNumbers
  private var balances = BalanceChanges()
  private var canonical = CanonicalBytes()
  private var currencyCodes: [Currency: String] = [:]
  /// The combinations of the voucher at hand, line by line.
  private var combined: [Combination] = []

  init(
    _ connection: any Connection,
    company: Int64,
    code: String,
    authorship: Authorship,
    installation: Int64,
    head: LogHead
  ) throws {
    self.connection = connection
    self.company = company
    self.code = code
    self.authorship = authorship
    self.installation = installation
    self.head = head
    log = try connection.bulkInsert(
      into: "company_log",
      columns: ["company", "sequence", "kind", "at", "author", "installation", "hash"]
    )
    vouchers = try connection.bulkInsert(
      into: "voucher",
      columns: [
        "company", "fiscal_year", "sequence", "day", "kind", "layer", "period", "series",
        "number", "reference_series", "reference_number", "text", "module", "run",
        "posting_pass", "reverses_year", "reverses", "line_count",
      ]
    )
    lines = try connection.bulkInsert(
      into: "voucher_line",
      columns: [
        "company", "fiscal_year", "sequence", "line", "combination", "currency", "amount",
        "accounting", "reporting", "text",
      ]
    )
    combinations = Combinations(connection: connection, company: company)
    numbers = VoucherNumbers(connection: connection, company: company)
  }

  func post(_ voucher: Voucher, by poster: Poster, run: Int64?) throws -> PostedVoucher {
    var draft = voucher.draft
    let year = voucher.period.year
    let sequence = head.sequence + 1
    var number: Int64?
    if let wanted = draft.series {
      let series = try numbers.series(wanted)
      draft.series = series
      number = try numbers.next(series, in: year)
    }
    let day = draft.day.description
    combined.removeAll(keepingCapacity: true)
    for line in draft.lines {
      combined.append(try combinations.combination(of: line.ledgerAccount))
    }
    describe(draft, voucher, number, day, poster, run, sequence)
    head.link(canonical, company: code)
    try writeLog(sequence)
    try write(draft, voucher, number, day, poster, run, sequence)
    for (index, line) in draft.lines.enumerated() {
      let combination = combined[index].number
      let currency = currencyCode(line.amount.currency)
      lines.append(company)
      lines.append(year)
      lines.append(sequence)
      lines.append(Int64(index + 1))
      lines.append(combination)
      lines.append(currency)
      lines.append(line.amount.minorUnits)
      lines.append(line.accounting)
      lines.append(line.reporting)
      lines.append(line.text)
      try lines.endRow()
      try balances.add(
        line,
        combination: combination,
        in: voucher.period,
        draft.kind,
        draft.layer,
        sequence
      )
    }
    try flushInOrder(sequence)
    return PostedVoucher(
      key: VoucherKey(year: year, sequence: sequence),
      number: number,
      draft: draft,
      period: voucher.period.name,
      module: poster.module,
      run: run,
      reversedBy: nil,
      by: authorship.author,
      at: authorship.at,
      hash: head.hash
    )
  }

  /// Brings the log's rows in before the vouchers that refer to them; a bulk insert that grows large
  /// sends its rows by itself, in an order of its own.
  private func flushInOrder(_ sequence: Int64) throws {
    guard sequence.isMultiple(of: 4_096) else { return }
    try log.flush()
    try vouchers.flush()
  }

  /// Brings everything gathered so far into the tables.
  func flush() throws {
    try log.flush()
    try vouchers.flush()
    try lines.flush()
    try balances.save(on: connection, company: company, combinations: combinations)
    balances = BalanceChanges()
  }

  /// Fills `canonical` with the bytes that the voucher's hash covers.
  private func describe(
    _ draft: VoucherDraft,
    _ voucher: Voucher,
    _ number: Int64?,
    _ day: String,
    _ poster: Poster,
    _ run: Int64?,
    _ sequence: Int64
  ) {
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
    canonical.append(day)
    canonical.append(draft.kind.rawValue)
    canonical.append(draft.layer.rawValue)
    canonical.append(voucher.namedPeriod)
    canonical.append(draft.series)
    canonical.append(number)
    canonical.append(draft.reference?.series)
    canonical.append(draft.reference?.number)
    canonical.append(draft.text)
    canonical.append(poster.module.description)
    canonical.append(run)
    canonical.append(poster.pass)
    canonical.append(draft.reverses?.year)
    canonical.append(draft.reverses?.sequence)
    canonical.append(Int64(draft.lines.count))
    for (line, combination) in zip(draft.lines, combined) {
      canonical.append(combination.account)
      canonical.append(combination.dimensions)
      canonical.append(currencyCode(line.amount.currency))
      canonical.append(line.amount.minorUnits)
      canonical.append(line.accounting)
      canonical.append(line.reporting)
      canonical.append(line.text)
    }
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
    _ draft: VoucherDraft,
    _ voucher: Voucher,
    _ number: Int64?,
    _ day: String,
    _ poster: Poster,
    _ run: Int64?,
    _ sequence: Int64
  ) throws {
    vouchers.append(company)
    vouchers.append(voucher.period.year)
    vouchers.append(sequence)
    vouchers.append(day)
    vouchers.append(draft.kind.rawValue)
    vouchers.append(draft.layer.rawValue)
    vouchers.append(voucher.namedPeriod)
    vouchers.append(draft.series)
    vouchers.append(number)
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

  private func currencyCode(_ currency: Currency) -> String {
    if let code = currencyCodes[currency] { return code }
    let code = currency.code
    currencyCodes[currency] = code
    return code
  }
}

extension Voucher {
  /// The period where the day does not decide it (design: "The data").
  var namedPeriod: String? { draft.kind == .operating ? nil : period.name }
}
