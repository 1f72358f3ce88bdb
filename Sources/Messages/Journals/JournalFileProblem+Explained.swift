import Accounting
import Formats

extension JournalFileProblem: ExplainedError {
  package static var examples: [JournalFileProblem] {
    let day = Day(number: 20_089)
    let last = Day(number: 20_178)
    let voucher = VoucherReference(series: "V", number: "17")
    return [
      .headingIsMissing, .columnIsMissing(column: "account", nearest: []),
      .columnIsMissing(column: "amount", nearest: ["Beløp EUR"]),
      .columnStandsTwice(column: "amount"),
      .columnHasNoName(column: 7), .rowIsTooLong(fields: 9, columns: 8), .rowIsBroken,
      .textIsNotUTF8,
      .numberIsMissing, .dateIsMissing(voucher), .dateIsUnreadable(written: "2025-02-30"),
      .voucherHasTwoDates(voucher, day, otherDay: last), .accountIsMissing, .amountIsMissing,
      .amountIsUnreadable(column: "amount", written: "12o,50"),
      .amountIsAmbiguous(column: "accounting", written: "1.234", decimals: 2),
      .amountIsAmbiguous(column: "accounting", written: "1.234", decimals: 3),
      .rateIsUnreadable(written: "0"),
      .currencyIsUnreadable(written: "Euro"), .dimensionsAreUnreadable(written: "1:10"),
      .amountIsInAnotherCurrency(column: "amount", written: "100 kr", currency: .eur),
      .numberComesAgain(voucher, firstLine: 2),
      .signsAreOpposite(account: AccountNumber("1512")), .reportingIsLeftOut,
      .columnsMeanTheSame(column: "Debet", otherColumn: "Belopp", meaning: "amount"),
      .columnsAreReadAs(columns: [
        ReadColumn(name: "Verdatum", meaning: "date"),
        ReadColumn(name: "Kontonr", meaning: "account"),
      ]),
      .columnsAreReadAs(columns: [ReadColumn(name: "KONTO", meaning: "account")]),
      .encodingIsGuessed(encoding: .windows1252), .encodingDoesNotFit(encoding: .utf16),
      .datesAreReadAs(form: .dayFirst, written: "31/03/2025"),
      .datesAreMixed(written: "20250331", otherWritten: "31/03/2025", otherPlace: "2"),
      .dateIsAmbiguous(written: "03/04/2025"),
      .decimalMarksAreMixed(written: "1234,5", otherWritten: "1234.5", otherPlace: "2"),
      .bothSidesAreFilled(debit: "100.00", credit: "25.00"),
      .negativeIsOtherSide(column: "Debet", count: 2),
      .cellIsOfAnotherType(column: "Belopp", type: .date),
      .columnsAreLeftOut(columns: ["Kontonamn"]), .controlCharacters(count: 3),
      .headingStandsBelow(rows: 2), .rowIsTotal,
      .sideIsUnreadable(column: "D/K", written: "X"),
      .sideIsUnreadable(column: "D/K", written: ""),
      .numbersAreFilledDown(count: 3),
      .rowBelowHasAnotherDate(voucher, day, otherDay: last),
      .dateHasTime(written: "2025-03-31 14:30"),
      .creditsHaveNoSign(voucher, column: "Belopp", count: 3),
      .voucherHasTwoPeriods(voucher, period: "2025-close", otherPeriod: "2025-12"),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .headingIsMissing:
      language.say(
        sv: "Ingen av filens 20 första rader namnger kolumnerna.",
        hint: "Inled filen med en rubrikrad, som Ver.nr;Datum;Konto;Debet;Kredit;Text.",
        nb: "Ingen av de 20 første linjene i filen navngir kolonnene.",
        hint: "Begynn filen med overskrifter, som Bilagsnr;Dato;Konto;Debet;Kredit;Tekst.",
        en: "None of the first 20 rows of the file names its columns.",
        hint: "Begin with a heading, such as number;date;account;debit;credit;text."
      )
    case .columnIsMissing(let word, let near): language.explainMissingColumn(word, near.first)
    case .columnStandsTwice(let name): language.explainRepeatedColumn(name)
    case .columnHasNoName(let number): language.explainNamelessColumn(number)
    case .rowIsTooLong(let fields, let columns):
      language.say(
        sv:
          "Raden har \(language.counted(fields, "fält", "fält")) men rubriken \(language.counted(columns, "kolumn", "kolumner")).",
        hint: "Sätt text som innehåller skiljetecknet inom citattecken.",
        nb:
          "Linjen har \(language.counted(fields, "felt", "felter")), men overskriften \(language.counted(columns, "kolonne", "kolonner")).",
        hint: "Sett tekst som inneholder skilletegnet, i anførselstegn.",
        en:
          "The row has \(language.counted(fields, "field", "fields")) but the heading \(language.counted(columns, "column", "columns")).",
        hint: "Quote a text that holds the separator."
      )
    case .rowIsBroken:
      language.say(
        sv: "Raden har ett citattecken på fel plats.",
        hint: "Avsluta varje text inom citattecken, och dubbla citattecken inuti texten.",
        nb: "Linjen har et anførselstegn på feil plass.",
        hint: "Avslutt hver tekst i anførselstegn, og doble anførselstegn inne i teksten.",
        en: "The row has a misplaced quotation mark.",
        hint: "Close every quoted text, and double quotation marks inside it."
      )
    case .textIsNotUTF8:
      language.say(
        sv: "Raden är inte skriven i UTF-8.",
        hint: "Spara filen som CSV UTF-8.",
        nb: "Linjen er ikke skrevet i UTF-8.",
        hint: "Lagre filen som CSV UTF-8.",
        en: "The row is not written in UTF-8.",
        hint: "Save the file as CSV UTF-8."
      )
    case .numberIsMissing:
      language.say(
        sv: "Raden saknar verifikationsnummer.",
        hint: "Fyll i ver.nr; rader med samma serie och nummer bildar en verifikation.",
        nb: "Linjen mangler bilagsnummer.",
        hint: "Fyll inn bilagsnr; linjer med samme serie og nummer utgjør ett bilag.",
        en: "The row has no voucher number.",
        hint: "Fill in number; rows of one series and number are one voucher."
      )
    case .dateIsMissing(let voucher):
      language.say(
        sv: "Verifikation \(voucher) saknar datum.",
        hint: "Fyll i datum på verifikationens första rad.",
        nb: "Bilag \(voucher) mangler dato.",
        hint: "Fyll inn dato på bilagets første linje.",
        en: "Voucher \(voucher) has no date.",
        hint: "Fill in date on the voucher's first row."
      )
    case .dateIsUnreadable(let text):
      language.say(
        sv: "\(text) är inget datum.",
        hint: "Skriv datumet som 2025-03-31.",
        nb: "\(text) er ikke en dato.",
        hint: "Skriv datoen som 2025-03-31.",
        en: "\(text) is no date.",
        hint: "Write the date as 2025-03-31."
      )
    case .voucherHasTwoPeriods(let voucher, let first, let second):
      language.explainPeriods(voucher, first, second)
    case .voucherHasTwoDates(let voucher, let first, let second):
      language.say(
        sv: "Verifikation \(voucher) har både \(language.day(first)) och \(language.day(second)).",
        hint: "Ge verifikationen ett datum, eller dela den på två nummer.",
        nb: "Bilag \(voucher) har både \(language.day(first)) og \(language.day(second)).",
        hint: "Gi bilaget én dato, eller del det på to numre.",
        en: "Voucher \(voucher) has both \(language.day(first)) and \(language.day(second)).",
        hint: "Give the voucher one date, or divide it over two numbers."
      )
    case .accountIsMissing:
      language.say(
        sv: "Raden saknar konto.",
        hint: "Fyll i konto.",
        nb: "Linjen mangler konto.",
        hint: "Fyll inn konto.",
        en: "The row has no account.",
        hint: "Fill in account."
      )
    case .amountIsMissing:
      language.say(
        sv: "Raden saknar belopp.",
        hint: "Fyll i belopp, eller debet eller kredit; i belopp är kredit negativ.",
        nb: "Linjen mangler beløp.",
        hint: "Fyll inn beløp, eller debet eller kredit; i beløp er kredit negativ.",
        en: "The row has no amount.",
        hint: "Fill in an amount, or debit or credit; a credit is negative in amount."
      )
    case .amountIsUnreadable(let column, let text):
      language.say(
        sv: "\(text) i kolumnen \(column) är inget belopp.",
        hint: "Skriv beloppet som 1234,50 eller -1234.50.",
        nb: "\(text) i kolonnen \(column) er ikke et beløp.",
        hint: "Skriv beløpet som 1234,50 eller -1234.50.",
        en: "\(text) in the column \(column) is no amount.",
        hint: "Write the amount as 1234.50 or -1234,50."
      )
    case .amountIsAmbiguous(let column, let text, let decimals):
      language.say(
        sv:
          "\(text) i kolumnen \(column) kan läsas på två sätt: med tusentalsavskiljare eller med decimaler.",
        hint: decimals == 3
          ? "Skriv alla belopp i filen med samma decimaltecken och utan tusentalsavskiljare."
          : "Skriv beloppet utan tusentalsavskiljare, eller med två decimaler.",
        nb:
          "\(text) i kolonnen \(column) kan leses på to måter: med tusenskille eller med desimaler.",
        hint: decimals == 3
          ? "Skriv alle beløp i filen med samme desimaltegn og uten tusenskille."
          : "Skriv beløpet uten tusenskille, eller med to desimaler.",
        en: "\(text) in the column \(column) has two readings: with thousands or with decimals.",
        hint: decimals == 3
          ? "Write all amounts of the file with one decimal mark and without thousands marks."
          : "Write the amount without a thousands mark, or with two decimals."
      )
    case .rateIsUnreadable(let text):
      language.say(
        sv: "\(text) är ingen kurs.",
        hint: "Skriv kursen som ett tal större än noll, till exempel 11,4975.",
        nb: "\(text) er ikke en kurs.",
        hint: "Skriv kursen som et tall større enn null, for eksempel 11,4975.",
        en: "\(text) is no rate.",
        hint: "Write the rate as a number greater than zero, such as 11.4975."
      )
    case .currencyIsUnreadable(let text):
      language.say(
        sv: "\(text) är ingen valutakod.",
        hint: "Skriv valutan med sin ISO-kod, till exempel EUR.",
        nb: "\(text) er ikke en valutakode.",
        hint: "Skriv valutaen med ISO-koden, for eksempel EUR.",
        en: "\(text) is no currency code.",
        hint: "Write the currency by its ISO code, such as EUR."
      )
    case .amountIsInAnotherCurrency(let column, let text, let currency):
      language.say(
        sv: "\(text) i kolumnen \(column) är inte i radens valuta, \(currency).",
        hint: "Skriv valutans kod i kolumnen för valuta, och beloppet utan valuta.",
        nb: "\(text) i kolonnen \(column) er ikke i linjens valuta, \(currency).",
        hint: "Skriv valutakoden i kolonnen for valuta, og beløpet uten valuta.",
        en: "\(text) in the column \(column) is not in the line's currency, \(currency).",
        hint: "Write the currency's code in the column of currencies, and the amount without it."
      )
    case .dimensionsAreUnreadable(let text):
      language.say(
        sv: "Dimensionerna \(text) går inte att läsa.",
        hint: "Skriv dem som 1=10,6=P1, varje dimension en gång.",
        nb: "Dimensjonene \(text) lar seg ikke lese.",
        hint: "Skriv dem som 1=10,6=P1, hver dimensjon én gang.",
        en: "The dimensions \(text) cannot be read.",
        hint: "Write them as 1=10,6=P1, each dimension once."
      )
    case .numberComesAgain(let voucher, let firstLine):
      language.say(
        sv:
          "Verifikation \(voucher) kommer igen efter andra rader; raderna räknas till den som började på rad \(firstLine).",
        hint: "Ge den ett eget nummer om den är en annan verifikation.",
        nb:
          "Bilag \(voucher) kommer igjen etter andre linjer; linjene regnes til det som begynte på linje \(firstLine).",
        hint: "Gi det et eget nummer hvis det er et annet bilag.",
        en:
          "Voucher \(voucher) comes again behind other rows; these rows are taken as those of the one that began on line \(firstLine).",
        hint: "Give it a number of its own if it is another voucher."
      )
    case .signsAreOpposite(let account):
      language.say(
        sv: "På konto \(account) är ett av radens belopp debet och ett annat kredit.",
        hint:
          "Ge alla belopp på raden samma sida; med tecken är debet positivt och kredit negativt.",
        nb: "På konto \(account) er ett av linjens beløp debet og et annet kredit.",
        hint:
          "Gi alle beløpene på linjen samme side; med fortegn er debet positiv og kredit negativ.",
        en: "On account \(account) one of the row's amounts is a debit and another a credit.",
        hint: "Give all amounts of the row one side; with signs, debit is plus and credit minus."
      )
    case .reportingIsLeftOut:
      language.say(
        sv: "Företaget har ingen rapporteringsvaluta, så filens belopp i den har inte använts.",
        hint: "Inget behöver göras om beloppen inte hör hit.",
        nb: "Foretaket har ingen rapporteringsvaluta, så beløpene i filen i den er ikke brukt.",
        hint: "Du trenger ikke å gjøre noe hvis beløpene ikke hører hit.",
        en: "The company has no reporting currency, so the file's amounts in it are left unused.",
        hint: "Nothing to do if the amounts do not belong here."
      )
    case .columnsMeanTheSame(let column, let other, let meaning):
      language.explainColumnsThatMeanTheSame(column, other, meaning)
    case .columnsAreReadAs(let columns): language.explainReadColumns(columns)
    case .encodingIsGuessed(let encoding): language.explainGuessedEncoding(encoding)
    case .encodingDoesNotFit(let encoding): language.explainEncodingThatDoesNotFit(encoding)
    case .datesAreReadAs(let form, let written): language.explainForm(of: written, form)
    case .datesAreMixed(let written, let other, let place):
      language.explainMixedDates(written, other, place)
    case .dateIsAmbiguous(let written): language.explainAmbiguousDate(written)
    case .decimalMarksAreMixed(let written, let other, let place):
      language.explainMixedMarks(written, other, place)
    case .bothSidesAreFilled(let debit, let credit): language.explainBothSides(debit, credit)
    case .negativeIsOtherSide(let column, let count):
      language.explainNegativeSide(column, count)
    case .cellIsOfAnotherType(let column, let type): language.explainCellType(column, type)
    case .columnsAreLeftOut(let columns): language.explainColumnsLeftOut(columns)
    case .controlCharacters(let count): SIEProblem.controlCharacters(count, in: language)
    case .headingStandsBelow(let rows): language.explainHeadingBelow(rows)
    case .rowIsTotal: language.explainTotals()
    case .sideIsUnreadable(let column, let written): language.explainSide(column, written)
    case .numbersAreFilledDown(let count): language.explainFilledDown(count)
    case .rowBelowHasAnotherDate(let voucher, let first, let second):
      language.explainRowBelow(voucher, first, second)
    case .dateHasTime(let written): language.explainTime(written)
    case .creditsHaveNoSign(let first, let column, let count):
      language.explainUnsignedCredits(first, column, count)
    }
  }
}
