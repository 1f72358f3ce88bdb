import Accounting
import Closing
import Formats
import Messages

extension TagsReport {
  /// A row for each tag, and below it one for each account that gives it to its lines.
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.tag), isWhole: true), .init(language(.tagOptions)),
      .init(language(.account), isWhole: true), .init(language(.tagValue)),
      .init(language(.state)),
    ])
    for tag in tags.tags {
      sheet.add([
        .text(tag.name), .text(tag.options.joined(separator: "|")), .empty, .empty,
        .text(tag.isRetired ? language(.notInUse) : ""),
      ])
      for (account, _, value) in defaults.filter({ $0.tag == tag.name }) {
        sheet.add([.empty, .empty, .text(account.code), .text(value), .empty])
      }
    }
    return sheet
  }
}

extension TagEditReport {
  /// A row for each line that has another value now.
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.voucher), isWhole: true), .init("#", .number),
      .init(language(.line), .number), .init(language(.account), isWhole: true),
      .init(language(.tagBefore)), .init(tag),
    ])
    for change in changes {
      sheet.add([
        .text(change.voucher), .number(change.id), .number(Int64(change.line)),
        .text(change.account.code), .text(change.before ?? DimensionCell.explicitBlank),
        .text(value ?? DimensionCell.explicitBlank),
      ])
    }
    return sheet
  }
}
