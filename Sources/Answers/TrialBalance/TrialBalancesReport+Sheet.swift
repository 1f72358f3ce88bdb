import Accounting
import Closing
import Formats
import Messages

extension TrialBalancesReport {
  /// A row for each account and a column for each company with its currency; the companies are added
  /// up only where that is one currency and one period.
  package func sheet(in language: Language) -> Sheet {
    let columns = reports.map { "\($0.company.code) \($0.company.accountingCurrency)" }
    let sums = beside.currency.map { ["\(language(.total)) \($0)"] } ?? []
    var sheet = Sheet(
      language(.trialBalances),
      columns: [.init(language(.account), isWhole: true), .init(language(.name))]
        + (columns + sums).map { .init($0, .amount) },
      notes: notes(in: language)
    )
    sheet.add(beside.rows, beside.totals, in: language) { cells($0, $1) }
    sheet.addTotal(cells(.heading(language(.total)), beside.balance.sum))
    return sheet
  }

  private func cells(_ head: TrialBalanceHead, _ figures: TrialBalanceFigures) -> [Sheet.Cell] {
    let closings: [Sheet.Cell] = zip(reports, figures.parts).map { report, closing in
      .amount(closing, report.company.accountingCurrency)
    }
    let sum: [Sheet.Cell] = beside.currency.map { [.amount(figures.amounts.closing, $0)] } ?? []
    return [.text(head.account), .text(head.name)] + closings + sum
  }

  private func notes(in language: Language) -> [String] {
    let view = reports[0].view
    var notes = reports.map { report in
      language(
        .isBeside(
          company: "\(report.company.name) (\(report.company.code))",
          through: report.balance.period,
          sequence: report.sequence
        )
      )
    }
    if !beside.isOfOnePeriod { notes.append(language(.periodsAreNotAdded)) }
    if !beside.isOfOneCurrency { notes.append(language(.currenciesAreNotAdded)) }
    if !beside.isOfOneStandard { notes.append(language(.chartsAreUnlike)) }
    notes += beside.clashes.map { clash in
      let types = clash.types.map { "\($0.company): \($0.type.name(in: language))" }
      return language(.accountsClash(clash.account, types.joined(separator: ", ")))
    }
    return notes
      + view.notes(
        unmoved: beside.balance.rows.count - beside.rows.count,
        beside.totals,
        in: language
      )
  }
}
