import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// Reports.
struct ReportCommand: ParsableCommand {
  static let manual = "report"
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Print reports.",
    subcommands: Reports.all.map(command)
  )

  /// What prints a report: every report that there is can be asked for here, or the program does not
  /// start, which the first test of any command would notice.
  private static func command(for report: any Report.Type) -> any ParsableCommand.Type {
    guard let report = report as? any CommandedReport.Type else {
      preconditionFailure("\(report.name) has no options of the command line")
    }
    return command(printing: report)
  }

  private static func command<R: CommandedReport>(printing _: R.Type) -> any ParsableCommand.Type {
    PrintedReport<R>.self
  }
}

/// A report with the options by which a command line chooses what it shows.
protocol CommandedReport: Report {
  associatedtype Options: ParsableArguments
  /// How its company is chosen, or several where it serves many.
  associatedtype Companies: ParsableArguments = CompanyOption

  /// Name of the manual's page.
  static var manual: String { get }

  static func selection(_ options: Options) -> Selection

  /// What is wrong with options that are right each by themselves.
  static func problems(
    _ options: Options,
    of companies: Companies,
    _ printing: ReportOptions
  ) -> [UsageProblem]

  static func page(
    _ options: Options,
    of companies: Companies,
    _ printing: ReportOptions,
    through session: Session
  ) throws -> any ReportPage
}

extension CommandedReport where Companies == CompanyOption {
  static func problems(
    _: Options,
    of _: CompanyOption,
    _: ReportOptions
  ) -> [UsageProblem] { [] }

  static func page(
    _ options: Options,
    of companies: CompanyOption,
    _ printing: ReportOptions,
    through session: Session
  ) throws -> any ReportPage {
    let sequence = try printing.sequence(session, companies.call)
    return try read(selection(options), asOf: sequence, through: session, companies.call)
  }
}

/// What every report takes.
struct ReportOptions: ParsableArguments, Checked {
  @Option(help: "As known when this day was over.") var asOf: Day?
  @Option(help: "As known at this number of the company's log.") var asOfSequence: Int64?
  @Option(help: "How it is written.") var format: ReportFormat?
  @Option(help: "The file to write; the terminal where it is left out.") var output: String?

  var problems: [UsageProblem] {
    asOf != nil && asOfSequence != nil ? [.choice(.asOfDayBesideSequence)] : []
  }

  /// The record of the company's log as of which a report holds; nothing for now.
  func sequence(_ session: Session, _ call: Call) throws -> Int64? {
    try asOf.map { try session.lastRecord(of: $0, call) } ?? asOfSequence
  }
}

/// How a report is written.
enum ReportFormat: ExpressibleByArgument {
  case text
  case json
  case file(any SheetWriter.Type)

  static let all = [ReportFormat.text, .json] + SheetWriters.all.map { .file($0) }

  static var allValueStrings: [String] { all.map(\.name) }
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }

  init?(argument: String) {
    guard let format = ReportFormat.all.first(where: { $0.name == argument }) else { return nil }
    self = format
  }

  var name: String {
    switch self {
    case .text: "text"
    case .json: "json"
    case .file(let writer): writer.name
    }
  }
}

/// The command that prints a report.
struct PrintedReport<Content: CommandedReport>: LedgerCommand, Checked {
  static var manual: String { Content.manual }
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: Content.name)
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: Content.Companies
  @OptionGroup var wanted: Content.Options
  @OptionGroup var printing: ReportOptions

  var problems: [UsageProblem] {
    let isOfTwoFormats = common.json && printing.output == nil && format.name != "json"
    return Content.problems(wanted, of: chosen, printing)
      + (isOfTwoFormats ? [.choice(.jsonBesideFormat)] : [])
  }

  /// As it is asked for; where a file is written, --json is the answer about it.
  private var format: ReportFormat { printing.format ?? (common.json ? .json : .text) }

  func carryOut(at desk: Desk) throws -> Printed {
    let session = try desk.session()
    let report = try Content.page(wanted, of: chosen, printing, through: session)
    guard let output = printing.output else {
      try format.write(report, in: desk.language, to: desk.surroundings.write)
      return .everything
    }
    try writeFile(output) { write in
      try write(format.mark)
      try format.write(report, in: desk.language, to: write)
    }
    return Printed(json: .object { ("file", output) }) { _ in [output] }
  }
}

extension ReportFormat {
  fileprivate var mark: [UInt8] {
    switch self {
    case .text, .json: []
    case .file(let writer): writer.mark
    }
  }

  /// Writes a report chunk by chunk, so that one of very many rows is never whole in memory.
  fileprivate func write(
    _ report: some ReportPage,
    in language: Language,
    to write: ([UInt8]) throws -> Void
  ) throws {
    switch self {
    case .text: try report.longSheet(in: language).writePage(in: language, to: write)
    case .json: try report.json.write(to: write)
    case .file(let writer):
      try writer.write(report.longSheet(in: language), in: language, to: write)
    }
  }
}
