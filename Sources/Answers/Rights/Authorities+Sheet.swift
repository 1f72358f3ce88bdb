import Accounting
import Formats
import Messages

extension [LedgerUser] {
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.user), isWhole: true), .init(language(.kind)), .init(language(.fullName)),
      .init(language(.active)),
    ])
    for user in self {
      sheet.add([
        .text(user.name), .text(user.kind.name(in: language)), .text(user.fullName),
        .text(language(user.isActive ? .yes : .no)),
      ])
    }
    return sheet
  }
}

extension [RightGrant] {
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.holder), isWhole: true), .init(language(.right), isWhole: true),
      .init(language(.company), isWhole: true), .init(language(.from)), .init(language(.until)),
    ])
    for grant in self {
      sheet.add([
        .text(grant.key.holder), .text(grant.key.right.description),
        .text(grant.key.company ?? language(.everyCompany)),
        .text(grant.firstDay.map(language.day) ?? language(.none)),
        .text(grant.lastDay.map(language.day) ?? language(.none)),
      ])
    }
    return sheet
  }
}

extension [APIToken] {
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.token)), .init(language(.user), isWhole: true), .init(language(.scopes)),
      .init(language(.until)), .init(language(.revoked)),
    ])
    for token in self {
      let scopes = token.scopes.map(\.description).joined(separator: ", ")
      sheet.add([
        .text(String(token.number)), .text(token.user),
        .text(scopes.isEmpty ? language(.allThatTheUserMay) : scopes),
        .text(token.lastDay.map(language.day) ?? language(.none)),
        .text(language(token.isRevoked ? .yes : .no)),
      ])
    }
    return sheet
  }
}
