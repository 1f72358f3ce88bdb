import Glibc

/// Why the database refused, or could not be reached.
///
/// `description` is safe anywhere; `debugDescription` adds the database's own words, which may hold
/// values and are for the log.
package enum DatabaseError: Error, Hashable, Sendable {
  case wrongURL(URLFault)
  /// The server or the file cannot be opened; the text is the database's own.
  case cannotConnect(String)
  /// Another held the lock for longer than the waiting time.
  case busy
  /// Two waited for each other, and this one was broken off.
  case deadlock
  /// One of our triggers refused; the message is what follows `BOKSLUT `: a code and its detail.
  case refusedByTrigger(String)
  /// A constraint refused: its name on PostgreSQL, its columns on SQLite where it names them.
  case constraint(ConstraintKind, String)
  /// A number became larger than 64 bits hold.
  case outOfRange
  /// The database, or this transaction, can only be read.
  case readOnly
  case diskIsFull
  /// The system, or its user's limit, lets no file become so large.
  case fileIsTooLarge
  case connectionLost
  /// The user has not the right to do this.
  case forbidden
  /// The database cannot make sense of what it finds on its disk.
  case damaged
  /// The disk, or the file system on it, failed; the text is the database's own.
  case diskFailed(String)
  /// The database's keeper stopped the work.
  case interrupted
  /// The application connects as superuser, or as owner of the books' tables.
  case runsAsOwner(role: String)
  case schemaBehind(missing: [Int])
  case schemaNewer(unknown: [Int])
  /// A migration that was applied is not the one that this program knows by its number.
  case schemaChanged(Int)
  /// Anything else: PostgreSQL's SQLSTATE or SQLite's extended result code, and its message.
  case other(code: String, message: String)
}

extension DatabaseError {
  /// Why a file finds no room; nothing for another error of the system.
  package init?(ofWriting number: Int32) {
    switch number {
    case ENOSPC, EDQUOT: self = .diskIsFull
    case EFBIG: self = .fileIsTooLarge
    default: return nil
    }
  }
}

/// What is wrong with a database's URL.
package enum URLFault: Hashable, Sendable {
  /// It begins with neither `sqlite:` nor `postgresql://` nor `postgres://`.
  case unknownScheme
  case pathIsEmpty
  case isDirectory(path: String)
  case folderIsMissing(path: String)
  case cannotRead(path: String)
  /// The file holds something else.
  case isNoDatabase(path: String)
  /// The PostgreSQL library cannot read the URI.
  case malformed
}

/// The kind of a constraint that refused, the same on both databases.
package enum ConstraintKind: String, Hashable, Sendable {
  case unique
  case foreignKey
  case check
  case notNull
  case dataType
  case other
}
