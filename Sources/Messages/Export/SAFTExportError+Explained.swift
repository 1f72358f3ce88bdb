import Accounting

extension SAFTExportError: ExplainedError {
  package static var examples: [SAFTExportError] {
    let (account, other) = (AccountNumber("1935"), AccountNumber("3010"))
    let amount = Money(minorUnits: 12_500, .nok)
    return [
      .transactionDoesNotBalance(transaction: "A17", difference: amount),
      .transactionIsDoubled(transaction: "A17"),
      .accountIsUndeclared(transaction: "A17", account: account),
      .accountDoesNotFoot(
        account: account,
        computed: amount,
        stated: Money(minorUnits: 12_400, .nok)
      ),
      .openingDoesNotSumToZero(difference: amount), .amountsAreTooLarge(amount: amount),
      .codeIsTooLong(element: "JournalID", code: "Leverandørfakturaer", most: 18),
      .partsAreTooMany(parts: 1_200, most: 500),
      .currencyDoesNotFit(currency: Currency("KWD") ?? .nok),
      .companyFactsAreMissing(facts: [.contact, .address, .bankAccount]),
      .groupingIsMissing(count: 2, accounts: [account, other]),
      .groupingIsGuessed(count: 2, accounts: [account, other]),
      .taxCodesAreIncomplete(codes: ["3", "33"]), .partiesAreUnknown(codes: ["10017"]),
      .partyBalancesAreIncomplete(
        account: account,
        parties: amount,
        balance: Money(minorUnits: 13_000, .nok)
      ),
      .textsAreMissing(vouchers: 3),
      .currencyAmountsAreRounded(
        count: 2,
        first: "A17",
        amount: Money(minorUnits: 1_000_125, Currency("KWD") ?? .nok)
      ),
      .ratesAreComputed(lines: 12), .textsAreCut(count: 2, first: "Faktura for mai og juni"),
      .detailsAreLeftOut(lines: 4), .reportingAmountsAreLeftOut(currency: .eur),
      .periodsAreMonths(year: "2025"), .namesAreRepeated(count: 3, first: "A17 #324"),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    refused(in: language) ?? missing(in: language) ?? lost(in: language)
  }

  /// What keeps the file from appearing.
  private func refused(in language: Language) -> Explanation? {
    switch self {
    case .transactionDoesNotBalance(let name, let difference):
      language.say(
        sv: "Verifikation \(name) går inte jämnt upp: skillnaden är \(language.money(difference)).",
        hint: "Bokföringen är skadad; \(Command.verify) visar hur.",
        nb: "Bilag \(name) går ikke opp: forskjellen er \(language.money(difference)).",
        hint: "Regnskapet er skadet; \(Command.verify) viser hvordan.",
        en: "Voucher \(name) does not balance: it is off by \(language.money(difference)).",
        hint: "The books are damaged; \(Command.verify) shows how."
      )
    case .transactionIsDoubled(let name):
      language.say(
        sv: "Två verifikationer skulle heta \(name) i filen.",
        hint: "Bokföringen är skadad; \(Command.verify) visar hur.",
        nb: "To bilag ville hete \(name) i filen.",
        hint: "Regnskapet er skadet; \(Command.verify) viser hvordan.",
        en: "Two vouchers would be called \(name) in the file.",
        hint: "The books are damaged; \(Command.verify) shows how."
      )
    case .accountIsUndeclared(let name, let account):
      language.say(
        sv: "Verifikation \(name) använder konto \(account), som kontoplanen aldrig har haft.",
        hint: "Bokföringen är skadad; \(Command.verify) visar hur.",
        nb: "Bilag \(name) bruker konto \(account), som kontoplanen aldri har hatt.",
        hint: "Regnskapet er skadet; \(Command.verify) viser hvordan.",
        en: "Voucher \(name) uses account \(account), which the chart has never had.",
        hint: "The books are damaged; \(Command.verify) shows how."
      )
    case .accountDoesNotFoot(let account, let computed, let stated):
      language.say(
        sv:
          "Konto \(account) får \(language.money(computed)) av verifikationerna, men saldot är \(language.money(stated)).",
        hint: "Bokföringen är skadad; \(Command.verify) visar hur.",
        nb:
          "Konto \(account) får \(language.money(computed)) av bilagene, men saldoen er \(language.money(stated)).",
        hint: "Regnskapet er skadet; \(Command.verify) viser hvordan.",
        en:
          "The vouchers give account \(account) \(language.money(computed)), but its balance is \(language.money(stated)).",
        hint: "The books are damaged; \(Command.verify) shows how."
      )
    case .openingDoesNotSumToZero(let difference):
      language.say(
        sv: "De ingående balanserna summerar till \(language.money(difference)), inte till noll.",
        hint: "Bokföringen är skadad; \(Command.verify) visar hur.",
        nb: "De inngående balansene summerer seg til \(language.money(difference)), ikke til null.",
        hint: "Regnskapet er skadet; \(Command.verify) viser hvordan.",
        en: "The opening balances sum to \(language.money(difference)), not to zero.",
        hint: "The books are damaged; \(Command.verify) shows how."
      )
    case .amountsAreTooLarge(let amount):
      language.say(
        sv: "SAF-T har belopp med högst 18 siffror; här är \(language.money(amount)).",
        hint:
          "Är det en summa, dela filen med --part-size; annars exportera med \(Command.exportCSV).",
        nb: "SAF-T har beløp med høyst 18 sifre; her er \(language.money(amount)).",
        hint:
          "Er det en sum, del filen med --part-size; ellers eksporter med \(Command.exportCSV).",
        en: "SAF-T has amounts of at most 18 digits; here is \(language.money(amount)).",
        hint:
          "If it is a sum, divide the file with --part-size; else export with \(Command.exportCSV)."
      )
    case .codeIsTooLong(let element, let code, let most):
      language.say(
        sv: "\(code) är för lång för \(element), som har högst \(most) tecken.",
        hint: "Avkortad kunde koden bli en annans; exportera med \(Command.exportCSV).",
        nb: "\(code) er for lang for \(element), som har høyst \(most) tegn.",
        hint: "Avkortet kunne koden bli en annens; eksporter med \(Command.exportCSV).",
        en: "\(code) is too long for \(element), which has at most \(most) characters.",
        hint: "Cut off it might be another's code; export with \(Command.exportCSV)."
      )
    case .partsAreTooMany(let parts, let most):
      language.say(
        sv: "Exporten skulle bli \(language.count(parts)) filer; den kan vara högst \(most).",
        hint: "Ange fler verifikationer i varje fil med --part-size.",
        nb: "Eksporten ville bli \(language.count(parts)) filer; den kan være høyst \(most).",
        hint: "Oppgi flere bilag i hver fil med --part-size.",
        en: "The export would be \(language.count(parts)) files; it can be \(most) at most.",
        hint: "Give more vouchers to each file with --part-size."
      )
    case .currencyDoesNotFit(let currency):
      language.say(
        sv: "SAF-T har belopp med högst två decimaler; \(currency) har fler.",
        hint: "Exportera med \(Command.exportCSV) eller \(Command.exportHledger).",
        nb: "SAF-T har beløp med høyst to desimaler; \(currency) har flere.",
        hint: "Eksporter med \(Command.exportCSV) eller \(Command.exportHledger).",
        en: "SAF-T has amounts of at most two decimals; \(currency) has more.",
        hint: "Export with \(Command.exportCSV) or \(Command.exportHledger)."
      )
    default: nil
    }
  }
}
