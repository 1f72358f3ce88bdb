import Accounting
import Formats

extension RateFileProblem {
  var norwegian: Explanation {
    switch self {
    case .headingIsMissing:
      Explanation(
        "Filen begynner verken med overskriftslinjen til ECB (Date, USD, …) eller med XML.",
        hint: "Hent eurofxref-hist.csv, eurofxref.csv eller eurofxref-daily.xml fra ECB."
      )
    case .columnIsNoCurrency(let text):
      Explanation(
        "\(text) er ingen valutakode; kursene under den ble ikke lest.",
        hint: "Skriv valutaen med ISO-koden, for eksempel USD."
      )
    case .currencyStandsTwice(let currency):
      Explanation(
        "Valutaen \(currency) forekommer to ganger.",
        hint: "Behold den kolonnen eller linjen som gjelder."
      )
    case .dateIsUnreadable(let text):
      Explanation(
        "\(text) er ingen dato.",
        hint: "Skriv datoen som 2025-03-31; dagsfilen til ECB har 31 March 2025."
      )
    case .dayStandsTwice(let day, let firstLine):
      Explanation(
        "\(Language.nb.day(day)) står allerede på linje \(firstLine).",
        hint: "Fjern den linjen som ikke gjelder."
      )
    case .rateIsUnreadable(let currency, let text):
      Explanation(
        "Kursen \(text) for \(currency) er ikke et tall.",
        hint: "Rett kursen, eller la feltet stå tomt hvis valutaen ikke ble notert."
      )
    case .rateHasDecimalComma(let currency, let text):
      Explanation(
        "Kursen \(text) for \(currency) har desimalkomma; ECB skriver desimalpunktum.",
        hint: "Hent filen på nytt fra ECB; den er lagret om av et annet program."
      )
    case .rateIsNotPositive(let currency, let text):
      Explanation(
        "Kursen \(text) for \(currency) er ikke større enn null.",
        hint: "Rett kursen, eller la feltet stå tomt hvis valutaen ikke ble notert."
      )
    case .rowDoesNotFit(let fields, let columns):
      Explanation(
        "Linjen har \(Language.nb.counted(fields, "felt", "felter")), men overskriften \(Language.nb.counted(columns, "kolonne", "kolonner")).",
        hint: "Se etter om kursene har desimalkomma; hent ellers filen på nytt."
      )
    case .rowIsBroken:
      Explanation(
        "Linjen har et anførselstegn på feil plass eller er ikke UTF-8.",
        hint: "Hent filen på nytt fra kilden, eller lagre den som UTF-8."
      )
    case .xmlIsBroken:
      Explanation(
        "Filen er ikke hel XML fra ECB.",
        hint: "Hent eurofxref-daily.xml på nytt, eller bruk CSV-filen."
      )
    case .fileHasNoRates:
      Explanation("Filen inneholder ingen kurser.", hint: "Hent filen på nytt fra kilden.")
    case .columnIsMissing(let name):
      Explanation(
        "Kolonnen \(name) mangler.",
        hint: "Legg den til i overskriften, eller velg riktig kilde for filen."
      )
    case .codeIsNoCurrency(let code, let rates):
      Explanation(
        "\(code) er ingen valuta; \(Language.nb.counted(rates, "kurs", "kurser")) ble utelatt.",
        hint: "Ingenting trengs: indekser og kurver bokføres ikke."
      )
    case .unitIsUnusual(let text):
      Explanation(
        "\(text) er ikke et antall enheter som en kurs kan gjelde.",
        hint: "En kurs gjelder 1, 10, 100, 1000 eller 10000 enheter; UNIT_MULT er 0 til 4."
      )
    case .rateStandsTwice(let from, let to, let day, let firstLine):
      Explanation(
        "Kursen fra \(from) til \(to) for \(Language.nb.day(day)) står allerede på linje \(firstLine).",
        hint: "Behold den linjen som gjelder."
      )
    case .jsonIsBroken:
      Explanation(
        "Filen er ikke hel JSON med en liste av observasjoner; det som står etter, ble ikke lest.",
        hint: "Hent svaret på nytt; også et avslag fra kilden ser slik ut."
      )
    case .valueIsMissing(let name):
      Explanation("Observasjonen mangler \(name).", hint: "Hent svaret på nytt fra kilden.")
    case .currencyIsNeeded:
      Explanation(
        "Filen sier ikke hvilken valuta kursene gjelder.",
        hint: "Oppgi den med --currency, for eksempel --currency EUR for serien SEKEURPMI."
      )
    case .seriesIsOfAnotherCurrency(let currency, let asked):
      Explanation(
        "Kursene i filen gjelder \(currency), men --currency sier \(asked).",
        hint: "Utelat --currency: filen navngir valutaen selv."
      )
    case .ratesAreOfECU(let rates):
      Explanation(
        "Før 04.01.1999 gjelder serien SEKEURPMI ecu; "
          + "\(Language.nb.counted(rates, "kurs", "kurser")) ble utelatt.",
        hint: "Ingenting trengs: euroen fantes ikke da."
      )
    case .unitIsNeeded(let currencies):
      Explanation(
        "Filen sier ikke om kursene gjelder 1 eller 100 enheter: "
          + "\(Language.nb.list(currencies.map(\.code))).",
        hint: "Oppgi det med --unit 1, eller for en valuta med for eksempel --unit JPY=100."
      )
    case .decimalMarkIsUnclear(let text):
      Explanation(
        "\(text) kan leses med desimaler eller med tusener, og ingen annen kurs i filen viser hva.",
        hint: "Skriv kursen med desimalpunktum, eller med flere eller færre desimaler enn tre."
      )
    case .currenciesAreTheSame(let currency):
      Explanation(
        "Kursen er fra \(currency) til \(currency).",
        hint: "Oppgi to ulike valutaer."
      )
    case .currencyIsUnreadable(let text):
      Explanation(
        "\(text) er ingen valutakode.",
        hint: "Skriv valutaen med ISO-koden, for eksempel USD."
      )
    }
  }
}
