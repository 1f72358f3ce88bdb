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
        hint: "Filen har ändrats sedan den skrevs: exportera den på nytt."
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
        "På \(sv.count(count)) konton ger verifikationerna inte filens saldon: "
          + "\(first.account) blir \(sv.money(first.computed(currency))), "
          + "men filen säger \(sv.money(first.stated(currency))).",
        hint: "Jämför kontona med programmet som filen kommer från; verifikationer kan saknas."
      )
    case .openingDoesNotSumToZero(let gap, let explained):
      Explanation(
        "De ingående balanserna summerar till \(sv.money(gap)); "
          + "föregående års resultat förklarar \(sv.money(explained)).",
        hint: "Ange konto för differensen med --balance-to, eller flytta den efter importen."
      )
    case .yearEndDoesNotSumToZero(let gap):
      Explanation(
        "Utgående balanser och resultat summerar till \(sv.money(gap)).",
        hint: "Kontrollera råbalansen i programmet som filen kommer från."
      )
    case .openingDiffersFromLastClosing(let count, let first, let currency):
      Explanation(
        "På \(sv.count(count)) konton är ingående balans inte föregående års utgående: "
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
    }
  }
}
