import Accounting
import Closing
import Formats
import Messages

extension [ExaminedLine] {
  /// What a run examined: a column for each figure of its derivations that has a heading, a balance
  /// with its currency beside it.
  package func sheet(in language: Language) -> Sheet {
    let columns = DerivationStep.What.allCases.compactMap { what in
      what.heading.flatMap { heading in
        value(of: what).map { (what: what, title: language(heading), kind: $0.kind) }
      }
    }
    var sheet = Sheet(
      columns: [
        .init(language(.line), .number), .init(language(.account), isWhole: true),
        .init(language(.dimensions)),
      ]
        + columns.flatMap { column -> [Sheet.Column] in
          let figure = Sheet.Column(column.title, column.kind, .right)
          return column.what == .balance ? [figure, .init("")] : [figure]
        }
    )
    for (index, line) in enumerated() {
      sheet.add(
        [
          .number(Int64(index + 1)), .text(line.ledgerAccount.account.code),
          .text(line.ledgerAccount.dimensionsText),
        ]
          + columns.flatMap { column -> [Sheet.Cell] in
            let value = line.steps.value(column.what)
            let rate = column.what == .rate ? line.steps.printedRate : nil
            let cell = rate.map { .decimal($0) } ?? value?.cell(in: language) ?? .empty
            return column.what == .balance ? [cell, value?.currency ?? .empty] : [cell]
          }
      )
    }
    return sheet
  }

  /// The first figure of the kind, in whatever line it is.
  private func value(of what: DerivationStep.What) -> Figure? {
    lazy.compactMap { line in line.steps.value(what) }.first
  }
}

extension Figure {
  fileprivate var kind: Sheet.Kind {
    switch self {
    case .money: .amount
    case .rate: .decimal
    case .leg, .rounding, .period: .text
    }
  }

  fileprivate func cell(in language: Language) -> Sheet.Cell {
    switch self {
    case .money(let money): .amount(money)
    case .rate(let rate, _, _): .decimal(rate.decimal(digits: 6))
    case .leg(let leg): .text(leg.told(in: language))
    case .rounding(let rounding): .text(rounding.rawValue)
    case .period(let period): .text(period)
    }
  }

  fileprivate var currency: Sheet.Cell? {
    if case .money(let money) = self { .text(money.currency.code) } else { nil }
  }
}
