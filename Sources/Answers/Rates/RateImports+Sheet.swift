import Accounting
import Closing
import Formats
import Messages

extension Sequence<RateDifference> {
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.date), .day), .init(language(.from)), .init(language(.to)),
      .init(language(.before), .text, .right), .init(language(.after), .text, .right),
      .init("%", .decimal), .init(language(.source)),
    ])
    for difference in self {
      let (old, new) = (difference.stored, difference.published)
      sheet.add([
        .day(new.day), .text(new.from.code), .text(new.to.code), .text(old.price(in: language)),
        .text(new.price(in: language)),
        difference.change.map { .decimal($0.description) } ?? .text(language(.none)),
        .text(old.source),
      ])
    }
    return sheet
  }
}

extension ExchangeRate {
  /// `95.06 / 100`, or without the units where they are one.
  fileprivate func price(in language: Language) -> String {
    language.decimal(rate.description) + (unit == 1 ? "" : " / \(unit)")
  }
}

extension [StoredRateImport] {
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.number), .number), .init(language(.file)), .init(language(.source)),
      .init(language(.from), .day), .init(language(.to), .day), .init(language(.rates), .count),
      .init(language(.added), .count), .init(language(.changed), .count),
      .init(language(.state)),
    ])
    for made in self {
      let state = made.undone == nil ? RunState.posted : .undone
      sheet.add([
        .number(made.number), .text(made.name), .text(made.source), .day(made.firstDay),
        .day(made.lastDay), .count(made.rates), .count(made.added), .count(made.changed),
        .text(state.name(in: language)),
      ])
    }
    return sheet
  }
}
