import Accounting
import Crypto
import Database

/// Replays a company's log from its first record and compares what it gives with the tables.
///
/// It shares nothing with the gate but the definition of canonical bytes: it has its own queries,
/// its own sums and its own numbering. Records are read a few thousand at a time, so that books of
/// any size are replayed in the same memory.
struct Replay {
  let connection: any Connection
  let company: Int64

  var chain = ReplayedChain()
  var tally = VerifyTally()
  var counts = VerifyReport.Counts()

  // What records have said so far.
  var code = ""
  var accountingCurrency = Currency.sek
  var reportingCurrency: Currency?
  var periods = ReplayedPeriods()
  var balances = ReplayedBalances()
  var combinations: [Int64: ReplayedCombination] = [:]
  var accounts: Set<String> = []
  /// Those of the balance sheet.
  var balanceAccounts: Set<String> = []
  var dimensionValues: Set<DimensionValue> = []
  var importedSeries: Set<String> = []
  var numbers: [String: Int64] = [:]
  var lastRun: Int64 = 0
  var passes = ReplayedPasses()
  var controls = ReplayedControls()
  var rules = ReplayedCombinations()
  var valueBalances = ReplayedValueBalances()
  var closes = ReplayedCloses()
  /// The record that opened each period last.
  var openings: [String: Int64] = [:]
  var seals = ReplayedSeals()
  var settings = CanonicalBytes()
  var origins = ReplayedOrigins()
  var waiting: [ReplayedShared] = []

  let groups: ReplayedGroups

  private static let batch: Int64 = 4_000

  /// Begins with what is known of the shared log.
  init(connection: any Connection, company: Int64, knowing groups: ReplayedGroups) {
    self.connection = connection
    self.company = company
    self.groups = groups
  }

  /// Replays the log; what it read of newer records of the shared log than are known waits.
  mutating func run() throws -> ReplayedLog {
    try loadCombinations()
    code = try firstCode()
    var contents = try RecordContents(connection: connection, company: company)
    let years = try connection.rows(
      "SELECT fiscal_year FROM fiscal_year WHERE company = \(company) ORDER BY first_day"
    ) { $0.text(0) }
    while case let batch = try entries(after: chain.head.sequence), let first = batch.first,
      let last = batch.last
    {
      try replay(batch, first.sequence...last.sequence, years, &contents)
    }
    try compareHead()
    findRows(left: contents)
    for origin in origins.left { find(origin) }
    for finding in controls.left { tally.find(finding) }
    try compareTables()
    let seals = noteSeals()
    return ReplayedLog(
      company: code.isEmpty ? "#\(company)" : code,
      head: chain.head,
      counts: counts,
      tally: tally,
      seals: seals,
      waiting: waiting
    )
  }

  private mutating func loadCombinations() throws {
    try connection.query(
      "SELECT combination, account, dimensions FROM combination WHERE company = \(company)"
    ) { row in
      combinations[row.integer(0)] = ReplayedCombination(
        account: row.text(1),
        dimensions: row.text(2)
      )
    }
  }

  /// The code that the first record sets, which already stands in its own header.
  private func firstCode() throws -> String {
    try connection.first(
      """
      SELECT code FROM company_setting WHERE company = \(company) ORDER BY sequence, position
      LIMIT 1
      """
    ) { $0.text(0) }
      ?? connection.first("SELECT code FROM company WHERE company = \(company)") { $0.text(0) }
      ?? ""
  }

  // One batch -----------------------------------------------------------------------------------

  struct Entry {
    let sequence: Int64
    let kind: String
    let at: String
    let author: String
    let installation: Int64
    let hash: [UInt8]
    let version: Int64
  }

  /// The next records, however far their numbers are from those before.
  private func entries(after last: Int64) throws -> [Entry] {
    try connection.rows(
      """
      SELECT sequence, kind, at, author, installation, hash, version FROM company_log
      WHERE company = \(company) AND sequence > \(last) ORDER BY sequence LIMIT \(Replay.batch)
      """
    ) { row in
      Entry(
        sequence: row.integer(0),
        kind: row.text(1),
        at: row.text(2),
        author: row.text(3),
        installation: row.integer(4),
        hash: row.bytes(5),
        version: row.integer(6)
      )
    }
  }

