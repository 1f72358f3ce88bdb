import Accounting
import Crypto
import Database

/// What a replay of a company's log found.
package struct VerifyReport: Sendable {
  /// Nothing for the installation's own log.
  package let company: String?
  package let sequence: Int64
  package let vouchers: Int64
  package let lines: Int64
  package let findings: [Finding]

  package var isSound: Bool { !findings.contains { $0.severity == .error } }
}

/// Replays a company's log from its first record and compares what it gives with the tables.
///
/// It shares nothing with the gate but the definition of canonical bytes: it has its own queries,
/// its own sums and its own numbering.
struct Replay {
  let connection: any Connection
  let company: Int64

  private var code = ""
  private var head = LogHead.empty
  private var findings: [Finding] = []
  private var balances = ReplayedBalances()
  private var numbers: [String: Int64] = [:]
  private var statuses: [String: String] = [:]
  private var periods = ReplayedPeriods()
  private var vouchers: Int64 = 0
  private var lines: Int64 = 0
  private var accountingCurrency = Currency.sek
  private var combinations: [Int64: (account: String, dimensions: String)] = [:]

  /// Records are read so many at a time.
  private static let batch: Int64 = 4_000

  init(connection: any Connection, company: Int64) {
    self.connection = connection
    self.company = company
  }

  mutating func run() throws -> VerifyReport {
    try loadCombinations()
    let last =
      try connection.first(
        "SELECT COALESCE(MAX(sequence), 0) FROM company_log WHERE company = \(company)"
      ) { $0.integer(0) } ?? 0
    var first: Int64 = 1
    while first <= last {
      try replay(first...(first + Replay.batch - 1))
      first += Replay.batch
    }
    try compareHead()
    try compareLineCount()
    try findRowsWithoutRecord()
    try compareStatuses()
    try compareContent()
    try balances.compare(with: connection, company: company, &findings)
    try noteSeals()
    return VerifyReport(
      company: code,
      sequence: head.sequence,
      vouchers: vouchers,
      lines: lines,
      findings: findings
    )
  }

  private mutating func loadCombinations() throws {
    let all = try connection.rows(
      "SELECT combination, account, dimensions FROM combination WHERE company = \(company)"
    ) { ($0.integer(0), $0.text(1), $0.text(2)) }
    for (number, account, dimensions) in all { combinations[number] = (account, dimensions) }
  }

  mutating func find(_ problem: VerifyFinding, _ severity: Severity = .error) {
    findings.append(Finding(severity, problem))
  }

  // One batch -----------------------------------------------------------------------------------

  private struct Entry {
    let sequence: Int64
    let kind: String
    let at: String
    let author: String
    let installation: Int64
    let hash: [UInt8]
  }

  private mutating func replay(_ range: ClosedRange<Int64>) throws {
    let entries = try connection.rows(
      """
      SELECT sequence, kind, at, author, installation, hash FROM company_log
      WHERE company = \(company) AND sequence >= \(range.lowerBound)
        AND sequence <= \(range.upperBound) ORDER BY sequence
      """
    ) { row in
      Entry(
        sequence: row.integer(0),
        kind: row.text(1),
        at: row.text(2),
        author: row.text(3),
        installation: row.integer(4),
        hash: row.bytes(5)
      )
    }
    let vouchers = try ReplayedVoucher.load(connection, company, range)
    for entry in entries {
      if entry.sequence != head.sequence + 1 {
        find(.sequenceHasAGap(after: head.sequence, next: entry.sequence))
      }
      if entry.kind == "voucher" {
        try replay(entry, vouchers[entry.sequence])
      } else {
        try replay(entry)
      }
    }
  }

  private mutating func link(_ entry: Entry, _ canonical: CanonicalBytes) {
    var digest = SHA256()
    digest.update(data: head.hash)
    if head.sequence == 0 { digest.update(data: Array(code.utf8)) }
    digest.update(data: canonical.bytes)
    if Array(digest.finalize()) != entry.hash {
      find(.hashDiffers(sequence: entry.sequence, kind: entry.kind))
    }
    // Go on from what is stored, so that one fault is one finding.
    head = LogHead(sequence: entry.sequence, hash: entry.hash)
  }

  private func header(_ entry: Entry, code inForce: String? = nil) -> CanonicalBytes {
    var canonical = CanonicalBytes()
    RecordHeader(
      company: inForce ?? code,
      sequence: entry.sequence,
      kind: entry.kind,
      at: entry.at,
      author: entry.author,
      installation: entry.installation
    ).append(to: &canonical)
    return canonical
  }

  /// Replays a record that is not a voucher from the rows that it left in its tables.
  private mutating func replay(_ entry: Entry) throws {
    var content: [(table: RecordTable, rows: [[Value]])] = []
    for table in RecordTable.all where !table.isShared {
      let columns = table.columns.joined(separator: ", ")
      let rows = try connection.rows(
        """
        SELECT \(raw: columns) FROM \(raw: table.name)
        WHERE company = \(company) AND sequence = \(entry.sequence) ORDER BY position
        """
      ) { row in table.columns.indices.map { row.value($0) } }
      if !rows.isEmpty { content.append((table, rows)) }
    }
    let codeBefore = code
    for (table, rows) in content { follow(table, rows, entry) }
    // A record that changes the code carries the one before it; the first has only its own.
    var canonical = header(entry, code: codeBefore.isEmpty ? code : codeBefore)
    for (table, rows) in content { canonical.append(table, rows) }
    link(entry, canonical)
    if let seal = content.first(where: { $0.table == .seal })?.rows.first {
      check(seal, entry.sequence)
    }
  }

