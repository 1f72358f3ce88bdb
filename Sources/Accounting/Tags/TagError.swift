/// Why a tag, or a value of one, cannot be.
package enum TagError: KeptError, Hashable {
  case isUnknown(tag: String, known: [String])
  case valueIsNotListed(tag: String, written: String, options: [String])
  /// No name that a column can have.
  case nameIsMalformed(tag: String)
  case areTooMany(most: Int)
  case valueIsMalformed(tag: String, written: String)
  /// No line of the books is picked by what was asked.
  case picksNoLine(tag: String)

  package var code: ErrorCode {
    switch self {
    case .isUnknown: ErrorCode("DIM", 20)
    case .valueIsNotListed: ErrorCode("DIM", 21)
    case .nameIsMalformed: ErrorCode("DIM", 22)
    case .areTooMany: ErrorCode("DIM", 23)
    case .valueIsMalformed: ErrorCode("DIM", 24)
    case .picksNoLine: ErrorCode("DIM", 25)
    }
  }

  /// At most a hundred signs, none of them a control sign; `-` stands for none.
  static func isValue(_ text: String) -> Bool {
    !text.isEmpty && text.count <= FinancialTag.longestValue && text != DimensionCell.explicitBlank
      && text.first != " " && text.last != " " && text.unicodeScalars.allSatisfy { $0.value >= 32 }
  }
}
