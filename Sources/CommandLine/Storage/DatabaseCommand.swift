import Accounting
import ArgumentParser
import Closing
import Messages

/// The database that holds the books.
struct DatabaseCommand: ParsableCommand {
  static let manual = "database"
  static let configuration = CommandConfiguration(
    commandName: "database",
    abstract: "Create, upgrade, inspect and distribute the database.",
    subcommands: [
      DatabaseMigrateCommand.self, DatabaseStatusCommand.self, DatabaseDistributeCommand.self,
    ]
  )
}

struct DatabaseMigrateCommand: WritingCommand {
  static let manual = "database"
  static let configuration = CommandConfiguration(commandName: "migrate")

  @OptionGroup var common: CommonOptions
  @OptionGroup var writing: WriteOptions

  func carryOut(at desk: Desk) throws -> Printed {
    let report = try migrateDatabase(desk.url, at: desk.surroundings.clock(), writing.call())
    let isReadyForUsers = !isRehearsal && report.database.hasPrefix("PostgreSQL")
    return report.printed(isRehearsal: isRehearsal, next: isReadyForUsers ? .usersNeedRole : nil)
  }
}

struct DatabaseStatusCommand: LedgerCommand {
  static let manual = "database"
  static let configuration = CommandConfiguration(commandName: "status")

  @OptionGroup var common: CommonOptions

  func carryOut(at desk: Desk) throws -> Printed {
    try databaseStatus(desk.url).printed(isRehearsal: false)
  }
}

extension SchemaReport {
  /// What is printed, with what is to be done `next` outside of the program.
  fileprivate func printed(isRehearsal: Bool, next: Phrase? = nil) -> Printed {
    Printed(
      status: ["current", "empty"].contains(state) || isRehearsal && state == "behind" ? 0 : 1,
      json: json
    ) { language in
      [language(.schemaIs(database: database, state: state))]
        + (isRehearsal ? pending : applied.map { .applied($0) }).map { language($0) }
        + (next.map { paragraph(language($0)) } ?? [])
    }
  }

  /// What an upgrade would do.
  private var pending: [Phrase] {
    switch state {
    case "empty": [.wouldCreateTables]
    case "behind": migrations.map { .wouldApply(String($0)) }
    default: []
    }
  }
}
