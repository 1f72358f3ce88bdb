import Accounting
import Closing
import Formats
import Messages

extension TaxCodesReport {
  /// A row for each code, one for what has no code, and what they come to: the movement of the accounts.
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(
      language(
        .taxCodes(
          company: "\(company.name) (\(company.code))",
          from: selection.from,
          through: selection.through,
          currency: company.accountingCurrency
        )
      ),
      columns: [
        .init(language(.taxCode), isWhole: true), .init(language(.name)),
        .init("%", .decimal), .init(language(.lineCount), .count),
        .init(language(.taxBase), .amount), .init(language(.debit), .amount),
        .init(language(.credit), .amount), .init(language(.tax), .amount),
        .init(language(.accounts)),
      ],
      notes: notes(in: language)
    )
    for code in sums.codes {
      let known = descriptions[code.code]
      sheet.add(
        [
          .text(code.code.isEmpty ? "–" : code.code), .text(known?.description ?? ""),
          .decimal(known?.percentage ?? ""), .count(code.lines), amount(code.base),
        ] + cells(code.tax) + [.text(code.accounts.map(\.code).joined(separator: ", "))]
      )
    }
    sheet.add(
      [
        .empty, .text(language(.withoutTaxCode)), .empty, .empty, .empty,
      ] + cells(sums.rest) + [.empty]
    )
    sheet.addTotal(
      [.empty, .text(language(.movementOfTaxAccounts)), .empty, .empty, .empty]
        + [.empty, .empty, amount(sums.movement)]
        + [.text(sums.accounts.map(\.code).joined(separator: ", "))]
    )
    return sheet
  }

  private func amount(_ minorUnits: Int64) -> Sheet.Cell {
    .amount(minorUnits, company.accountingCurrency)
  }

  private func cells(_ tax: TaxSides) -> [Sheet.Cell] {
    [amount(tax.debit), amount(tax.credit), amount(tax.net)]
  }

  private func notes(in language: Language) -> [String] {
    var notes = sums.codes.isEmpty ? [language(.noTaxCodes)] : []
    if let number = company.organisationNumber {
      notes.append(language(.organisationNumberIs(number)))
    }
    notes.append(language(.asOfSequence(sequence)))
    if let first = sums.withoutCode.first {
      notes.append(
        language(.seeWithoutTaxCode(vouchers: sums.withoutCode.count, first: first.voucher))
      )
    }
    return notes
  }
}
