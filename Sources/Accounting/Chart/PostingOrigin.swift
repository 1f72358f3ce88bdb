/// What brings a voucher to the gate: a person who enters it, an import of books, or a kind of run.
package struct PostingOrigin: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// `entered`, `imported`, or the name of a kind of run.
  package let description: String

  package init(_ name: String) { description = name }

  /// Typed by a person, such as a journal.
  package static let entered = PostingOrigin("entered")
  /// Books that another program has kept.
  package static let imported = PostingOrigin("imported")

  package static func < (lhs: PostingOrigin, rhs: PostingOrigin) -> Bool {
    lhs.description < rhs.description
  }
}

/// Debit or credit.
package enum PostingSide: String, Sendable, CaseIterable {
  case debit
  case credit

  /// Whether an amount, of which debit is positive, stands on this side; nothing stands on either.
  package func holds(_ amount: Int64) -> Bool {
    switch self {
    case .debit: amount >= 0
    case .credit: amount <= 0
    }
  }
}

/// What an account is to the closing of a year (spec 9.2).
package enum CloseClass: String, Sendable, CaseIterable {
  case result
  case balance
  case capital

  /// Whether an account of that type can be of this class.
  package func fits(_ type: AccountType) -> Bool {
    switch self {
    case .result: type.part == .result
    case .balance: type.part == .balanceSheet
    case .capital: type == .equity || type == .liability
    }
  }
}
