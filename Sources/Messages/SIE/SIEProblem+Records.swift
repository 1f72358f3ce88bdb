import Accounting
import Formats

/// What is said of records of a SIE file that are not as they should be.
extension SIEProblem {
  static func numberForDate(
    _ label: String,
    _ amount: String,
    _ written: String,
    in language: Language
  ) -> Explanation {
    language.say(
      sv: "Efter beloppet \(amount) i \(label) står \(written), där ett datum ska stå.",
      hint: "Skriv belopp utan blanksteg, 1234.50, och datum som ÅÅÅÅMMDD.",
      nb: "Etter beløpet \(amount) i \(label) står \(written), der en dato skal stå.",
      hint: "Skriv beløp uten mellomrom, 1234.50, og datoer som ÅÅÅÅMMDD.",
      en: "Behind the amount \(amount) of \(label) stands \(written), where a date is due.",
      hint: "Write amounts without blanks, 1234.50, and dates as YYYYMMDD."
    )
  }

  static func amountGoingOn(
    _ label: String,
    _ amount: String,
    _ next: String,
    in language: Language
  ) -> Explanation {
    language.say(
      sv: "Beloppet i \(label) kan vara \(amount) eller \(amount) \(next): det följs av \(next).",
      hint:
        "Skriv belopp utan blanksteg, 1234.50; är det som följer en kvantitet, skriv beloppet med decimaler.",
      nb: "Beløpet i \(label) kan være \(amount) eller \(amount) \(next): det følges av \(next).",
      hint:
        "Skriv beløp uten mellomrom, 1234.50; er det som følger en kvantitet, skriv beløpet med desimaler.",
      en: "The amount of \(label) may be \(amount) or \(amount) \(next): \(next) follows it.",
      hint:
        "Write amounts without blanks, 1234.50; if what follows is a quantity, write the amount with decimals."
    )
  }

  static func emptyObject(_ dimension: Int, in language: Language) -> Explanation {
    language.say(
      sv: "En rad har dimension \(dimension) utan objekt.",
      hint: "Skriv objektet, eller utelämna dimensionen: {}.",
      nb: "En linje har dimensjon \(dimension) uten objekt.",
      hint: "Skriv objektet, eller utelat dimensjonen: {}.",
      en: "A line has dimension \(dimension) without an object.",
      hint: "Write the object, or leave the dimension out: {}."
    )
  }

  static func recordsNotRead(
    _ label: String,
    _ count: Int,
    in language: Language
  ) -> Explanation {
    language.say(
      sv:
        "Poster \(label) som inte kan läsas och som bokföringen inte behöver: \(language.count(count)).",
      hint: "Inget behöver göras för bokföringen; rätta dem i filen om de ska sparas bredvid den.",
      nb:
        "Poster \(label) som ikke kan leses, og som regnskapet ikke trenger: \(language.count(count)).",
      hint:
        "Du trenger ikke å gjøre noe for regnskapet; rett dem i filen hvis de skal lagres ved siden av det.",
      en:
        "Records \(label) that cannot be read and that the books do not need: \(language.count(count)).",
      hint:
        "Nothing to do for the books; correct them in the file if they are to be kept beside them."
    )
  }

  static func missingVouchers(_ accounts: Int, in language: Language) -> Explanation {
    language.say(
      sv:
        "Filen är av typ 4 och ska ha verifikationer, men har inga; saldona ändras på \(language.accounts(accounts)).",
      hint:
        "Exportera den på nytt med verifikationer. Finns inga, ångra importen och bokför saldona som typ 1 med --as-balances.",
      nb:
        "Filen er av type 4 og skal ha bilag, men har ingen; saldoene endres på \(language.accounts(accounts)).",
      hint:
        "Eksporter den på nytt med bilag. Finnes ingen, angre importen og bokfør saldoene som type 1 med --as-balances.",
      en:
        "The file is of type 4 and should have vouchers, but has none; its balances move on \(language.accounts(accounts)).",
      hint:
        "Export it again with vouchers. If there are none, undo the import and post the balances as type 1 with --as-balances."
    )
  }

  static func yearOfTheBooks(in language: Language) -> Explanation {
    language.say(
      sv: "Filen anger inget räkenskapsår; det år i bokföringen som varje datum ligger i gäller.",
      hint: "Inget behöver göras.",
      nb:
        "Filen oppgir ikke noe regnskapsår; det året i regnskapet som hver dato ligger i, gjelder.",
      hint: "Du trenger ikke å gjøre noe.",
      en: "The file names no fiscal year; the year of the books that holds each date is taken.",
      hint: "Nothing to do."
    )
  }

  static func unquotedName(_ name: String, in language: Language) -> Explanation {
    language.say(
      sv: "Företagets namn står utan citattecken och läses helt: \(name).",
      hint: "Kontrollera namnet.",
      nb: "Navnet på selskapet står uten anførselstegn og leses helt: \(name).",
      hint: "Kontroller navnet.",
      en: "The company's name stands without quotation marks, and is read whole: \(name).",
      hint: "Check the name."
    )
  }

  static func readWithVouchers(_ count: Int, in language: Language) -> Explanation {
    language.say(
      sv:
        "Filen har verifikationer (antal: \(language.count(count))), så den läses med dem och inte bara som saldon.",
      hint: "Inget behöver göras; `--as-balances` gäller filer utan verifikationer.",
      nb:
        "Filen har bilag (antall: \(language.count(count))), så den leses med dem og ikke bare som saldoer.",
      hint: "Du trenger ikke å gjøre noe; `--as-balances` gjelder filer uten bilag.",
      en:
        "The file has vouchers (number: \(language.count(count))), so it is read with them and not as balances only.",
      hint: "Nothing to do; `--as-balances` is for files without vouchers."
    )
  }

  static func damagedTexts(_ count: Int, in language: Language) -> Explanation {
    language.say(
      sv:
        "Tecken som gick förlorade innan filen skrevs, och som visas som �: \(language.count(count)).",
      hint: "Exportera filen på nytt från programmet som den kommer från.",
      nb: "Tegn som gikk tapt før filen ble skrevet, og som vises som �: \(language.count(count)).",
      hint: "Eksporter filen på nytt fra programmet den kommer fra.",
      en:
        "Characters that were lost before the file was written, and are shown as �: \(language.count(count)).",
      hint: "Export the file again from the program that it comes from."
    )
  }
}
