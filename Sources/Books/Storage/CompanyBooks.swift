import Accounting
import Database

/// Reads the books of one company.
///
/// Its queries are grouped by feature in files of their own. What a query returns and the program
/// can never have written is refused as damaged.
package struct CompanyBooks {
  let connection: any Connection
  package let key: Int64
  /// What has been read already in the same piece of work; nothing where there is none.
  var memory: ReadMemory?
  /// The rates of days that companies have in common.
  var rateMemory: RateMemory?

  /// The newest link of the log, also of a transaction that has not saved it yet.
  package func head() throws -> LogHead {
    if let head = memory?.head() { return head }
    return try connection.first(
      "SELECT sequence, hash FROM company_head WHERE company = \(key)"
    ) { LogHead(sequence: $0.integer(0), hash: $0.bytes(1)) } ?? .empty
  }

  /// Everything that a voucher is checked against.
  package func postingFacts() throws -> PostingFacts {
    let company = try company()
    var periods = try periodControl(company.code)
    periods.passes = try postingPasses()
    var facts = PostingFacts(
      company: company,
      periods: periods,
      chart: try chart(),
      dimensionValues: try dimensionValues()
    )
    facts.dimensionRules = try dimensionRules()
    return facts
  }
}

/// A value that the program itself has written; nothing stands only in damaged books.
@inline(__always)
func stored<Element>(_ element: Element?) throws(StorageError) -> Element {
  guard let element else { throw .isDamaged }
  return element
}

extension Row {
  func day(_ column: Int) throws(StorageError) -> Day { try stored(Day(iso: text(column))) }

  func optionalDay(_ column: Int) throws(StorageError) -> Day? {
    guard let text = optionalText(column) else { return nil }
    return try stored(Day(iso: text))
  }

  /// From the day in one column to that in another.
  func days(_ first: Int, _ last: Int) throws(StorageError) -> ClosedRange<Day> {
    let (first, last) = (try day(first), try day(last))
    return try stored(first <= last ? first...last : nil)
  }

  func currency(_ column: Int) throws(StorageError) -> Currency {
    try stored(Currency(text(column)))
  }

  func optionalCurrency(_ column: Int) throws(StorageError) -> Currency? {
    guard let text = optionalText(column) else { return nil }
    return try stored(Currency(text))
  }

  /// A decimal number as it was written.
  func decimal(_ column: Int) throws(StorageError) -> ExactDecimal {
    try stored(ExactDecimal(text(column)))
  }

  /// An enum by its raw value.
  @inline(__always)
  func code<Code: RawRepresentable<String>>(_ column: Int) throws(StorageError) -> Code {
    try stored(Code(rawValue: text(column)))
  }

  func flag(_ column: Int) -> Bool { integer(column) != 0 }
}
