import Accounting
import Formats

extension RateFileProblem {
  var swedish: Explanation {
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
        hint: "Skriv datumet som 2025-03-31; ECB:s dagsfil har 31 March 2025."
      )
    case .dayStandsTwice(let day, let firstLine):
      Explanation(
        "\(Language.sv.day(day)) står redan på rad \(firstLine).",
        hint: "Ta bort den rad som inte gäller."
      )
    case .rateIsUnreadable(let currency, let text):
      Explanation(
        "Kursen \(text) för \(currency) är inget tal.",
        hint: "Rätta kursen, eller lämna fältet tomt om valutan inte noterades."
      )
    case .rateHasDecimalComma(let currency, let text):
      Explanation(
        "Kursen \(text) för \(currency) har decimalkomma; ECB skriver decimalpunkt.",
        hint: "Hämta filen på nytt från ECB; den har sparats om av ett annat program."
      )
    case .rateIsNotPositive(let currency, let text):
      Explanation(
        "Kursen \(text) för \(currency) är inte större än noll.",
        hint: "Rätta kursen, eller lämna fältet tomt om valutan inte noterades."
      )
    case .rowDoesNotFit(let fields, let columns):
      Explanation(
        "Raden har \(Language.sv.counted(fields, "fält", "fält")) men rubriken \(Language.sv.counted(columns, "kolumn", "kolumner")).",
        hint: "Se efter om kurserna har decimalkomma; hämta annars filen på nytt."
      )
    case .rowIsBroken:
      Explanation(
        "Raden har ett felaktigt citattecken eller är inte UTF-8.",
        hint: "Hämta filen på nytt från källan, eller spara den som UTF-8."
      )
    case .xmlIsBroken:
      Explanation(
        "Filen är inte hel XML från ECB.",
        hint: "Hämta eurofxref-daily.xml på nytt, eller använd CSV-filen."
      )
    case .fileHasNoRates:
      Explanation("Filen innehåller inga kurser.", hint: "Hämta filen på nytt från källan.")
    case .columnIsMissing(let name):
      Explanation(
        "Kolumnen \(name) saknas.",
        hint: "Lägg till den i rubrikraden, eller välj rätt källa för filen."
      )
    case .codeIsNoCurrency(let code, let rates):
      Explanation(
        "\(code) är ingen valuta; \(Language.sv.counted(rates, "kurs", "kurser")) utelämnades.",
        hint: "Inget behöver göras: index och korgar bokförs inte."
      )
    case .unitIsUnusual(let text):
      Explanation(
        "\(text) är inget antal enheter som en kurs kan gälla.",
        hint: "En kurs gäller 1, 10, 100, 1000 eller 10000 enheter; UNIT_MULT är 0 till 4."
      )
    case .rateStandsTwice(let from, let to, let day, let firstLine):
      Explanation(
        "Kursen från \(from) till \(to) för \(Language.sv.day(day)) står redan på rad \(firstLine).",
        hint: "Behåll den rad som gäller."
      )
    case .jsonIsBroken:
      Explanation(
        "Filen är inte hel JSON med en lista av observationer; det som står efter lästes inte.",
        hint: "Hämta svaret på nytt; även ett avslag från källan ser ut så här."
      )
    case .valueIsMissing(let name):
      Explanation("Observationen saknar \(name).", hint: "Hämta svaret på nytt från källan.")
    case .currencyIsNeeded:
      Explanation(
        "Filen säger inte vilken valuta kurserna gäller.",
        hint: "Ange den med --currency, till exempel --currency EUR för serien SEKEURPMI."
      )
    case .seriesIsOfAnotherCurrency(let currency, let asked):
      Explanation(
        "Filens kurser gäller \(currency), men --currency säger \(asked).",
        hint: "Utelämna --currency: filen namnger valutan själv."
      )
    case .ratesAreOfECU(let rates):
      Explanation(
        "Före 1999-01-04 gäller serien SEKEURPMI ecu; "
          + "\(Language.sv.counted(rates, "kurs", "kurser")) utelämnades.",
        hint: "Inget behöver göras: euron fanns inte då."
      )
    case .unitIsNeeded(let currencies):
      Explanation(
        "Filen säger inte om kurserna gäller 1 eller 100 enheter: "
          + "\(Language.sv.list(currencies.map(\.code))).",
        hint: "Ange det med --unit 1, eller för en valuta med till exempel --unit JPY=100."
      )
    case .decimalMarkIsUnclear(let text):
      Explanation(
        "\(text) kan läsas med decimaler eller med tusental, och ingen annan kurs i filen visar vilket.",
        hint: "Skriv kursen med decimalpunkt, eller med fler eller färre decimaler än tre."
      )
    case .currenciesAreTheSame(let currency):
      Explanation(
        "Kursen är från \(currency) till \(currency).",
        hint: "Ange två olika valutor."
      )
    case .currencyIsUnreadable(let text):
      Explanation(
        "\(text) är ingen valutakod.",
        hint: "Skriv valutan med sin ISO-kod, till exempel USD."
      )
    }
  }
}
