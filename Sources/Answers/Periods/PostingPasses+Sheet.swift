import Accounting
import Closing
import Formats
import Messages

extension PostingPasses {
  /// A row for each pass, with what has been posted under it, by whom.
  package func sheet(in language: Language) -> Sheet {
    let currency = company.accountingCurrency
    var sheet = Sheet(columns: [
      .init(language(.pass), .number), .init(language(.period), isWhole: true),
      .init(language(.module)), .init(language(.holder)),
      .init(language(.untilTime), isWhole: true),
      .init(language(.maximum), .amount), .init(language(.used), .amount),
      .init(language(.state)), .init(language(.by)), .init(language(.usedBy)),
    ])
    for pass in passes {
      sheet.add([
        .number(pass.number), .text(pass.period), .text(pass.module.name(in: language)),
        .text(pass.holder.description), .text(language.clock(of: pass.expires)),
        pass.maximum.map { .amount($0, currency) } ?? .empty, .amount(pass.used, currency),
        .text(pass.state(at: at).name(in: language)), .text(pass.granted.by),
        .text(pass.uses.map(\.author).joined(separator: ", ")),
      ])
    }
    return sheet
  }
}
