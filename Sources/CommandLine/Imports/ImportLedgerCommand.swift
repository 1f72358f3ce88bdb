import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// What every import of books asks for.
struct LedgerImportArguments: ParsableArguments {
  @Argument(help: "The files, each posted whole or not at all.") var files: [String]
  @Option(help: "The account for balances that do not sum to zero.")
  var balanceTo: AccountNumber?

  @Flag(help: "Only read and check the files; no books are opened.") var check = false
  @OptionGroup var repeats: RepeatOptions

  var options: LedgerImportOptions {
    var options = LedgerImportOptions(balanceTo: balanceTo)
    options.repeats = repeats.chosen
    return options
  }
}

/// What becomes of vouchers without a number that the books may hold already.
struct RepeatOptions: ParsableArguments, Checked {
  @Flag(help: "Leave out vouchers without a number that the books hold already.")
  var newOnly = false
  @Flag(help: "Post vouchers without a number, even if the books hold the same already.")
  var again = false

  var problems: [UsageProblem] { newOnly && again ? [.choice(.newOnlyBesideAgain)] : [] }

  var chosen: RepeatedVouchers { newOnly ? .leftOut : again ? .posted : .refused }
}

struct ImportSIECommand: WritingCommand {
  static let manual = "import-sie"
  static let configuration = CommandConfiguration(commandName: "sie")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: NamedCompanyOption
  @OptionGroup var writing: PostOptions
  @OptionGroup var given: LedgerImportArguments
  @Option(help: "The encoding, where the file's own evidence misleads.") var encoding: String?
  @Flag(help: "Repair texts that were stored in a wrong encoding, as the preview shows.")
  var repairText = false
  @Flag(help: "Accept a control sum that is wrong; the log says so.")
  var acceptControlSum = false
  @Flag(help: "Post the balances of a file of type 4 that has no vouchers, as type 1.")
  var asBalances = false

  func carryOut(at desk: Desk) throws -> Printed {
    var options = given.options
    options.reading.encoding = encoding
    options.reading.repairsText = repairText
    options.reading.acceptsControlSum = acceptControlSum
    options.reading.readsAsBalances = asBalances
    return try importLedgers(given, as: "sie", options, writing.call(chosen), at: desk)
  }
}

struct ImportSAFTCommand: WritingCommand {
  static let manual = "import-saft"
  static let configuration = CommandConfiguration(commandName: "saft")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: NamedCompanyOption
  @OptionGroup var writing: PostOptions
  @OptionGroup var given: LedgerImportArguments
  @Option(help: "The fiscal year, such as 2025-07..2026-06, where it is no calendar year.")
  var year: FiscalYearRange?

  func carryOut(at desk: Desk) throws -> Printed {
    var options = given.options
    options.year = year?.days
    return try importLedgers(given, as: "saft", options, writing.call(chosen), at: desk)
  }
}

/// Imports files of books and prints what became of each.
private func importLedgers(
  _ given: LedgerImportArguments,
  as command: String,
  _ options: LedgerImportOptions,
  _ call: Call,
  at desk: Desk
) throws -> Printed {
  let files = try given.files.flatMap { try SourceFile.files(at: $0) }
  let imports =
    given.check
    ? try checkLedgers(files, as: command, options, call)
    : try desk.session(beginningBooksFor: call)
      .importLedgers(files, as: command, options, call)
  let manner: ImportManner = given.check ? .check : call.isRehearsal ? .rehearsal : .posting
  let language = desk.language
  return Printed(
    status: imports.allSatisfy { manner == .check ? $0.isInOrder : $0.isPosted } ? 0 : 1,
    json: imports.count == 1
      ? imports[0].json(in: language, manner)
      : .array(imports.map { $0.json(in: language, manner) })
  ) { language in
    imports.flatMap { $0.lines(in: language, manner) }
  }
}
