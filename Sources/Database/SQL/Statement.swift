/// SQL with its values kept apart.
///
/// Interpolation binds: `"WHERE day <= \(day)"` becomes `?1` on SQLite and `$1` on PostgreSQL.
/// Only `\(raw: text)` splices text into the SQL, for names that the program itself has chosen.
package struct Statement: ExpressibleByStringInterpolation, Sendable {
  /// The SQL around the values: always one piece more than there are values.
  private(set) var pieces: [String]
  package private(set) var values: [Value]
  private(set) var types: [ParameterType]

  package init(stringLiteral text: String) {
    self.init(raw: text)
  }

  package init(stringInterpolation interpolation: StringInterpolation) {
    pieces = interpolation.pieces
    values = interpolation.values
    types = interpolation.types
  }

  /// Takes SQL that has no values in it.
  package init(raw text: String) {
    pieces = [text]
    values = []
    types = []
  }

  /// The SQL as `dialect` writes its parameters.
  package func text(for dialect: Dialect) -> String {
    guard pieces.count > 1 else { return pieces[0] }
    let mark = dialect == .sqlite ? "?" : "$"
    var text = pieces[0]
    text.reserveCapacity(pieces.reduce(0) { $0 + $1.utf8.count + 4 })
    for (number, piece) in pieces.enumerated().dropFirst() {
      text += mark
      text += String(number)
      text += piece
    }
    return text
  }

  /// Puts one statement's SQL after the other's; the parameters are numbered anew.
  package static func + (lhs: Statement, rhs: Statement) -> Statement {
    var sum = lhs
    sum += rhs
    return sum
  }

  package static func += (lhs: inout Statement, rhs: Statement) {
    lhs.pieces[lhs.pieces.count - 1] += rhs.pieces[0]
    lhs.pieces += rhs.pieces.dropFirst()
    lhs.values += rhs.values
    lhs.types += rhs.types
  }
}
