import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// Gives the newest fiscal year another last day.
struct PeriodRedateCommand: WritingCommand {
  static let manual = "period"
  static let configuration = CommandConfiguration(commandName: "redate")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Option(help: "The fiscal year.") var year: String
  @Option(help: "Its last day.") var last: Day

  func carryOut(at desk: Desk) throws -> Printed {
    let report = try desk.session().redateYear(year, endingOn: last, writing.call(chosen))
    return Printed(json: report.json) { report.lines(in: $0) }
  }
}

extension RedatedYear {
  fileprivate func lines(in language: Language) -> [String] {
    let (before, after) = (reshaping.before, reshaping.after)
    let (old, new) = (language.day(before.lastDay), language.day(after.lastDay))
    let name = "\(company.name) (\(company.code))"
    let outcome: Phrase =
      isNothingToDo
      ? .endsThenAlready(after.name, company: name, on: new)
      : isRehearsal
        ? .redatingRehearsed(after.name, company: name, before: old, after: new)
        : .yearRedated(after.name, company: name, before: old, after: new)
    var text = paragraph(language(outcome))
    for year in reshaping.retired {
      let (from, to) = (language.day(year.firstDay), language.day(year.lastDay))
      let gives: Phrase =
        isRehearsal
        ? .yearWouldGiveWay(year.name, from: from, to: to)
        : .yearGaveWay(year.name, from: from, to: to)
      text += paragraph(language(gives))
    }
    guard !isNothingToDo else { return text }
    return text + [""] + sheet(in: language).lines(in: language)
  }
}
