import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// The deadlines of the law beside the company's own.
struct DeadlineCommand: ParsableCommand {
  static let manual = "deadline"
  static let configuration = CommandConfiguration(
    commandName: "deadline",
    abstract: "Show by when periods are to be held, by law and by the company's own rule.",
    subcommands: [DeadlineListCommand.self, DeadlineSetCommand.self]
  )
}

struct DeadlineListCommand: LedgerCommand {
  static let manual = "deadline"
  static let configuration = CommandConfiguration(commandName: "list")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @Option(help: "Only periods of this fiscal year.") var year: String?

  func carryOut(at desk: Desk) throws -> Printed {
    let list = try desk.session().deadlines(year: year, chosen.call)
    return Printed(json: list.json) {
      list.rules(in: $0) + [""] + list.sheet(in: $0).listed(in: $0)
    }
  }
}

struct DeadlineSetCommand: WritingCommand, Checked {
  static let manual = "deadline"
  static let configuration = CommandConfiguration(commandName: "set")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Option(help: "Days after a period by which the company holds it, or none.")
  var ownDays: OwnDays?
  @Option(help: "Sweden: above-3-million, up-to-3-million or up-to-1-million kronor a year.")
  var turnover: TurnoverClass?
  @Option(help: "Norway: two-months, or none where no value added tax is declared.")
  var vatTerm: VATTerm?

  var problems: [UsageProblem] {
    ownDays == nil && turnover == nil && vatTerm == nil ? [.choice(.nothingToSet)] : []
  }

  func carryOut(at desk: Desk) throws -> Printed {
    var change = DeadlineChange()
    change.ownDays = ownDays.map(\.days)
    change.turnover = turnover
    change.vatTerm = vatTerm
    let list = try desk.session().setDeadlines(change, writing.call(chosen))
    return Printed(json: list.json) { list.rules(in: $0) }
  }
}

/// Days after a period, or none.
struct OwnDays: ExpressibleByArgument {
  let days: Int?

  init?(argument: String) {
    guard argument != "none" else {
      days = nil
      return
    }
    guard let number = Int(argument), (0...CloseCalendar.mostOwnDays).contains(number) else {
      return nil
    }
    days = number
  }
}

extension TurnoverClass: ExpressibleByArgument {}
extension VATTerm: ExpressibleByArgument {}

extension DeadlineList {
  /// What the deadlines rest on: a sentence for the company's own, and one for the law's.
  fileprivate func rules(in language: Language) -> [String] {
    paragraph(language(.ownDeadline(deadlines.settings.ownDays, company: company.code)))
      + (rule.map { paragraph(language($0)) } ?? [])
  }

  private var rule: Phrase? {
    guard let law = deadlines.law else { return .lawIsUnknown(company.code) }
    let month = periods.first { $0.period.kind == .operating }
    return month?.deadline?.deadline.statutory.rule.map { .lawIs(law, $0) }
  }
}

extension PeriodState {
  /// That an open period is late.
  func lateness(in language: Language) -> [String] {
    guard let standing = deadline, standing.isLate else { return [] }
    return paragraph(language(.isLate(period.name, standing)))
  }
}

extension DeadlineStanding {
  /// By when a period is to be held, or that it is late.
  func told(of period: String, company: String, in language: Language) -> [String] {
    if isLate { return paragraph(language(.isLate(period, self))) }
    if deadline.statutory == .unknown { return paragraph(language(.lawIsUnknown(company))) }
    guard deadline.own != nil || deadline.statutory.day != nil else { return [] }
    return paragraph(language(.isDue(period, own: deadline.own, law: deadline.statutory.day)))
  }
}
