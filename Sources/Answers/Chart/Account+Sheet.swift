import Accounting
import Formats
import Messages

extension [Account] {
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.account)), .init(language(.name)), .init(language(.type)),
      .init(language(.revalued)), .init(language(.blocked)),
    ])
    for account in self {
      sheet.add([
        .text(account.number.code), .text(account.name), .text(account.type.name(in: language)),
        .text(language(account.isRevalued ? .yes : .no)),
        account.isBlocked ? .text(language(.yes)) : .empty,
      ])
    }
    return sheet
  }
}
