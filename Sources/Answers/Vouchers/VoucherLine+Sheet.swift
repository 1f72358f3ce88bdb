import Accounting
import Formats
import Messages

extension [VoucherLine] {
  /// The lines with debit and credit apart, and the transaction currency where there is another;
  /// where the names of the accounts are given, with these and the totals.
  package func sheet(
    of company: Company,
    names: [AccountNumber: String] = [:],
    in language: Language
  ) -> Sheet {
    let currency = company.accountingCurrency
    let hasForeign = contains { $0.amount.currency != currency }
    var sheet = Sheet(
      columns: [.init(language(.account), isWhole: true)]
        + (names.isEmpty ? [] : [.init(language(.name))])
        + [.init(language(.dimensions)), .init(language(.text))]
        + (hasForeign ? [.init(language(.amount), .amount), .init(language(.currency))] : [])
        + [.init(language(.debit), .amount), .init(language(.credit), .amount)]
        + (company.reportingCurrency.map { [.init($0.code, .amount)] } ?? [])
    )
    for line in self {
      let account = line.ledgerAccount.account
      var cells: [Sheet.Cell] = [.text(account.code)]
      if !names.isEmpty { cells.append(.text(names[account] ?? "")) }
      cells += [.text(line.ledgerAccount.dimensionsText), .text(line.text)]
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
    if !names.isEmpty, !isEmpty { sheet.addTotal(totals(company, hasForeign, in: language)) }
    return sheet
  }

  /// Debit and credit of all lines.
  private func totals(
    _ company: Company,
    _ hasForeign: Bool,
    in language: Language
  ) -> [Sheet.Cell] {
    let currency = company.accountingCurrency
    let debit = map(\.accounting).filter { $0 > 0 }.reduce(0, &+)
    let credit = map(\.accounting).filter { $0 < 0 }.reduce(0, &-)
    return [.text(language(.total)), .empty, .empty, .empty]
      + (hasForeign ? [.empty, .empty] : [])
      + [.amount(debit, currency), .amount(credit, currency)]
      + (company.reportingCurrency.map { [.amount(sum(\.reporting), $0)] } ?? [])
  }

  private func sum(_ amount: (VoucherLine) -> Int64?) -> Int64 {
    compactMap(amount).reduce(0, &+)
  }

  private func magnitude(_ amount: Int64) -> Int64 { amount == .min ? .max : -amount }
}
