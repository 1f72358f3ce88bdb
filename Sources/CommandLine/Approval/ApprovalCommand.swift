import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// The approval of closed periods by a second person.
struct ApprovalCommand: ParsableCommand {
  static let manual = "approval"
  static let configuration = CommandConfiguration(
    commandName: "approval",
    abstract: "Approve closed periods as a second person, return them, or waive that.",
    subcommands: [
      ApprovalListCommand.self, ApprovalGiveCommand.self, ApprovalReturnCommand.self,
      ApprovalWaiveCommand.self, ApprovalDemandCommand.self,
    ]
  )
}

struct ApprovalListCommand: LedgerCommand {
  static let manual = "approval"
  static let configuration = CommandConfiguration(commandName: "list")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @Option(help: "Only periods of this fiscal year.") var year: String?

  func carryOut(at desk: Desk) throws -> Printed {
    try desk.session().approvals(year: year, chosen.call).printed(in: desk.language)
  }
}

struct ApprovalGiveCommand: WritingCommand {
  static let manual = "approval"
  static let configuration = CommandConfiguration(commandName: "give")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Option(help: "The closed period; several times for several.") var period: [String]
  @Option(help: "Why.") var reason: String?

  func carryOut(at desk: Desk) throws -> Printed {
    try desk.session().decide(
      .approved,
      of: period.separated,
      because: reason,
      writing.call(chosen)
    ).printed(in: desk.language)
  }
}

struct ApprovalReturnCommand: WritingCommand {
  static let manual = "approval"
  static let configuration = CommandConfiguration(commandName: "return")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Option(help: "The closed period; several times for several.") var period: [String]
  @Option(help: "What has to be done.") var reason: String

  func carryOut(at desk: Desk) throws -> Printed {
    try desk.session().decide(
      .returned,
      of: period.separated,
      because: reason,
      writing.call(chosen)
    ).printed(in: desk.language)
  }
}

struct ApprovalWaiveCommand: WritingCommand, Checked {
  static let manual = "approval"
  static let configuration = CommandConfiguration(commandName: "waive")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Option(help: "Why.") var reason: String

  var problems: [UsageProblem] {
    reason.allSatisfy(\.isWhitespace) ? [.choice(.reasonIsEmpty)] : []
  }

  func carryOut(at desk: Desk) throws -> Printed {
    try desk.session().waiveSecondPerson(true, because: reason, writing.call(chosen))
      .printed(in: desk.language)
  }
}

struct ApprovalDemandCommand: WritingCommand {
  static let manual = "approval"
  static let configuration = CommandConfiguration(commandName: "demand")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Option(help: "Why.") var reason: String?

  func carryOut(at desk: Desk) throws -> Printed {
    try desk.session().waiveSecondPerson(false, because: reason, writing.call(chosen))
      .printed(in: desk.language)
  }
}

extension ApprovalsReport {
  /// The periods, and below whether a second person is asked for.
  fileprivate func printed(in language: Language) -> Printed {
    Printed(json: json(in: language)) { language in
      let name = "\(company.name) (\(company.code))"
      var lines = rows.isEmpty ? [] : sheet(in: language).lines(in: language) + [""]
      lines +=
        secondPerson == .isDemanded
        ? paragraph(language(.secondPersonIsDemanded(in: name)))
        : findings.linesWithHintsOnce(in: language)
      return lines
    }
  }
}
