import Accounting
import ArgumentParser
import Closing
import Messages

/// Brings in books, journals and rates from files.
struct ImportCommand: ParsableCommand {
  static let manual = "import"
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring in SIE files, journals and exchange rates.",
    subcommands: [ImportSIECommand.self, ImportJournalCommand.self, ImportRatesCommand.self]
  )
}

struct ImportSIECommand: LedgerCommand {
  static let manual = "import"
  static let configuration = CommandConfiguration(commandName: "sie")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Argument(help: "SIE files, each posted whole or not at all.") var files: [String]
  @Option(help: "The account for opening balances that do not sum to zero.")
  var balanceTo: AccountNumber?
  @Option(help: "The encoding, where the file's own evidence misleads.") var encoding: String?

  func carryOut(at desk: Desk) throws -> Printed {
    let session = try desk.session()
    let options = SIEImportOptions(
      company: chosen.company,
      balanceTo: balanceTo,
      encoding: try encoding.map { try SIEImportOptions.encoding(named: $0) }
    )
    var imports: [SIEImport] = []
    for file in files {
      imports.append(
        try session.importSIE(try SourceFile(path: file), options, writing.request)
      )
    }
    let isRehearsal = writing.dryRun
    let language = desk.language
    return Printed(
      status: imports.allSatisfy(\.isPosted) ? 0 : 1,
      json: imports.count == 1
        ? imports[0].json(in: language) : .array(imports.map { $0.json(in: language) })
    ) { language in
      imports.flatMap { $0.lines(in: language, isRehearsal: isRehearsal) }
    }
  }
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