  /// Takes over what later records rest on.
  private mutating func follow(_ table: RecordTable, _ rows: [[Value]], _ entry: Entry) {
    for row in rows {
      switch table {
      case .companySetting:
        code = row[0].string
        accountingCurrency = Currency(row[3].string) ?? accountingCurrency
      case .period: periods.add(row)
      case .periodStatus: statuses[row[0].string] = row[1].string
      default: continue
      }
    }
  }

  private mutating func replay(_ entry: Entry, _ voucher: ReplayedVoucher?) throws {
    guard let voucher else {
      find(.linesAreMissing(sequence: entry.sequence, stated: 1, found: 0))
      return link(entry, header(entry))
    }
    vouchers += 1
    lines += Int64(voucher.lines.count)
    if voucher.lineCount != Int64(voucher.lines.count) {
      find(
        .linesAreMissing(
          sequence: entry.sequence,
          stated: voucher.lineCount,
          found: Int64(voucher.lines.count)
        )
      )
    }
    var canonical = header(entry)
    voucher.append(to: &canonical, combinations)
    link(entry, canonical)
    checkBalance(voucher)
    checkNumber(voucher)
    guard let period = periods.period(of: voucher) else {
      return find(.voucherLiesOutsideYear(sequence: entry.sequence, year: voucher.year))
    }
    for line in voucher.lines {
      balances.add(
        line,
        account: combinations[line.combination]?.account ?? "",
        period: period,
        voucher
      )
    }
  }

  private mutating func checkBalance(_ voucher: ReplayedVoucher) {
    var accounting: Int64 = 0
    var reporting: Int64 = 0
    var transaction: Int64 = 0
    let currencies = Set(voucher.lines.map(\.currency))
    for line in voucher.lines {
      accounting &+= line.accounting
      reporting &+= line.reporting ?? 0
      transaction &+= line.amount
    }
    let unbalanced =
      accounting != 0
      ? accounting : reporting != 0 ? reporting : currencies.count == 1 ? transaction : 0
    if unbalanced != 0 {
      find(
        .voucherDoesNotBalance(
          sequence: voucher.sequence,
          by: Money(minorUnits: unbalanced, accountingCurrency)
        )
      )
    }
  }

  private mutating func checkNumber(_ voucher: ReplayedVoucher) {
    guard let series = voucher.series, let number = voucher.number else { return }
    let key = "\(voucher.year) \(series)"
    let expected = (numbers[key] ?? 0) + 1
    if number != expected {
      find(
        .numberHasAGap(series: series, year: voucher.year, expected: expected, found: number)
      )
    }
    numbers[key] = number
  }

  // The end ------------------------------------------------------------------------------------

  private mutating func compareHead() throws {
    let stored = try connection.first(
      "SELECT sequence, hash FROM company_head WHERE company = \(company)"
    ) { LogHead(sequence: $0.integer(0), hash: $0.bytes(1)) }
    if stored != head { find(.headDiffers(sequence: stored?.sequence ?? 0)) }
  }

  private mutating func compareLineCount() throws {
    let stored =
      try connection.first(
        "SELECT COUNT(*) FROM voucher_line WHERE company = \(company)"
      ) { $0.integer(0) } ?? 0
    if stored != lines { find(.linesWithoutVoucher(count: stored - lines)) }
  }

  /// Rows that lean on a record of another kind, which no hash covers.
  private mutating func findRowsWithoutRecord() throws {
    let stored =
      try connection.first("SELECT COUNT(*) FROM voucher WHERE company = \(company)") {
        $0.integer(0)
      } ?? 0
    if stored > vouchers {
      find(.rowsWithoutRecord(table: "voucher", count: stored - vouchers))
    }
    for table in RecordTable.all where !table.isShared {
      let count = try connection.first(
        """
        SELECT COUNT(*) FROM \(raw: table.name) AS entry
        JOIN company_log AS log ON log.company = entry.company AND log.sequence = entry.sequence
        WHERE entry.company = \(company) AND log.kind = 'voucher'
        """
      ) { $0.integer(0) }
      if let count, count > 0 { find(.rowsWithoutRecord(table: table.name, count: count)) }
    }
  }

  private mutating func compareStatuses() throws {
    let stored = try connection.rows(
      "SELECT period, status FROM period WHERE company = \(company) ORDER BY period"
    ) { ($0.text(0), $0.text(1)) }
    for (period, status) in stored where statuses[period] ?? "open" != status {
      find(.periodStatusDiffers(period: period))
    }
  }

  // Seals --------------------------------------------------------------------------------------

  /// Proves a seal as of its own number in the log.
  private mutating func check(_ row: [Value], _ sequence: Int64) {
    let period = row[0].string
    let parts = row[1...].map(\.string)
    let content = SealContent(
      head: parts[0],
      trialBalance: balances.digest(of: periods.names(through: period)),
      rates: parts[2],
      settings: parts[3],
      runs: parts[4]
    )
    if content.trialBalance != parts[1]
      || content.seal(company: code, period: period) != parts[5]
    {
      find(.sealDiffers(period: period, sequence: sequence))
    }
  }

  private mutating func noteSeals() throws {
    let books = CompanyBooks(connection: connection, key: company)
    for (period, seal) in try books.seals().sorted(by: { $0.key < $1.key }) {
      let opened = try books.statusChanges().first {
        $0.sequence > seal.sequence && $0.change.period == period && $0.change.status == .open
      }?.change
      if let opened {
        find(
          .sealIsBroken(
            period: period,
            by: opened.by,
            at: opened.at,
            reason: opened.reason
          ),
          .info
        )
      } else if let moved = balances.lastMovement(in: periods.names(through: period)),
        moved > seal.sequence
      {
        find(.sealIsMoved(period: period, by: moved), .info)
      }
    }
  }
}

extension Value {
  fileprivate var string: String {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .null, .bytes: ""
    }
  }
}
