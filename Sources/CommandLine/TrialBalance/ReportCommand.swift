import Accounting
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

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @Option(help: "The last period counted.") var period: String?
  @Option(help: "A whole year, its closing period included.") var year: String?
  @Option(help: "The first period whose movements are shown.") var from: String?
  @Option(help: "year-end adds the year's own year-end vouchers.") var include: Inclusion?
  @Option(help: "The posting layer.") var layer = PostingLayer.current

  func carryOut(at desk: Desk) throws -> Printed {
    let report = try desk.session().trialBalance(
      company: chosen.company,
      year: year,
      period: period,
      from: from,
      includesYearEnd: include == .yearEnd,
      layer: layer
    )
    return Printed(json: report.json) { report.lines(in: $0) }
  }
}

extension TrialBalanceReport {
  var json: JSON {
    let currency = company.accountingCurrency
    func amounts(_ amounts: TrialBalanceAmounts) -> [(String, JSON)] {
      [
        ("opening", .amount(amounts.opening, currency)),
        ("debit", .amount(amounts.debit, currency)),
        ("credit", .amount(amounts.credit, currency)),
        ("closing", .amount(amounts.closing, currency)),
      ]
    }
    return .object([
      ("company", .text(company.code)), ("year", .text(balance.year)),
      ("period", .text(balance.period)), ("currency", .text(currency.code)),
      ("sequence", .number(sequence)),
      (
        "rows",
        .array(
          balance.rows.map { row in
            switch row.subject {
            case .account(let number, let name):
              .object(
                [("account", .text(number.code)), ("name", .text(name))] + amounts(row.amounts)
              )
            case .resultNotTransferred(let year):
              .object(
                [
                  ("account", .null),
                  ("name", .text(Phrase.resultNotTransferred(year: year).text(in: .en))),
                ] + amounts(row.amounts)
              )
            }
          }
        )
      ), ("total", .object(amounts(balance.total))),
    ])
  }

  func lines(in language: Language) -> [String] {
    let currency = company.accountingCurrency
    var table = Table([
      (language(.account), .left), (language(.name), .left), (language(.opening), .right),
      (language(.debit), .right), (language(.credit), .right), (language(.closing), .right),
    ])
    func add(_ account: String, _ name: String, _ amounts: TrialBalanceAmounts) {
      table.add(
        [account, name]
          + [amounts.opening, amounts.debit, amounts.credit, amounts.closing].map {
            language.amount($0, digits: currency.minorUnitDigits)
          }
      )
    }
    for row in balance.rows {
      switch row.subject {
      case .account(let number, let name): add(number.code, name, row.amounts)
      case .resultNotTransferred(let year):
        add("", language(.resultNotTransferred(year: year)), row.amounts)
      }
    }
    table.addRule()
    add("", language(.total), balance.total)
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
}
