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

extension ChangesReport {
  /// What is set otherwise: a row for each column that differs, and one for each new thing.
  package func settings(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init("#", .number), .init(language(.time), isWhole: true), .init(language(.by)),
      .init(language(.setting)), .init(language(.name)), .init(language(.column)),
      .init(language(.before)), .init(language(.after)),
    ])
    let currency = company.accountingCurrency
    for change in settings {
      func row(_ column: String, _ before: String, _ after: String) -> [Sheet.Cell] {
        [
          .number(change.record.sequence), .text(language.time(change.record.at)),
          .text(change.record.author), .text(language.contents(of: change.setting.table)),
          .text(change.named(in: language)), .text(column), .text(before), .text(after),
        ]
      }
      if change.isNew {
        let held = change.cells.compactMap { cell -> String? in
          // Of a mark it is enough that it is set.
          if ChangedSetting.isMark(cell.column) {
            return cell.after == "0" ? nil : language.settingColumn(cell.column)
          }
          return change.told(cell.after, of: cell.column, in: language, currency)
        }
        sheet.add(row(language(.isNew), "", held.joined(separator: " ")))
      } else if change.cells.isEmpty, let parts = change.setting.parts {
        sheet.add(row(language.contents(of: parts), "", ""))
      } else {
        for cell in change.cells {
          let told = [cell.before, cell.after].map {
            change.told($0, of: cell.column, in: language, currency) ?? ""
          }
          sheet.add(row(language.settingColumn(cell.column), told[0], told[1]))
        }
      }
    }
    return sheet
  }

  /// The same records without what is told as a setting.
  package func records(_ records: [ChangedRecord], in language: Language) -> Sheet {
    let settings = Set(SettingTable.all.map(\.table))
    return records.map { $0.leaving(out: settings) }.sheet(in: language)
  }
}

extension ChangedRecord {
  fileprivate func leaving(out tables: Set<RecordTable>) -> ChangedRecord {
    ChangedRecord(
      sequence: sequence,
      kind: kind,
      at: at,
      author: author,
      contents: contents.filter { !tables.contains($0.table) }
    )
  }
}

extension CloseOutlook {
  /// The runs that have read other figures, with the first cause of each.
  package func staleRuns(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.run), .number), .init(language(.kind)), .init(language(.period)),
      .init(language(.because)),
    ])
    for stale in staleRuns {
      sheet.add([
        .number(stale.run.number), .text(stale.run.kind.name(in: language)),
        .text(stale.run.period ?? ""),
        .text(stale.because.first.map { $0.told(in: language) } ?? ""),
      ])
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
