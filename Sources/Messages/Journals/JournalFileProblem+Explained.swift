import Accounting
import Formats

extension JournalFileProblem: ExplainedError {
  package static var examples: [JournalFileProblem] {
    let day = Day(number: 20_089)
    let last = Day(number: 20_178)
    let voucher = VoucherReference(series: "V", number: "17")
    return [
      .headingIsMissing, .columnIsMissing("account"), .columnStandsTwice("amount"),
      .columnHasNoName(7), .rowIsTooLong(fields: 9, columns: 8), .rowIsBroken, .textIsNotUTF8,
      .numberIsMissing, .dateIsMissing(voucher), .dateIsUnreadable("2025-02-30"),
      .voucherHasTwoDates(voucher, day, last), .accountIsMissing, .amountIsMissing,
      .amountIsUnreadable(column: "amount", "12o,50"),
      .amountIsAmbiguous(column: "accounting", "1.234"), .rateIsUnreadable("0"),
      .currencyIsUnreadable("Euro"), .dimensionsAreUnreadable("1:10"),
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
        "Filens första rad namnger inga kolumner.",
        hint: "Inled filen med en rubrikrad: number;date;account;currency;amount;accounting;text."
      )
    case .columnIsMissing(let name):
      Explanation(
        "Kolumnen \(name) saknas.",
        hint: "Lägg till kolumnen; number, date och account behövs, och amount eller accounting."
      )
    case .columnStandsTwice(let name):
      Explanation("Kolumnen \(name) finns två gånger.", hint: "Behåll den kolumn som gäller.")
    case .columnHasNoName(let number):
      Explanation(
        "Kolumn \(number) har innehåll men inget namn.",
        hint: "Namnge kolumnen i rubrikraden, eller töm den."
      )
    case .rowIsTooLong(let fields, let columns):
      Explanation(
        "Raden har \(Language.sv.counted(fields, "fält", "fält")) men rubriken \(Language.sv.counted(columns, "kolumn", "kolumner")).",
        hint: "Sätt text som innehåller skiljetecknet inom citattecken."
      )
    case .rowIsBroken:
      Explanation(
        "Raden har ett citattecken på fel plats.",
        hint: "Avsluta varje text inom citattecken, och dubbla citattecken inuti texten."
      )
    case .textIsNotUTF8:
      Explanation("Raden är inte skriven i UTF-8.", hint: "Spara filen som CSV UTF-8.")
    case .numberIsMissing:
      Explanation(
        "Raden saknar verifikationsnummer.",
        hint: "Fyll i number; rader med samma serie och nummer bildar en verifikation."
      )
    case .dateIsMissing(let voucher):
      Explanation(
        "Verifikation \(voucher) saknar datum.",
        hint: "Fyll i date på verifikationens första rad."
      )
    case .dateIsUnreadable(let text):
      Explanation("\(text) är inget datum.", hint: "Skriv datumet som 2025-03-31.")
    case .voucherHasTwoDates(let voucher, let first, let second):
      Explanation(
        "Verifikation \(voucher) har både \(Language.sv.day(first)) "
          + "och \(Language.sv.day(second)).",
        hint: "Ge verifikationen ett datum, eller dela den på två nummer."
      )
    case .accountIsMissing:
      Explanation("Raden saknar konto.", hint: "Fyll i account.")
    case .amountIsMissing:
      Explanation(
        "Raden saknar belopp.",
        hint: "Fyll i amount eller accounting; debet är positivt och kredit negativt."
      )
    case .amountIsUnreadable(let column, let text):
      Explanation(
        "\(text) i kolumnen \(column) är inget belopp.",
        hint: "Skriv beloppet som 1234,50 eller -1234.50."
      )
    case .amountIsAmbiguous(let column, let text):
      Explanation(
        "\(text) i kolumnen \(column) kan läsas på två sätt: med tusental eller med decimaler.",
        hint: "Skriv beloppet utan tusentalsavskiljare, eller med två decimaler."
      )
    case .rateIsUnreadable(let text):
      Explanation(
        "\(text) är ingen kurs.",
        hint: "Skriv kursen som ett tal större än noll, till exempel 11,4975."
      )
    case .currencyIsUnreadable(let text):
      Explanation(
        "\(text) är ingen valutakod.",
        hint: "Skriv valutan med sin ISO-kod, till exempel EUR."
      )
    case .dimensionsAreUnreadable(let text):
      Explanation(
        "Dimensionerna \(text) går inte att läsa.",
        hint: "Skriv dem som 1=10,6=P1, varje dimension en gång."
      )
    }
  }

  private var norwegian: Explanation {
    switch self {
    case .headingIsMissing:
      Explanation(
        "Den første linjen i filen navngir ingen kolonner.",
        hint: "Begynn filen med overskrifter: number;date;account;currency;amount;accounting;text."
      )
    case .columnIsMissing(let name):
      Explanation(
        "Kolonnen \(name) mangler.",
        hint: "Legg til kolonnen; number, date og account trengs, og amount eller accounting."
      )
    case .columnStandsTwice(let name):
      Explanation("Kolonnen \(name) finnes to ganger.", hint: "Behold den kolonnen som gjelder.")
    case .columnHasNoName(let number):
      Explanation(
        "Kolonne \(number) har innhold, men ikke noe navn.",
        hint: "Gi kolonnen et navn i overskriften, eller tøm den."
      )
    case .rowIsTooLong(let fields, let columns):
      Explanation(
        "Linjen har \(Language.nb.counted(fields, "felt", "felter")), men overskriften \(Language.nb.counted(columns, "kolonne", "kolonner")).",
        hint: "Sett tekst som inneholder skilletegnet, i anførselstegn."
      )
    case .rowIsBroken:
      Explanation(
        "Linjen har et anførselstegn på feil plass.",
        hint: "Avslutt hver tekst i anførselstegn, og doble anførselstegn inne i teksten."
      )
    case .textIsNotUTF8:
      Explanation("Linjen er ikke skrevet i UTF-8.", hint: "Lagre filen som CSV UTF-8.")
    case .numberIsMissing:
      Explanation(
        "Linjen mangler bilagsnummer.",
        hint: "Fyll ut number; linjer med samme serie og nummer utgjør ett bilag."
      )
    case .dateIsMissing(let voucher):
      Explanation(
        "Bilag \(voucher) mangler dato.",
        hint: "Fyll ut date på bilagets første linje."
      )
    case .dateIsUnreadable(let text):
      Explanation("\(text) er ingen dato.", hint: "Skriv datoen som 2025-03-31.")
    case .voucherHasTwoDates(let voucher, let first, let second):
      Explanation(
        "Bilag \(voucher) har både \(Language.nb.day(first)) og \(Language.nb.day(second)).",
        hint: "Gi bilaget én dato, eller del det på to numre."
      )
    case .accountIsMissing:
      Explanation("Linjen mangler konto.", hint: "Fyll ut account.")
    case .amountIsMissing:
      Explanation(
        "Linjen mangler beløp.",
        hint: "Fyll ut amount eller accounting; debet er positivt og kredit negativt."
      )
    case .amountIsUnreadable(let column, let text):
      Explanation(
        "\(text) i kolonnen \(column) er ikke et beløp.",
        hint: "Skriv beløpet som 1234,50 eller -1234.50."
      )
    case .amountIsAmbiguous(let column, let text):
      Explanation(
        "\(text) i kolonnen \(column) kan leses på to måter: med tusener eller med desimaler.",
        hint: "Skriv beløpet uten tusenskille, eller med to desimaler."
      )
    case .rateIsUnreadable(let text):
      Explanation(
        "\(text) er ingen kurs.",
        hint: "Skriv kursen som et tall større enn null, for eksempel 11,4975."
      )
    case .currencyIsUnreadable(let text):
      Explanation(
        "\(text) er ingen valutakode.",
        hint: "Skriv valutaen med ISO-koden, for eksempel EUR."
      )
    case .dimensionsAreUnreadable(let text):
      Explanation(
        "Dimensjonene \(text) lar seg ikke lese.",
        hint: "Skriv dem som 1=10,6=P1, hver dimensjon én gang."
      )
    }
  }

  private var english: Explanation {
    switch self {
    case .headingIsMissing:
      Explanation(
        "The first row of the file names no columns.",
        hint: "Begin with a heading: number;date;account;currency;amount;accounting;text."
      )
    case .columnIsMissing(let name):
      Explanation(
        "The column \(name) is missing.",
        hint: "Add it; number, date and account are needed, and amount or accounting."
      )
    case .columnStandsTwice(let name):
      Explanation("The column \(name) stands twice.", hint: "Keep the column that holds.")
    case .columnHasNoName(let number):
      Explanation(
        "Column \(number) has contents but no name.",
        hint: "Name the column in the heading, or empty it."
      )
    case .rowIsTooLong(let fields, let columns):
      Explanation(
        "The row has \(Language.en.counted(fields, "field", "fields")) but the heading \(Language.en.counted(columns, "column", "columns")).",
        hint: "Quote a text that holds the separator."
      )
    case .rowIsBroken:
      Explanation(
        "The row has a misplaced quotation mark.",
        hint: "Close every quoted text, and double quotation marks inside it."
      )
    case .textIsNotUTF8:
      Explanation("The row is not written in UTF-8.", hint: "Save the file as CSV UTF-8.")
    case .numberIsMissing:
      Explanation(
        "The row has no voucher number.",
        hint: "Fill in number; rows of one series and number are one voucher."
      )
    case .dateIsMissing(let voucher):
      Explanation(
        "Voucher \(voucher) has no date.",
        hint: "Fill in date on the voucher's first row."
      )
    case .dateIsUnreadable(let text):
      Explanation("\(text) is no date.", hint: "Write the date as 2025-03-31.")
    case .voucherHasTwoDates(let voucher, let first, let second):
      Explanation(
        "Voucher \(voucher) has both \(Language.en.day(first)) "
          + "and \(Language.en.day(second)).",
        hint: "Give the voucher one date, or divide it over two numbers."
      )
    case .accountIsMissing:
      Explanation("The row has no account.", hint: "Fill in account.")
    case .amountIsMissing:
      Explanation(
        "The row has no amount.",
        hint: "Fill in amount or accounting; debit is positive and credit negative."
      )
    case .amountIsUnreadable(let column, let text):
      Explanation(
        "\(text) in the column \(column) is no amount.",
        hint: "Write the amount as 1234.50 or -1234,50."
      )
    case .amountIsAmbiguous(let column, let text):
      Explanation(
        "\(text) in the column \(column) has two readings: with thousands or with decimals.",
        hint: "Write the amount without a thousands mark, or with two decimals."
      )
    case .rateIsUnreadable(let text):
      Explanation(
        "\(text) is no rate.",
        hint: "Write the rate as a number greater than zero, such as 11.4975."
      )
    case .currencyIsUnreadable(let text):
      Explanation(
        "\(text) is no currency code.",
        hint: "Write the currency by its ISO code, such as EUR."
      )
    case .dimensionsAreUnreadable(let text):
      Explanation(
        "The dimensions \(text) cannot be read.",
        hint: "Write them as 1=10,6=P1, each dimension once."
      )
    }
  }
}
