import Accounting
import Formats

extension LedgerFileProblem: ExplainedError {
  package func explained(in language: Language) -> Explanation {
    switch self {
    case .isOfAnotherKind(let kind, let wanted):
      language.say(
        sv: "Filen är \(kind.name(in: language)), inte \(wantedName(wanted, in: language)).",
        hint: kind.advice(wantedName(wanted, in: language), in: language),
        nb: "Filen er \(kind.name(in: language)), ikke \(wantedName(wanted, in: language)).",
        hint: kind.advice(wantedName(wanted, in: language), in: language),
        en: "The file is \(kind.name(in: language)), not \(wantedName(wanted, in: language)).",
        hint: kind.advice(wantedName(wanted, in: language), in: language)
      )
    case .xmlIsBroken(let reason):
      language.say(
        sv: "Filens XML är bruten: \(language.quoted(reason)). Inget efter det stället är läst.",
        hint: "Hämta eller exportera filen på nytt; den är avbruten eller ändrad.",
        nb:
          "XML-en i filen er ikke gyldig: \(language.quoted(reason)). Ingenting etter dette stedet er lest.",
        hint: "Hent eller eksporter filen på nytt; den er avbrutt eller endret.",
        en:
          "The file's XML is broken: \(language.quoted(reason)). Nothing behind that place was read.",
        hint: "Download or export the file again; it is cut off or was changed."
      )
    case .xmlIsRefused(let refusal):
      language.say(
        sv: "Filens XML läses inte: \(refusal.told(in: language)).",
        hint: "Bokföringsprogram skriver inga sådana filer: ta reda på var den kommer från.",
        nb: "XML-en i filen leses ikke: \(refusal.told(in: language)).",
        hint: "Regnskapsprogrammer skriver ikke slike filer: finn ut hvor den kommer fra.",
        en: "The file's XML is not read: \(refusal.told(in: language)).",
        hint: "Accounting programs write no such files: find out where it comes from."
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
        hint: "Ge verifikationen ett datum på formen ÅÅÅÅ-MM-DD.",
        nb: date.isEmpty
          ? "Bilag \(language.voucher(voucher)) mangler dato."
          : "Bilag \(language.voucher(voucher)) har datoen \(date), som ikke finnes.",
        hint: "Gi bilaget en dato på formen ÅÅÅÅ-MM-DD.",
        en: date.isEmpty
          ? "Voucher \(language.voucher(voucher)) has no date."
          : "Voucher \(language.voucher(voucher)) has the date \(date), which does not exist.",
        hint: "Give the voucher a date of the form YYYY-MM-DD."
      )
    case .voucherOutsideYear(let voucher, let from, let to):
      language.say(
        sv:
          "Verifikation \(language.voucher(voucher)) ligger utanför den tid som filen omfattar, \(language.day(from))–\(language.day(to)).",
        hint:
          "Anger filen en bokföringsdag eller period inom tiden används den; rätta annars datumet eller ange räkenskapsåret med --year.",
        nb:
          "Bilag \(language.voucher(voucher)) ligger utenfor tidsrommet filen gjelder, \(language.day(from))–\(language.day(to)).",
        hint:
          "Oppgir filen en bokføringsdato eller periode i tidsrommet, brukes den; rett ellers datoen, eller oppgi regnskapsåret med --year.",
        en:
          "Voucher \(language.voucher(voucher)) lies outside the time that the file is about, \(language.day(from))–\(language.day(to)).",
        hint:
          "Where the file gives a day of posting or a period inside it, that is used; else correct the date, or name the fiscal year with --year."
      )
    case .voucherIsEmpty(let voucher):
      language.say(
        sv: "Verifikation \(language.voucher(voucher)) har inga rader.",
        hint: "Inget behöver göras: numret är använt och förklarar en lucka i serien.",
        nb: "Bilag \(language.voucher(voucher)) har ingen linjer.",
        hint: "Du trenger ikke å gjøre noe: nummeret er brukt og forklarer et hull i serien.",
        en: "Voucher \(language.voucher(voucher)) has no lines.",
        hint: "Nothing to do: its number is used and explains a gap in the series."
      )
    case .referenceRepeated(let voucher):
      language.say(
        sv:
          "Verifikation \(language.voucher(voucher)) har ett nummer som finns mer än en gång i året.",
        hint: "Kontrollera om det är samma verifikation två gånger.",
        nb: "Bilag \(language.voucher(voucher)) har et nummer som finnes mer enn én gang i året.",
        hint: "Kontroller om det er samme bilag to ganger.",
        en:
          "Voucher \(language.voucher(voucher)) has a number that occurs more than once in the year.",
        hint: "Check whether it is the same voucher twice."
      )
    case .amountUnreadable(let text):
      language.say(
        sv: text.isEmpty ? "Beloppet saknas." : "\(text) är inget belopp.",
        hint: "Skriv belopp med siffror och decimalpunkt, utan blanksteg: 1200.50.",
        nb: text.isEmpty ? "Beløpet mangler." : "\(text) er ikke et beløp.",
        hint: "Skriv beløp med sifre og desimalpunktum, uten mellomrom: 1200.50.",
        en: text.isEmpty ? "The amount is missing." : "\(text) is not an amount.",
        hint: "Write amounts with digits and a decimal point, without blanks: 1200.50."
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
    case .accountMissing(let voucher):
      language.say(
        sv: "En rad i verifikation \(language.voucher(voucher)) saknar konto.",
        hint: "Rätta verifikationen i programmet som filen kommer från, och exportera på nytt.",
        nb: "En linje i bilag \(language.voucher(voucher)) mangler konto.",
        hint: "Rett bilaget i programmet filen kommer fra, og eksporter på nytt.",
        en: "A line of voucher \(language.voucher(voucher)) has no account.",
        hint: "Correct the voucher in the program that the file comes from, and export again."
      )
    case .accountUndeclared(let account, let lines):
      language.say(
        sv:
          "Konto \(account) används men finns inte i filens kontoplan (rader: \(language.count(lines))).",
        hint: "Saknar bokföringen kontot läggs det upp utan namn; ge det ett efter importen.",
        nb:
          "Konto \(account) er brukt, men finnes ikke i filens kontoplan (linjer: \(language.count(lines))).",
        hint: "Mangler regnskapet kontoen, opprettes den uten navn; gi den et etter importen.",
        en:
          "Account \(account) is used but not in the file's chart of accounts (lines: \(language.count(lines))).",
        hint:
          "Where the books lack the account it is added without a name; name it after the import."
      )
    case .accountDeclaredTwice(let account):
      language.say(
        sv: "Konto \(account) finns två gånger i filens kontoplan.",
        hint: "Slå ihop de två i programmet som filen kommer från, och exportera på nytt.",
        nb: "Konto \(account) finnes to ganger i filens kontoplan.",
        hint: "Slå sammen de to i programmet filen kommer fra, og eksporter på nytt.",
        en: "Account \(account) stands twice in the file's chart of accounts.",
        hint: "Merge the two in the program that the file comes from, and export again."
      )
    case .currencyUnknown(let code):
      language.say(
        sv: code.isEmpty ? "Filen saknar valuta." : "\(code) är ingen valuta.",
        hint: "Skriv valutan med tre stora bokstäver: NOK.",
        nb: code.isEmpty ? "Filen mangler valuta." : "\(code) er ikke en valuta.",
        hint: "Skriv valutaen med tre store bokstaver: NOK.",
        en: code.isEmpty ? "The file names no currency." : "\(code) is not a currency.",
        hint: "Write the currency as three capital letters: NOK."
      )
    case .yearMissing:
      language.say(
        sv: "Filen säger inte vilken tid den gäller.",
        hint: "Ange räkenskapsåret med `--year 2025-01..2025-12`.",
        nb: "Filen sier ikke hvilket tidsrom den gjelder.",
        hint: "Oppgi regnskapsåret med `--year 2025-01..2025-12`.",
        en: "The file does not say what time it is about.",
        hint: "Name the fiscal year with `--year 2025-01..2025-12`."
      )
    case .companyNameMissing:
      language.say(
        sv: "Filen saknar företagets namn.",
        hint:
          "Ange företaget med --company; ge ett nytt dess namn efteråt: \(Command.nameCompany).",
        nb: "Filen mangler foretakets navn.",
        hint:
          "Oppgi foretaket med --company; gi et nytt navnet etterpå: \(Command.nameCompany).",
        en: "The file does not name its company.",
        hint:
          "Name the company with --company; give a new one its name afterwards: \(Command.nameCompany)."
      )
    case .organisationNumberMissing:
      language.say(
        sv: "Filen saknar organisationsnummer.",
        hint: "Ange företaget med --company.",
        nb: "Filen mangler organisasjonsnummer.",
        hint: "Oppgi foretaket med --company.",
        en: "The file has no organisation number.",
        hint: "Name the company with --company."
      )
    case .organisationNumberIsWrong(let number, let fault): language.explain(fault, of: number)
    case .accountsDoNotFoot(let count, let first, let currency):
      language.say(
        sv:
          "På \(language.accounts(count)) ger verifikationerna inte filens saldon: \(first.account) blir \(language.money(first.computed(currency))), men filen säger \(language.money(first.stated(currency))).",
        hint: "Jämför kontona med programmet som filen kommer från; verifikationer kan saknas.",
        nb:
          "På \(language.accounts(count)) gir ikke bilagene filens saldoer: \(first.account) blir \(language.money(first.computed(currency))), men filen sier \(language.money(first.stated(currency))).",
        hint: "Sammenlign kontoene med programmet filen kommer fra; bilag kan mangle.",
        en:
          "On \(language.accounts(count)) the vouchers do not give the file's balances: \(first.account) comes to \(language.money(first.computed(currency))), but the file says \(language.money(first.stated(currency))).",
        hint: "Compare with the program that the file comes from; vouchers may be missing."
      )
    case .openingDoesNotSumToZero(let gap):
      language.say(
        sv: "De ingående balanserna summerar till \(language.money(gap)).",
        hint: "Ange konto för differensen med --balance-to, eller flytta den efter importen.",
        nb: "De inngående balansene summerer seg til \(language.money(gap)).",
        hint: "Oppgi konto for differansen med --balance-to, eller flytt den etter importen.",
        en: "The opening balances sum to \(language.money(gap)).",
        hint: "Name the account for the difference with --balance-to, or move it after the import."
      )
    case .closingDoesNotSumToZero(let gap):
      language.say(
        sv: "De utgående balanserna summerar till \(language.money(gap)).",
        hint: "Kontrollera råbalansen i programmet som filen kommer från.",
        nb: "De utgående balansene summerer seg til \(language.money(gap)).",
        hint: "Kontroller saldobalansen i programmet filen kommer fra.",
        en: "The closing balances sum to \(language.money(gap)).",
        hint: "Check the trial balance in the program that the file comes from."
      )
    case .totalDiffers(let total, let stated, let computed):
      language.say(
        sv:
          "Filen anger \(total.name(in: language)) till \(stated), men innehållet ger \(computed).",
        hint: "Exportera filen på nytt; verifikationer kan saknas eller ha tillkommit.",
        nb:
          "Filen oppgir \(total.name(in: language)) til \(stated), men innholdet gir \(computed).",
        hint: "Eksporter filen på nytt; bilag kan mangle eller ha kommet til.",
        en:
          "The file states a \(total.name(in: language)) of \(stated), but its content gives \(computed).",
        hint: "Export the file again; vouchers may be missing or have been added."
      )
    case .referenceUnresolved(let kind, let code, let count):
      language.say(
        sv:
          "\(kind.name(in: language)) \(code) används men finns inte i filens register (antal: \(language.count(count))).",
        hint: "Inget behöver göras; koden följer med raderna som den står.",
        nb:
          "\(kind.name(in: language)) \(code) er brukt, men finnes ikke i filens registre (antall: \(language.count(count))).",
        hint: "Du trenger ikke å gjøre noe; koden følger linjene slik den står.",
        en:
          "\(kind.name(in: language)) \(code) is used but not among the file's master data (count: \(language.count(count))).",
        hint: "Nothing to do; the code is kept with its lines as it stands."
      )
    case .schemaNotFollowed(let element, let count):
      language.say(
        sv:
          "Elementet \(element) är inte som formatets schema kräver (antal: \(language.count(count))).",
        hint: "Inget behöver göras här; säg till programmets leverantör.",
        nb:
          "Elementet \(element) er ikke slik formatets skjema krever (antall: \(language.count(count))).",
        hint: "Du trenger ikke å gjøre noe her; si fra til leverandøren av programmet.",
        en:
          "The element \(element) is not as the format's schema demands (count: \(language.count(count))).",
        hint: "Nothing to do here; tell the maker of the program."
      )
    case .extensionPassedOver(let element, let count):
      language.say(
        sv:
          "\(element) rymmer mer än bokföringen har plats för; det läses inte (antal: \(language.count(count))).",
        hint: "Inget behöver göras om det inte gäller bokföringen.",
        nb:
          "\(element) inneholder mer enn regnskapet har plass til; det leses ikke (antall: \(language.count(count))).",
        hint: "Du trenger ikke å gjøre noe hvis det ikke gjelder bokføringen.",
        en:
          "\(element) holds more than the books have a place for; it is not read (count: \(language.count(count))).",
        hint: "Nothing to do unless it matters to the books."
      )
    case .signatureNotVerified:
      language.say(
        sv: "Filen är signerad; signaturen är inte kontrollerad.",
        hint: "Kontrollera filens ursprung på annat sätt om det har betydelse.",
        nb: "Filen er signert; signaturen er ikke kontrollert.",
        hint: "Kontroller filens opphav på annen måte hvis det har betydning.",
        en: "The file is signed; the signature was not verified.",
        hint: "Check where the file comes from in another way if that matters."
      )
    case .currencyAmountDiffers(let voucher, let stated, let computed):
      language.say(
        sv:
          "I verifikation \(language.voucher(voucher)) ger valutabeloppet till sin kurs \(language.money(computed)), men raden säger \(language.money(stated)).",
        hint: "Kontrollera kursen; radens belopp bokförs som det står.",
        nb:
          "I bilag \(language.voucher(voucher)) gir valutabeløpet med sin kurs \(language.money(computed)), men linjen sier \(language.money(stated)).",
        hint: "Kontroller kursen; linjens beløp bokføres slik det står.",
        en:
          "In voucher \(language.voucher(voucher)) the currency amount at its rate gives \(language.money(computed)), but the line says \(language.money(stated)).",
        hint: "Check the rate; the line's amount is posted as it stands."
      )
    case .versionDiffers(let stated, let found):
      language.say(
        sv: stated.isEmpty
          ? "Filen anger ingen version, men är skriven som \(found)."
          : "Filen säger att den är version \(stated), men är skriven som \(found).",
        hint: "Inget behöver göras; den är läst som version \(found).",
        nb: stated.isEmpty
          ? "Filen oppgir ingen versjon, men er skrevet som \(found)."
          : "Filen sier at den er versjon \(stated), men er skrevet som \(found).",
        hint: "Du trenger ikke å gjøre noe; den er lest som versjon \(found).",
        en: stated.isEmpty
          ? "The file states no version, but is written as \(found)."
          : "The file says that it is version \(stated), but is written as \(found).",
        hint: "Nothing to do; it was read as version \(found)."
      )
    case .yearMustBeNamed(let from, let to):
      language.say(
        sv: "Filen gäller \(language.day(from))–\(language.day(to)); räkenskapsåret framgår inte.",
        hint: "Ange räkenskapsåret, till exempel \(language.yearOption(from, to)).",
        nb:
          "Filen gjelder \(language.day(from))–\(language.day(to)); regnskapsåret går ikke frem av den.",
        hint: "Oppgi regnskapsåret, for eksempel \(language.yearOption(from, to)).",
        en:
          "The file is about \(language.day(from))–\(language.day(to)); its fiscal year cannot be told.",
        hint: "Name the fiscal year, for example \(language.yearOption(from, to))."
      )
    case .moreOfTheSame(let code, let count):
      language.say(
        sv: "Fler av \(code) som inte räknas upp: \(language.count(count)).",
        hint: "Rätta först de som räknas upp, och läs filen på nytt.",
        nb: "Flere av \(code) som ikke er listet opp: \(language.count(count)).",
        hint: "Rett først de som er listet opp, og les filen på nytt.",
        en: "More of \(code) that are not listed: \(language.count(count)).",
        hint: "Correct those that are listed first, and read the file again."
      )
    case .resultAccountsAreOpen(let count, let first, let amount):
      language.say(
        sv:
          "\(language.counted(count, "resultatkonto", "resultatkonton")) börjar året med ett saldo: \(first) med \(language.money(amount)).",
        hint:
          "Ange räkenskapsåret med --year om det inte är kalenderåret; flytta annars förra årets resultat till eget kapital.",
        nb:
          "\(language.counted(count, "resultatkonto", "resultatkontoer")) begynner året med en saldo: \(first) med \(language.money(amount)).",
        hint:
          "Oppgi regnskapsåret med --year hvis det avviker fra kalenderåret; før ellers fjorårets resultat til egenkapitalen.",
        en:
          "\(language.counted(count, "income or expense account begins", "income or expense accounts begin")) the year with a balance: \(first) with \(language.money(amount)).",
        hint:
          "Name the fiscal year with --year if it is not the calendar year; else move last year's result to equity."
      )
    case .companiesDiffer(let one, let other):
      language.say(
        sv: "Filerna gäller olika företag: \(one) och \(other).",
        hint: "Importera varje företags filer för sig.",
        nb: "Filene gjelder ulike foretak: \(one) og \(other).",
        hint: "Importer filene til hvert foretak for seg.",
        en: "The files are about different companies: \(one) and \(other).",
        hint: "Import the files of each company on their own."
      )
    case .currencyDoesNotBalance(let voucher, let gap):
      language.say(
        sv:
          "Verifikation \(language.voucher(voucher)) balanserar inte i sin utländska valuta: differensen är \(language.money(gap)).",
        hint: "Den bokförs i redovisningsvalutan; kontrollera valutabeloppen.",
        nb:
          "Bilag \(language.voucher(voucher)) balanserer ikke i den utenlandske valutaen: differansen er \(language.money(gap)).",
        hint: "Det bokføres i regnskapsvalutaen; kontroller valutabeløpene.",
        en:
          "Voucher \(language.voucher(voucher)) does not balance in its foreign currency: it is off by \(language.money(gap)).",
        hint: "It is posted in the accounting currency; check the currency amounts."
      )
    case .partsHaveNoPlace(let parts):
      language.explain(parts)
    case .openingDiffersFromLastClosing(let count, let first, let currency):
      language.explainOpening(count, first, currency)
    case .dimensionStandsTwice(_, let dimension, let values):
      language.explainTwoValues(dimension, values)
    case .internalAccountsMove(let moved, let first): language.explainInternal(moved, first)
    case .yearEndsBeforeItBegins(let from, let to):
      language.explainBrokenYear(from, to, record: "")
    case .companyNameIsDamaged(let name): language.explainDamagedName(name)
    case .namespaceIsMissing(let namespace):
      language.say(
        sv: "Filen saknar formatets namnrymd, \(namespace), och läses som om den hade den.",
        hint: "Inget behöver göras för bokföringen; en myndighet godtar inte filen så.",
        nb: "Filen mangler formatets navnerom, \(namespace), og leses som om den hadde det.",
        hint: "Du trenger ikke å gjøre noe for regnskapet; en myndighet godtar ikke filen slik.",
        en:
          "The file lacks the namespace of its format, \(namespace), and is read as if it had it.",
        hint: "Nothing to do for the books; an authority does not accept the file like that."
      )
    case .yearDoesNotFit(let from, let to, let first, let last):
      language.explainYearThatDoesNotFit(from, to, first, last)
    case .periodIsZero(let first, let count): language.explainPeriodZero(first, count)
    case .periodsAreLeftUnused(let count, let vouchers):
      language.explainPeriodsLeftUnused(count, of: vouchers)
    case .groupingIsUnknown(let count, let first, let written):
      language.explainGrouping(count, first, written)
    }
  }
}
