import Crypto

/// One step from one shape of the database to the next.
///
/// Once shipped it is never edited: its checksum is kept where it was applied.
package struct Migration: Hashable, Sendable {
  package let number: Int
  package let name: String
  private let sqlite: String
  private let postgresql: String

  package init(_ number: Int, _ name: String, sqlite: String, postgresql: String) {
    self.number = number
    self.name = name
    self.sqlite = sqlite
    self.postgresql = postgresql
  }

  init(_ number: Int, _ name: String, sqlite: [UInt8], postgresql: [UInt8]) {
    self.init(
      number,
      name,
      sqlite: String(decoding: sqlite, as: UTF8.self),
      postgresql: String(decoding: postgresql, as: UTF8.self)
    )
  }

  package func sql(for dialect: Dialect) -> String {
    switch dialect {
    case .sqlite: sqlite
    case .postgresql: postgresql
    }
  }

  /// SHA-256 of the SQL of `dialect`, in hexadecimal.
  package func checksum(for dialect: Dialect) -> String {
    SHA256.hash(data: Array(sql(for: dialect).utf8))
      .map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }
      .joined()
  }
}
