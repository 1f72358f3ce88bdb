import Accounting
import Database

/// Reads the books of one company.
///
/// Its queries are grouped by feature in files of their own. Statements that return what the books
/// were never given are mistakes in the program and trap.
package struct CompanyBooks {
  let connection: any Connection
  package let key: Int64

  package func head() throws -> LogHead {
    try connection.first(
      "SELECT sequence, hash FROM company_head WHERE company = \(key)"
    ) { LogHead(sequence: $0.integer(0), hash: $0.bytes(1)) } ?? .empty
  }

  /// Everything that a voucher is checked against.
  package func postingFacts() throws -> PostingFacts {
    let company = try company()
    return PostingFacts(
      company: company, periods: try periodControl(company.code), chart: try chart(),
      dimensionValues: try dimensionValues())
  }
}

/// Reads a value that the program itself has written.
func stored<Element>(_ element: Element?, _ text: String) -> Element {
  guard let element else { preconditionFailure("not a stored value: \(text)") }
  return element
}

extension Row {
  func day(_ column: Int) -> Day { stored(Day(iso: text(column)), text(column)) }

  func currency(_ column: Int) -> Currency { stored(Currency(text(column)), text(column)) }

  func optionalCurrency(_ column: Int) -> Currency? {
    optionalText(column).map { stored(Currency($0), $0) }
  }

  /// An enum by its raw value.
  func code<Code: RawRepresentable<String>>(_ column: Int) -> Code {
    stored(Code(rawValue: text(column)), text(column))
  }

  func flag(_ column: Int) -> Bool { integer(column) != 0 }
}
