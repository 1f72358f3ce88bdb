/// SQL with its values kept apart.
///
/// Interpolation binds: `"WHERE day <= \(day)"` becomes `?` on SQLite and `$1` on PostgreSQL.
/// Only `\(raw: text)` splices text into the SQL, for names that the program itself has chosen.
package struct Statement: ExpressibleByStringInterpolation, Sendable {
  /// The SQL with a question mark for each value.
  private var text: String
  private(set) var parameters: [Parameter]

  package init(stringLiteral text: String) {
    self.init(raw: text)
  }

  package init(stringInterpolation interpolation: StringInterpolation) {
    text = interpolation.text
    parameters = interpolation.parameters
  }

  /// Takes SQL that has no values in it.
  package init(raw text: String) {
    self.text = text
    parameters = []
  }

  package var values: [Value] { parameters.map(\.value) }

  /// The SQL as `dialect` writes its parameters.
  package func text(for dialect: Dialect) -> String {
    switch dialect {
    case .sqlite: return text
    case .postgresql:
      let bytes = Array(text.utf8)
      var numbered: [UInt8] = []
      var start = 0
      for (index, parameter) in parameters.enumerated() {
        numbered += bytes[start..<parameter.place]
        numbered += "$\(index + 1)".utf8
        start = parameter.place + 1
      }
      return String(decoding: numbered + bytes[start...], as: UTF8.self)
    }
  }

  /// Puts one statement's SQL after the other's.
  package static func + (lhs: Statement, rhs: Statement) -> Statement {
    var sum = lhs
    sum += rhs
    return sum
  }

  package static func += (lhs: inout Statement, rhs: Statement) {
    let end = lhs.text.utf8.count
    lhs.text += rhs.text
    lhs.parameters += rhs.parameters.map {
      Parameter(value: $0.value, type: $0.type, place: end + $0.place)
    }
  }
}

extension [Statement] {
  /// The statements one after the other, with some SQL between each two.
  package func joined(by separator: Statement) -> Statement {
    dropFirst().reduce(first ?? "") { $0 + separator + $1 }
  }
}
