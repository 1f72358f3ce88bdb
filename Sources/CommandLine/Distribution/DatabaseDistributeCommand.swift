import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// The tables of one database on the machines of a cluster.
struct DatabaseDistributeCommand: WritingCommand {
  static let manual = "database-distribute"
  static let configuration = CommandConfiguration(
    commandName: "distribute",
    abstract: "Distribute the tables over the machines of a cluster, by company."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var writing: WriteOptions

  /// It works as the owner, who keeps no refusals.

  func carryOut(at desk: Desk) throws -> Printed {
    let report = try distributeDatabase(desk.url, writing.call())
    let isDone = !writing.dryRun
    return Printed(json: report.json(isRehearsal: writing.dryRun)) { language in
      let database = report.database
      guard !report.statements.isEmpty else {
        return [language(.isDistributed(database: database))]
      }
      guard !isDone else { return [language(.distributed(database: database))] }
      return [language(.wouldDistribute(database: database))]
        + report.statements.map { "  \($0);" }
    }
  }
}
