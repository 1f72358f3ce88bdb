import Accounting
import Answers
import ArgumentParser
import Closing
import Formats
import Messages

/// What has changed since a day, a record of the log or a seal.
struct ChangesCommand: LedgerCommand {
  static let manual = "changes"
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "Show what has changed since a day, a record or a seal."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @Option(help: "A day, a number of the company's log, a sealed period or a seal.")
  var since: ChangesSince?
  @Option(help: "The month whose close is looked at.") var period: String?

  func carryOut(at desk: Desk) throws -> Printed {
    let report = try desk.session().changes(since: since, period: period, chosen.call)
    return Printed(json: report.json(in: desk.language)) { report.lines(in: $0) }
  }
}

extension ChangesSince: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(argument)
    // What is written as a day is one, or a slip.
    let isWrittenAsDay = argument.contains(#/^\d{4}-\d{2}-\d{2}$|\./#)
    let isPlain = argument.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "-.".contains($0))
    }
    guard !argument.isEmpty, isPlain, !isWrittenAsDay || Day(written: argument) != nil else {
      return nil
    }
  }
}

extension ChangesReport {
  fileprivate func lines(in language: Language) -> [String] {
    let name = "\(company.name) (\(company.code))"
    let heading = paragraph(
      language(.changes(company: name, since: since, until: sequence, lastClose: lastClose))
    )
    let outlook = outlook.map { [""] + $0.lines(in: language) } ?? []
    guard !isEmpty else { return heading + ["", language(.nothingHasChanged)] + outlook }
    func part(_ title: Phrase, _ sheet: Sheet) -> [String] {
      guard !sheet.rows.isEmpty else { return [] }
      let rest = sheet.rows.count - ChangesReport.mostShown
      let shown = sheet.keeping(first: ChangesReport.mostShown)
      return ["", language(title)] + shown.lines(in: language)
        + (rest > 0 ? [language(.moreRows(rest))] : [])
    }
    let balances = balances(in: language)
    let closing =
      vouchers.isEmpty
      ? []
      : balances.rows.isEmpty
        ? ["", language(.changedBalances), language(.nothingChanged)]
        : ["", language(.changedBalances)] + balances.lines(in: language)
    return heading
      + (vouchers.isEmpty
        ? [] : ["", language(.newVouchers)] + vouchers(in: language).lines(in: language))
      + closing
      + part(.changedSettings, settings(in: language))
      + part(.newRecords, self.records(records, in: language))
      + part(.newSharedRecords, self.records(sharedRecords, in: language))
      + outlook
  }

  /// Rows shown of one part; JSON has all.
  private static let mostShown = 100
}

extension CloseOutlook {
  /// What has to be done over, and what keeps the month from its close.
  fileprivate func lines(in language: Language) -> [String] {
    guard !isClear else { return paragraph(language(.closeIsClear(period: period))) }
    let runs = staleRuns(in: language)
    return [language(.closeStands(period: period))]
      + (runs.rows.isEmpty ? [] : runs.lines(in: language))
      + seals.flatMap { paragraph($0.told(of: $0.seal.period, in: language)) }
      + checks.board(in: language, held: held)
  }
}
