import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// Brings in books, journals and rates from files.
struct ImportCommand: ParsableCommand {
  static let manual = "import"
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring in SIE and SAF-T files, journals and exchange rates.",
    subcommands: [
      ImportSIECommand.self, ImportSAFTCommand.self, ImportJournalCommand.self,
      ImportRatesCommand.self, ImportListCommand.self, ImportShowCommand.self,
      ImportOriginalCommand.self,
    ]
  )
}

struct ImportJournalCommand: WritingCommand {
  static let manual = "import-journal"
  static let configuration = CommandConfiguration(commandName: "journal")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: PostOptions
  @Argument(help: "A journal as CSV or .xlsx.") var file: String
  @Option(help: "The sheet of a workbook, where several hold something.") var sheet: String?
  @Option(help: "The encoding, where the file's own evidence misleads.") var encoding: String?
  @Option(help: "Why its vouchers stand on accounts that are closed to manual entry.")
  var override: String?
  @Option(help: "A value for every line that says nothing of its dimension: costCentre=10.")
  var dimension: [NamedDimensionValue] = []
  @Option(help: "A value for every line that says nothing of its tag: order=17.")
  var tag: [NamedDimensionValue] = []
  @Option(help: "The period of vouchers that name none.") var period: String?
  @Option(help: "What becomes of vouchers whose period is shut: refuse, move or ask.")
  var late: LateWay?
  @OptionGroup var repeats: RepeatOptions

  func carryOut(at desk: Desk) throws -> Printed {
    var options = JournalImportOptions()
    options.override = override
    options.dimensions = dimension
    options.tags = tag
    options.period = period
    options.late = late
    options.repeats = repeats.chosen
    options.encoding = encoding
    options.sheet = sheet
    let result = try desk.session().importJournal(
      try SourceFile(path: file),
      options: options,
      writing.call(chosen)
    )
    let isRehearsal = writing.dryRun
    let language = desk.language
    return Printed(
      status: result.isPosted ? 0 : 1,
      json: result.json(in: language, isRehearsal: isRehearsal)
    ) {
      result.lines(in: $0, isRehearsal: isRehearsal)
    }
  }
}
