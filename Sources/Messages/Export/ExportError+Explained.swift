import Accounting

extension ExportError: ExplainedError {
  package static var examples: [ExportError] {
    [
      .charactersWereReplaced(characters: [
        ReplacedCharacter("ø", count: 3), ReplacedCharacter("€", count: 1),
      ]),
      .foreignCurrencyIsLeftOut(vouchers: 12, currencies: [.eur, .usd], accounting: .sek),
      .yearEndIsLeftOut(year: "2025", vouchers: 1),
      .cutDaysAreLeftOut(year: "2025", vouchers: 4),
      .resultIsNotTransferred(year: "2024", Money(minorUnits: -2_500_000, .sek)),
      .currencyDoesNotFit(Currency("KWD") ?? .sek), .referencesAreUnclear(count: 3, first: "A1"),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .charactersWereReplaced(let characters):
      language.say(
        sv: "Tecken som CP437 saknar har skrivits med de närmaste: \(language.list(characters)).",
        hint: "Inget behöver göras; bokföringen har kvar sina tecken.",
        nb: "Tegn som CP437 mangler, er skrevet med de nærmeste: \(language.list(characters)).",
        hint: "Du trenger ikke å gjøre noe; i regnskapet er tegnene uendret.",
        en: "Characters that CP437 lacks are written as the closest: \(language.list(characters)).",
        hint: "Nothing to do; the books keep their characters."
      )
    case .foreignCurrencyIsLeftOut(let vouchers, let currencies, let accounting):
      language.say(
        sv:
          "\(language.vouchers(vouchers)) har rader i \(language.list(currencies.map(\.code))); filen har bara beloppen i \(accounting).",
        hint: "SIE har ingen annan valuta; \(Command.exportCSV) skriver båda beloppen.",
        nb:
          "\(language.vouchers(vouchers)) har linjer i \(language.list(currencies.map(\.code))); filen har bare beløpene i \(accounting).",
        hint: "SIE har ingen annen valuta; \(Command.exportCSV) skriver begge beløpene.",
        en:
          "\(language.counted(vouchers, "voucher has", "vouchers have")) lines in \(language.list(currencies.map(\.code))); the file has only the amounts in \(accounting).",
        hint: "SIE has no other currency; \(Command.exportCSV) writes both amounts."
      )
    case .yearEndIsLeftOut(let year, let vouchers):
      language.say(
        sv:
          "\(language.counted(vouchers, "årsbokslutsverifikation", "årsbokslutsverifikationer")) i \(year) står inte i filen.",
        hint: "Inget behöver göras; nästa års ingående balanser innehåller dem.",
        nb:
          "\(language.counted(vouchers, "årsavslutningsbilag", "årsavslutningsbilag")) i \(year) står ikke i filen.",
        hint: "Du trenger ikke å gjøre noe; neste års inngående balanser inneholder dem.",
        en:
          "\(language.counted(vouchers, "year-end voucher", "year-end vouchers")) of \(year) \(vouchers == 1 ? "is" : "are") not in the file.",
        hint: "Nothing to do; the next year's opening balances hold what they moved."
      )
    case .cutDaysAreLeftOut(let year, let vouchers):
      language.say(
        sv:
          "Återförda verifikationer på dagar som räkenskapsåret \(year) inte längre har står inte i filen (antal: \(language.count(vouchers))).",
        hint: "Inget behöver göras; de tar ut varandra.",
        nb:
          "Tilbakeførte bilag på dager som regnskapsåret \(year) ikke lenger har, står ikke i filen (antall: \(language.count(vouchers))).",
        hint: "Du trenger ikke å gjøre noe; de opphever hverandre.",
        en:
          "Reversed vouchers on days that the fiscal year \(year) has no longer are not in the file (number: \(language.count(vouchers))).",
        hint: "Nothing to do; they cancel each other out."
      )
    case .resultIsNotTransferred(let year, let result):
      language.say(
        sv:
          "Resultatet \(year), \(language.money(result)), är inte överfört till eget kapital, så de ingående balanserna summerar inte till noll.",
        hint: "Överför resultatet och exportera igen, eller låt mottagaren bokföra det.",
        nb:
          "Resultatet for \(year), \(language.money(result)), er ikke overført til egenkapitalen, så de inngående balansene summerer seg ikke til null.",
        hint: "Overfør resultatet og eksporter på nytt, eller la mottakeren bokføre det.",
        en:
          "The result of \(year), \(language.money(result)), is not transferred to equity, so the opening balances do not sum to zero.",
        hint: "Transfer the result and export again, or let the receiver book it."
      )
    case .currencyDoesNotFit(let currency):
      language.say(
        sv: "SIE har belopp med högst två decimaler; \(currency) har fler.",
        hint: "Exportera med \(Command.exportCSV) eller \(Command.exportHledger).",
        nb: "SIE har beløp med høyst to desimaler; \(currency) har flere.",
        hint: "Eksporter med \(Command.exportCSV) eller \(Command.exportHledger).",
        en: "SIE has amounts of at most two decimals; \(currency) has more.",
        hint: "Export with \(Command.exportCSV) or \(Command.exportHledger)."
      )
    case .referencesAreUnclear(let count, let first):
      language.say(
        sv:
          "\(language.counted(count, "referens", "referenser")) delas av flera verifikationer eller saknar nummer; den första är \(first).",
        hint:
          "Filen kan öppnas, men en import skulle slå ihop dem; \(Command.exportSIE) håller dem isär.",
        nb:
          "\(language.counted(count, "referanse", "referanser")) deles av flere bilag eller mangler nummer; den første er \(first).",
        hint:
          "Filen kan åpnes, men en import ville slå dem sammen; \(Command.exportSIE) holder dem fra hverandre.",
        en:
          "\(language.counted(count, "reference is", "references are")) shared by several vouchers or without a number; the first is \(first).",
        hint:
          "The file can be opened, but an import would join them; \(Command.exportSIE) keeps them apart."
      )
    }
  }
}

extension Language {
  /// `ø (3) and € (1)`.
  fileprivate func list(_ characters: [ReplacedCharacter]) -> String {
    list(characters.map { "\($0.character) (\(count($0.count)))" }, most: 12)
  }
}
