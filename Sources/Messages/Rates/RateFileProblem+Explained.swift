import Accounting
import Formats

extension RateFileProblem: ExplainedError {
  package static var examples: [RateFileProblem] {
    let day = Day(number: 20_178)
    return [
      .headingIsMissing, .columnIsNoCurrency(column: "Usd"), .currencyStandsTwice(.usd),
      .dateIsUnreadable(written: "31/03/2025"), .dayStandsTwice(day, firstLine: 14),
      .rateIsUnreadable(.sek, written: "11.4x"), .rateHasDecimalComma(.sek, written: "11,4975"),
      .rateIsNotPositive(.sek, written: "0"), .rowDoesNotFit(fields: 81, columns: 42), .rowIsBroken,
      .xmlIsBroken, .fileHasNoRates, .columnIsMissing(column: "TIME_PERIOD"),
      .codeIsNoCurrency(column: "TWI", rates: 1), .codeIsNoCurrency(column: "SEKETT", rates: 12),
      .unitIsUnusual(written: "12"), .rateStandsTwice(from: .usd, to: .sek, day, firstLine: 14),
      .jsonIsBroken,
      .valueIsMissing(column: "date"), .currencyIsNeeded,
      .seriesIsOfAnotherCurrency(.usd, asked: .eur),
      .ratesAreOfECU(rates: 250), .unitIsNeeded(currencies: [.eur, .usd]),
      .decimalMarkIsUnclear(written: "1,084"),
      .currenciesAreTheSame(.sek), .currencyIsUnreadable(written: "Euro"),
      .columnIsUnknown(column: "enhet", known: ["from", "to", "date", "rate", "unit"]),
      .columnStandsTwice(column: "rate"), .columnHasNoName(column: 7),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .headingIsMissing:
      language.say(
        sv: "Filen börjar varken med ECB:s rubrikrad (Date, USD, …) eller med XML.",
        hint: "Hämta eurofxref-hist.csv, eurofxref.csv eller eurofxref-daily.xml från ECB.",
        nb: "Filen begynner verken med overskriftslinjen til ECB (Date, USD, …) eller med XML.",
        hint: "Hent eurofxref-hist.csv, eurofxref.csv eller eurofxref-daily.xml fra ECB.",
        en: "The file begins neither with the ECB's heading (Date, USD, …) nor with XML.",
        hint: "Fetch eurofxref-hist.csv, eurofxref.csv or eurofxref-daily.xml from the ECB."
      )
    case .columnIsNoCurrency(let text):
      language.say(
        sv: "\(text) är ingen valutakod; kurserna under den lästes inte.",
        hint: "Skriv valutan med sin ISO-kod, till exempel USD.",
        nb: "\(text) er ikke en valutakode; kursene under den ble ikke lest.",
        hint: "Skriv valutaen med ISO-koden, for eksempel USD.",
        en: "\(text) is no currency code; the rates under it were not read.",
        hint: "Write the currency by its ISO code, such as USD."
      )
    case .currencyStandsTwice(let currency):
      language.say(
        sv: "Valutan \(currency) förekommer två gånger.",
        hint: "Behåll den kolumn eller rad som gäller.",
        nb: "Valutaen \(currency) forekommer to ganger.",
        hint: "Behold den kolonnen eller linjen som gjelder.",
        en: "The currency \(currency) stands twice.",
        hint: "Keep the column or row that holds."
      )
    case .dateIsUnreadable(let text):
      language.say(
        sv: "\(text) är inget datum.",
        hint: "Skriv datumet som 2025-03-31; ECB:s dagsfil har 31 March 2025.",
        nb: "\(text) er ikke en dato.",
        hint: "Skriv datoen som 2025-03-31; dagsfilen til ECB har 31 March 2025.",
        en: "\(text) is no date.",
        hint: "Write the date as 2025-03-31; the ECB's daily file has 31 March 2025."
      )
    case .dayStandsTwice(let day, let firstLine):
      language.say(
        sv: "\(language.day(day)) står redan på rad \(firstLine).",
        hint: "Ta bort den rad som inte gäller.",
        nb: "\(language.day(day)) står allerede på linje \(firstLine).",
        hint: "Fjern den linjen som ikke gjelder.",
        en: "\(language.day(day)) stands on line \(firstLine) already.",
        hint: "Remove the row that does not hold."
      )
    case .rateIsUnreadable(let currency, let text):
      language.say(
        sv: "Kursen \(text) för \(currency) är inget tal.",
        hint: "Rätta kursen, eller lämna fältet tomt om valutan inte noterades.",
        nb: "Kursen \(text) for \(currency) er ikke et tall.",
        hint: "Rett kursen, eller la feltet stå tomt hvis valutaen ikke ble notert.",
        en: "The rate \(text) of \(currency) is no number.",
        hint: "Correct the rate, or leave the field empty where the currency was not quoted."
      )
    case .rateHasDecimalComma(let currency, let text):
      language.say(
        sv: "Kursen \(text) för \(currency) har decimalkomma; ECB skriver decimalpunkt.",
        hint: "Hämta filen på nytt från ECB; den har sparats om av ett annat program.",
        nb: "Kursen \(text) for \(currency) har desimalkomma; ECB skriver desimalpunktum.",
        hint: "Hent filen på nytt fra ECB; den er lagret om av et annet program.",
        en: "The rate \(text) of \(currency) has a decimal comma; the ECB writes a point.",
        hint: "Fetch the file from the ECB again; another program has saved it anew."
      )
    case .rateIsNotPositive(let currency, let text):
      language.say(
        sv: "Kursen \(text) för \(currency) är inte större än noll.",
        hint: "Rätta kursen, eller lämna fältet tomt om valutan inte noterades.",
        nb: "Kursen \(text) for \(currency) er ikke større enn null.",
        hint: "Rett kursen, eller la feltet stå tomt hvis valutaen ikke ble notert.",
        en: "The rate \(text) of \(currency) is not greater than zero.",
        hint: "Correct the rate, or leave the field empty where the currency was not quoted."
      )
    case .rowDoesNotFit(let fields, let columns):
      language.say(
        sv:
          "Raden har \(language.counted(fields, "fält", "fält")) men rubriken \(language.counted(columns, "kolumn", "kolumner")).",
        hint: "Kontrollera om kurserna har decimalkomma; hämta annars filen på nytt.",
        nb:
          "Linjen har \(language.counted(fields, "felt", "felter")), men overskriften \(language.counted(columns, "kolonne", "kolonner")).",
        hint: "Kontroller om kursene har desimalkomma; hent ellers filen på nytt.",
        en:
          "The row has \(language.counted(fields, "field", "fields")) but the heading \(language.counted(columns, "column", "columns")).",
        hint: "See whether the rates have decimal commas; else fetch the file again."
      )
    case .rowIsBroken:
      language.say(
        sv: "Raden har ett felaktigt citattecken eller är inte UTF-8.",
        hint: "Hämta filen på nytt från källan, eller spara den som UTF-8.",
        nb: "Linjen har et anførselstegn på feil plass eller er ikke UTF-8.",
        hint: "Hent filen på nytt fra kilden, eller lagre den som UTF-8.",
        en: "The row has a misplaced quotation mark or is not UTF-8.",
        hint: "Fetch the file from its source again, or save it as UTF-8."
      )
    case .xmlIsBroken:
      language.say(
        sv: "Filen är inte hel XML från ECB.",
        hint: "Hämta eurofxref-daily.xml på nytt, eller använd CSV-filen.",
        nb: "Filen er ikke hel XML fra ECB.",
        hint: "Hent eurofxref-daily.xml på nytt, eller bruk CSV-filen.",
        en: "The file is not whole XML from the ECB.",
        hint: "Fetch eurofxref-daily.xml again, or use the CSV file."
      )
    case .fileHasNoRates:
      language.say(
        sv: "Filen innehåller inga kurser.",
        hint: "Hämta filen på nytt från källan.",
        nb: "Filen inneholder ingen kurser.",
        hint: "Hent filen på nytt fra kilden.",
        en: "The file holds no rates.",
        hint: "Fetch the file from its source again."
      )
    case .columnIsMissing(let name):
      language.say(
        sv: "Kolumnen \(name) saknas.",
        hint: "Lägg till den i rubrikraden, eller välj rätt källa för filen.",
        nb: "Kolonnen \(name) mangler.",
        hint: "Legg den til i overskriften, eller velg riktig kilde for filen.",
        en: "The column \(name) is missing.",
        hint: "Add it to the heading, or name the right publisher of the file."
      )
    case .codeIsNoCurrency(let code, let rates):
      language.say(
        sv: "\(code) är ingen valuta; \(language.counted(rates, "kurs", "kurser")) utelämnades.",
        hint: "Inget behöver göras: index och korgar bokförs inte.",
        nb: "\(code) er ikke en valuta; \(language.counted(rates, "kurs", "kurser")) ble utelatt.",
        hint: "Du trenger ikke å gjøre noe: indekser og kurver bokføres ikke.",
        en: "\(code) is no currency; \(language.counted(rates, "rate", "rates")) left out.",
        hint: "Nothing to do: indices and baskets are not booked."
      )
    case .unitIsUnusual(let text):
      language.say(
        sv: "\(text) är inget antal enheter som en kurs kan gälla.",
        hint: "En kurs gäller 1, 10, 100, 1000 eller 10000 enheter; UNIT_MULT är 0 till 4.",
        nb: "\(text) er ikke et antall enheter som en kurs kan gjelde.",
        hint: "En kurs gjelder 1, 10, 100, 1000 eller 10000 enheter; UNIT_MULT er 0 til 4.",
        en: "\(text) is no number of units that a rate can be for.",
        hint: "A rate is for 1, 10, 100, 1000 or 10000 units; UNIT_MULT is 0 to 4."
      )
    case .rateStandsTwice(let from, let to, let day, let firstLine):
      language.say(
        sv:
          "Kursen från \(from) till \(to) för \(language.day(day)) står redan på rad \(firstLine).",
        hint: "Behåll den rad som gäller.",
        nb:
          "Kursen fra \(from) til \(to) for \(language.day(day)) står allerede på linje \(firstLine).",
        hint: "Behold den linjen som gjelder.",
        en:
          "The rate from \(from) to \(to) of \(language.day(day)) stands on line \(firstLine) already.",
        hint: "Keep the row that holds."
      )
    case .jsonIsBroken:
      language.say(
        sv: "Filen är inte hel JSON med en lista av observationer; det som står efter lästes inte.",
        hint: "Hämta svaret på nytt; även ett avslag från källan ser ut så här.",
        nb:
          "Filen er ikke hel JSON med en liste av observasjoner; det som står etter, ble ikke lest.",
        hint: "Hent svaret på nytt; også et avslag fra kilden ser slik ut.",
        en: "The file is not whole JSON with a list of observations; what follows was not read.",
        hint: "Fetch the reply again; a refusal by the publisher looks like this too."
      )
    case .valueIsMissing(let name):
      language.say(
        sv: "Observationen saknar \(name).",
        hint: "Hämta svaret på nytt från källan.",
        nb: "Observasjonen mangler \(name).",
        hint: "Hent svaret på nytt fra kilden.",
        en: "The observation has no \(name).",
        hint: "Fetch the reply from the publisher again."
      )
    case .currencyIsNeeded:
      language.say(
        sv: "Filen säger inte vilken valuta kurserna gäller.",
        hint: "Ange den med --currency, till exempel --currency EUR för serien SEKEURPMI.",
        nb: "Filen sier ikke hvilken valuta kursene gjelder.",
        hint: "Oppgi den med --currency, for eksempel --currency EUR for serien SEKEURPMI.",
        en: "The file does not say which currency the rates are of.",
        hint: "Name it with --currency, such as --currency EUR for the series SEKEURPMI."
      )
    case .seriesIsOfAnotherCurrency(let currency, let asked):
      language.say(
        sv: "Filens kurser gäller \(currency), men --currency säger \(asked).",
        hint: "Utelämna --currency: filen namnger valutan själv.",
        nb: "Kursene i filen gjelder \(currency), men --currency sier \(asked).",
        hint: "Utelat --currency: filen navngir valutaen selv.",
        en: "The file's rates are of \(currency), but --currency says \(asked).",
        hint: "Leave --currency out: the file names the currency itself."
      )
    case .ratesAreOfECU(let rates):
      language.say(
        sv:
          "Före 1999-01-04 gäller serien SEKEURPMI ecu; \(language.counted(rates, "kurs", "kurser")) utelämnades.",
        hint: "Inget behöver göras: euron fanns inte då.",
        nb:
          "Før 04.01.1999 gjelder serien SEKEURPMI ecu; \(language.counted(rates, "kurs", "kurser")) ble utelatt.",
        hint: "Du trenger ikke å gjøre noe: euroen fantes ikke da.",
        en:
          "Before 1999-01-04 the series SEKEURPMI is of the ECU; \(language.counted(rates, "rate", "rates")) left out.",
        hint: "Nothing to do: there was no euro then."
      )
    case .unitIsNeeded(let currencies):
      language.say(
        sv:
          "Filen säger inte om kurserna gäller 1 eller 100 enheter: \(language.list(currencies.map(\.code))).",
        hint: "Ange det med --unit 1, eller för en valuta med till exempel --unit JPY=100.",
        nb:
          "Filen sier ikke om kursene gjelder 1 eller 100 enheter: \(language.list(currencies.map(\.code))).",
        hint: "Oppgi det med --unit 1, eller for en valuta med for eksempel --unit JPY=100.",
        en:
          "The file does not say whether its rates are for 1 or 100 units: \(language.list(currencies.map(\.code))).",
        hint: "Say so with --unit 1, or for one currency with, say, --unit JPY=100."
      )
    case .decimalMarkIsUnclear(let text):
      language.say(
        sv:
          "\(text) kan läsas med decimaler eller med tusentalsavskiljare, och ingen annan kurs i filen visar vilket.",
        hint: "Skriv kursen med decimalpunkt, eller med fler eller färre decimaler än tre.",
        nb:
          "\(text) kan leses med desimaler eller med tusenskille, og ingen annen kurs i filen viser hvilket.",
        hint: "Skriv kursen med desimalpunktum, eller med flere eller færre desimaler enn tre.",
        en: "\(text) can be read with decimals or with thousands, and no other rate shows which.",
        hint: "Write the rate with a decimal point, or with more or fewer than three decimals."
      )
    case .currenciesAreTheSame(let currency):
      language.say(
        sv: "Kursen är från \(currency) till \(currency).",
        hint: "Ange två olika valutor.",
        nb: "Kursen er fra \(currency) til \(currency).",
        hint: "Oppgi to ulike valutaer.",
        en: "The rate is from \(currency) to \(currency).",
        hint: "Name two different currencies."
      )
    case .currencyIsUnreadable(let text):
      language.say(
        sv: "\(text) är ingen valutakod.",
        hint: "Skriv valutan med sin ISO-kod, till exempel USD.",
        nb: "\(text) er ikke en valutakode.",
        hint: "Skriv valutaen med ISO-koden, for eksempel USD.",
        en: "\(text) is no currency code.",
        hint: "Write the currency by its ISO code, such as USD."
      )
    case .columnIsUnknown(let name, let known):
      language.say(
        sv: "Kolumnen \(name) hör inte till en kursfil.",
        hint: "Byt namn på den eller ta bort den; det finns \(language.list(known)).",
        nb: "Kolonnen \(name) hører ikke til i en kursfil.",
        hint: "Gi den et annet navn eller fjern den; det finnes \(language.list(known)).",
        en: "The column \(name) is none of a file of rates.",
        hint: "Rename or remove it; there are \(language.list(known))."
      )
    case .columnStandsTwice(let name): language.explainRepeatedColumn(name)
    case .columnHasNoName(let number): language.explainNamelessColumn(number)
    }
  }
}
