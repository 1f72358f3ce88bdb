import Accounting
import Formats

/// What a user asks of sample books.
package struct SampleRequest: Sendable {
  package var vouchers: Int
  package var seed: UInt64
  package var year: Int
  package var currencyVouchers: Int?
  package var width: SampleWidth?

  package init(
    vouchers: Int,
    seed: UInt64,
    year: Int,
    currencyVouchers: Int?,
    width: SampleWidth? = nil
  ) {
    self.vouchers = vouchers
    self.seed = seed
    self.year = year
    self.currencyVouchers = currencyVouchers
    self.width = width
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
    currencyVouchers: request.currencyVouchers,
    width: request.width
  )
  try writeFile(file) { write in
    try books.writeSIE { (bytes: [UInt8]) throws in try write(bytes) }
  }
  guard let journal else { return }
  try writeFile(journal) { write in
    try books.writeJournal { (bytes: [UInt8]) throws in try write(bytes) }
  }
}
