import Accounting
import Closing
import Formats
import Messages

extension Listing<ListedClose> {
  /// A row for each close: what it sealed and did, by whom, and what has become of it.
  package func sheet(in language: Language) -> Sheet {
    let currency = company.accountingCurrency
    var sheet = Sheet(columns: [
      .init(language(.close), .number), .init(language(.period), isWhole: true),
      .init(language(.state)), .init(language(.time), isWhole: true), .init(language(.by)),
      .init(language(.runsOfClose)), .init(language(.effectOnResult), .amount),
      .init(language(.currency)), .init(language(.seal)),
    ])
    for close in self {
      let record = close.record
      sheet.add([
        .number(record.number), .text(record.period), .text(close.state.name(in: language)),
        .text(language.clock(of: record.closed.at)), .text(record.closed.by),
        .text(record.runs.map { String($0.number) }.joined(separator: ", ")),
        .amount(record.effectOnResult, currency), .text(currency.code),
        .text(String(record.seal.hash.prefix(12)) + "…"),
      ])
    }
    return sheet
  }
}
