import Accounting
import Closing

extension ChangesReport: JSONConvertible {
  package var json: JSON {
    .object {
      ("company", company.code)
      ("since", since)
      ("sequence", sequence)
      ("vouchers", FoundVouchers(company: company, vouchers: vouchers, count: vouchers.count).json)
      ("records", records.map(\.json))
      ("sharedRecords", sharedRecords.map(\.json))
      (
        "balances",
        .array(years.flatMap { year in year.changes.map { (year: year.year, change: $0) } }) {
          ("year", $0.year)
          switch $0.change.subject {
          case .account(let number, let name, value: _):
            ("account", number)
            ("name", name)
          case .resultNotTransferred(let year):
            ("account", .null)
            ("resultOf", year)
          }
          ("before", .amount($0.change.before, company.accountingCurrency))
          ("after", .amount($0.change.after, company.accountingCurrency))
        }
      )
    }
  }
}

extension ChangedRecord: JSONConvertible {
  package var json: JSON {
    .object {
      ("id", sequence)
      ("kind", kind)
      ("at", at)
      ("author", author)
      (
        "contents",
        .array(contents) { content in
          ("table", content.table.name)
          ("rows", content.rows)
          ("first", .object { for value in content.first { (value.column, value.text) } })
        }
      )
    }
  }
}
