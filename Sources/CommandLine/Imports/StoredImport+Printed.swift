import Accounting
import Answers
import Closing
import Messages

extension StoredImport {
  func lines(in language: Language) -> [String] {
    var lines = ["\(run.number)  \(format)  \(run.state.name(in: language))  \(run.parameters)"]
    lines.append("  " + language(.postedBy(run.by, at: run.at)))
    for part in parts {
      lines.append(
        "  \(part.name)  \(language.count(part.size)) \(language(.size))  \(part.sha256)"
          + (part.isKept ? "" : "  (\(language(.originalNotKept)))")
      )
    }
    let digits = company.accountingCurrency.minorUnitDigits
    if !kept.balances.isEmpty { lines += [""] + kept.balances.table(in: language, digits) }
    if !kept.parties.isEmpty { lines += [""] + kept.parties.table(in: language, digits) }
    if !kept.taxCodes.isEmpty { lines += [""] + kept.taxCodes.table(in: language) }
    return lines
  }
}

extension [KeptBalance] {
  fileprivate func table(in language: Language, _ digits: Int) -> [String] {
    var table = Table([
      (language(.kind), .left), (language(.from), .left), (language(.to), .left),
      (language(.account), .left), (language(.dimensions), .left), (language(.amount), .right),
    ])
    for balance in self {
      table.add([
        balance.kind.name(in: language), language.day(balance.firstDay),
        language.day(balance.lastDay), balance.ledgerAccount.account.code,
        balance.ledgerAccount.dimensionsText, language.amount(balance.minorUnits, digits: digits),
      ])
    }
    return table.lines()
  }
}

extension [KeptParty] {
  fileprivate func table(in language: Language, _ digits: Int) -> [String] {
    var table = Table([
      (language(.kind), .left), (language(.code), .left), (language(.name), .left),
      (language(.account), .left), (language(.opening), .right), (language(.closing), .right),
    ])
    for party in self {
      table.add([
        party.kind.name(in: language), party.code, party.name, party.account?.code ?? "",
        language.amount(party.opening, digits: digits),
        language.amount(party.closing, digits: digits),
      ])
    }
    return table.lines()
  }
}

extension [KeptTaxCode] {
  fileprivate func table(in language: Language) -> [String] {
    var table = Table([
      (language(.code), .left), ("%", .right), ("SAF-T", .left), (language(.name), .left),
    ])
    for code in self {
      table.add([code.code, language.decimal(code.percentage), code.standardCode, code.description])
    }
    return table.lines()
  }
}
