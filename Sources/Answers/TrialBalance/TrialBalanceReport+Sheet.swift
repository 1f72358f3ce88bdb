import Accounting
import Closing
import Formats
import Messages

extension TrialBalanceReport {
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(
      language(
        .trialBalance(
          company: "\(company.name) (\(company.code))",
          through: balance.period,
          currency: company.accountingCurrency
        )
      ),
      columns: [.init(language(.account))]
        + (dimension.map { [.init($0.name)] } ?? []) + [.init(language(.name))]
        + [.opening, .debit, .credit, .closing].map { .init(language($0), .amount) },
      notes: [language(.asOfSequence(sequence))]
        + (firstAccount.map { [language(.seeLines(of: $0, options))] } ?? [])
    )
    for row in balance.rows {
      switch row.subject {
      case .account(let number, let name, let value):
        sheet.add(cells(number.code, value, name, row.amounts))
      case .resultNotTransferred(let year):
        sheet.add(cells("", "", language(.resultNotTransferred(year: year)), row.amounts))
      }
    }
    sheet.addTotal(cells("", "", language(.total), balance.total))
    return sheet
  }

  /// The first account that has moved, else the first.
  private var firstAccount: AccountNumber? {
    let moved = balance.rows.first { $0.amounts.debit != 0 || $0.amounts.credit != 0 }
    guard case .account(let number, _, _)? = (moved ?? balance.rows.first)?.subject else {
      return nil
    }
    return number
  }

  /// What a general ledger is asked for by, so that it has the same balances.
  private var options: [String] {
    ["--period \(selection.through)"] + (selection.from.map { ["--from \($0)"] } ?? [])
      + (selection.includesYearEnd ? ["--include year-end"] : [])
      + (layer == .current ? [] : ["--layer \(layer.rawValue)"])
      + (isOfThePast ? ["--as-of-sequence \(sequence)"] : [])
  }

  /// The account, the value of the dimension where there is one, the name and the amounts.
  private func cells(
    _ account: String,
    _ value: String,
    _ name: String,
    _ amounts: TrialBalanceAmounts
  ) -> [Sheet.Cell] {
    [.text(account)] + (dimension == nil ? [] : [.text(value)]) + [.text(name)]
      + [amounts.opening, amounts.debit, amounts.credit, amounts.closing]
      .map { .amount($0, company.accountingCurrency) }
  }
}
