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
      .currencyDoesNotFit(currency: Currency("KWD") ?? .nok), .folderIsMissing(folder: "saft"),
      .companyFactsAreMissing(facts: [.contact, .address, .bankAccount]),
      .groupingIsMissing(accounts: [account, other]),
      .groupingIsGuessed(accounts: [account, other]),
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
    damaged(in: language) ?? refused(in: language) ?? missing(in: language) ?? lost(in: language)
  }

  /// What keeps the file from appearing since the books contradict themselves.
  private func damaged(in language: Language) -> Explanation? {
    let message: String? =
      switch self {
      case .transactionDoesNotBalance(let name, let difference):
        language.say(
          sv:
            "Verifikation \(name) går inte jämnt upp: skillnaden är \(language.money(difference)).",
          nb: "Bilag \(name) går ikke opp: forskjellen er \(language.money(difference)).",
          en: "Voucher \(name) does not balance: it is off by \(language.money(difference))."
        )
      case .transactionIsDoubled(let name):
        language.say(
          sv: "Två verifikationer skulle heta \(name) i filen.",
          nb: "To bilag ville hete \(name) i filen.",
          en: "Two vouchers would be called \(name) in the file."
        )
      case .accountIsUndeclared(let name, let account):
        language.say(
          sv: "Verifikation \(name) använder konto \(account), som kontoplanen aldrig har haft.",
          nb: "Bilag \(name) bruker konto \(account), som kontoplanen aldri har hatt.",
          en: "Voucher \(name) uses account \(account), which the chart has never had."
        )
      case .accountDoesNotFoot(let account, let computed, let stated):
        language.say(
          sv:
            "Konto \(account) får \(language.money(computed)) av verifikationerna, men saldot är \(language.money(stated)).",
          nb:
            "Konto \(account) får \(language.money(computed)) av bilagene, men saldoen er \(language.money(stated)).",
          en:
            "The vouchers give account \(account) \(language.money(computed)), but its balance is \(language.money(stated))."
        )
      case .openingDoesNotSumToZero(let difference):
        language.say(
          sv: "De ingående balanserna summerar till \(language.money(difference)), inte till noll.",
          nb:
            "De inngående balansene summerer seg til \(language.money(difference)), ikke til null.",
          en: "The opening balances sum to \(language.money(difference)), not to zero."
        )
      default: nil
      }
    return message.map {
      Explanation(
        $0,
        hint: language.say(
          sv: "Bokföringen är skadad; \(Command.verify) visar hur.",
          nb: "Regnskapet er skadet; \(Command.verify) viser hvordan.",
          en: "The books are damaged; \(Command.verify) shows how."
        )
      )
    }
  }

  /// What else keeps the file from appearing.
  private func refused(in language: Language) -> Explanation? {
    switch self {
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
    case .folderIsMissing(let folder):
      language.say(
        sv: "Det finns ingen mapp \(folder) att skriva filerna i.",
        hint: "Skapa mappen, eller ange en annan med --output.",
        nb: "Det finnes ingen mappe \(folder) å skrive filene i.",
        hint: "Lag mappen, eller oppgi en annen med --output.",
        en: "There is no folder \(folder) to write the files in.",
        hint: "Make the folder, or name another with --output."
      )
    default: nil
    }
  }
}
