import Accounting
import Database

extension OpenBooks {
  /// Keeps the bytes of an imported file beside the log, whose record holds their hash.
  package func keep(_ content: UnsafeRawBufferPointer, ofImport run: Int64, part: Int) throws {
    let bulk = try connection.bulkInsert(
      into: "import_content",
      columns: ["company", "run", "part", "chunk", "bytes"]
    )
    var (start, chunk) = (0, Int64(1))
    while start < content.count {
      let end = min(start + OpenBooks.chunkSize, content.count)
      bulk.append(read.key)
      bulk.append(run)
      bulk.append(Int64(part))
      bulk.append(chunk)
      bulk.append(bytes: Array(content[start..<end]))
      try bulk.endRow()
      (start, chunk) = (end, chunk + 1)
    }
    try bulk.flush()
  }

  private static let chunkSize = 1 << 20

  /// Keeps what a file says beyond the ledger.
  package func keep(_ parts: KeptParts, ofImport run: Int64) throws {
    var record = Record("imported")
    for balance in parts.balances { record.add(balance, run: run) }
    for party in parts.parties { record.add(party, run: run) }
    for code in parts.taxCodes { record.add(code, run: run) }
    guard !record.rows.isEmpty else { return }
    try append(record)
  }

  /// Keeps what vouchers that an import has posted have gained.
  package func keep(
    _ gains: [(voucher: VoucherKey, gain: VoucherGain)],
    ofImport run: Int64
  ) throws {
    guard !gains.isEmpty else { return }
    var record = Record("imported-lines")
    for (voucher, gain) in gains {
      for detail in gain.details { record.add(detail, of: voucher, run: run) }
      if let day = gain.documentDay { record.add(documentDay: day, of: voucher) }
      if let period = gain.overtaken { record.add(voucher, overtakenBy: period) }
      if let other = gain.alike { record.add(voucher, alike: other) }
      for change in gain.dimensions { record.add(change, of: voucher) }
      for line in gain.balancing { record.add(line, of: voucher) }
      for tag in gain.tags { record.add(tag, of: voucher) }
    }
    try append(record)
  }
}

extension Record {
  package mutating func add(
    importOf name: String,
    run: Int64,
    format: String,
    sha256: String,
    size: Int,
    foots: Bool?
  ) {
    add(
      .importFile,
      [
        .integer(run), .text(name), .text(format), .text(sha256), .integer(Int64(size)),
        foots.map { .flag($0) } ?? .null,
      ]
    )
  }

  package mutating func add(_ part: ImportPart, run: Int64) {
    add(
      .importPart,
      [
        .integer(run), .integer(Int64(part.number)), .text(part.name), .text(part.sha256),
        .integer(Int64(part.size)), .flag(part.isKept),
      ]
    )
  }

  /// Adds what an import found, numbered from 1.
  package mutating func add(_ findings: [KeptFinding], run: Int64) {
    for (index, finding) in findings.enumerated() {
      add(
        .importFinding,
        [
          .integer(run), .integer(Int64(index + 1)), .text(finding.code),
          .text(finding.severity.rawValue), .text(finding.file),
          .integer(finding.line.map { Int64($0) }), .text(finding.problem), .text(finding.items),
        ]
      )
    }
  }

  package mutating func add(importedSeries series: String) {
    add(.importedSeries, [.text(series)])
  }

  fileprivate mutating func add(documentDay day: Day, of voucher: VoucherKey) {
    add(
      .voucherDocument,
      [.text(voucher.year), .integer(voucher.sequence), .text(day.description)]
    )
  }

  fileprivate mutating func add(_ voucher: VoucherKey, alike other: VoucherKey) {
    add(
      .voucherLikeness,
      [
        .text(voucher.year), .integer(voucher.sequence), .text(other.year),
        .integer(other.sequence),
      ]
    )
  }

  package mutating func add(suspense account: AccountNumber) {
    add(.suspense, [.text(account.code)])
  }

  fileprivate mutating func add(_ balance: KeptBalance, run: Int64) {
    add(
      .importedBalance,
      [
        .integer(run), .text(balance.kind.rawValue), .text(balance.firstDay.description),
        .text(balance.lastDay.description), .text(balance.ledgerAccount.account.code),
        .text(balance.ledgerAccount.dimensionsText), .integer(balance.minorUnits),
      ]
    )
  }

  fileprivate mutating func add(_ party: KeptParty, run: Int64) {
    add(
      .importedParty,
      [
        .integer(run), .text(party.kind.rawValue), .text(party.code), .text(party.name),
        .text(party.organisationNumber), .text(party.account?.code), .integer(party.opening),
        .integer(party.closing),
      ]
    )
  }

  fileprivate mutating func add(_ code: KeptTaxCode, run: Int64) {
    add(
      .importedTaxCode,
      [
        .integer(run), .text(code.code), .text(code.description), .text(code.percentage),
        .text(code.standardCode), .text(code.country),
      ]
    )
  }

  fileprivate mutating func add(_ detail: LineDetail, of voucher: VoucherKey, run: Int64) {
    var struck: VoucherLine?
    if case .struck(let line) = detail.change { struck = line }
    add(
      .importedLine,
      [
        .integer(run), .text(voucher.year), .integer(voucher.sequence),
        .integer(detail.line.map { Int64($0) }),
        .text(detail.change.map { _ in struck == nil ? "added" : "struck" }),
        .text(struck?.ledgerAccount.account.code), .text(struck?.ledgerAccount.dimensionsText),
        .text(struck?.amount.currency.code), .integer(struck?.amount.minorUnits),
        .integer(struck?.accounting), .text(struck?.text), .text(detail.day?.description),
        .text(detail.quantity), .text(detail.signature), .text(detail.customer),
        .text(detail.supplier), .text(detail.tax?.code), .text(detail.tax?.percentage),
        .integer(detail.tax?.base), .integer(detail.tax?.amount), .text(detail.reference),
        .text(detail.dueDay?.description),
      ]
    )
  }
}
