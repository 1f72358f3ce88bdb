import Accounting

extension Language {
  package func name(of side: PostingSide) -> String {
    switch side {
    case .debit: say(sv: "debet", nb: "debet", en: "debit")
    case .credit: say(sv: "kredit", nb: "kredit", en: "credit")
    }
  }

  /// What somebody or something has done to a voucher.
  package func name(of origin: PostingOrigin) -> String {
    switch origin {
    case .entered: say(sv: "inmatat", nb: "ført for hånd", en: "entered")
    case .imported: say(sv: "importerat", nb: "importert", en: "imported")
    default: RunKind(rawValue: origin.description)?.name(in: self) ?? origin.description
    }
  }

  /// The controls of an account, each in a few words.
  package func told(_ account: ControlledAccount) -> [String] {
    let control = account.control
    var words: [String] = []
    if !account.intervals.isEmpty {
      words.append("= " + account.intervals.map(\.description).joined(separator: ", "))
    }
    if control.firstDay != nil || control.lastDay != nil {
      words.append(days(control.firstDay, control.lastDay))
    }
    if control.isClosedToEntry {
      words.append(
        say(sv: "inte för hand", nb: "ikke for hånd", en: "no manual entry")
      )
    }
    if let side = control.side {
      let name = name(of: side)
      words.append(say(sv: "bara \(name)", nb: "bare \(name)", en: "\(name) only"))
    }
    if let side = control.balanceSide {
      let name = name(of: side)
      words.append(say(sv: "saldo \(name)", nb: "saldo \(name)", en: "balance \(name)"))
    }
    if !control.currencies.isEmpty {
      let codes = control.currencies.map(\.code).joined(separator: ", ")
      words.append(say(sv: "bara \(codes)", nb: "bare \(codes)", en: "\(codes) only"))
    }
    if let currency = control.defaultCurrency {
      words.append(
        say(sv: "föreslår \(currency)", nb: "foreslår \(currency)", en: "proposes \(currency)")
      )
    }
    if !control.origins.isEmpty {
      let names = names(of: control.origins).joined(separator: ", ")
      words.append(say(sv: "bara \(names)", nb: "bare \(names)", en: "only \(names)"))
    }
    if !control.holders.isEmpty {
      let names = control.holders.joined(separator: ", ")
      words.append(say(sv: "bara av \(names)", nb: "bare av \(names)", en: "only by \(names)"))
    }
    if let offset = control.offsetAccount {
      words.append(say(sv: "mot \(offset)", nb: "mot \(offset)", en: "against \(offset)"))
    }
    if let opening = control.openingAccount {
      words.append(
        say(sv: "förs till \(opening)", nb: "føres til \(opening)", en: "goes to \(opening)")
      )
    }
    if let closeClass = control.closeClass { words.append(name(of: closeClass)) }
    return words
  }

  package func name(of closeClass: CloseClass) -> String {
    switch closeClass {
    case .result: say(sv: "resultat", nb: "resultat", en: "result")
    case .balance: say(sv: "balans", nb: "balanse", en: "balance")
    case .capital: say(sv: "kapital", nb: "kapital", en: "capital")
    }
  }

  func names(of origins: [PostingOrigin]) -> [String] { origins.map { name(of: $0) } }

  /// What refers to an account, in a few words.
  package func told(_ reference: AccountReference) -> String {
    switch reference {
    case .postings(let periods):
      say(
        sv: "verifikationer i perioder (antal: \(periods))",
        nb: "bilag i perioder (antall: \(periods))",
        en: "vouchers in periods (count: \(periods))"
      )
    case .suspense:
      say(
        sv: "det som importer inte kunde placera",
        nb: "det som importer ikke kunne plassere",
        en: "what imports could not place"
      )
    case .revaluationProfile:
      say(
        sv: "omvärderingens vinster och förluster",
        nb: "omregningens gevinster og tap",
        en: "gains and losses of revaluation"
      )
    case .balancing:
      say(
        sv: "det som ett dimensionsvärde saknar i verifikationer",
        nb: "det som en dimensjonsverdi mangler i bilag",
        en: "what a value of a dimension lacks in vouchers"
      )
    case .offsetOf(let accounts):
      say(
        sv: "motkonto till \(list(accounts.map(\.code)))",
        nb: "motkonto til \(list(accounts.map(\.code)))",
        en: "offset account of \(list(accounts.map(\.code)))"
      )
    case .openingOf(let accounts):
      say(
        sv: "öppningskonto till \(list(accounts.map(\.code)))",
        nb: "åpningskonto til \(list(accounts.map(\.code)))",
        en: "opening account of \(list(accounts.map(\.code)))"
      )
    }
  }
}
