/// Debit equals credit over everything posted, in each book (I1).
package enum BooksBalance: CloseCheck {
  package static let id = CheckID.booksBalance
  package static let weight = Severity.error

  /// Given debit less credit of each book.
  package static func find(_ nets: [Money]) -> [any LedgerError]? {
    nets.filter { $0.minorUnits != 0 }.map { VoucherError.booksDoNotBalance($0) }
  }
}
