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
    subcommands: [ReportTrialBalanceCommand.self]
  )
}

struct ReportTrialBalanceCommand: LedgerCommand {
  static let manual = "report"
  static let configuration = CommandConfiguration(commandName: "trial-balance")

  /// What a report may include beside the ordinary.
  enum Inclusion: String, ExpressibleByArgument {
    case yearEnd = "year-end"
  }

  /// How a report is written.
  enum Format: String, ExpressibleByArgument {
    case text
    case json
    case csv
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @Option(help: "The last period counted.") var period: String?
  @Option(help: "A whole year, its closing period included.") var year: String?
  @Option(help: "The first period whose movements are shown.") var from: String?
  @Option(help: "year-end adds the year's own year-end vouchers.") var include: Inclusion?
  @Option(help: "The posting layer.") var layer = PostingLayer.current
  @Option(help: "Split the rows by the values of this dimension.") var byDimension: String?
  @Option(help: "As known at this number of the company's log.") var asOfSequence: Int64?
  @Option(help: "text, json or csv.") var format = Format.text
  @Option(help: "The file to write; the terminal where it is left out.") var output: String?

  func carryOut(at desk: Desk) throws -> Printed {
    let report = try desk.session().trialBalance(
      year: year,
      period: period,
      from: from,
      includesYearEnd: include == .yearEnd,
      layer: layer,
      splitBy: byDimension,
      asOf: asOfSequence,
      chosen.call
    )
    let format = common.json ? .json : format
    func lines(in language: Language) -> [String] {
      switch format {
      case .text: report.lines(in: language)
      case .json: [report.json.text]
      case .csv: report.csv(in: language)
      }
    }
    if let output {
      try writeReport(lines(in: desk.language), to: output, markingUTF8: format == .csv)
      return Printed(json: .object([("file", .text(output))])) { _ in [output] }
    }
    return Printed(json: report.json) { lines(in: $0) }
  }
}

extension TrialBalanceReport {
  /// The rows as cells: account, the value of the dimension where there is one, name, amounts.
  private func cells(in language: Language, _ amount: (Int64) -> String) -> [[String]] {
    func row(
      _ account: String,
      _ value: String,
      _ name: String,
      _ amounts: TrialBalanceAmounts
    )
      -> [String]
    {
      [account] + (dimension == nil ? [] : [value]) + [name]
        + [amounts.opening, amounts.debit, amounts.credit, amounts.closing].map(amount)
    }
    return balance.rows.map { line in
      switch line.subject {
      case .account(let number, let name, let value):
        row(number.code, value, name, line.amounts)
      case .resultNotTransferred(let year):
        row("", "", language(.resultNotTransferred(year: year)), line.amounts)
      }
    } + [row("", "", language(.total), balance.total)]
  }

  private func titles(in language: Language) -> [String] {
    [language(.account)] + (dimension.map { [$0.name] } ?? [])
      + [.name, .opening, .debit, .credit, .closing].map { language($0) }
  }

  func lines(in language: Language) -> [String] {
    let currency = company.accountingCurrency
    let titles = titles(in: language)
    var table = Table(
      titles.enumerated().map { ($1, $0 < titles.count - 4 ? .left : .right) }
    )
    let rows = cells(in: language) { language.amount($0, digits: currency.minorUnitDigits) }
    for (index, row) in rows.enumerated() {
      if index == rows.count - 1, index > 0 { table.addRule() }
      table.add(row)
    }
    return [
      language(
        .trialBalance(
          company: "\(company.name) (\(company.code))",
          through: balance.period,
          currency: currency
        )
      ), "",
    ] + table.lines() + ["", language(.asOfSequence(sequence))]
  }

  /// For a spreadsheet: semicolons, and the language's own decimal mark without grouping.
  func csv(in language: Language) -> [String] {
    let digits = company.accountingCurrency.minorUnitDigits
    let rows = cells(in: language) { language.decimal(Money.decimal($0, digits: digits)) }
    return ([titles(in: language)] + rows).map { row in
      row.map { cell in
        cell.contains { $0 == ";" || $0 == "\"" || $0 == "\n" }
          ? "\""
            + cell.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"") + "\"" : cell
      }.joined(separator: ";")
    }
  }
}
