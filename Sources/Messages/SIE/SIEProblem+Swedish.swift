import Accounting
import Formats

extension SIEProblem {
  var explainedInSwedish: Explanation {
    let sv = Language.sv
    return switch self {
    case .notSIE:
      Explanation(
        "Filen är ingen SIE-fil: ingen rad är en SIE-post.",
        hint: "Exportera filen på nytt som SIE typ 4 från programmet som den kommer från."
      )
    case .voucherDoesNotBalance(let voucher, let gap):
      Explanation(
        "Verifikation \(sv.voucher(voucher)) balanserar inte: differensen är \(sv.money(gap)).",
        hint: "Rätta verifikationen i programmet som filen kommer från, och exportera på nytt."
      )
    case .voucherDateUnreadable(let voucher, let date):
      Explanation(
        date.isEmpty
          ? "Verifikation \(sv.voucher(voucher)) saknar datum."
          : "Verifikation \(sv.voucher(voucher)) har datumet \(date), som inte finns.",
        hint: "Ge verifikationen ett datum på formen ÅÅÅÅMMDD."
      )
    case .amountUnreadable(let text):
      Explanation(
        text.isEmpty ? "Beloppet saknas." : "\(text) är inget belopp.",
        hint: "Skriv belopp med siffror och decimalpunkt, utan blanksteg: -1200.50."
      )
    case .amountHasTooManyDecimals(let text, let currency):
      Explanation(
        "Beloppet \(text) har fler decimaler än \(currency) har.",
        hint: "Skriv beloppet med högst \(currency.minorUnitDigits) decimaler."
      )
    case .amountOverflows(let text):
      Explanation(
        "Beloppet \(text), eller summan av filens belopp, är större än vad som kan bokföras.",
        hint: "Kontrollera beloppet; filens belopp får tillsammans vara högst 92 biljarder."
      )
    case .accountMissing(let label):
      Explanation(
        "Raden \(label) saknar konto.",
        hint: "Skriv kontonumret som radens fält för konto."
      )
    case .voucherOutsideFiscalYear(let voucher, let from, let to):
      Explanation(
        "Verifikation \(sv.voucher(voucher)) ligger utanför filens räkenskapsår, "
          + "\(sv.day(from))–\(sv.day(to)).",
        hint: "Rätta verifikationens datum eller räkenskapsåret (#RAR 0)."
      )
    case .fileIsTruncated(let voucher):
      Explanation(
        "Filen slutar mitt i verifikation \(sv.voucher(voucher)).",
        hint: "Hämta eller exportera filen på nytt; en del av den saknas."
      )
    case .controlSumUnclosed:
      Explanation(
        "Filen har en inledande #KSUMMA men ingen avslutande.",
        hint: "Hämta eller exportera filen på nytt; slutet av den saknas."
      )
    case .controlSumDiffers(let stated, let computed):
      Explanation(
        "Kontrollsumman är \(stated) i filen, men innehållet ger \(computed).",
        hint: "Filen har ändrats sedan den skrevs: exportera den på nytt. Är ändringen känd och "
          + "riktig, godta den med --accept-control-sum."
      )
    case .labelUnknown(let label, let count):
      Explanation(
        "Posten \(label) hör inte till SIE och läses inte (antal: \(sv.count(count))).",
        hint: "Inget behöver göras om posten inte gäller bokföringen."
      )
    case .accountUndeclared(let account):
      Explanation(
        "Konto \(account) används men finns inte i filens kontoplan.",
        hint: "Ge kontot ett namn efter importen; det läggs upp efter sitt nummer."
      )
    case .encodingDiffers(let encoding):
      Explanation(
        "Filens tecken är \(encoding.name), inte CP437 som SIE föreskriver.",
        hint: "Kontrollera å, ä och ö i namnen; ange annars teckenkodningen med --encoding."
      )
    case .flagIsSet:
      Explanation(
        "Filen är märkt som redan inläst (#FLAGGA 1).",
        hint: "Kontrollera att filen inte redan är importerad."
      )
    case .referenceRepeated(let voucher):
      Explanation(
        "Verifikation \(sv.voucher(voucher)) finns mer än en gång med samma datum.",
        hint: "Kontrollera om det är samma verifikation två gånger."
      )
    case .quoteUnterminated:
      Explanation(
        "Ett citattecken avslutas inte; texten läses till radens slut.",
        hint: "Kontrollera texten; beloppen berörs inte om texten står sist."
      )
    case .voucherHasNoBlock(let voucher):
      Explanation(
        "Verifikation \(sv.voucher(voucher)) har ingen klammer { före sina rader.",
        hint: "Kontrollera att verifikationens rader är fullständiga."
      )
    case .voucherIsEmpty(let voucher):
      Explanation(
        "Verifikation \(sv.voucher(voucher)) har inga rader.",
        hint: "Inget behöver göras: numret är förbrukat och förklarar en lucka i serien."
      )
    case .accountNotNumeric(let account):
      Explanation(
        "Kontot \(account) är inte ett nummer.",
        hint: "Bestäm vad kontot är för slag, eller flytta dess belopp till rätt konto."
      )
    case .accountsDoNotFoot(let count, let first, let currency):
      Explanation(
        "På \(sv.counted(count, "konto", "konton")) ger verifikationerna inte filens saldon: "
          + "\(first.account) blir \(sv.money(first.computed(currency))), "
          + "men filen säger \(sv.money(first.stated(currency))).",
        hint: "Jämför kontona med programmet som filen kommer från; verifikationer kan saknas."
      )
    case .openingDoesNotSumToZero(let gap, let explained):
      Explanation(
        "De ingående balanserna summerar till \(sv.money(gap)); "
          + "föregående års resultat förklarar \(sv.money(explained)).",
        hint: "Ange kontot för eget kapital med --balance-to ACCOUNT: vanliga är 2091, 2098, 2099 "
          + "(aktiebolag), 2019 (enskild firma) eller 2069 (förening)."
      )
    case .yearEndDoesNotSumToZero(let gap):
      Explanation(
        "Utgående balanser och resultat summerar till \(sv.money(gap)).",
        hint: "Kontrollera råbalansen i programmet som filen kommer från."
      )
    case .openingDiffersFromLastClosing(let count, let first, let currency):
      Explanation(
        "På \(sv.counted(count, "konto", "konton")) är ingående balans inte föregående års utgående: "
          + "\(first.account) slutade på \(sv.money(first.computed(currency))) "
          + "men börjar på \(sv.money(first.stated(currency))).",
        hint: "Kontrollera om föregående år har ändrats efter att balanserna fördes över."
      )
    case .fiscalYearMissing:
      Explanation(
        "Filen har verifikationer men inget räkenskapsår (#RAR 0).",
        hint: "Lägg till raden #RAR 0 med årets första och sista dag."
      )
    case .companyNameMissing:
      Explanation(
        "Filen saknar företagets namn (#FNAMN).",
        hint: "Ange företaget med --company."
      )
    case .organisationNumberMissing:
      Explanation(
        "Filen saknar organisationsnummer (#ORGNR).",
        hint: "Ange företaget med --company."
      )
    case .organisationNumberIsWrong(let number):
      Explanation(
        "\(number) är inget riktigt organisationsnummer: formen eller kontrollsiffran är fel.",
        hint: "Kontrollera att filen gäller rätt företag."
      )
    case .blockNotClosed(let voucher):
      Explanation(
        "Verifikation \(sv.voucher(voucher)) avslutas inte med klammern }.",
        hint: "Kontrollera att verifikationens rader är fullständiga."
      )
    case .lineOutsideVoucher:
      Explanation(
        "En rad (#TRANS) hör inte till någon verifikation.",
        hint: "Sätt raden mellan klamrarna { och } i sin verifikation."
      )
    case .lineDatesUnreadable(let count):
      Explanation(
        "Rader utan läsbart datum: \(sv.count(count)). Verifikationens datum gäller.",
        hint: "Inget behöver göras; en text på datumets plats läses som radens text."
      )
    case .linesPassedOver(let count):
      Explanation(
        "Rader som inte är SIE-poster har hoppats över (antal: \(sv.count(count))).",
        hint: "Kontrollera raden; en post börjar med #."
      )
    case .fieldUnreadable(let label, let text):
      Explanation(
        "Posten \(label) kan inte läsas: \(text).",
        hint: "Rätta posten, eller exportera filen på nytt."
      )
    case .objectsUnreadable(let count):
      Explanation(
        "Rader vars objekt inte kan läsas: \(sv.count(count)). De läses utan dimensioner.",
        hint: "Skriv objekt som par av dimension och objekt: {1 \"100\" 6 \"P1\"}."
      )
    case .controlSumEmpty:
      Explanation(
        "Filens avslutande #KSUMMA är tom.",
        hint: "Inget behöver göras; innehållet kan inte kontrolleras mot summan."
      )
    case .quotesUnescaped(let count):
      Explanation(
        "Rader med citattecken inne i en text utan omvänt snedstreck: \(sv.count(count)).",
        hint: "Kontrollera texterna: å, ä eller ö kan ha blivit citattecken. Beloppen berörs inte."
      )
    case .resultAccountsHaveBalances(let count, let first):
      Explanation(
        "Resultatkonton med ingående eller utgående balans: \(sv.count(count)), "
          + "först \(first). Dessa balanser bokförs inte.",
        hint: "Kontrollera kontonas typ (#KTYP); det som är rätt bokförs med en egen verifikation."
      )
    case .balancesIncomplete:
      Explanation(
        "Filen anger för få balanser för att verifikationerna ska kunna stämmas av mot dem.",
        hint: "Jämför råbalansen med programmet som filen kommer från."
      )
    case .periodTotalsMissing(let count):
      Explanation(
        "Månadsförändringar som bara anges per objekt: \(sv.count(count)). "
          + "Summan av en dimension används.",
        hint: "Jämför kontona med programmet som filen kommer från."
      )
    case .periodYearsDiffer(let count):
      Explanation(
        "Månadsförändringar (#PSALDO) vars månad ligger i ett annat år än det som de anger: "
          + "\(sv.count(count)). Månaden gäller.",
        hint: "Inget behöver göras om inte filens år (#RAR) är fel."
      )
    case .controlCharacters(let count):
      Explanation(
        "Styrtecken, som ingen text får innehålla: \(sv.count(count)).",
        hint: "Inget behöver göras: de läses som blanksteg."
      )
    case .fileHoldsNothing:
      Explanation(
        "Filen har varken verifikationer eller balanser.",
        hint: "Exportera filen på nytt, och välj räkenskapsår och typ 4."
      )
    case .addedLinesWithoutTwin(let count):
      Explanation(
        "Tillagda rader (#RTRANS) som inte följs av samma rad (#TRANS): \(sv.count(count)). "
          + "De bokförs inte.",
        hint: "Kontrollera verifikationen i programmet som filen kommer från."
      )
    case .numbersMissing(let series, let ranges, let count):
      Explanation(
        "Serie \(series.isEmpty ? "–" : series) saknar verifikationsnummer: "
          + "\(sv.ranges(ranges, count: count)) (antal: \(sv.count(count))).",
        hint: "Ta reda på varför numren saknas, eller spara förklaringen med bokföringen."
      )
    case .coverageIsWrong(let date, let day):
      Explanation(
        "Balansernas sista dag (#OMFATTN \(date)) ligger inte i räkenskapsåret. "
          + "\(sv.day(day)) används.",
        hint: "Kontrollera till och med vilken dag filens balanser gäller."
      )
    case .coverageMissing(let day):
      Explanation(
        "Filen anger inte till och med vilken dag balanserna gäller (#OMFATTN). "
          + "\(sv.day(day)) används.",
        hint: "Kontrollera till och med vilken dag filens balanser gäller."
      )
    case .typeMissing(let type):
      Explanation(
        "Filen anger inte sin typ (#SIETYP). Den läses som typ \(type.rawValue).",
        hint: "Inget behöver göras om filen är av den typen."
      )
    case .textsAreMisread(let mistake, let count, let sample, let isRepaired):
      Explanation(
        "Texter som lagrades fel innan filen skrevs (\(misreading(mistake, "läst som"))): "
          + "\(sv.count(count)), till exempel \(sample.written) för \(sample.meant)."
          + (isRepaired ? " De rättas." : ""),
        hint: isRepaired
          ? "Kontrollera några namn i bokföringen."
          : "Rätta dem med --repair-text om exemplen stämmer."
      )
    case .moreOfTheSame(let code, let count):
      Explanation(
        "Det finns fler anmärkningar med koden \(code): \(sv.count(count)).",
        hint: "Rätta först dem som visas, och läs in filen på nytt."
      )
    }
  }
}
