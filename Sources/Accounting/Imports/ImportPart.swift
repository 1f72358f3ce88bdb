/// A file of an import, as the books remember it.
package struct ImportPart: Hashable, Sendable {
  /// From 1.
  package let number: Int
  package let name: String
  /// SHA-256 of its bytes, in hexadecimal.
  package let sha256: String
  /// In bytes.
  package let size: Int
  /// Whether the books hold the bytes too.
  package let isKept: Bool

  package init(number: Int, name: String, sha256: String, size: Int, isKept: Bool) {
    self.number = number
    self.name = name
    self.sha256 = sha256
    self.size = size
    self.isKept = isKept
  }
}
