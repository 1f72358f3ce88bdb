import Accounting
import Books
import Closing
import Formats
import Foundation
import TestSupport

/// Books in a database of their own that an export is taken from, or that it is brought into.
final class ExportedBooks {
  let database: TestBooks
  let session: Session

  init(_ kind: TestDatabase) throws {
    database = try kind.migrated()
    session = try emptySession(database)
  }

  /// The company of every export of the tests, whatever a file calls it.
  static let code = "EXPORT"

  @discardableResult
  func importSIE(_ bytes: [UInt8]) throws -> LedgerImportReport {
    let result = try session.importSIE(
      SourceFile(name: "books.se", data: Data(bytes)),
      LedgerImportOptions(),
      Call(ExportedBooks.code)
    )
    guard result.isPosted else {
      let faults = result.findings.filter { $0.severity == .error }
      throw ExportedBooksError.isRefused("\(faults.map(\.problem))")
    }
    return result
  }

  @discardableResult
  func importSAFT(_ bytes: [UInt8]) throws -> LedgerImportReport {
    try importSAFT([(name: "books.xml", bytes: bytes)])
  }

  @discardableResult
  func importSAFT(
    _ parts: [(name: String, bytes: [UInt8])]
  ) throws -> LedgerImportReport {
    let files = parts.map { SourceFile(name: $0.name, data: Data($0.bytes)) }
    let result = try session.importLedgers(
      files,
      as: "saft",
      LedgerImportOptions(),
      Call(ExportedBooks.code)
    )[0]
    guard result.isPosted else {
      let faults = result.findings.filter { $0.severity == .error }
      throw ExportedBooksError.isRefused("\(faults.map(\.problem))")
    }
    return result
  }

  func exportSAFT(
    _ options: SAFTExportOptions = SAFTExportOptions()
  ) throws -> (bytes: [UInt8], report: ExportReport) {
    let (parts, report) = try exportSAFTParts(options)
    return (parts.flatMap(\.bytes), report)
  }

  func exportSAFTParts(
    _ options: SAFTExportOptions
  ) throws -> (parts: [(name: String, bytes: [UInt8])], report: ExportReport) {
    var parts: [(name: String, bytes: [UInt8])] = []
    let report = try session.exportSAFT(ExportSelection(), options) { file, bytes in
      if parts.last?.name != file.description { parts.append((file.description, [])) }
      parts[parts.count - 1].bytes += bytes
    }
    return (parts, report)
  }

  func vouchers() throws -> [PostedVoucher] {
    let key = try session.key(nil)
    return try session.books.read { try session.books.company(key).vouchers(.init()) }
  }

  /// What imports have kept beside the ledger, in words.
  func kept() throws -> [String] {
    let key = try session.key(nil)
    return try session.books.read {
      let books = session.books.company(key)
      let kept = try books.kept(ofImport: 1)
      let details = try books.vouchers(.init()).flatMap { voucher in
        try books.lineDetails(of: voucher.key).map { "\(voucher.name) \($0)" }
      }
      return kept.parties.map { "\($0)" } + kept.taxCodes.map { "\($0)" } + details
    }
  }

  func importJournal(_ bytes: [UInt8]) throws {
    let file = SourceFile(name: "journal.csv", data: Data(bytes))
    let result = try session.importJournal(file, Call())
    guard result.run != nil else {
      throw ExportedBooksError.isRefused("\(result.findings.map(\.problem))")
    }
  }

  func exportSIE(
    _ year: String? = nil,
    _ options: SIEExportOptions = SIEExportOptions()
  ) throws -> (bytes: [UInt8], report: ExportReport) {
    var bytes: [UInt8] = []
    let report = try session.exportSIE(ExportSelection(year: year), options) { bytes += $0 }
    return (bytes, report)
  }

  func exportCSV() throws -> (bytes: [UInt8], report: ExportReport) {
    var bytes: [UInt8] = []
    let report = try session.exportCSV(ExportSelection()) { bytes += $0 }
    return (bytes, report)
  }

  func exportHledger(_ year: String? = nil) throws -> String {
    var bytes: [UInt8] = []
    _ = try session.exportHledger(ExportSelection(year: year)) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  func trialBalance(_ year: String? = nil) throws -> TrialBalance {
    try session.trialBalance(year: year, period: nil, Call()).balance
  }

  /// Closing balances that are not zero, by account.
  func closing() throws -> [String: Int64] {
    var closing: [String: Int64] = [:]
    for row in try trialBalance().rows where row.amounts.closing != 0 {
      if case .account(let number, _, _) = row.subject {
        closing[number.code] = row.amounts.closing
      }
    }
    return closing
  }

  /// The sample of a seed, with its journal in foreign currencies or without.
  static func sample(
    _ kind: TestDatabase,
    seed: UInt64,
    withCurrencies: Bool = false
  ) throws -> ExportedBooks {
    let sample = SampleBooks(vouchers: 300, seed: seed)
    let books = try ExportedBooks(kind)
    var bytes: [UInt8] = []
    sample.writeSIE { bytes += $0 }
    try books.importSIE(bytes)
    if withCurrencies {
      bytes = []
      sample.writeJournal { bytes += $0 }
      try books.importJournal(bytes)
    }
    return books
  }
}

enum ExportedBooksError: Error {
  case isRefused(String)
}

/// A SIE file as it says itself, for comparing two of them.
struct SIEContent: Equatable {
  var opening: [AccountNumber: Int64]
  var closing: [AccountNumber: Int64]
  var results: [AccountNumber: Int64]
  /// Series, number, day, text, and each line's account, objects, amount and text; in any order.
  var vouchers: [String]
  var findings: [String]

  init(_ bytes: [UInt8]) throws {
    let data = Data(bytes)
    let file = try data.withUnsafeBytes { try readSIE($0) }
    func amounts(_ balances: [SIEBalance]) -> [AccountNumber: Int64] {
      balances.amounts(ofYear: 0).filter { $0.value != 0 }
    }
    opening = amounts(file.balances.opening)
    closing = amounts(file.balances.closing)
    results = amounts(file.balances.results)
    findings = file.findings.map(\.problem.code.description)
    var vouchers: [String] = []
    data.withUnsafeBytes { bytes in
      readVouchers(of: file, in: bytes) { found in
        let voucher = found.draft
        guard !voucher.lines.isEmpty else { return }
        let lines = voucher.lines.map { line in
          let account = line.ledgerAccount
          return "\(account.account) \(account.dimensionsText) \(line.accounting) \(line.text)"
        }
        let reference = voucher.reference
        vouchers.append(
          "\(reference?.series ?? "") \(reference?.number ?? "") \(voucher.day) \(voucher.text) "
            + "\(lines)"
        )
      }
    }
    self.vouchers = vouchers.sorted()
  }
}
