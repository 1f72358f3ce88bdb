import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// A copy of all the books, in one file.
struct BackupCommand: LedgerCommand {
  static let manual = "backup"
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy all the books into one file, while they are in use."
  )

  @OptionGroup var common: CommonOptions
  @Argument(help: "The file to write; one that exists is refused.") var file: String

  func carryOut(at desk: Desk) throws -> Printed {
    let report = try desk.session().backUp(to: file)
    return Printed(json: report.json) { language in
      [language(.backedUp(file: report.file))] + report.lines(in: language)
    }
  }
}

extension BackupReport {
  /// What it holds and how large it is.
  func lines(in language: Language) -> [String] {
    logs.map { log in
      "  "
        + language(
          .logHolds(
            log: log.company ?? language(.installationLog),
            records: log.sequence,
            vouchers: log.vouchers
          )
        )
    } + ["  " + language(.fileSize(bytes: size)), "  SHA-256 \(sha256)"]
  }
}
