import Accounting
import Closing
import Formats
import Messages

extension [CloseOutcome] {
  /// A row for each month of each company: what became of it, and what that does to the result.
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.company), isWhole: true), .init(language(.period), isWhole: true),
      .init(language(.outcome), isWhole: true), .init(language(.effectOnResult), .amount),
      .init(language(.currency)), .init(language(.seal)), .init(language(.warnings), .count),
    ])
    for outcome in self {
      let figures = outcome.figures
      let currency = outcome.company.accountingCurrency
      sheet.add([
        .text(outcome.company.code), .text(outcome.period), .text(outcome.named(in: language)),
        figures.map { .amount($0.effect, currency) } ?? .empty,
        figures == nil ? .empty : .text(currency.code),
        outcome.seal.map { .text(String($0.prefix(12)) + "…") } ?? .empty,
        figures.map { .count($0.warnings) } ?? .empty,
      ])
    }
    return sheet
  }
}

extension CloseOutcome {
  /// What a close did to the result, and how many checks warned.
  fileprivate var figures: (effect: Int64, warnings: Int)? {
    switch what {
    case .closed(let report): (report.effectOnResult, report.warnings)
    case .recalled(let close): (close.effectOnResult, close.warnings)
    case .closedAlready, .refused, .leftOut: nil
    }
  }

  /// The hash of the seal that is kept; that of a rehearsal is not.
  fileprivate var seal: String? {
    switch what {
    case .closed(let report): report.isRehearsal ? nil : report.seal.seal
    case .recalled(let close): close.seal.hash
    case .closedAlready(_, let seal): seal
    case .refused, .leftOut: nil
    }
  }

  fileprivate func named(in language: Language) -> String {
    switch what {
    case .closed(let report): language(report.isRehearsal ? .wouldClose : .isClosed)
    case .recalled: language(.isClosed)
    case .closedAlready: language(.nothingToDo)
    case .refused: language(.isRefused)
    case .leftOut: language(.notTried)
    }
  }
}
