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
  private let handle: FileHandle

  init(path: String) throws {
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let handle = FileHandle(forWritingAtPath: path)
    else {
      throw Refusal(ImportError.fileCannotBeWritten(path, reason: String(cString: strerror(errno))))
    }
    self.handle = handle
  }

  func write(_ bytes: [UInt8]) throws { try handle.write(contentsOf: bytes) }

  func close() throws { try handle.close() }
}
