import Accounting
import Crypto
import Foundation

/// A file that a user gave, mapped into memory where the system can.
package struct SourceFile {
  package let name: String
  package let data: Data

  package init(path: String) throws {
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
    } catch {
      throw Refusal(
        ImportError.fileCannotBeRead(path, reason: (error as NSError).localizedDescription)
      )
    }
    name = URL(fileURLWithPath: path).lastPathComponent
  }

  package init(name: String, data: Data) {
    self.name = name
    self.data = data
  }

  /// SHA-256 of the bytes, in hexadecimal.
  var sha256: String { hexadecimal(SHA256.hash(data: data)) }
}

/// SHA-256 of canonical bytes, in hexadecimal.
func sha256(_ canonical: CanonicalBytes) -> String {
  hexadecimal(SHA256.hash(data: canonical.bytes))
}
