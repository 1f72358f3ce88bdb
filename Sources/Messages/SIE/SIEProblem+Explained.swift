import Accounting
import Formats

extension SIEProblem: ExplainedError {
  package func explained(in language: Language) -> Explanation {
    switch self {
    case .notSIE:
      language.say(
        sv: "Filen är ingen SIE-fil: ingen rad är en SIE-post.",
        hint: "Exportera filen på nytt som SIE typ 4 från programmet som den kommer från.",
        nb: "Filen er ikke en SIE-fil: ingen linje er en SIE-post.",
        hint: "Eksporter filen på nytt som SIE type 4 fra programmet den kommer fra.",
        en: "The file is no SIE file: no line is a SIE record.",
        hint: "Export the file again as SIE type 4 from the program that it comes from."
      )
    case .voucherDoesNotBalance(let voucher, let gap):
      language.say(
        sv:
          "Verifikation \(language.voucher(voucher)) balanserar inte: differensen är \(language.money(gap)).",
        hint: "Rätta verifikationen i programmet som filen kommer från, och exportera på nytt.",
        nb:
          "Bilag \(language.voucher(voucher)) balanserer ikke: differansen er \(language.money(gap)).",
        hint: "Rett bilaget i programmet filen kommer fra, og eksporter på nytt.",
        en:
          "Voucher \(language.voucher(voucher)) does not balance: it is off by \(language.money(gap)).",
        hint: "Correct the voucher in the program that the file comes from, and export again."
      )
    case .voucherDateUnreadable(let voucher, let date):
      language.say(
        sv: date.isEmpty
          ? "Verifikation \(language.voucher(voucher)) saknar datum."
          : "Verifikation \(language.voucher(voucher)) har datumet \(date), som inte finns.",
        hint: "Ge verifikationen ett datum på formen ÅÅÅÅMMDD.",
        nb: date.isEmpty
          ? "Bilag \(language.voucher(voucher)) mangler dato."
          : "Bilag \(language.voucher(voucher)) har datoen \(date), som ikke finnes.",
        hint: "Gi bilaget en dato på formen ÅÅÅÅMMDD.",
        en: date.isEmpty
          ? "Voucher \(language.voucher(voucher)) has no date."
          : "Voucher \(language.voucher(voucher)) has the date \(date), which does not exist.",
        hint: "Give the voucher a date of the form YYYYMMDD."
      )
    case .amountUnreadable(let text):
      language.say(
        sv: text.isEmpty ? "Beloppet saknas." : "\(text) är inget belopp.",
        hint: "Skriv belopp med siffror och decimalpunkt, utan blanksteg: -1200.50.",
        nb: text.isEmpty ? "Beløpet mangler." : "\(text) er ikke et beløp.",
        hint: "Skriv beløp med sifre og desimalpunktum, uten mellomrom: -1200.50.",
        en: text.isEmpty ? "The amount is missing." : "\(text) is not an amount.",
        hint: "Write amounts with digits and a decimal point, without blanks: -1200.50."
      )
    case .amountHasTooManyDecimals(let text, let currency):
      language.say(
        sv: "Beloppet \(text) har fler decimaler än \(currency) har.",
        hint: "Skriv beloppet med högst \(currency.minorUnitDigits) decimaler.",
        nb: "Beløpet \(text) har flere desimaler enn \(currency) har.",
        hint: "Skriv beløpet med høyst \(currency.minorUnitDigits) desimaler.",
        en: "The amount \(text) has more decimals than \(currency) has.",
        hint: "Write the amount with at most \(currency.minorUnitDigits) decimals."
      )
    case .amountOverflows(let text):
      language.say(
        sv: "Beloppet \(text), eller summan av filens belopp, är större än vad som kan bokföras.",
        hint: "Kontrollera beloppet; filens belopp får tillsammans vara högst 92 biljarder.",
        nb: "Beløpet \(text), eller summen av filens beløp, er større enn det som kan bokføres.",
        hint: "Kontroller beløpet; filens beløp kan til sammen være høyst 92 billiarder.",
        en: "The amount \(text), or the sum of the file's amounts, is larger than can be posted.",
        hint: "Check the amount; those of the file may be at most 92,000 million millions together."
      )
    case .accountMissing(let label):
      language.say(
        sv: "Raden \(label) saknar konto.",
        hint: "Skriv kontonumret som radens fält för konto.",
        nb: "Linjen \(label) mangler konto.",
        hint: "Skriv kontonummeret i linjens felt for konto.",
        en: "A \(label) record has no account.",
        hint: "Write the account number in the record's field for it."
      )
    case .voucherOutsideFiscalYear(let voucher, let from, let to):
      language.say(
        sv:
          "Verifikation \(language.voucher(voucher)) ligger utanför filens räkenskapsår, \(language.day(from))–\(language.day(to)).",
        hint: "Rätta verifikationens datum eller räkenskapsåret (#RAR 0).",
        nb:
          "Bilag \(language.voucher(voucher)) ligger utenfor filens regnskapsår, \(language.day(from))–\(language.day(to)).",
        hint: "Rett bilagets dato eller regnskapsåret (#RAR 0).",
        en:
          "Voucher \(language.voucher(voucher)) lies outside the file's fiscal year, \(language.day(from))–\(language.day(to)).",
        hint: "Correct the voucher's date or the fiscal year (#RAR 0)."
      )
    case .fileIsTruncated(let voucher):
      language.say(
        sv: "Filen slutar mitt i verifikation \(language.voucher(voucher)).",
        hint: "Hämta eller exportera filen på nytt; en del av den saknas.",
        nb: "Filen slutter midt i bilag \(language.voucher(voucher)).",
        hint: "Hent eller eksporter filen på nytt; en del av den mangler.",
        en: "The file ends in the middle of voucher \(language.voucher(voucher)).",
        hint: "Download or export the file again; a part of it is missing."
      )
    case .controlSumUnclosed:
      language.say(
        sv: "Filen har en inledande #KSUMMA men ingen avslutande.",
        hint: "Hämta eller exportera filen på nytt; slutet av den saknas.",
        nb: "Filen har en innledende #KSUMMA, men ingen avsluttende.",
        hint: "Hent eller eksporter filen på nytt; slutten av den mangler.",
        en: "The file has an opening #KSUMMA but no closing one.",
        hint: "Download or export the file again; its end is missing."
      )
    case .controlSumDiffers(let stated, let computed):
      language.say(
        sv: "Kontrollsumman är \(stated) i filen, men innehållet ger \(computed).",
        hint:
          "Filen har ändrats sedan den skrevs: exportera den på nytt. Är ändringen känd och riktig, godta den med --accept-control-sum.",
        nb: "Kontrollsummen er \(stated) i filen, men innholdet gir \(computed).",
        hint:
          "Filen er endret etter at den ble skrevet: eksporter den på nytt. Er endringen kjent og riktig, godta den med --accept-control-sum.",
        en: "The control sum is \(stated) in the file, but its content gives \(computed).",
        hint:
          "The file has been changed since it was written: export it again. If the change is known and right, accept it with --accept-control-sum."
      )
    case .labelUnknown(let label, let count):
      language.say(
        sv: "Posten \(label) hör inte till SIE och läses inte (antal: \(language.count(count))).",
        hint: "Inget behöver göras om posten inte gäller bokföringen.",
        nb: "Posten \(label) hører ikke til SIE og leses ikke (antall: \(language.count(count))).",
        hint: "Du trenger ikke å gjøre noe hvis posten ikke gjelder bokføringen.",
        en:
          "The record \(label) is no part of SIE and is not read (count: \(language.count(count))).",
        hint: "Nothing to do unless the record matters to the books."
      )
    case .accountUndeclared(let account):
      language.say(
        sv: "Konto \(account) används men finns inte i filens kontoplan.",
        hint: "Saknar bokföringen kontot läggs det upp utan namn; ge det ett efter importen.",
        nb: "Konto \(account) er brukt, men finnes ikke i filens kontoplan.",
        hint: "Mangler regnskapet kontoen, opprettes den uten navn; gi den et etter importen.",
        en: "Account \(account) is used but not in the file's chart of accounts.",
        hint:
          "Where the books lack the account it is added without a name; name it after the import."
      )
    case .encodingDiffers(let encoding): Self.otherEncoding(encoding, in: language)
    case .flagIsSet:
      language.say(
        sv: "Filen är märkt som redan inläst (#FLAGGA 1).",
        hint: "Kontrollera att filen inte redan är importerad.",
        nb: "Filen er merket som allerede innlest (#FLAGGA 1).",
        hint: "Kontroller at filen ikke allerede er importert.",
        en: "The file is marked as read in before (#FLAGGA 1).",
        hint: "Check that the file has not been imported already."
      )
    case .referenceRepeated(let voucher):
      language.say(
        sv: "Verifikation \(language.voucher(voucher)) finns mer än en gång med samma datum.",
        hint: "Kontrollera om det är samma verifikation två gånger.",
        nb: "Bilag \(language.voucher(voucher)) finnes mer enn én gang med samme dato.",
        hint: "Kontroller om det er samme bilag to ganger.",
        en: "Voucher \(language.voucher(voucher)) occurs more than once with the same date.",
        hint: "Check whether it is the same voucher twice."
      )
    case .quoteUnterminated: Self.unterminatedQuote(in: language)
    case .voucherHasNoBlock(let voucher):
      language.say(
        sv: "Verifikation \(language.voucher(voucher)) har ingen klammer { före sina rader.",
        hint: "Kontrollera att verifikationens rader är fullständiga.",
        nb: "Bilag \(language.voucher(voucher)) har ingen klamme { før linjene sine.",
        hint: "Kontroller at bilagets linjer er fullstendige.",
        en: "Voucher \(language.voucher(voucher)) has no brace { before its lines.",
        hint: "Check that the lines of the voucher are complete."
      )
    case .voucherIsEmpty(let voucher):
      language.say(
        sv: "Verifikation \(language.voucher(voucher)) har inga rader.",
        hint:
          "Numret är förbrukat och förklarar en lucka i serien; har bokföringen verifikationen sägs det (IMP-029).",
        nb: "Bilag \(language.voucher(voucher)) har ingen linjer.",
        hint:
          "Nummeret er brukt og forklarer et hull i serien; har regnskapet bilaget, sies det (IMP-029).",
        en: "Voucher \(language.voucher(voucher)) has no lines.",
        hint:
          "Its number is used and explains a gap in the series; if the books hold the voucher, IMP-029 says so."
      )
    case .accountNotNumeric(let account):
      language.say(
        sv: "Kontot \(account) är inte ett nummer.",
        hint: "Bestäm vad kontot är för slag, eller flytta dess belopp till rätt konto.",
        nb: "Kontoen \(account) er ikke et nummer.",
        hint: "Bestem hva slags konto det er, eller flytt beløpene til rett konto.",
        en: "The account \(account) is not a number.",
        hint: "Decide what type of account it is, or move its amounts to the right one."
      )
    case .accountsDoNotFoot(let count, let first, let currency):
      Self.footing(count, first, currency, in: language)
    case .openingDoesNotSumToZero(let gap, let explained):
      Self.openingSum(gap, explained, in: language)
    case .yearEndDoesNotSumToZero(let gap): Self.yearEndSum(gap, in: language)
    case .openingDiffersFromLastClosing(let count, let first, let currency):
      language.explainOpening(count, first, currency)
    case .fiscalYearMissing:
      language.say(
        sv: "Filen har verifikationer eller saldon men inget räkenskapsår (#RAR 0).",
        hint: "Lägg till raden #RAR 0 med årets första och sista dag.",
        nb: "Filen har bilag eller saldoer, men ikke noe regnskapsår (#RAR 0).",
        hint: "Legg til linjen #RAR 0 med årets første og siste dag.",
        en: "The file has vouchers or balances but no fiscal year (#RAR 0).",
        hint: "Add the record #RAR 0 with the first and last day of the year."
      )
    case .companyNameMissing:
      language.say(
        sv: "Filen saknar företagets namn (#FNAMN).",
        hint:
          "Ange företaget med --company; ge ett nytt dess namn efteråt: \(Command.nameCompany).",
        nb: "Filen mangler foretakets navn (#FNAMN).",
        hint:
          "Oppgi foretaket med --company; gi et nytt navnet etterpå: \(Command.nameCompany).",
        en: "The file does not name the company (#FNAMN).",
        hint:
          "Name the company with --company; give a new one its name afterwards: \(Command.nameCompany)."
      )
    case .organisationNumberMissing:
      language.say(
        sv: "Filen saknar organisationsnummer (#ORGNR).",
        hint: "Ange företaget med --company.",
        nb: "Filen mangler organisasjonsnummer (#ORGNR).",
        hint: "Oppgi foretaket med --company.",
        en: "The file has no organisation number (#ORGNR).",
        hint: "Name the company with --company."
      )
    case .organisationNumberIsWrong(let number, let fault): language.explain(fault, of: number)
    case .blockNotClosed(let voucher):
      language.say(
        sv: "Verifikation \(language.voucher(voucher)) avslutas inte med klammern }.",
        hint: "Kontrollera att verifikationens rader är fullständiga.",
        nb: "Bilag \(language.voucher(voucher)) avsluttes ikke med klammen }.",
        hint: "Kontroller at bilagets linjer er fullstendige.",
        en: "Voucher \(language.voucher(voucher)) is not closed by a brace }.",
        hint: "Check that the lines of the voucher are complete."
      )
    case .lineOutsideVoucher:
      language.say(
        sv: "En rad (#TRANS) hör inte till någon verifikation.",
        hint: "Sätt raden mellan klamrarna { och } i sin verifikation.",
        nb: "En linje (#TRANS) hører ikke til noe bilag.",
        hint: "Sett linjen mellom klammene { og } i bilaget sitt.",
        en: "A line (#TRANS) belongs to no voucher.",
        hint: "Put the line between the braces { and } of its voucher."
      )
    case .lineDatesUnreadable(let count):
      language.say(
        sv: "Rader utan läsbart datum: \(language.count(count)). Verifikationens datum gäller.",
        hint: "Inget behöver göras; en text på datumets plats läses som radens text.",
        nb: "Linjer uten lesbar dato: \(language.count(count)). Bilagets dato gjelder.",
        hint: "Du trenger ikke å gjøre noe; en tekst på datoens plass leses som linjens tekst.",
        en: "Lines without a readable date: \(language.count(count)). The voucher's date holds.",
        hint: "Nothing to do; a text in the place of the date is read as the line's text."
      )
    case .linesPassedOver(let count):
      language.say(
        sv: "Rader som inte är SIE-poster har hoppats över (antal: \(language.count(count))).",
        hint: "Kontrollera raden; en post börjar med #.",
        nb: "Linjer som ikke er SIE-poster er hoppet over (antall: \(language.count(count))).",
        hint: "Kontroller linjen; en post begynner med #.",
        en: "Lines that are no SIE records were passed over (count: \(language.count(count))).",
        hint: "Check the line; a record begins with #."
      )
    case .fieldUnreadable(let label, let text):
      language.say(
        sv: "Posten \(label) kan inte läsas: \(text).",
        hint: "Rätta posten, eller exportera filen på nytt.",
        nb: "Posten \(label) kan ikke leses: \(text).",
        hint: "Rett posten, eller eksporter filen på nytt.",
        en: "The record \(label) cannot be read: \(text).",
        hint: "Correct the record, or export the file again."
      )
    case .objectsUnreadable(let count):
      language.say(
        sv:
          "Rader vars objekt inte kan läsas: \(language.count(count)). De läses utan dimensioner.",
        hint: "Skriv objekt som par av dimension och objekt: {1 \"100\" 6 \"P1\"}.",
        nb:
          "Linjer der objektene ikke kan leses: \(language.count(count)). De leses uten dimensjoner.",
        hint: "Skriv objekter som par av dimensjon og objekt: {1 \"100\" 6 \"P1\"}.",
        en:
          "Lines whose objects cannot be read: \(language.count(count)). They have no dimensions.",
        hint: "Write objects as pairs of dimension and object: {1 \"100\" 6 \"P1\"}."
      )
    case .controlSumEmpty:
      language.say(
        sv: "Filens avslutande #KSUMMA är tom.",
        hint: "Inget behöver göras; innehållet kan inte kontrolleras mot summan.",
        nb: "Filens avsluttende #KSUMMA er tom.",
        hint: "Du trenger ikke å gjøre noe; innholdet kan ikke kontrolleres mot summen.",
        en: "The file's closing #KSUMMA is empty.",
        hint: "Nothing to do; the content cannot be checked against the sum."
      )
    case .quotesUnescaped(let count): Self.unescapedQuotes(count, in: language)
    case .resultAccountsHaveBalances(let count, let first):
      Self.resultBalances(count, first, in: language)
    case .balancesIncomplete: Self.incompleteBalances(in: language)
    case .periodTotalsMissing(let count): Self.missingPeriodTotals(count, in: language)
    case .periodYearsDiffer(let count): Self.differingPeriodYears(count, in: language)
    case .controlCharacters(let count): Self.controlCharacters(count, in: language)
    case .fileHoldsNothing:
      language.say(
        sv: "Filen har varken verifikationer eller balanser.",
        hint: "Exportera filen på nytt, och välj räkenskapsår och typ 4.",
        nb: "Filen har verken bilag eller balanser.",
        hint: "Eksporter filen på nytt, og velg regnskapsår og type 4.",
        en: "The file has neither vouchers nor balances.",
        hint: "Export the file again, and choose the year and type 4."
      )
    case .addedLinesWithoutTwin(let count):
      language.say(
        sv:
          "Tillagda rader (#RTRANS) som inte följs av samma rad (#TRANS): \(language.count(count)). De bokförs inte.",
        hint: "Kontrollera verifikationen i programmet som filen kommer från.",
        nb:
          "Tilføyde linjer (#RTRANS) som ikke følges av samme linje (#TRANS): \(language.count(count)). De bokføres ikke.",
        hint: "Kontroller bilaget i programmet filen kommer fra.",
        en:
          "Added lines (#RTRANS) without the same line (#TRANS) after them: \(language.count(count)). They are not posted.",
        hint: "Check the voucher in the program that the file comes from."
      )
    case .numbersMissing(let series, let ranges, let count):
      language.say(
        sv:
          "Serie \(series.isEmpty ? "–" : series) saknar verifikationsnummer: \(language.ranges(ranges, count: count)) (antal: \(language.count(count))).",
        hint: "Ta reda på varför numren saknas, eller spara förklaringen med bokföringen.",
        nb:
          "Serie \(series.isEmpty ? "–" : series) mangler bilagsnumre: \(language.ranges(ranges, count: count)) (antall: \(language.count(count))).",
        hint:
          "Finn ut hvorfor numrene mangler, eller ta vare på forklaringen sammen med regnskapet.",
        en:
          "Series \(series.isEmpty ? "–" : series) lacks voucher numbers: \(language.ranges(ranges, count: count)) (count: \(language.count(count))).",
        hint: "Find out why the numbers are missing, or keep the reason with the books."
      )
    case .coverageIsWrong(let date, let day): Self.wrongCoverage(date, day, in: language)
    case .coverageMissing(let day): Self.missingCoverage(day, in: language)
    case .typeMissing(let type):
      language.say(
        sv: "Filen anger inte sin typ (#SIETYP). Den läses som typ \(type.rawValue).",
        hint: "Inget behöver göras om filen är av den typen.",
        nb: "Filen oppgir ikke typen sin (#SIETYP). Den leses som type \(type.rawValue).",
        hint: "Du trenger ikke å gjøre noe hvis filen er av den typen.",
        en: "The file does not state its type (#SIETYP). It is read as type \(type.rawValue).",
        hint: "Nothing to do if the file is of that type."
      )
    case .textsAreMisread(let mistake, let count, let sample, let isRepaired):
      Self.misreadTexts(mistake, count, sample, isRepaired, in: language)
    case .moreOfTheSame(let code, let count):
      language.say(
        sv: "Det finns fler anmärkningar med koden \(code): \(language.count(count)).",
        hint: "Rätta först dem som visas, och läs in filen på nytt.",
        nb: "Det finnes flere merknader med koden \(code): \(language.count(count)).",
        hint: "Rett først dem som vises, og les filen på nytt.",
        en: "There are more findings with the code \(code): \(language.count(count)).",
        hint: "Correct those that are shown first, and read the file again."
      )
    case .numberStandsForDate(let label, let amount, let written):
      Self.numberForDate(label, amount, written, in: language)
    case .amountMayGoOn(let label, let amount, let next):
      Self.amountGoingOn(label, amount, next, in: language)
    case .dimensionStandsTwice(let dimension, let objects):
      language.explainTwoValues(String(dimension), objects)
    case .objectIsEmpty(let dimension): Self.emptyObject(dimension, in: language)
    case .recordsNotRead(let label, let count): Self.recordsNotRead(label, count, in: language)
    case .internalAccountsMove(let moved, let first): language.explainInternal(moved, first)
    case .vouchersAreMissing(let accounts): Self.missingVouchers(accounts, in: language)
    case .yearEndsBeforeItBegins(let from, let to):
      language.explainBrokenYear(from, to, record: " (#RAR 0)")
    case .companyNameIsDamaged(let name): language.explainDamagedName(name)
    case .textsAreDamaged(let count): Self.damagedTexts(count, in: language)
    case .yearIsOfTheBooks: Self.yearOfTheBooks(in: language)
    case .companyNameIsUnquoted(let name): Self.unquotedName(name, in: language)
    case .isReadWithVouchers(let count): Self.readWithVouchers(count, in: language)
    }
  }
}

extension Language {
  /// `12, 17–19 …`: no more than a line of them.
  func ranges(_ ranges: [ClosedRange<Int>], count: Int) -> String {
    let shown = ranges.prefix(8)
    let isWhole = shown.reduce(0) { $0 + $1.count } == count
    let texts = shown.map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
    }
    return texts.joined(separator: ", ") + (isWhole ? "" : " …")
  }

  /// `A17 (2025-03-31)`; a dash for a voucher without a reference.
  func voucher(_ voucher: VoucherName) -> String {
    let reference = voucher.reference.isEmpty ? "–" : voucher.reference
    return voucher.day.map { "\(reference) (\(day($0)))" } ?? reference
  }
}
