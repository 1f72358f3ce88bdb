import Accounting

extension AccountError: ExplainedError {
  package static var examples: [AccountError] {
    let account = AccountNumber("1935")
    return [
      .isNoNumber(account: AccountNumber("abc"), standard: .bas), .isUnknown(account: account),

      .isUsed(
        account: account,
        references: [
          .postings(periods: 3), .suspense, .revaluationProfile,
          .offsetOf([AccountNumber("2440")]), .openingOf([AccountNumber("2099")]),
        ]
      ), .wasAdded(account: account, type: .asset),
      .wasRetired(account: account),
      .typeIsFixed(
        account: AccountNumber("1930"),
        from: .asset,
        to: .expense,
        periods: ["2025-01", "2025-02"]
      ), .rangeIsEmpty(from: AccountNumber("1990"), to: AccountNumber("1999")),
      .groupingIsMalformed(category: "balanse", code: "1500"),
      .statementKeyIsUnknown(key: "Kundfordran", standard: .bas),
      .statementKeyDoesNotFit(
        account: AccountNumber("1930"),
        key: "Nettoomsattning",
        type: .asset
      ), .sruCodeDoesNotFit(code: "281", standard: .bas),
      .sruCodeDoesNotFit(code: "7281", standard: .ns4102),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .isNoNumber(let account, let standard):
      return language.say(
        sv: "\(account) är inget kontonummer i \(standard.name).",
        hint:
          "Ange fyra siffror, av vilka den första är kontoklassen, eller fler för ett underkonto.",
        nb: "\(account) er ikke et kontonummer i \(standard.name).",
        hint: "Oppgi fire sifre, der det første er kontoklassen, eller flere for en underkonto.",
        en: "\(account) is no account number of \(standard.name).",
        hint: "Give four digits, the first of which is the class, or more for a subaccount."
      )
    case .isUnknown(let account):
      return language.say(
        sv: "Kontoplanen har inget konto \(account).",
        hint: "\(Command.listAccounts) visar kontona.",
        nb: "Kontoplanen har ingen konto \(account).",
        hint: "\(Command.listAccounts) viser kontoene.",
        en: "The chart has no account \(account).",
        hint: "\(Command.listAccounts) shows the accounts."
      )
    case .isUsed(let account, let references):
      let uses = language.list(references.map(language.told), most: 2)
      return language.say(
        sv: "Konto \(account) används (\(uses)), och kan inte tas ur kontoplanen.",
        hint: "Spärra det för ny bokföring: \(Command.block(account)).",
        nb: "Konto \(account) er i bruk (\(uses)), og kan ikke tas ut av kontoplanen.",
        hint: "Sperr den for ny bokføring: \(Command.block(account)).",
        en: "Account \(account) is in use (\(uses)), and cannot be taken out of the chart.",
        hint: "Block it for new vouchers: \(Command.block(account))."
      )
    case .wasAdded(let account, let type):
      return language.say(
        sv: "Konto \(account) är nytt i kontoplanen (\(type.name(in: .sv))).",
        hint: "Var det ett misstag, ta bort det: \(Command.retire(account)).",
        nb: "Konto \(account) er ny i kontoplanen (\(type.name(in: .nb))).",
        hint: "Var det en feil, ta den ut: \(Command.retire(account)).",
        en: "Account \(account) is new in the chart (\(type.name(in: .en))).",
        hint: "If that was a slip, take it out: \(Command.retire(account))."
      )
    case .wasRetired(let account):
      return language.say(
        sv: "Konto \(account) är taget ur kontoplanen.",
        hint: "Det kommer tillbaka med \(Command.bringBack(account)).",
        nb: "Konto \(account) er tatt ut av kontoplanen.",
        hint: "Den kommer tilbake med \(Command.bringBack(account)).",
        en: "Account \(account) is taken out of the chart.",
        hint: "It comes back with \(Command.bringBack(account))."
      )
    case .typeIsFixed(let account, let from, let to, let periods):
      let (before, after) = (from.name(in: language), to.name(in: language))
      let list = language.list(periods)
      return language.say(
        sv:
          "Konto \(account) kan inte ändras från \(before) till \(after): det har saldon i stängda eller förseglade perioder (\(list)).",
        hint: "Lägg upp ett annat konto av rätt typ och flytta saldot dit med en verifikation.",
        nb:
          "Konto \(account) kan ikke endres fra \(before) til \(after): den har saldoer i lukkede eller forseglede perioder (\(list)).",
        hint: "Opprett en annen konto av riktig type, og flytt saldoen dit med et bilag.",
        en:
          "Account \(account) cannot change from \(before) to \(after): it has balances in closed or sealed periods (\(list)).",
        hint: "Add another account of the right type, and move the balance to it by a voucher."
      )
    case .rangeIsEmpty(let from, let to):
      return language.say(
        sv: "Inget konto ligger mellan \(from) och \(to).",
        hint: "\(Command.listAccounts) visar kontona.",
        nb: "Ingen konto ligger mellom \(from) og \(to).",
        hint: "\(Command.listAccounts) viser kontoene.",
        en: "No account lies between \(from) and \(to).",
        hint: "\(Command.listAccounts) shows the accounts."
      )
    case .groupingIsMalformed(let category, let code):
      return language.say(
        sv: "\(category) \(code) kan inte vara en gruppering i Skatteetatens kodlista.",
        hint: "Skriv kategorin som i listan, till exempel kortsiktigGjeld 2400, eller NA NA.",
        nb: "\(category) \(code) kan ikke være en gruppering i Skatteetatens kodeliste.",
        hint: "Skriv kategorien som i listen, for eksempel kortsiktigGjeld 2400, eller NA NA.",
        en: "\(category) \(code) cannot be a grouping of the Norwegian tax authority's list.",
        hint: "Write the category as the list does, such as kortsiktigGjeld 2400, or NA NA."
      )
    case .statementKeyIsUnknown(let key, let standard):
      return language.say(
        sv: "\(key) är ingen rad i bokslutet för en kontoplan enligt \(standard.name).",
        hint: "\(Command.listKeys) visar kontonas rader.",
        nb: "\(key) er ingen linje i årsregnskapet for en kontoplan etter \(standard.name).",
        hint: "\(Command.listKeys) viser kontoenes linjer.",
        en: "\(key) is no line of the statements for a chart of \(standard.name).",
        hint: "\(Command.listKeys) shows the lines of the accounts."
      )
    case .statementKeyDoesNotFit(let account, let key, let type):
      return language.say(
        sv:
          "\(key) står i en annan del av bokslutet än konto \(account) (\(type.name(in: .sv))).",
        hint: "Ange en rad i rätt del; \(Command.listKeys) visar dem.",
        nb:
          "\(key) står i en annen del av årsregnskapet enn konto \(account) (\(type.name(in: .nb))).",
        hint: "Oppgi en linje i riktig del; \(Command.listKeys) viser dem.",
        en:
          "\(key) stands in another part of the statements than account \(account) (\(type.name(in: .en))).",
        hint: "Give a line of the right part; \(Command.listKeys) shows them."
      )
    case .sruCodeDoesNotFit(let code, .bas):
      return language.say(
        sv: "\(code) är ingen SRU-kod.",
        hint: "Ange fyra siffror, av vilka den första är 7, till exempel 7281.",
        nb: "\(code) er ingen SRU-kode.",
        hint: "Oppgi fire sifre, der det første er 7, for eksempel 7281.",
        en: "\(code) is no SRU code.",
        hint: "Give four digits, the first of which is 7, such as 7281."
      )
    case .sruCodeDoesNotFit(let code, .ns4102):
      return language.say(
        sv: "SRU-kod \(code) hör till en kontoplan enligt BAS.",
        hint: "Ange --grouping-category och --grouping-code.",
        nb: "SRU-kode \(code) hører til en kontoplan etter BAS.",
        hint: "Oppgi --grouping-category og --grouping-code.",
        en: "The SRU code \(code) belongs to a chart of BAS.",
        hint: "Give --grouping-category and --grouping-code."
      )
    }
  }
}

extension ChartStandard {
  /// As its publisher writes it.
  fileprivate var name: String {
    switch self {
    case .bas: "BAS"
    case .ns4102: "NS 4102"
    }
  }
}
