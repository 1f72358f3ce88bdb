import Accounting

/// An account of a SIE file.
package struct SIEAccount: Hashable, Sendable {
  package let number: AccountNumber
  /// Empty where the file uses the account without declaring it.
  package var name: String
  /// By `#KTYP`, where the file says.
  package var statedType: AccountType?
  /// `#SRU` codes as written, in the order of the file.
  package var groupingCodes: [String]
  package var isDeclared: Bool

  /// By `#KTYP`, else by the first digit.
  package var type: AccountType { statedType ?? AccountType(classOf: number) }
}

extension AccountType {
  /// Reads the letter of `#KTYP`; its `S` is liabilities and equity, which the number tells apart.
  init?(sieLetter letter: String, of account: AccountNumber) {
    switch letter {
    case "T", "t": self = .asset
    case "S", "s": self = AccountType(classOf: account) == .equity ? .equity : .liability
    case "I", "i": self = .income
    case "K", "k": self = .expense
    default: return nil
    }
  }
}

/// A dimension of a SIE file.
package struct SIEDimension: Hashable, Sendable {
  package let number: Int
  package var name: String
  /// The dimension that it divides further (`#UNDERDIM`).
  package var parent: Int?
}

/// An object of a dimension.
package struct SIEObject: Hashable, Sendable {
  package let value: DimensionValue
  package let name: String
}
