import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// Status and access of periods of many companies at once: the mass period close.
struct PeriodChangeCommand: ParsableCommand {
  static let manual = "period-change"
  static let configuration = CommandConfiguration(
    commandName: "period-change",
    abstract: "Change status and access of periods of many companies at once; take it back.",
    subcommands: [
      PeriodChangeApplyCommand.self, PeriodChangeListCommand.self, PeriodChangeShowCommand.self,
      PeriodChangeUndoCommand.self,
    ]
  )
}

struct PeriodChangeApplyCommand: WritingCommand, Checked {
  static let manual = "period-change"
  static let configuration = CommandConfiguration(commandName: "apply")

  @OptionGroup var common: CommonOptions
  @Option(help: "A company's code; may be repeated.") var company: [String] = []
  @Flag(help: "The periods of every company.") var all = false
  @Option(help: "The period; may be repeated.") var period: [String] = []
  @Option(help: "The day on which the period of each company ends.") var ending: Day?
  @Option(help: "The status that it gets: open, on-hold or closed.") var status: PeriodStatus?
  @Option(help: "Who may post from a module: MODULE=all|none|GROUP; may be repeated.")
  var access: [AccessChange] = []
  @Option(help: "Why.") var reason: String
  @Flag(help: "Confirms that the periods are closed for ever.") var confirm = false
  @Flag(help: "Change all of them or none.") var together = false
  @OptionGroup var lawful: ExemptionOption
  @OptionGroup var writing: WriteOptions

  var problems: [UsageProblem] {
    (all && !company.isEmpty ? [.choice(.allBesideCompany)] : [])
      + (period.isEmpty == (ending == nil) ? [.choice(.periodOrEnding)] : [])
      + (status == nil && access.isEmpty ? [.choice(.statusOrAccess)] : [])
      + (reason.allSatisfy(\.isWhitespace) ? [.choice(.reasonIsEmpty)] : [])
  }

  mutating func validate() {
    if !all, company.isEmpty { company = [ChosenCompany.code].compactMap(\.self) }
  }

  func carryOut(at desk: Desk) throws -> Printed {
    let report = try desk.session().changePeriods(
      ending.map(PeriodChoice.ending) ?? .named(period),
      of: all ? [] : company.isEmpty ? nil : company,
      PeriodChange(
        status?.event,
        access: Dictionary(access.flatMap(\.modules)) { $1 },
        because: reason,
        isConfirmed: confirm
      ),
      exemption: lawful.exemption,
      together: together,
      writing.call()
    )
    return report.printed(in: desk.language)
  }
}

struct PeriodChangeUndoCommand: WritingCommand, Checked {
  static let manual = "period-change"
  static let configuration = CommandConfiguration(commandName: "undo")

  @OptionGroup var common: CommonOptions
  @Argument(help: "The number of the change.") var number: Int64
  @Option(help: "Why.") var reason: String
  @Flag(help: "Take all of it back or nothing.") var together = false
  @OptionGroup var lawful: ExemptionOption
  @OptionGroup var writing: WriteOptions

  var problems: [UsageProblem] {
    reason.allSatisfy(\.isWhitespace) ? [.choice(.reasonIsEmpty)] : []
  }

  func carryOut(at desk: Desk) throws -> Printed {
    try desk.session().undoPeriodChange(
      number,
      because: reason,
      exemption: lawful.exemption,
      together: together,
      writing.call()
    ).printed(in: desk.language)
  }
}

struct PeriodChangeListCommand: LedgerCommand {
  static let manual = "period-change"
  static let configuration = CommandConfiguration(commandName: "list")

  @OptionGroup var common: CommonOptions

  func carryOut(at desk: Desk) throws -> Printed {
    let changes = try desk.session().periodChanges()
    return Printed(json: .array(changes.map(\.summary))) {
      changes.sheet(in: $0).listed(in: $0)
    }
  }
}

struct PeriodChangeShowCommand: LedgerCommand {
  static let manual = "period-change"
  static let configuration = CommandConfiguration(commandName: "show")

  @OptionGroup var common: CommonOptions
  @Argument(help: "The number of the change.") var number: Int64

  func carryOut(at desk: Desk) throws -> Printed {
    let change = try desk.session().periodChange(number)
    return Printed(json: change.json) { language in
      [change].sheet(in: language).lines(in: language) + [""]
        + change.outcomes(in: language).lines(in: language)
    }
  }
}

/// Who may post from a module, or from all of them: `accounts-payable=none`, `all=closers`.
struct AccessChange: ExpressibleByArgument {
  let modules: [(Module, ModuleAccess)]

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    let access = ModuleAccess(parts[1])
    modules =
      parts[0] == "all"
      ? Module.known.map { ($0, access) } : [(Module(parts[0]), access)]
  }
}

extension PeriodStatus: ExpressibleByArgument {}

extension ManyPeriodsReport {
  fileprivate func printed(in language: Language) -> Printed {
    Printed(status: count(.refused) > 0 ? 1 : 0, json: json(in: language)) { language in
      let counts = [MassPeriodChange.Outcome.changed, .unchanged, .refused].map {
        language.count(count($0))
      }
      var lines = sheet(in: language).lines(in: language) + [""]
      lines += paragraph(
        language(
          .periodsChanged(
            counts[0],
            unchanged: counts[1],
            refused: counts[2],
            isRehearsal: isRehearsal
          )
        )
      )
      for (company, rows) in Dictionary(grouping: rows, by: \.company).sorted(by: {
        $0.key < $1.key
      }) {
        let broken = rows.flatMap(\.sealsBroken)
        guard !broken.isEmpty else { continue }
        let periods = language.list(broken)
        lines += paragraph(
          language(.sealsBroken(periods, company: company, isRehearsal: isRehearsal))
        )
      }
      lines += Set(rows.compactMap(\.reopening?.path)).sorted { $0.rawValue < $1.rawValue }.flatMap
      {
        path in
        let count = rows.count { $0.reopening?.path == path }
        return paragraph(language(.periodsGoByPath(path, language.count(count))))
      }
      if let number, !isRehearsal, canBeTakenBack {
        lines += paragraph(language(.takenBack(by: language.undoing(periodChange: number))))
      }
      let said = refusals + rows.flatMap(\.warnings)
      return lines + (said.isEmpty ? [] : [""] + said.linesWithHintsOnce(in: language))
    }
  }
}
