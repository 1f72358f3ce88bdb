import Accounting
import Crypto
import Formats
import Foundation

/// The files that one export of another program consists of, in order: mostly one.
final class LedgerFileSet {
  let files: [SourceFile]

  /// The name of the first file.
  var name: String { files[0].name }

  /// In bytes.
  var size: Int { files.reduce(0) { $0 + $1.data.count } }

  /// SHA-256 of each file, in hexadecimal; worth its time only for what is to be posted.
  private(set) lazy var hashes: [String] = files.map(\.sha256)

  /// SHA-256 of all bytes in order, in hexadecimal.
  private(set) lazy var sha256: String = {
    if hashes.count == 1 { return hashes[0] }
    var digest = SHA256()
    for file in files { digest.update(data: file.data) }
    return hexadecimal(digest.finalize())
  }()

  init(files: [SourceFile]) {
    precondition(!files.isEmpty, "a set has a file")
    self.files = files
  }

  /// Lends the bytes of all files.
  func withParts<Result>(_ body: ([FilePart]) throws -> Result) rethrows -> Result {
    func lend(_ parts: [FilePart], _ rest: ArraySlice<SourceFile>) throws -> Result {
      guard let next = rest.first else { return try body(parts) }
      return try next.data.withUnsafeBytes { bytes in
        try lend(parts + [FilePart(name: next.name, bytes: bytes)], rest.dropFirst())
      }
    }
    return try lend([], files[...])
  }
}
