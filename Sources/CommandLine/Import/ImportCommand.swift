import Accounting
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

struct ImportJournalCommand: LedgerCommand {
  static let manual = "import"
  static let configuration = CommandConfiguration(commandName: "journal")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Argument(help: "A journal as CSV.") var file: String

  func carryOut(at desk: Desk) throws -> Printed {
    let result = try desk.session().importJournal(
      try SourceFile(path: file),
      company: chosen.company,
      writing.request
    )
    let isRehearsal = writing.dryRun
    let language = desk.language
    return Printed(status: result.run == nil ? 1 : 0, json: result.json(in: language)) {
      result.lines(in: $0, isRehearsal: isRehearsal)
    }
  }
}

struct ImportRatesCommand: LedgerCommand {
  static let manual = "import"
  static let configuration = CommandConfiguration(commandName: "rates")

  /// Who publishes the file.
  enum Publisher: String, ExpressibleByArgument {
    case ecb
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var writing: WriteOptions
  @Argument(help: "Who publishes the rates: ecb.") var publisher: Publisher
  @Argument(help: "The file, as published.") var file: String

  func carryOut(at desk: Desk) throws -> Printed {
    let session = try desk.session()
    let source = try SourceFile(path: file)
    let result =
      switch publisher {
      case .ecb: try session.importECBRates(source, writing.request)
      }
    let isRehearsal = writing.dryRun
    let language = desk.language
    return Printed(status: result.isPosted ? 0 : 1, json: result.json(in: language)) {
      result.lines(in: $0, isRehearsal: isRehearsal)
    }
  }
}
