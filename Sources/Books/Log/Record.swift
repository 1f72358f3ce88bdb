import Accounting
import Crypto
import Database

/// A committed change that is not a voucher: rows of one or more tables under one number of a log.
package struct Record {
  package let kind: String
  package private(set) var rows: [(table: RecordTable, values: [Value])] = []

  package init(_ kind: String) { self.kind = kind }

  /// Adds a row; the values stand in the order of the table's columns.
  package mutating func add(_ table: RecordTable, _ values: [Value]) {
    precondition(values.count == table.columns.count, "\(table.name) has other columns")
    rows.append((table, values))
  }

  /// The rows by table, in the order of `RecordTable.all`, each as it was added.
  var rowsByTable: [(table: RecordTable, rows: [[Value]])] {
    RecordTable.all.compactMap { table in
      let rows = rows.filter { $0.table == table }.map(\.values)
      return rows.isEmpty ? nil : (table, rows)
    }
  }
}

/// What the header of every record says.
struct RecordHeader {
  /// The version of the bytes that this program writes, and knows.
  static let currentVersion: Int64 = 1

  var version = RecordHeader.currentVersion
  /// The company's code in force; empty for the installation's log.
  let company: String
  let sequence: Int64
  let kind: String
  let at: String
  let author: String
  /// The number of the installation's log that the record read; absent in that log itself.
  let installation: Int64?

  func append(to canonical: inout CanonicalBytes) {
    canonical.append(version)
    canonical.append(company)
    canonical.append(sequence)
    canonical.append(kind)
    canonical.append(at)
    canonical.append(author)
    canonical.append(installation)
  }
}

extension CanonicalBytes {
  /// A table's rows: its name, their count, and their values.
  mutating func append(_ table: RecordTable, _ rows: [[Value]]) {
    append(table.name)
    append(Int64(rows.count))
    for row in rows {
      for value in row { append(value) }
    }
  }

  mutating func append(_ value: Value) {
    switch value {
    case .null: appendNothing()
    case .integer(let number): append(number)
    case .text(let text): append(text)
    case .bytes(let bytes): append(hex: bytes)
    }
  }
}

/// The newest link of a log's chain.
package struct LogHead: Hashable, Sendable {
  package private(set) var sequence: Int64
  package private(set) var hash: [UInt8]

  /// The head of a log that has no record yet: 32 zero bytes, which its first record extends with
  /// the company's code.
  package static let empty = LogHead(sequence: 0, hash: Array(repeating: 0, count: 32))

  package init(sequence: Int64, hash: [UInt8]) {
    self.sequence = sequence
    self.hash = hash
  }

  /// Links a record's bytes to the chain: SHA-256(previous hash ‖ bytes).
  mutating func link(_ canonical: CanonicalBytes, company: String) {
    var digest = SHA256()
    digest.update(data: hash)
    if sequence == 0 { digest.update(data: Array(company.utf8)) }
    canonical.bytes.withUnsafeBytes { digest.update(bufferPointer: $0) }
    hash.withUnsafeMutableBytes { buffer in
      digest.finalize().withUnsafeBytes { buffer.copyMemory(from: $0) }
    }
    sequence += 1
  }
}

extension Value {
  package static func text(_ text: String?) -> Value { text.map { .text($0) } ?? .null }
  package static func integer(_ number: Int64?) -> Value { number.map { .integer($0) } ?? .null }
  package static func flag(_ flag: Bool) -> Value { .integer(flag ? 1 : 0) }
}
