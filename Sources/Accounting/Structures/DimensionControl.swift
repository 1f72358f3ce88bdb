/// What a user has decided about a dimension as such.
package struct DimensionControl: Hashable, Sendable {
  /// How the codes of new values are written; nothing means freely.
  package var mask: DimensionMask?
  /// Whether vouchers may name it at all.
  package var isActive: Bool

  package init(mask: DimensionMask? = nil, isActive: Bool = true) {
    self.mask = mask
    self.isActive = isActive
  }
}

/// How a code is written: `#` stands for a digit, `&` for a letter, any other sign for itself.
package struct DimensionMask: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  /// Reads a mask of at most 30 signs, which is as long as a code may be.
  package init?(_ text: String) {
    guard !text.isEmpty, text.count <= 30, text.allSatisfy({ $0 != " " }) else { return nil }
    description = text
  }

  package func fits(_ code: String) -> Bool {
    code.count == description.count
      && zip(code, description).allSatisfy { sign, asked in
        switch asked {
        case "#": sign.isASCII && sign.isNumber
        case "&": sign.isLetter
        default: sign == asked
        }
      }
  }
}

/// When a value of a dimension takes postings, and what else is known of it.
package struct ValueControl: Hashable, Sendable {
  package var isSuspended: Bool
  /// The first and the last posting date; nothing is no limit.
  package var firstDay: Day?
  package var lastDay: Day?
  /// Who answers for it.
  package var owner: String
  /// What it is grouped under in consolidated reports.
  package var groupCode: String

  package init(
    isSuspended: Bool = false,
    firstDay: Day? = nil,
    lastDay: Day? = nil,
    owner: String = "",
    groupCode: String = ""
  ) {
    self.isSuspended = isSuspended
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.owner = owner
    self.groupCode = groupCode
  }

  package func isActive(on day: Day) -> Bool {
    firstDay.map { $0 <= day } ?? true && lastDay.map { day <= $0 } ?? true
  }
}
