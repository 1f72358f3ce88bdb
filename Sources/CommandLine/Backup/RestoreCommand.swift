import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// The books of a backup, in a database that has none.
struct RestoreCommand: WritingCommand {
  static let manual = "restore"
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Put the books of a backup into a database that has none."
  )

  @OptionGroup var common: CommonOptions
  @Argument(help: "The backup.") var file: String
  @OptionGroup var writing: WriteOptions

  func carryOut(at desk: Desk) throws -> Printed {
    let report = try restoreBooks(
      file,
      to: desk.url,
      at: desk.surroundings.clock(),
      writing.call(),
      showing: desk.showProgress
    )
    let isRestored = !writing.dryRun
    return Printed(json: report.json(isRestored: isRestored)) { language in
      [language(isRestored ? .restored(file: report.file) : .canBeRestored(file: report.file))]
        + report.lines(in: language)
    }
  }
}
