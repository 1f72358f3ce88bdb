import Accounting
import Answers
import Messages

extension PostedVoucher {
  func lines(
    of company: Company,
    in language: Language,
    isRehearsal: Bool = false
  ) -> [String] {
    let posted: Phrase = isRehearsal ? .wouldBePosted(by: by) : .postedBy(by, at: at)
    var head = [
      "\(name)  \(language.day(draft.day))  \(period)  \(draft.kind.name(in: language))  "
        + draft.text,
      "  " + language(posted) + ", #\(key.sequence)"
        + (run.map { ", " + language(.run) + " \($0)" } ?? ""),
    ]
    if let reverses = draft.reverses {
      head.append("  " + language(.reverses("#\(reverses.sequence)")))
    }
    if let reversedBy { head.append("  " + language(.reversedBy("#\(reversedBy.sequence)"))) }
    return head + [""] + draft.lines.table(of: company, in: language)
  }
}

extension [VoucherLine] {
  /// The lines with debit and credit apart, and the transaction currency where there is another.
  func table(of company: Company, in language: Language) -> [String] {
    let hasForeign = contains { $0.amount.currency != company.accountingCurrency }
    let digits = company.accountingCurrency.minorUnitDigits
    var table = Table(
      [
        (language(.account), .left), (language(.dimensions), .left), (language(.text), .left),
      ]
        + (hasForeign ? [(language(.amount), .right), (language(.currency), .left)] : [])
        + [(language(.debit), .right), (language(.credit), .right)]
        + (company.reportingCurrency.map { [($0.code, .right)] } ?? [])
    )
    for line in self {
      var cells = [
        line.ledgerAccount.account.code, line.ledgerAccount.dimensionsText, line.text,
      ]
      if hasForeign { cells += [language.amount(line.amount), line.amount.currency.code] }
      cells += [
        line.accounting > 0 ? language.amount(line.accounting, digits: digits) : "",
        line.accounting < 0 ? language.amount(magnitude(line.accounting), digits: digits) : "",
      ]
      if let currency = company.reportingCurrency {
        cells.append(language.amount(line.reporting ?? 0, digits: currency.minorUnitDigits))
      }
      table.add(cells)
    }
    return table.lines()
  }

  private func magnitude(_ amount: Int64) -> Int64 { amount == .min ? .max : -amount }
}

extension [PostedVoucher] {
  func table(in language: Language) -> [String] {
    guard !isEmpty else { return [language(.emptyList)] }
    var table = Table([
      ("#", .right), (language(.number), .left), (language(.date), .left),
      (language(.period), .left), (language(.kind), .left), (language(.text), .left),
    ])
    for voucher in self {
      table.add([
        String(voucher.key.sequence), voucher.name, language.day(voucher.draft.day),
        voucher.period, voucher.draft.kind.name(in: language), voucher.draft.text,
      ])
    }
    return table.lines()
  }
}
