import Accounting
import Formats
import Messages

extension [KeptBalance] {
  package func sheet(_ currency: Currency, in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.kind)), .init(language(.from), .day), .init(language(.to), .day),
      .init(language(.account), isWhole: true), .init(language(.dimensions)),
      .init(language(.amount), .amount),
    ])
    for balance in self {
      sheet.add([
        .text(balance.kind.name(in: language)), .day(balance.firstDay), .day(balance.lastDay),
        .text(balance.ledgerAccount.account.code), .text(balance.ledgerAccount.dimensionsText),
        .amount(balance.minorUnits, currency),
      ])
    }
    return sheet
  }
}

extension [KeptParty] {
  package func sheet(_ currency: Currency, in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.kind)), .init(language(.code), isWhole: true), .init(language(.name)),
      .init(language(.account), isWhole: true), .init(language(.opening), .amount),
      .init(language(.closing), .amount),
    ])
    for party in self {
      sheet.add([
        .text(party.kind.name(in: language)), .text(party.code), .text(party.name),
        .text(party.account?.code ?? ""), .amount(party.opening, currency),
        .amount(party.closing, currency),
      ])
    }
    return sheet
  }
}

extension [KeptTaxCode] {
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.code), isWhole: true), .init("%", .decimal), .init("SAF-T"),
      .init(language(.name)),
    ])
    for code in self {
      sheet.add([
        .text(code.code), .decimal(code.percentage), .text(code.standardCode),
        .text(code.description),
      ])
    }
    return sheet
  }
}
