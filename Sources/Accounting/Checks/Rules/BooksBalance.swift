extension CloseCheck {
  /// Debit equals credit over everything posted, in each book (I1).
  static let booksBalance = CloseCheck(name: "books-balance", weight: .block) { facts in
    facts.netOfBooks.filter { $0.minorUnits != 0 }.map { .booksDoNotBalance($0) }
  }
}
