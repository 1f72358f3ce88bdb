import Accounting
import Messages

extension ChangedSetting {
  /// Whether a column says yes or no.
  static func isMark(_ column: String) -> Bool {
    column.hasPrefix("is_") || column.hasPrefix("refuses_")
  }

  /// What names the thing, as in `1389` or `2025-02 payroll`.
  func named(in language: Language) -> String {
    zip(setting.table.columns, name)
      .compactMap { told($1, of: $0, in: language) }
      .joined(separator: " ")
  }

  /// A value of a column in words; nothing where it holds nothing that a person reads.
  func told(
    _ text: String?,
    of column: String,
    in language: Language,
    _ currency: Currency? = nil
  ) -> String? {
    guard let text, !text.isEmpty else { return nil }
    if ChangedSetting.isMark(column) { return language(text == "0" ? .no : .yes) }
    switch column {
    case "status": return PeriodStatus(rawValue: text)?.name(in: language) ?? text
    case "type": return AccountType(rawValue: text)?.name(in: language) ?? text
    case "kind": return Period.Kind(rawValue: text)?.name(in: language) ?? text
    case "reason" where setting.table == .periodStatus:
      return language.reason(
        text,
        of: (name.first ?? nil) ?? "",
        by: record.author,
        at: record.at
      )
    case "maximum":
      guard let currency, let units = Int64(text) else { return text }
      return language.money(Money(minorUnits: units, currency))
    case "side", "balance_side":
      return PostingSide(rawValue: text).map { language.name(of: $0) } ?? text
    case "close_class": return CloseClass(rawValue: text).map { language.name(of: $0) } ?? text
    case "check_id": return CheckID(rawValue: text)?.title(in: language) ?? text
    case "seal": return String(text.prefix(8))
    case "expires": return language.time(text)
    case "sha256": return nil
    default: return text
    }
  }
}
