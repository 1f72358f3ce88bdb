import Accounting
import Closing
import Formats
import Messages

extension [ControlledAccount] {
  /// The place in the Norwegian tax return, and what is demanded, stand there where an account has any.
  package func sheet(in language: Language) -> Sheet {
    let isGrouped = contains { $0.grouping != nil }
    let isControlled = contains { !$0.control.isEmpty || !$0.intervals.isEmpty }
    var sheet = Sheet(
      columns: [
        .init(language(.account), isWhole: true), .init(language(.name)), .init(language(.type)),
        .init(language(.revalued)), .init(language(.blocked)),
      ] + (isGrouped ? [.init(language(.grouping), isWhole: true)] : [])
        + (isControlled ? [.init(language(.controls))] : [])
    )
    for account in self {
      let grouping = account.grouping.map { Sheet.Cell.text("\($0.category) \($0.code)") }
      sheet.add(
        [
          .text(account.number.code), .text(account.name), .text(account.type.name(in: language)),
          .text(language(account.isRevalued ? .yes : .no)),
          account.isBlocked ? .text(language(.yes)) : .empty,
        ] + (isGrouped ? [grouping ?? .empty] : [])
          + (isControlled ? [.text(language.told(account).joined(separator: "; "))] : [])
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

extension AccountDetail {
  /// What was entered there by a right, and why.
  package func overrideSheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.voucher), isWhole: true), .init(language(.date), isWhole: true),
      .init(language(.line), .number), .init(language(.by)), .init(language(.reason)),
    ])
    for override in overrides {
      sheet.add([
        .text(override.name), .day(override.day), .number(Int64(override.line)),
        .text(override.act.by), .text(override.act.reason),
      ])
    }
    return sheet
  }
}
