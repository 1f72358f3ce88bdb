import Accounting
import Formats

extension LedgerFileProblem {
  var explainedInSwedish: Explanation {
    let sv = Language.sv
    return switch self {
    case .isOfAnotherKind(let kind, let wanted):
      Explanation(
        "Filen är \(kind.name(in: sv)), inte \(wantedName(wanted, in: sv)).",
        hint: kind.advice(wantedName(wanted, in: sv), in: sv)
      )
    case .xmlIsBroken(let reason):
      Explanation(
        "Filens XML är bruten: \(Language.sv.quoted(reason)). Inget efter det stället är läst.",
        hint: "Hämta eller exportera filen på nytt; den är avbruten eller ändrad."
      )
    case .xmlIsRefused(let refusal):
      Explanation(
        "Filens XML läses inte: \(refusal.told(in: sv)).",
        hint: "Bokföringsprogram skriver inga sådana filer: ta reda på var den kommer från."
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
        hint: "Ge verifikationen ett datum på formen ÅÅÅÅ-MM-DD."
      )
    case .voucherOutsideYear(let voucher, let from, let to):
      Explanation(
        "Verifikation \(sv.voucher(voucher)) ligger utanför tiden som filen gäller, "
          + "\(sv.day(from))–\(sv.day(to)).",
        hint: "Anger filen en bokföringsdag eller period inom tiden används den; rätta annars "
          + "datumet eller ange räkenskapsåret med --year."
      )
    case .voucherIsEmpty(let voucher):
      Explanation(
        "Verifikation \(sv.voucher(voucher)) har inga rader.",
        hint: "Inget behöver göras: numret är använt och förklarar en lucka i serien."
      )
    case .referenceRepeated(let voucher):
      Explanation(
        "Verifikation \(sv.voucher(voucher)) har ett nummer som finns mer än en gång i året.",
        hint: "Kontrollera om det är samma verifikation två gånger."
      )
    case .amountUnreadable(let text):
      Explanation(
        text.isEmpty ? "Beloppet saknas." : "\(text) är inget belopp.",
        hint: "Skriv belopp med siffror och decimalpunkt, utan blanksteg: 1200.50."
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
    case .accountMissing(let voucher):
      Explanation(
        "En rad i verifikation \(sv.voucher(voucher)) saknar konto.",
        hint: "Rätta verifikationen i programmet som filen kommer från, och exportera på nytt."
      )
    case .accountUndeclared(let account, let lines):
      Explanation(
        "Konto \(account) används men finns inte i filens kontoplan (rader: \(sv.count(lines))).",
        hint: "Ge kontot ett namn efter importen; det läggs upp efter sitt nummer."
      )
    case .accountDeclaredTwice(let account):
      Explanation(
        "Konto \(account) finns två gånger i filens kontoplan.",
        hint: "Slå ihop de två i programmet som filen kommer från, och exportera på nytt."
      )
    case .currencyUnknown(let code):
      Explanation(
        code.isEmpty ? "Filen saknar valuta." : "\(code) är ingen valuta.",
        hint: "Skriv valutan med tre stora bokstäver: NOK."
      )
    case .yearMissing:
      Explanation(
        "Filen säger inte vilken tid den gäller.",
        hint: "Ange räkenskapsåret med `--year 2025-01..2025-12`."
      )
    case .companyNameMissing:
      Explanation(
        "Filen saknar företagets namn.",
        hint: "Ange företaget med --company."
      )
    case .organisationNumberMissing:
      Explanation(
        "Filen saknar organisationsnummer.",
        hint: "Ange företaget med --company."
      )
    case .organisationNumberIsWrong(let number):
      Explanation(
        "\(number) är inget riktigt organisationsnummer: formen eller kontrollsiffran är fel.",
        hint: "Kontrollera att filen gäller rätt företag."
      )
    case .accountsDoNotFoot(let count, let first, let currency):
      Explanation(
        "På \(sv.counted(count, "konto", "konton")) ger verifikationerna inte filens "
          + "saldon: \(first.account) blir \(sv.money(first.computed(currency))), men filen "
          + "säger \(sv.money(first.stated(currency))).",
        hint: "Jämför kontona med programmet som filen kommer från; verifikationer kan saknas."
      )
    case .openingDoesNotSumToZero(let gap):
      Explanation(
        "De ingående balanserna summerar till \(sv.money(gap)).",
        hint: "Ange konto för differensen med --balance-to, eller flytta den efter importen."
      )
    case .closingDoesNotSumToZero(let gap):
      Explanation(
        "De utgående balanserna summerar till \(sv.money(gap)).",
        hint: "Kontrollera råbalansen i programmet som filen kommer från."
      )
    case .totalDiffers(let total, let stated, let computed):
      Explanation(
        "Filen anger \(total.name(in: sv)) till \(stated), men innehållet ger \(computed).",
        hint: "Exportera filen på nytt; verifikationer kan saknas eller ha tillkommit."
      )
    case .referenceUnresolved(let kind, let code, let count):
      Explanation(
        "\(kind.name(in: sv)) \(code) används men finns inte bland filens register "
          + "(antal: \(sv.count(count))).",
        hint: "Inget behöver göras; koden följer med raderna som den står."
      )
    case .schemaNotFollowed(let element, let count):
      Explanation(
        "Elementet \(element) är inte som formatets schema kräver (antal: \(sv.count(count))).",
        hint: "Inget behöver göras här; säg till programmets leverantör."
      )
    case .extensionPassedOver(let element, let count):
      Explanation(
        "\(element) rymmer mer än bokföringen har plats för; det läses inte "
          + "(antal: \(sv.count(count))).",
        hint: "Inget behöver göras om det inte gäller bokföringen."
      )
    case .signatureNotVerified:
      Explanation(
        "Filen är signerad; signaturen är inte kontrollerad.",
        hint: "Kontrollera filens ursprung på annat sätt om det har betydelse."
      )
    case .currencyAmountDiffers(let voucher, let stated, let computed):
      Explanation(
        "I verifikation \(sv.voucher(voucher)) ger valutabeloppet till sin kurs "
          + "\(sv.money(computed)), men raden säger \(sv.money(stated)).",
        hint: "Kontrollera kursen; radens belopp bokförs som det står."
      )
    case .versionDiffers(let stated, let found):
      Explanation(
        stated.isEmpty
          ? "Filen anger ingen version, men är skriven som \(found)."
          : "Filen säger att den är version \(stated), men är skriven som \(found).",
        hint: "Inget behöver göras; den är läst som version \(found)."
      )
    case .yearMustBeNamed(let from, let to):
      Explanation(
        "Filen gäller \(sv.day(from))–\(sv.day(to)); räkenskapsåret framgår inte.",
        hint: "Ange räkenskapsåret, till exempel \(sv.yearOption(from, to))."
      )
    case .moreOfTheSame(let code, let count):
      Explanation(
        "Fler av \(code) som inte räknas upp: \(sv.count(count)).",
        hint: "Rätta först de som räknas upp, och läs filen på nytt."
      )
    case .resultAccountsAreOpen(let count, let first, let amount):
      Explanation(
        "\(sv.counted(count, "resultatkonto", "resultatkonton")) börjar året med ett "
          + "saldo: \(first) med \(sv.money(amount)).",
        hint: "Ange räkenskapsåret med --year om det inte är kalenderåret; flytta annars förra "
          + "årets resultat till eget kapital."
      )
    case .companiesDiffer(let one, let other):
      Explanation(
        "Filerna gäller olika företag: \(one) och \(other).",
        hint: "Importera varje företags filer för sig."
      )
    case .currencyDoesNotBalance(let voucher, let gap):
      Explanation(
        "Verifikation \(sv.voucher(voucher)) balanserar inte i sin utländska valuta: "
          + "differensen är \(sv.money(gap)).",
        hint: "Den bokförs i redovisningsvalutan; kontrollera valutabeloppen."
      )
    case .partsHaveNoPlace(let parts): sv.explain(parts)
    case .openingDiffersFromLastClosing(let count, let first, let currency):
      sv.explainOpening(count, first, currency)
    }
  }
}
