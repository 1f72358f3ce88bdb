import CPostgreSQL

/// PostgreSQL's SQLSTATEs and messages as our errors.
enum PostgreSQLFailure {
  /// The failure that `result` reports, or that of the connection where there is no result.
  static func error(_ result: OpaquePointer?, on connection: OpaquePointer) -> DatabaseError {
    guard PQstatus(connection) != CONNECTION_BAD else { return .connectionLost }
    guard let result, let state = field("C", of: result) else {
      // What could not be sent shows only when something is read that the connection is gone.
      guard PQconsumeInput(connection) == 1, PQstatus(connection) != CONNECTION_BAD else {
        return .connectionLost
      }
      return .other(code: "libpq", message: String(cString: PQerrorMessage(connection)))
    }
    return error(
      state: state,
      message: field("M", of: result) ?? "",
      constraint: field("n", of: result)
    )
  }

  static func error(state: String, message: String, constraint: String?) -> DatabaseError {
    switch state {
    case "22003": return .outOfRange
    case "25006": return .readOnly
    case "42501": return .forbidden
    case "53100": return .diskIsFull
    case "58030": return .diskFailed(message)
    case "XX001", "XX002": return .damaged
    case "57014": return .interrupted
    // A lock timed out, or a snapshot was too old to write on.
    case "55P03", "40001": return .busy
    case "40P01": return .deadlock
    case "57P01", "57P02", "57P03": return .connectionLost
    case "P0001":
      guard let detail = TriggerMessage.detail(of: message) else { break }
      return .refusedByTrigger(detail)
    default:
      if state.hasPrefix("08") { return .connectionLost }
      if state.hasPrefix("23") { return .constraint(kind(of: state), constraint ?? message) }
    }
    return .other(code: state, message: message)
  }

  private static func kind(of state: String) -> ConstraintKind {
    switch state {
    case "23505": .unique
    case "23503": .foreignKey
    case "23514": .check
    case "23502": .notNull
    default: .other
    }
  }

  /// A field of an error, named by its letter in the protocol.
  private static func field(_ letter: Unicode.Scalar, of result: OpaquePointer) -> String? {
    PQresultErrorField(result, Int32(letter.value)).map { String(cString: $0) }
  }
}
