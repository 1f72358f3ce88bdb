import Accounting
import Closing
import Formats
import Messages

extension ChangesReport {
  /// The new vouchers, with what they come to below.
  package func vouchers(in language: Language) -> Sheet {
    FoundVouchers(company: company, vouchers: vouchers, count: vouchers.count).sheet(in: language)
  }

  /// What each account closes with, then and now; no rows where nothing differs.
  package func balances(in language: Language) -> Sheet {
    let currency = company.accountingCurrency
    var sheet = Sheet(columns: [
      .init(language(.year), isWhole: true), .init(language(.account), isWhole: true),
      .init(language(.name)), .init(language(.before), .amount), .init(language(.change), .amount),
      .init(language(.after), .amount),
    ])
    for year in years {
      for change in year.changes {
        let (account, name) = change.subject.told(in: language)
        sheet.add([
          .text(year.year), .text(account), .text(name), .amount(change.before, currency),
          .amount(change.after &- change.before, currency), .amount(change.after, currency),
        ])
      }
    }
    return sheet
  }
}

extension [ChangedRecord] {
  /// A row for what each record added to each table: how many rows, and the first of them.
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init("#", .number), .init(language(.time), isWhole: true), .init(language(.by)),
      .init(language(.contents)), .init(language(.rows), .count), .init(language(.firstRow)),
    ])
    for record in self {
      for content in record.contents {
        sheet.add([
          .number(record.sequence), .text(language.time(record.at)), .text(record.author),
          .text(language.contents(of: content.table)), .count(content.rows),
          .text(record.told(content, in: language)),
        ])
      }
    }
    return sheet
  }
}

extension TrialBalanceLine.Subject {
  fileprivate func told(in language: Language) -> (account: String, name: String) {
    switch self {
    case .account(let number, let name, value: _): (number.code, name)
    case .resultNotTransferred(let year): ("", language(.resultNotTransferred(year: year)))
    }
  }
}
