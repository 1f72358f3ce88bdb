import Accounting
import Closing
import Formats
import Messages

extension CloseReport {
  /// The accounts whose closing balance differs, before and after; no rows where none does.
  package func changes(in language: Language) -> Sheet {
    let currency = company.accountingCurrency
    var old: [TrialBalanceLine.Subject: Int64] = [:]
    for row in before.balance.rows { old[row.subject] = row.amounts.closing }
    var sheet = Sheet(columns: [
      .init(language(.account), isWhole: true), .init(language(.name)),
      .init(language(.before), .amount),
      .init(language(.change), .amount), .init(language(.after), .amount),
    ])
    var net: Int64 = 0
    for row in after.balance.rows {
      guard case .account(let number, let name, _) = row.subject else { continue }
      let earlier = old[row.subject] ?? 0
      let change = row.amounts.closing - earlier
      guard change != 0 else { continue }
      net += change
      sheet.add([
        .text(number.code), .text(name), .amount(earlier, currency), .amount(change, currency),
        .amount(row.amounts.closing, currency),
      ])
    }
    guard !sheet.rows.isEmpty else { return sheet }
    sheet.addTotal([.empty, .text(language(.total)), .empty, .amount(net, currency), .empty])
    return sheet
  }
}
