import Accounting
import Database
import Foundation

extension Books {
  /// Who may do what, in the transaction that is under way.
  ///
  /// What was read is remembered by the number of the installation's log, which everything that changes
  /// it raises.
  package func authorities(_ standing: InstallationBooks.Standing) throws -> Authorities {
    if let known = knownAuthorities, known.sequence == standing.sequence { return known.value }
    let value = try installation.authorities()
    knownAuthorities = (standing.sequence, value)
    return value
  }

  /// Whether the books are that user's of the operating system: the file is theirs; on PostgreSQL, that
  /// the connection's user is a member of the role for it.
  package func areOwned(by systemUser: UInt32) throws -> Bool {
    guard connection.dialect == .sqlite else {
      // A server on which nobody might make the role has no administrator yet.
      return try connection.first(
        """
        SELECT 1 FROM pg_roles
        WHERE rolname = \(Books.administratorRole) AND pg_has_role(session_user, oid, 'MEMBER')
        """
      ) { _ in true } ?? false
    }
    let path = try connection.first("SELECT file FROM pragma_database_list WHERE name = 'main'") {
      $0.optionalText(0) ?? ""
    }
    // What is only in memory is whose it is who runs the program.
    guard let path, !path.isEmpty else { return true }
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_uid == systemUser
  }

  private static let administratorRole = "bokslut_administrator"
}
