import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// What keeps somebody from posting.
struct LockCommand: ParsableCommand {
  static let manual = "lock"
  static let configuration = CommandConfiguration(
    commandName: "lock",
    abstract: "Say which locks keep somebody from posting, and who may.",
    subcommands: [LockExplainCommand.self]
  )
}

struct LockExplainCommand: LedgerCommand {
  static let manual = "lock"
  static let configuration = CommandConfiguration(commandName: "explain")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @Option(help: "The period.") var period: String
  @Option(help: "The module; general-ledger where it is left out.")
  var module = Module.generalLedger.description
  @Option(help: "Who would post; else the user who asks.") var user: String?
  @Option(help: "An account to post on; may be repeated.") var account: [AccountNumber] = []
  @Option(help: "What the voucher debits, in accounting currency.") var amount: ExactDecimal?

  func carryOut(at desk: Desk) throws -> Printed {
    let report = try desk.session().explainLocks(
      of: period,
      for: user,
      from: Module(module),
      on: account,
      amount: amount,
      chosen.call
    )
    return Printed(json: report.json(in: desk.language)) { report.lines(in: $0) }
  }
}

extension LockReport {
  fileprivate func lines(in language: Language) -> [String] {
    let (user, module) = (attempt.poster.name, attempt.poster.module)
    let (period, name) = (attempt.period.name, "\(company.name) (\(company.code))")
    guard !verdict.mayPost else {
      let outcome: Phrase =
        verdict.pass.map {
          .mayPostUnderPass(user, from: module, in: period, of: name, pass: $0)
        } ?? .mayPost(user, from: module, in: period, of: name)
      return paragraph(language(outcome))
    }
    let findings = verdict.barriers.map { Finding(.error, $0.error) }
    return paragraph(language(.mayNotPost(user, from: module, in: period, of: name))) + [""]
      + sheet(in: language).lines(in: language) + [""] + findings.flatMap { $0.lines(in: language) }
      + wayOfLate(in: language)
  }

  /// What would become of a journal's voucher of a period that is shut.
  private func wayOfLate(in language: Language) -> [String] {
    guard let late else { return [] }
    let to: [Phrase] = wayOfLate.map { [.wouldMove(.journal, to: $0.next, on: $0.day)] } ?? []
    return [""] + paragraph(language(.lateWay(.journal, late)))
      + (late == .move ? to : []).flatMap { paragraph(language($0)) }
  }
}
