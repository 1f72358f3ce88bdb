import Accounting
import Database

/// Which right a user of PostgreSQL lacks, as the statement that gives it.
enum MissingRight {
  /// The role that migrations make, whose members use the books.
  private static let role = "bokslut_application"

  /// Says of a user who was forbidden what every user of the books may that it is no member.
  static func ofUser<Result>(
    of connection: any Connection,
    _ body: () throws -> Result
  ) throws -> Result {
    do {
      return try body()
    } catch DatabaseError.forbidden {
      let user = try name("session_user", connection)
      throw StorageError.rightIsMissing(user: user, statement: "GRANT \(role) TO \(user);")
    }
  }

  /// Says of an owner who was forbidden to make tables or the role what it lacks.
  static func ofOwner<Result>(
    of connection: any Connection,
    _ body: () throws -> Result
  ) throws -> Result {
    do {
      return try body()
    } catch DatabaseError.forbidden {
      throw try missing(to: connection)
    }
  }

  private static func missing(to connection: any Connection) throws -> StorageError {
    let user = try name("session_user", connection)
    let owner = try connection.first(
      """
      SELECT quote_ident(pg_get_userbyid(relowner)) FROM pg_class
      WHERE oid = to_regclass('migration') AND NOT pg_has_role(session_user, relowner, 'MEMBER')
      """
    ) { $0.text(0) }
    if let owner { return .rightIsMissing(user: user, statement: "GRANT \(owner) TO \(user);") }
    if let role = try ofRole(in: connection) { return role }
    let schema = try name("current_schema()", connection)
    return .rightIsMissing(
      user: user,
      statement: "GRANT CREATE ON SCHEMA \(schema) TO \(user);"
    )
  }

  /// Nothing where the role is there.
  static func ofRole(in connection: any Connection) throws -> StorageError? {
    let roles = try connection.rows("SELECT rolname FROM pg_roles WHERE rolname = \(role)") {
      $0.text(0)
    }
    guard roles.isEmpty else { return nil }
    return .rightIsMissing(
      user: try name("session_user", connection),
      statement: "CREATE ROLE \(role) NOLOGIN;"
    )
  }

  /// A name as SQL writes it.
  private static func name(_ expression: String, _ connection: any Connection) throws -> String {
    try connection.first("SELECT quote_ident(\(raw: expression))") { $0.optionalText(0) ?? "" }
      ?? ""
  }
}
