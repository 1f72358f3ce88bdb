/// Why books cannot be exported as asked, and what a file says less of than the books.
package enum ExportError: LedgerError, Hashable {
  /// Characters that the file's encoding lacks, written as the closest ASCII.
  case charactersWereReplaced(characters: [ReplacedCharacter])
  case foreignCurrencyIsLeftOut(vouchers: Int, currencies: [Currency], accounting: Currency)
  case yearEndIsLeftOut(year: String, vouchers: Int)
  case resultIsNotTransferred(year: String, Money)
  /// Vouchers and their contra vouchers on days that the year has no longer (spec T-ADD-17).
  case cutDaysAreLeftOut(year: String, vouchers: Int)
  case currencyDoesNotFit(Currency)
  /// Series and numbers that several vouchers share, or that lack the number.
  case referencesAreUnclear(count: Int, first: String)

  package var code: ErrorCode {
    switch self {
    case .charactersWereReplaced: ErrorCode("EXP", 1)
    case .foreignCurrencyIsLeftOut: ErrorCode("EXP", 2)
    case .yearEndIsLeftOut: ErrorCode("EXP", 3)
    case .resultIsNotTransferred: ErrorCode("EXP", 4)
    case .currencyDoesNotFit: ErrorCode("EXP", 5)
    case .referencesAreUnclear: ErrorCode("EXP", 6)
    case .cutDaysAreLeftOut: ErrorCode("EXP", 7)
    }
  }
}

/// A character that was replaced, with how often.
package struct ReplacedCharacter: Hashable, Sendable {
  package let character: Character
  package let count: Int

  package init(_ character: Character, count: Int) {
    self.character = character
    self.count = count
  }
}
