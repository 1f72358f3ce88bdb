import Accounting
import Closing
import Messages

extension ChangesReport {
  package func json(in language: Language) -> JSON {
    .object {
      ("company", company.code)
      ("since", since)
      ("lastClose", lastClose)
      ("sequence", sequence)
      ("vouchers", FoundVouchers(company: company, vouchers: vouchers, count: vouchers.count).json)
      ("records", records.map(\.json))
      ("sharedRecords", sharedRecords.map(\.json))
      ("settings", settings.map(\.json))
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
      ("close", outlook.map { $0.json(in: language) } ?? .null)
    }
  }
}

extension ChangedSetting: JSONConvertible {
  package var json: JSON {
    .object {
      ("table", setting.table.name)
      (
        "key",
        .object {
          for (column, text) in zip(setting.table.columns, name) { (column, text) }
        }
      )
      ("new", isNew)
      ("before", isNew ? .null : .object { for cell in cells { (cell.column, cell.before) } })
      ("after", .object { for cell in cells { (cell.column, cell.after) } })
      ("id", record.sequence)
      ("at", record.at)
      ("author", record.author)
      ("times", times)
    }
  }
}

extension CloseOutlook {
  package func json(in language: Language) -> JSON {
    .object {
      ("period", period)
      (
        "staleRuns",
        .array(staleRuns) { stale in
          ("run", stale.run.number)
          ("kind", stale.run.kind.rawValue)
          ("period", stale.run.period)
          ("state", stale.run.state.rawValue)
          ("because", stale.because.map { $0.told(in: language) })
        }
      )
      ("seals", .array(seals.map { $0.jsonOfPeriod(isRehearsal: false) }))
      ("checks", .array(checks.map { $0.json(in: language, held: held) }))
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
