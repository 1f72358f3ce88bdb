import Accounting
import Answers
import ArgumentParser
import Closing
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
  var since: ChangesSince

  func carryOut(at desk: Desk) throws -> Printed {
    let report = try desk.session().changes(since: since, chosen.call)
    return Printed(json: report.json) { report.lines(in: $0) }
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
    let heading = paragraph(language(.changes(company: name, since: since, until: sequence)))
    guard !isEmpty else { return heading + ["", language(.nothingHasChanged)] }
    func part(_ title: Phrase, _ lines: [String], isThere: Bool) -> [String] {
      isThere ? ["", language(title)] + lines : []
    }
    let balances = balances(in: language)
    return heading
      + part(
        .newVouchers,
        vouchers(in: language).lines(in: language),
        isThere: !vouchers.isEmpty
      )
      + part(
        .changedBalances,
        balances.rows.isEmpty ? [language(.nothingChanged)] : balances.lines(in: language),
        isThere: !vouchers.isEmpty
      )
      + part(
        .newRecords,
        records.sheet(in: language).lines(in: language),
        isThere: !records.isEmpty
      )
      + part(
        .newSharedRecords,
        sharedRecords.sheet(in: language).lines(in: language),
        isThere: !sharedRecords.isEmpty
      )
  }
}
