import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// Opens a period again and shows what rests on it.
struct ReopenCommand: WritingCommand {
  static let manual = "reopen"
  static let configuration = CommandConfiguration(
    commandName: "reopen",
    abstract: "Open a period again, and show what rests on it."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @OptionGroup var change: PeriodChangeOptions
  @OptionGroup var lawful: ExemptionOption

  func carryOut(at desk: Desk) throws -> Printed {
    let report = try desk.session().reopen(
      change.period,
      because: change.reason,
      exemption: lawful.exemption,
      writing.call(chosen)
    )
    return Printed(json: report.json(in: desk.language)) { report.lines(in: $0) }
  }
}

extension ReopenReport {
  fileprivate func lines(in language: Language) -> [String] {
    let period = after.period.name
    let name = "\(company.name) (\(company.code))"
    let outcome: Phrase =
      isNothingToDo
      ? .isOpenAlready(company: name, period: period)
      : isRehearsal
        ? .reopenRehearsed(company: name, period: period)
        : .reopened(company: name, period: period)
    var text = paragraph(language(outcome))
    if !isNothingToDo, let change = before.change {
      text += paragraph(language(.wasBefore(change)), first: "  ", rest: "  ")
    }
    if let reopening = after.reopening {
      text += paragraph(language(.goesByPath(reopening)), first: "  ", rest: "  ")
    }
    if isRehearsal, let seal = before.seal, !isNothingToDo {
      let digits = String(seal.seal.seal.prefix(8))
      text += paragraph(
        language(.sealWouldBreak(digits, period: period)),
        first: "  ",
        rest: "  "
      )
    } else if let seal = after.seal {
      text += paragraph(seal.told(of: period, in: language), first: "  ", rest: "  ")
    }
    if let close, isRehearsal, !isNothingToDo {
      text += paragraph(language(.closeStaysPosted(close)), first: "  ", rest: "  ")
    }
    text += after.findings.linesWithHintsOnce(in: language)
    text.append("")
    return text + dependents.lines(of: period, in: language)
  }
}

extension PeriodDependents {
  fileprivate func lines(of period: String, in language: Language) -> [String] {
    guard !isEmpty else { return [language(.nothingRests(on: period))] }
    var parts: [[String]] = []
    if !periods.isEmpty {
      parts.append(paragraph(language(.laterPeriods(period))) + periods.lines(in: language))
    }
    if !runs.isEmpty {
      parts.append(
        paragraph(language(.runsThatCount(period))) + runs.sheet(in: language).lines(in: language)
      )
    }
    if !imports.isEmpty {
      parts.append(
        paragraph(language(.importsInto(period))) + imports.sheet(in: language).lines(in: language)
      )
    }
    return Array(parts.joined(separator: [""]))
  }
}
