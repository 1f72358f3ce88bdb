import Accounting
import Formats
import Messages

extension [Account] {
  /// The place in the Norwegian tax return stands there where an account has one.
  package func sheet(in language: Language) -> Sheet {
    let isGrouped = contains { $0.grouping != nil }
    var sheet = Sheet(
      columns: [
        .init(language(.account), isWhole: true), .init(language(.name)), .init(language(.type)),
        .init(language(.revalued)), .init(language(.blocked)),
      ] + (isGrouped ? [.init(language(.grouping), isWhole: true)] : [])
    )
    for account in self {
      let grouping = account.grouping.map { Sheet.Cell.text("\($0.category) \($0.code)") }
      sheet.add(
        [
          .text(account.number.code), .text(account.name), .text(account.type.name(in: language)),
          .text(language(account.isRevalued ? .yes : .no)),
          account.isBlocked ? .text(language(.yes)) : .empty,
        ] + (isGrouped ? [grouping ?? .empty] : [])
      )
    }
    return sheet
  }

  /// The line of the annual accounts and the place in the tax return of each account.
  package func keySheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.account), isWhole: true), .init(language(.name)),
      .init(language(.statementKey), isWhole: true), .init(language(.taxReturn), isWhole: true),
    ])
    for account in self {
      let place = account.grouping.map { "\($0.category) \($0.code)" } ?? account.groupingCode
      sheet.add([
        .text(account.number.code), .text(account.name),
        account.statementKey.map { .text($0) } ?? .empty, place.map { .text($0) } ?? .empty,
      ])
    }
    return sheet
  }
}
