import Accounting
import Formats
import Foundation

/// What a user asks of sample books.
package struct SampleRequest: Sendable {
  package var vouchers: Int
  package var seed: UInt64
  package var year: Int
  package var currencyVouchers: Int?

  package init(vouchers: Int, seed: UInt64, year: Int, currencyVouchers: Int?) {
    self.vouchers = vouchers
    self.seed = seed
    self.year = year
    self.currencyVouchers = currencyVouchers
  }

  /// The years that sample books can be made for.
  package static let years = SampleBooks.years
}

/// Writes sample books as SIE 4E to `file`, and what is in foreign currencies to `journal`.
package func writeSample(_ request: SampleRequest, to file: String, journal: String?) throws {
  let books = SampleBooks(
    vouchers: request.vouchers,
    seed: request.seed,
    year: request.year,
    currencyVouchers: request.currencyVouchers
  )
  let output = try FileWriter(path: file)
  try books.writeSIE { (bytes: [UInt8]) throws in try output.write(bytes) }
  try output.close()
  guard let journal else { return }
  let second = try FileWriter(path: journal)
  try books.writeJournal { (bytes: [UInt8]) throws in try second.write(bytes) }
  try second.close()
}

/// A file that is written from its beginning, chunk by chunk.
private struct FileWriter {
  private let path: String
  private let handle: FileHandle

  init(path: String) throws {
    self.path = path
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let handle = FileHandle(forWritingAtPath: path)
    else {
      throw Refusal(ImportError.fileCannotBeWritten(path, reason: String(cString: strerror(errno))))
    }
    self.handle = handle
  }

  /// Half a file is of no use, so nothing is left of one that cannot be written to its end.
  func write(_ bytes: [UInt8]) throws {
    do {
      try handle.write(contentsOf: bytes)
    } catch {
      let reason = String(cString: strerror(errno))
      try? FileManager.default.removeItem(atPath: path)
      throw Refusal(ImportError.fileCannotBeWritten(path, reason: reason))
    }
  }

  func close() throws { try handle.close() }
}
