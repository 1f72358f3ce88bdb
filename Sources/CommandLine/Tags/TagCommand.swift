import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// Financial tags: fields of voucher lines beside the ledger.
struct TagCommand: ParsableCommand {
  static let manual = "tag"
  static let configuration = CommandConfiguration(
    commandName: "tag",
    abstract: "Give voucher lines fields beside the ledger, and edit them afterwards.",
    subcommands: [
      TagListCommand.self, TagSetCommand.self, TagRetireCommand.self, TagDefaultCommand.self,
      TagEditCommand.self,
    ]
  )
}

struct TagListCommand: LedgerCommand {
  static let manual = "tag"
  static let configuration = CommandConfiguration(commandName: "list")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption

  func carryOut(at desk: Desk) throws -> Printed { try desk.session().tags(chosen.call).printed }
}

struct TagSetCommand: WritingCommand, Checked {
  static let manual = "tag"
  static let configuration = CommandConfiguration(commandName: "set")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Argument(help: "The tag; a new name makes it.") var name: String
  @Option(help: "A value that it may have; may be repeated.") var option: [String] = []
  @Flag(help: "It may have any text.") var any = false

  var problems: [UsageProblem] {
    any && !option.isEmpty ? [.choice(.anyBesideOptions)] : []
  }

  func carryOut(at desk: Desk) throws -> Printed {
    try desk.session().setTag(
      name,
      options: any ? [] : option.isEmpty ? nil : option,
      writing.call(chosen)
    ).printed
  }
}

struct TagRetireCommand: WritingCommand {
  static let manual = "tag"
  static let configuration = CommandConfiguration(commandName: "retire")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Argument(help: "The tag.") var name: String

  func carryOut(at desk: Desk) throws -> Printed {
    try desk.session().retireTag(name, writing.call(chosen)).printed
  }
}

struct TagDefaultCommand: WritingCommand, Checked {
  static let manual = "tag"
  static let configuration = CommandConfiguration(commandName: "default")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Argument(help: "The tag.") var name: String
  @Option(help: "The account that gives it to its lines.") var account: AccountNumber
  @Option(help: "The value that they get.") var value: String?
  @Flag(help: "They get none any longer.") var none = false

  var problems: [UsageProblem] { (value != nil) == none ? [.choice(.valueOrNone)] : [] }

  func carryOut(at desk: Desk) throws -> Printed {
    try desk.session().defaultTag(name, to: value, on: account, writing.call(chosen)).printed
  }
}

struct TagEditCommand: WritingCommand, Checked {
  static let manual = "tag"
  static let configuration = CommandConfiguration(commandName: "edit")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Argument(help: "The tag.") var name: String
  @Option(help: "The value that the lines get.") var value: String?
  @Flag(help: "The lines get none.") var none = false
  @Option(help: "Why.") var reason: String
  @Option(help: "The voucher, by its series and number.") var voucher: String?
  @Option(help: "The fiscal year of the voucher.") var year: String?
  @Option(help: "The voucher, by its number in the log.") var id: Int64?
  @Option(help: "The vouchers of a run.") var run: Int64?
  @Option(help: "The vouchers of a period.") var period: String?
  @Option(help: "Lines on this account alone.") var account: AccountNumber?
  @Option(help: "The line of this number alone.") var line: Int?
  @Option(help: "Lines alone that have this value now; - for none.") var from: String?

  var problems: [UsageProblem] {
    var problems: [UsageProblem] = []
    if (value != nil) == none { problems.append(.choice(.valueOrNone)) }
    let given = [voucher != nil, id != nil, run != nil || period != nil].count { $0 }
    if given != 1 { problems.append(.choice(.vouchersToEdit)) }
    if reason.allSatisfy(\.isWhitespace) { problems.append(.choice(.reasonIsEmpty)) }
    return problems
  }

  func carryOut(at desk: Desk) throws -> Printed {
    var choice = TagEditChoice()
    choice.voucher = id.map { .id($0) } ?? voucher.map { .number($0, year: year) }
    choice.run = run
    choice.period = period
    choice.account = account
    choice.line = line
    choice.value = from.map { DimensionCell(written: $0) }
    let report = try desk.session().editTag(
      name,
      to: value,
      choice,
      because: reason,
      writing.call(chosen)
    )
    return Printed(json: report.json) { language in
      let count = language(
        .tagsWereEdited(language.count(report.changes.count), of: language.count(report.picked))
      )
      let changed = report.sheet(in: language).listed(in: language)
      return [count] + (report.changes.isEmpty ? [] : [""] + changed)
    }
  }
}

extension TagsReport {
  fileprivate var printed: Printed { Printed(json: json) { sheet(in: $0).listed(in: $0) } }
}
