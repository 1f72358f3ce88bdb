import Accounting
import Database

/// Who acts and when, for everything written in one transaction.
package struct Authorship: Hashable, Sendable {
  package let author: String
  /// ISO 8601, UTC, to the second.
  package let at: String

  package init(author: String, at: String) {
    self.author = author
    self.at = at
  }
}

/// The books of all the companies in one database.
///
/// It is used by one thread at a time; several connections may be open on one database.
package final class Books {
  let connection: any Connection
  /// By company; as committed last by this connection.
  private var memories: [Int64: CompanyMemory] = [:]
  private static let mostMemories = 64
  private let rates = RateMemory()
  /// Who may do what, as of a number of the installation's log that is committed.
  var knownAuthorities: (sequence: Int64, value: Authorities)?

  /// Opens a database that the program knows how to use.
  ///
  /// An SQLite file that holds nothing gets its tables, unless nothing is to be created; while
  /// rehearsing, they are made in memory. What waits longer than `seconds` for a lock that another
  /// holds is refused as busy.
  package static func open(
    _ url: String,
    at time: String,
    creating: Bool = true,
    rehearsing: Bool = false,
    waitingAtMost seconds: Int = 30
  ) throws -> Books {
    try storageErrors {
      let mayHoldBooks = try mayHoldBooks(url)
      guard creating || mayHoldBooks else { throw StorageError.holdsNoBooks(database: url) }
      let connection = try connect(
        rehearsing && !mayHoldBooks ? databaseInMemory : url,
        waitingAtMost: seconds
      )
      let isEmpty = try MissingRight.ofUser(of: connection) {
        try schemaState(of: connection) == .empty
      }
      if isEmpty, connection.dialect == .postgresql { throw StorageError.schemaIsEmpty }
      if isEmpty {
        guard creating else { throw StorageError.holdsNoBooks(database: url) }
        let tables = try connection.first("SELECT COUNT(*) FROM sqlite_master") { $0.integer(0) }
        guard tables == 0 else { throw StorageError.urlIsWrong(fault: .isNoDatabase(path: url)) }
        try createSchema(in: connection, at: time)
      }
      try requireCurrentSchema(of: connection)
      return Books(connection)
    }
  }

  package init(_ connection: any Connection) { self.connection = connection }

  /// Reads on one snapshot.
  package func read<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try storageErrors { try connection.read(body) }
    } catch StorageError.connectionWasLost {
      throw StorageError.connectionWasLost(isReading: true)
    }
  }

  /// Writes to the books of one company, all or nothing; `company` finds its key in the same
  /// transaction.
  ///
  /// `authorship` is asked for once nobody else can write to them. With `rehearsing` everything is done
  /// as if, and then undone.
  package func write<Result>(
    to company: (InstallationBooks) throws -> Int64,
    by authorship: @autoclosure () -> Authorship,
    rehearsing: Bool = false,
    _ body: (OpenBooks) throws -> Result
  ) throws -> Result {
    try storageErrors {
      let (result, key, memory) = try connection.write(rehearsing ? .rollback : .commit) {
        let key = try company(installation)
        // After a failure nothing is remembered: rows may be left that never reached their tables.
        let remembered = memories.removeValue(forKey: key)
        let books = try OpenBooks(
          connection,
          company: key,
          by: authorship,
          remembering: remembered,
          rates: rates
        )
        let result = try body(books)
        try books.finish()
        return (result, key, books.memory)
      }
      guard !rehearsing else { return result }
      if memories.count >= Books.mostMemories { memories = [:] }
      memory.dataVersion = connection.dataVersion
      memories[key] = memory
      return result
    }
  }

  /// Writes to the books of the company with that key, all or nothing.
  package func write<Result>(
    _ company: Int64,
    by authorship: @autoclosure () -> Authorship,
    rehearsing: Bool = false,
    _ body: (OpenBooks) throws -> Result
  ) throws -> Result {
    try write(to: { _ in company }, by: authorship(), rehearsing: rehearsing, body)
  }

  /// Writes to what companies share, and to the companies themselves, all or nothing.
  package func writeInstallation<Result>(
    by authorship: @autoclosure @escaping () -> Authorship,
    rehearsing: Bool = false,
    _ body: (OpenInstallation) throws -> Result
  ) throws -> Result {
    try storageErrors {
      try connection.write(rehearsing ? .rollback : .commit) {
        let installation = try OpenInstallation(connection, by: authorship)
        let result = try body(installation)
        try installation.finish()
        return result
      }
    }
  }

  /// Whether companies can be written to at the same time, over several connections.
  package var takesSeveralWriters: Bool { connection.dialect == .postgresql }

  package var installation: InstallationBooks { InstallationBooks(connection: connection) }

  package func company(_ key: Int64) -> CompanyBooks {
    CompanyBooks(connection: connection, key: key)
  }

  /// Reads the books of a company on one snapshot, nothing of it twice; `company` finds its key in the
  /// same transaction.
  package func read<Result>(
    of company: (InstallationBooks) throws -> Int64,
    _ body: (CompanyBooks) throws -> Result
  ) throws -> Result {
    try read {
      try body(
        CompanyBooks(
          connection: connection,
          key: try company(installation),
          memory: ReadMemory(),
          rateMemory: RateMemory()
        )
      )
    }
  }

  package func close() {
    memories = [:]
    connection.close()
  }
}

/// Runs `body` and says in the ledger's words why storage failed.
package func storageErrors<Result>(_ body: () throws -> Result) throws -> Result {
  do {
    return try body()
  } catch let error as DatabaseError {
    guard let reason = StorageError(error) else { throw error }
    throw reason
  }
}

extension StorageError {
  /// Nothing for a failure that no user can cause.
  init?(_ error: DatabaseError) {
    switch error {
    case .wrongURL(let fault): self = .urlIsWrong(fault: DatabaseURLFault(fault))
    case .cannotConnect(let message): self = .cannotConnect(reason: message)
    case .busy, .deadlock: self = .isBusy
    case .refusedByTrigger(let message): self = .refusedByDatabase(reason: message)
    case .outOfRange: self = .numberIsTooLarge
    case .readOnly: self = .isReadOnly
    case .diskIsFull: self = .diskIsFull
    case .fileIsTooLarge: self = .fileIsTooLarge
    case .connectionLost: self = .connectionWasLost(isReading: false)
    case .damaged: self = .isDamaged
    case .diskFailed(let message): self = .diskFailed(reason: message)
    case .interrupted: self = .wasInterrupted
    case .runsAsOwner(let role): self = .runsAsOwner(role: role)
    case .schemaBehind(let missing): self = .schemaIsBehind(missing: missing)
    case .schemaNewer(let unknown): self = .schemaIsNewer(unknown: unknown)
    case .schemaChanged(let number): self = .schemaWasChanged(migration: number)
    case .constraint, .forbidden, .other: return nil
    }
  }
}

extension DatabaseURLFault {
  init(_ fault: URLFault) {
    switch fault {
    case .unknownScheme: self = .schemeIsUnknown
    case .pathIsEmpty: self = .pathIsEmpty
    case .isDirectory(let path): self = .isFolder(path: path)
    case .folderIsMissing(let path): self = .folderIsMissing(path: path)
    case .cannotRead(let path): self = .cannotBeRead(path: path)
    case .isNoDatabase(let path): self = .isNoDatabase(path: path)
    case .malformed: self = .isMalformed
    }
  }
}
