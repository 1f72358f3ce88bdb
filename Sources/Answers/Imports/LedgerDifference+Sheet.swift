import Accounting
import Formats
import Messages

extension Sequence<LedgerDifference> {
  /// What the books come to beside what the file states.
  package func sheet(_ currency: Currency, in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.account), isWhole: true), .init(language(.amount), .amount),
      .init(language(.file), .amount),
    ])
    for difference in self {
      sheet.add([
        .text(difference.account.code), .amount(difference.computed, currency),
        .amount(difference.stated, currency),
      ])
    }
    return sheet
  }
}
