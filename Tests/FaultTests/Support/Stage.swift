import Database
import Foundation
import Synchronization
import TestSupport

/// Books on which a command is tried, made once for each database and then copied.
enum Stage: Hashable, Sendable {
  /// A database with nothing in it.
  case empty
  /// The first schema that there was.
  case first
  /// The tables, and nothing in them.
  case prepared
  /// The books of `BookFiles`, with a log so long that the next commit brings it into the file.
  case kept
  /// The same, with a plan for April, which is run 4.
  case planned
  /// The same without it, with May on hold, July held by a change of many periods, a closing period
  /// more, and two account structures.
  case held
  /// The same as kept, with February closed, and no second person asked for.
  case approved
  /// The same with May open, with a user who has a right and a token.
  case peopled
  /// The same with March closed, and a waiver in May.
  case closed

  func books(_ database: TestDatabase) throws -> TestBooks {
    try Stage.made.withLock { made in
      let key = Key(stage: self, database: database)
      let books = try made[key] ?? make(database)
      made[key] = books
      return try books.copy()
    }
  }

  private struct Key: Hashable {
    let stage: Stage
    let database: TestDatabase
  }

  private static let made = Mutex<[Key: TestBooks]>([:])

  private func make(_ database: TestDatabase) throws -> TestBooks {
    switch self {
    case .empty: return try database.make()
    case .first: return try database.make().migrated(with: [Migration.all[0]])
    case .prepared: return try database.migrated()
    case .kept:
      let books = try database.migrated()
      try Stage.keep(books)
      if database == .sqlite { try lengthenLog(of: books) }
      return books
    case .planned:
      let books = try Stage.kept.make(database)
      try Stage.run(["fx-revaluation plan --period 2025-04"], on: books)
      return books
    case .peopled:
      let books = try Stage.kept.make(database)
      let commands = [
        "user create bo", "right grant bo check --all", "token create bo", "user create eva",
        "delegation give eva check --giver bo --all --reason x",
      ]
      try Stage.run(commands, on: books)
      return books
    case .closed:
      let books = try Stage.kept.make(database)
      let waiver = "check waive --check suspense-is-empty --period 2025-05 --reason x"
      try Stage.run(["\(waiver) --until 2099-12-31", "close --period 2025-03"], on: books)
      return books
    case .approved:
      let books = try Stage.kept.make(database)
      try Stage.run(["close --period 2025-02", "approval waive --reason x"], on: books)
      return books
    case .held:
      let books = try Stage.kept.make(database)
      try Stage.run(
        [
          "period hold --period 2025-05",
          "pass grant --period 2025-05 --holder anna --expires 8h --reason x",
          "period-change apply --period 2025-07 --status on-hold --reason x",
          "period add-closing --year 2025 --name P13",
          "dimension set costCentre --value 10 --name Lager",
          "dimension set project --value P9 --name Hus",
          "tag set ref", "structure set Old old-plan.csv",
          "structure activate Old --from 2030-01-01",
          "structure set Plan plan.csv",
        ],
        on: books
      )
      return books
    }
  }

  /// Keeps books in a database that has its tables.
  static func keep(_ books: TestBooks) throws { try run(BookFiles.commands, on: books) }

  private static func run(_ commands: [String], on books: TestBooks) throws {
    let folder = try BookFiles.makeFolder()
    for command in commands {
      let ending = try Program.run(command, on: books, in: folder)
      guard ending.isDone else { throw StageError.isRefused(command, ending.messages) }
    }
  }

  private func lengthenLog(of books: TestBooks) throws {
    let connection = try books.connect()
    defer { connection.close() }
    try connection.run(
      script: """
        PRAGMA wal_autocheckpoint = 0;
        CREATE TABLE padding (number INTEGER);
        INSERT INTO padding VALUES (0);
        """
    )
    for _ in 0..<2_000 { try connection.execute("UPDATE padding SET number = number + 1") }
    try connection.run(script: "DROP TABLE padding")
  }
}

enum StageError: Error {
  case isRefused(String, String)
}
