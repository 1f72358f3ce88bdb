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

struct DatabaseMigrateCommand: LedgerCommand {
  static let manual = "database"
  static let configuration = CommandConfiguration(commandName: "migrate")

  @OptionGroup var common: CommonOptions
  @Flag(help: "Show what would be, and change nothing.") var dryRun = false

  func carryOut(at desk: Desk) throws -> Printed {
    try migrateDatabase(desk.url, at: desk.surroundings.clock(), Request(isRehearsal: dryRun))
      .printed
  }
}

struct DatabaseStatusCommand: LedgerCommand {
  static let manual = "database"
  static let configuration = CommandConfiguration(commandName: "status")

  @OptionGroup var common: CommonOptions

  func carryOut(at desk: Desk) throws -> Printed {
    try databaseStatus(desk.url).printed
  }
}

extension SchemaReport {
  fileprivate var printed: Printed {
    Printed(
      status: state == "current" || state == "empty" ? 0 : 1,
      json: .object([
        ("database", .text(database)), ("schema", .text(state)),
        ("migrations", .array(migrations.map { .count($0) })),
        ("applied", .array(applied.map { .text($0) })),
      ])
    ) { language in
      [language(.schemaIs(database: database, state: state))]
        + applied.map { language(.applied($0)) }
    }
  }
}
