import Accounting
import Formats
import Messages

extension [VoucherLine] {
  /// The lines with debit and credit apart, and the transaction currency where there is another.
  package func sheet(of company: Company, in language: Language) -> Sheet {
    let currency = company.accountingCurrency
    let hasForeign = contains { $0.amount.currency != currency }
    var sheet = Sheet(
      columns: [
        .init(language(.account)), .init(language(.dimensions)), .init(language(.text)),
      ]
        + (hasForeign ? [.init(language(.amount), .amount), .init(language(.currency))] : [])
        + [.init(language(.debit), .amount), .init(language(.credit), .amount)]
        + (company.reportingCurrency.map { [.init($0.code, .amount)] } ?? [])
    )
    for line in self {
      var cells: [Sheet.Cell] = [
        .text(line.ledgerAccount.account.code), .text(line.ledgerAccount.dimensionsText),
        .text(line.text),
      ]
      if hasForeign { cells += [.amount(line.amount), .text(line.amount.currency.code)] }
      cells += [
        line.accounting > 0 ? .amount(line.accounting, currency) : .empty,
        line.accounting < 0 ? .amount(magnitude(line.accounting), currency) : .empty,
      ]
      if let reporting = company.reportingCurrency {
        cells.append(.amount(line.reporting ?? 0, reporting))
      }
      sheet.add(cells)
    }
    return sheet
  }

  private func magnitude(_ amount: Int64) -> Int64 { amount == .min ? .max : -amount }
}
