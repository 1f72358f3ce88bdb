import Accounting
import Formats

extension RateFileProblem: ExplainedError {
  package static var examples: [RateFileProblem] {
    let day = Day(number: 20_178)
    return [
      .headingIsMissing, .columnIsNoCurrency("Usd"), .currencyStandsTwice(.usd),
      .dateIsUnreadable("31/03/2025"), .dayStandsTwice(day, firstLine: 14),
      .rateIsUnreadable(.sek, "11.4x"), .rateHasDecimalComma(.sek, "11,4975"),
      .rateIsNotPositive(.sek, "0"), .rowDoesNotFit(fields: 81, columns: 42), .rowIsBroken,
      .xmlIsBroken, .fileHasNoRates,
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch language {
    case .sv: swedish
    case .nb: norwegian
    case .en: english
    }
  }

  private var swedish: Explanation {
    switch self {
    case .headingIsMissing:
      Explanation(
        "Filen börjar varken med ECB:s rubrikrad (Date, USD, …) eller med XML.",
        hint: "Hämta eurofxref-hist.csv, eurofxref.csv eller eurofxref-daily.xml från ECB."
      )
    case .columnIsNoCurrency(let text):
      Explanation(
        "\(text) är ingen valutakod; kurserna under den lästes inte.",
        hint: "Skriv valutan med sin ISO-kod, till exempel USD."
      )
    case .currencyStandsTwice(let currency):
      Explanation(
        "Valutan \(currency) förekommer två gånger.",
        hint: "Behåll den kolumn eller rad som gäller."
      )
    case .dateIsUnreadable(let text):
      Explanation(
        "\(text) är inget datum.",
        hint: "Skriv datumet som 2025-03-31 eller 31 March 2025."
      )
    case .dayStandsTwice(let day, let firstLine):
      Explanation(
        "\(Language.sv.day(day)) står redan på rad \(firstLine).",
        hint: "Ta bort den rad som inte gäller."
      )
    case .rateIsUnreadable(let currency, let text):
      Explanation(
        "Kursen \(text) för \(currency) är inget tal.",
        hint: "Rätta kursen, eller skriv N/A om valutan inte noterades."
      )
    case .rateHasDecimalComma(let currency, let text):
      Explanation(
        "Kursen \(text) för \(currency) har decimalkomma; ECB skriver decimalpunkt.",
        hint: "Hämta filen på nytt från ECB; den har sparats om av ett annat program."
      )
    case .rateIsNotPositive(let currency, let text):
      Explanation(
        "Kursen \(text) för \(currency) är inte större än noll.",
        hint: "Rätta kursen, eller skriv N/A om valutan inte noterades."
      )
    case .rowDoesNotFit(let fields, let columns):
      Explanation(
        "Raden har \(fields) fält men rubriken \(columns) kolumner.",
        hint: "Se efter om kurserna har decimalkomma; hämta annars filen på nytt."
      )
    case .rowIsBroken:
      Explanation(
        "Raden har ett felaktigt citattecken eller är inte UTF-8.",
        hint: "Hämta filen på nytt från ECB."
      )
    case .xmlIsBroken:
      Explanation(
        "Filen är inte hel XML från ECB.",
        hint: "Hämta eurofxref-daily.xml på nytt, eller använd CSV-filen."
      )
    case .fileHasNoRates:
      Explanation("Filen innehåller inga kurser.", hint: "Hämta filen på nytt från ECB.")
    }
  }

  private var norwegian: Explanation {
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
        hint: "Skriv datoen som 2025-03-31 eller 31 March 2025."
      )
    case .dayStandsTwice(let day, let firstLine):
      Explanation(
        "\(Language.nb.day(day)) står allerede på linje \(firstLine).",
        hint: "Fjern den linjen som ikke gjelder."
      )
    case .rateIsUnreadable(let currency, let text):
      Explanation(
        "Kursen \(text) for \(currency) er ikke et tall.",
        hint: "Rett kursen, eller skriv N/A hvis valutaen ikke ble notert."
      )
    case .rateHasDecimalComma(let currency, let text):
      Explanation(
        "Kursen \(text) for \(currency) har desimalkomma; ECB skriver desimalpunktum.",
        hint: "Hent filen på nytt fra ECB; den er lagret om av et annet program."
      )
    case .rateIsNotPositive(let currency, let text):
      Explanation(
        "Kursen \(text) for \(currency) er ikke større enn null.",
        hint: "Rett kursen, eller skriv N/A hvis valutaen ikke ble notert."
      )
    case .rowDoesNotFit(let fields, let columns):
      Explanation(
        "Linjen har \(fields) felter, men overskriften \(columns) kolonner.",
        hint: "Se etter om kursene har desimalkomma; hent ellers filen på nytt."
      )
    case .rowIsBroken:
      Explanation(
        "Linjen har et anførselstegn på feil plass eller er ikke UTF-8.",
        hint: "Hent filen på nytt fra ECB."
      )
    case .xmlIsBroken:
      Explanation(
        "Filen er ikke hel XML fra ECB.",
        hint: "Hent eurofxref-daily.xml på nytt, eller bruk CSV-filen."
      )
    case .fileHasNoRates:
      Explanation("Filen inneholder ingen kurser.", hint: "Hent filen på nytt fra ECB.")
    }
  }

  private var english: Explanation {
    switch self {
    case .headingIsMissing:
      Explanation(
        "The file begins neither with the ECB's heading (Date, USD, …) nor with XML.",
        hint: "Fetch eurofxref-hist.csv, eurofxref.csv or eurofxref-daily.xml from the ECB."
      )
    case .columnIsNoCurrency(let text):
      Explanation(
        "\(text) is no currency code; the rates under it were not read.",
        hint: "Write the currency by its ISO code, such as USD."
      )
    case .currencyStandsTwice(let currency):
      Explanation(
        "The currency \(currency) stands twice.",
        hint: "Keep the column or row that holds."
      )
    case .dateIsUnreadable(let text):
      Explanation(
        "\(text) is no date.",
        hint: "Write the date as 2025-03-31 or 31 March 2025."
      )
    case .dayStandsTwice(let day, let firstLine):
      Explanation(
        "\(Language.en.day(day)) stands on line \(firstLine) already.",
        hint: "Remove the row that does not hold."
      )
    case .rateIsUnreadable(let currency, let text):
      Explanation(
        "The rate \(text) of \(currency) is no number.",
        hint: "Correct the rate, or write N/A where the currency was not quoted."
      )
    case .rateHasDecimalComma(let currency, let text):
      Explanation(
        "The rate \(text) of \(currency) has a decimal comma; the ECB writes a point.",
        hint: "Fetch the file from the ECB again; another program has saved it anew."
      )
    case .rateIsNotPositive(let currency, let text):
      Explanation(
        "The rate \(text) of \(currency) is not greater than zero.",
        hint: "Correct the rate, or write N/A where the currency was not quoted."
      )
    case .rowDoesNotFit(let fields, let columns):
      Explanation(
        "The row has \(fields) fields but the heading \(columns) columns.",
        hint: "See whether the rates have decimal commas; else fetch the file again."
      )
    case .rowIsBroken:
      Explanation(
        "The row has a misplaced quotation mark or is not UTF-8.",
        hint: "Fetch the file from the ECB again."
      )
    case .xmlIsBroken:
      Explanation(
        "The file is not whole XML from the ECB.",
        hint: "Fetch eurofxref-daily.xml again, or use the CSV file."
      )
    case .fileHasNoRates:
      Explanation("The file holds no rates.", hint: "Fetch the file from the ECB again.")
    }
  }
}
