import Accounting
import Books
import Closing
import Database
import Foundation
import TestSupport
import Testing

/// A path that no file has.
func newPath() throws -> String {
  try #require(try TestDatabase.sqlite.make().file?.path)
}

/// The endings of the names in the folder of `path` that hold its name.
func names(beside path: String) throws -> [String] {
  let place = URL(fileURLWithPath: path)
  let names = try FileManager.default.contentsOfDirectory(
    atPath: place.deletingLastPathComponent().path
  )
  let name = place.lastPathComponent
  return names.filter { $0.hasPrefix(name) || $0.hasPrefix(".\(name).") }
    .map { $0.replacing(name, with: "", maxReplacements: 1) }.sorted()
}

/// Every row of every table of the books, as text.
func content(of books: TestBooks) throws -> [String: [String]] {
  let connection = try books.connect()
  defer { connection.close() }
  var content: [String: [String]] = [:]
  for table in BooksTable.all {
    let columns = try connection.columns(of: table.name)
    content[table.name] = try connection.rows(
      Statement(raw: "SELECT \(columns.joined(separator: ", ")) FROM \(table.name)")
    ) { row in columns.indices.map { "\(row.value($0))" }.joined(separator: " | ") }.sorted()
  }
  return content
}

extension Session {
  /// Where each log ends.
  func logs() throws -> [BackupReport.Log] { try backUp(to: newPath()).logs }
}

extension TestLedger {
  /// The number of the newest record of the company's log.
  func length() throws -> Int64 {
    try session.books.read { try session.books.company(key).head().sequence }
  }

  /// The hash of a record of the company's log, in hexadecimal.
  func hash(ofRecord sequence: Int64) throws -> String {
    let connection = try database.connect()
    defer { connection.close() }
    let hash = try connection.first(
      "SELECT hash FROM company_log WHERE company = \(key) AND sequence = \(sequence)"
    ) { $0.bytes(0) }
    return hexadecimal(try #require(hash))
  }
}
