import Accounting
import Messages

extension FindingItem {
  /// The item in a few words: `A2`, `1910: 49 000,00 SEK ≠ 40 000,00 SEK`, `A17–A19`.
  package func told(in language: Language) -> String {
    switch self {
    case .voucher(let name): name
    case .account(let account, let balance): "\(account): \(language.money(balance))"
    case .difference(let account, let computed, let stated):
      "\(account): \(language.money(computed)) ≠ \(language.money(stated))"
    case .numbers(let series, let range):
      range.count == 1
        ? "\(series)\(range.lowerBound)"
        : "\(series)\(range.lowerBound)–\(series)\(range.upperBound)"
    }
  }
}
