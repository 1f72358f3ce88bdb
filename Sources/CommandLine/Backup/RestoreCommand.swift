import Accounting
import ArgumentParser
import Closing
import Messages

/// The books of a backup, in a database that has none.
struct RestoreCommand: LedgerCommand {
  static let manual = "restore"
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Put the books of a backup into a database that has none."
  )

  @OptionGroup var common: CommonOptions
  @Argument(help: "The backup.") var file: String
  @Flag(help: "Do all of it, show what would be, and change nothing.") var dryRun = false

  /// There may be no books to keep a refusal in.
  var opensBooks: Bool { false }

  func carryOut(at desk: Desk) throws -> Printed {
    let report = try restoreBooks(
      file,
      to: desk.url,
      at: desk.surroundings.clock(),
      Request(isRehearsal: dryRun),
      progress: desk.progress
    )
    let isRestored = !dryRun
    return Printed(json: .object(report.fields + [("restored", .flag(isRestored))])) { language in
      [language(isRestored ? .restored(file: report.file) : .canBeRestored(file: report.file))]
        + report.lines(in: language)
    }
  }
}