  private mutating func replay(
    _ entries: [Entry],
    _ range: ClosedRange<Int64>,
    _ years: [String],
    _ contents: inout RecordContents
  ) throws {
    let vouchers = try ReplayedVoucher.load(connection, company, range, years: years)
    for entry in entries {
      if entry.kind == "voucher" {
        try replay(entry, vouchers[entry.sequence])
      } else {
        try replay(entry, contents.take(entry.sequence), contents)
      }
    }
  }

  func place(_ entry: Entry, _ voucher: ReplayedVoucher? = nil) -> LoggedRecord {
    LoggedRecord(
      company: code,
      sequence: entry.sequence,
      kind: entry.kind,
      at: entry.at,
      author: entry.author,
      voucher: voucher?.name
    )
  }

  private func header(_ entry: Entry) -> CanonicalBytes {
    var canonical = CanonicalBytes()
    RecordHeader(
      version: entry.version,
      company: code,
      sequence: entry.sequence,
      kind: entry.kind,
      at: entry.at,
      author: entry.author,
      installation: entry.installation
    ).append(to: &canonical)
    return canonical
  }

  /// Ends a record's link and names what does not fit.
  @discardableResult
  private mutating func link(
    _ entry: Entry,
    _ record: LoggedRecord,
    after last: Int64
  ) -> ReplayedChain.Link {
    let link = chain.end(entry.sequence, entry.hash)
    if entry.sequence != last + 1 {
      // What stood between is gone, so this link cannot fit: one cause, one finding.
      tally.find(.sequenceHasAGap(after: last, next: record))
    } else if entry.version != RecordHeader.currentVersion {
      tally.find(.versionIsUnknown(record, version: entry.version))
    } else if link == .differs {
      tally.find(.hashDiffers(record, suspects: []))
    } else if link == .fitsOtherHash {
      tally.suspect(.hash, at: last)
    }
    if entry.author.isEmpty || Day(iso: entry.at.prefix(10)) == nil {
      tally.find(.authorOrTimeIsMissing(record))
    }
    if entry.installation > groups.sequence {
      waiting.append(ReplayedShared(record: record, shared: entry.installation))
    }
    return link
  }

  /// Replays a record that is not a voucher from the rows that it left in its tables.
  private mutating func replay(
    _ entry: Entry,
    _ parts: [RecordContents.Part],
    _ contents: RecordContents
  ) throws {
    let last = chain.head
    let record = place(entry)
    var canonical = header(entry)
    // The rows that later records rest on; there are never many.
    var rows: [(table: RecordTable, values: [Value])] = []
    var chain = chain
    chain.begin(entry.sequence, code: code)
    var misnumbered: [RecordContents.Misnumbered] = []
    for part in parts {
      let wrong = try contents.read(part, of: entry.sequence, into: &canonical) {
        chain.take(&$0)
      } each: { values in
        if part.table.isFollowed { rows.append((part.table, values)) }
      }
      if let wrong { misnumbered.append(wrong) }
    }
    chain.take(&canonical)
    self.chain = chain
    let link = link(entry, record, after: last.sequence)
    tally.find(misnumbered, in: record, link)
    let divided = rows.contains { $0.table == .periodShape } ? periods.shapes : nil
    for (table, values) in rows {
      try follow(table, values, record, before: last)
      if table == .periodApproval { try checkApproval(values, record, entry.installation) }
    }
    if let divided {
      let touched = periods.touched(since: divided)
      try balances.addUpAnew(touched, before: entry.sequence, of: company, connection)
    }
    if RecordTable.settingKinds.contains(entry.kind) {
      settings.append(entry.sequence)
      settings.append(hex: entry.hash)
    }
  }

  /// Replays a voucher from its row and its lines.
  private mutating func replay(_ entry: Entry, _ voucher: ReplayedVoucher?) throws {
    let last = chain.head.sequence
    let record = place(entry, voucher)
    var canonical = header(entry)
    voucher?.append(to: &canonical, combinations)
    chain.begin(entry.sequence, code: code)
    chain.take(&canonical)
    link(entry, record, after: last)
    guard let voucher else {
      return tally.find(.linesAreMissing(record, stated: 1, found: 0))
    }
    counts.vouchers += 1
    counts.lines += Int64(voucher.lines.count)
    check(voucher, record, installation: entry.installation)
  }
}

/// Who opened a period, when and why.
struct LoggedChange {
  let by: String
  let at: String
  let reason: String
}
