import Accounting
import Formats

extension LedgerFileProblem {
  var explainedInNorwegian: Explanation {
    let nb = Language.nb
    return switch self {
    case .isOfAnotherKind(let kind, let wanted):
      Explanation(
        "Filen er \(kind.name(in: nb)), ikke \(wantedName(wanted, in: nb)).",
        hint: kind.advice(wantedName(wanted, in: nb), in: nb)
      )
    case .xmlIsBroken(let reason):
      Explanation(
        "XML-en i filen er ikke gyldig: \(Language.nb.quoted(reason)). Ingenting etter "
          + "dette stedet er lest.",
        hint: "Hent eller eksporter filen på nytt; den er avbrutt eller endret."
      )
    case .xmlIsRefused(let refusal):
      Explanation(
        "XML-en i filen leses ikke: \(refusal.told(in: nb)).",
        hint: "Regnskapsprogrammer skriver ikke slike filer: finn ut hvor den kommer fra."
      )
    case .voucherDoesNotBalance(let voucher, let gap):
      Explanation(
        "Bilag \(nb.voucher(voucher)) balanserer ikke: differansen er \(nb.money(gap)).",
        hint: "Rett bilaget i programmet filen kommer fra, og eksporter på nytt."
      )
    case .voucherDateUnreadable(let voucher, let date):
      Explanation(
        date.isEmpty
          ? "Bilag \(nb.voucher(voucher)) mangler dato."
          : "Bilag \(nb.voucher(voucher)) har datoen \(date), som ikke finnes.",
        hint: "Gi bilaget en dato på formen ÅÅÅÅ-MM-DD."
      )
    case .voucherOutsideYear(let voucher, let from, let to):
      Explanation(
        "Bilag \(nb.voucher(voucher)) ligger utenfor tidsrommet filen gjelder, "
          + "\(nb.day(from))–\(nb.day(to)).",
        hint: "Oppgir filen en bokføringsdato eller periode i tidsrommet, brukes den; rett "
          + "ellers datoen, eller oppgi regnskapsåret med --year."
      )
    case .voucherIsEmpty(let voucher):
      Explanation(
        "Bilag \(nb.voucher(voucher)) har ingen linjer.",
        hint: "Ingenting må gjøres: nummeret er brukt og forklarer et hull i serien."
      )
    case .referenceRepeated(let voucher):
      Explanation(
        "Bilag \(nb.voucher(voucher)) har et nummer som finnes mer enn én gang i året.",
        hint: "Kontroller om det er samme bilag to ganger."
      )
    case .amountUnreadable(let text):
      Explanation(
        text.isEmpty ? "Beløpet mangler." : "\(text) er ikke et beløp.",
        hint: "Skriv beløp med sifre og desimalpunktum, uten mellomrom: 1200.50."
      )
    case .amountHasTooManyDecimals(let text, let currency):
      Explanation(
        "Beløpet \(text) har flere desimaler enn \(currency) har.",
        hint: "Skriv beløpet med høyst \(currency.minorUnitDigits) desimaler."
      )
    case .amountOverflows(let text):
      Explanation(
        "Beløpet \(text), eller summen av filens beløp, er større enn det som kan bokføres.",
        hint: "Kontroller beløpet; filens beløp kan til sammen være høyst 92 billiarder."
      )
    case .accountMissing(let voucher):
      Explanation(
        "En linje i bilag \(nb.voucher(voucher)) mangler konto.",
        hint: "Rett bilaget i programmet filen kommer fra, og eksporter på nytt."
      )
    case .accountUndeclared(let account, let lines):
      Explanation(
        "Konto \(account) er brukt, men finnes ikke i filens kontoplan "
          + "(linjer: \(nb.count(lines))).",
        hint: "Gi kontoen et navn etter importen; den opprettes etter nummeret."
      )
    case .accountDeclaredTwice(let account):
      Explanation(
        "Konto \(account) finnes to ganger i filens kontoplan.",
        hint: "Slå sammen de to i programmet filen kommer fra, og eksporter på nytt."
      )
    case .currencyUnknown(let code):
      Explanation(
        code.isEmpty ? "Filen mangler valuta." : "\(code) er ikke en valuta.",
        hint: "Skriv valutaen med tre store bokstaver: NOK."
      )
    case .yearMissing:
      Explanation(
        "Filen sier ikke hvilket tidsrom den gjelder.",
        hint: "Oppgi regnskapsåret med `--year 2025-01..2025-12`."
      )
    case .companyNameMissing:
      Explanation(
        "Filen mangler foretakets navn.",
        hint: "Oppgi foretaket med --company."
      )
    case .organisationNumberMissing:
      Explanation(
        "Filen mangler organisasjonsnummer.",
        hint: "Oppgi foretaket med --company."
      )
    case .organisationNumberIsWrong(let number):
      Explanation(
        "\(number) er ikke et riktig organisasjonsnummer: formen eller kontrollsifferet er feil.",
        hint: "Kontroller at filen gjelder rett foretak."
      )
    case .accountsDoNotFoot(let count, let first, let currency):
      Explanation(
        "På \(nb.counted(count, "konto", "kontoer")) gir ikke bilagene filens saldoer: "
          + "\(first.account) blir \(nb.money(first.computed(currency))), men filen sier "
          + "\(nb.money(first.stated(currency))).",
        hint: "Sammenlign kontoene med programmet filen kommer fra; bilag kan mangle."
      )
    case .openingDoesNotSumToZero(let gap):
      Explanation(
        "De inngående balansene summerer til \(nb.money(gap)).",
        hint: "Oppgi konto for differansen med --balance-to, eller flytt den etter importen."
      )
    case .closingDoesNotSumToZero(let gap):
      Explanation(
        "De utgående balansene summerer til \(nb.money(gap)).",
        hint: "Kontroller saldobalansen i programmet filen kommer fra."
      )
    case .totalDiffers(let total, let stated, let computed):
      Explanation(
        "Filen oppgir \(total.name(in: nb)) til \(stated), men innholdet gir \(computed).",
        hint: "Eksporter filen på nytt; bilag kan mangle eller ha kommet til."
      )
    case .referenceUnresolved(let kind, let code, let count):
      Explanation(
        "\(kind.name(in: nb)) \(code) er brukt, men finnes ikke i filens registre "
          + "(antall: \(nb.count(count))).",
        hint: "Ingenting må gjøres; koden følger linjene slik den står."
      )
    case .schemaNotFollowed(let element, let count):
      Explanation(
        "Elementet \(element) er ikke slik formatets skjema krever (antall: \(nb.count(count))).",
        hint: "Ingenting må gjøres her; si fra til leverandøren av programmet."
      )
    case .extensionPassedOver(let element, let count):
      Explanation(
        "\(element) inneholder mer enn regnskapet har plass til; det leses ikke "
          + "(antall: \(nb.count(count))).",
        hint: "Ingenting må gjøres hvis det ikke gjelder bokføringen."
      )
    case .signatureNotVerified:
      Explanation(
        "Filen er signert; signaturen er ikke kontrollert.",
        hint: "Kontroller filens opphav på annen måte hvis det har betydning."
      )
    case .currencyAmountDiffers(let voucher, let stated, let computed):
      Explanation(
        "I bilag \(nb.voucher(voucher)) gir valutabeløpet med sin kurs "
          + "\(nb.money(computed)), men linjen sier \(nb.money(stated)).",
        hint: "Kontroller kursen; linjens beløp bokføres slik det står."
      )
    case .versionDiffers(let stated, let found):
      Explanation(
        stated.isEmpty
          ? "Filen oppgir ingen versjon, men er skrevet som \(found)."
          : "Filen sier at den er versjon \(stated), men er skrevet som \(found).",
        hint: "Ingenting må gjøres; den er lest som versjon \(found)."
      )
    case .yearMustBeNamed(let from, let to):
      Explanation(
        "Filen gjelder \(nb.day(from))–\(nb.day(to)); regnskapsåret går ikke frem av den.",
        hint: "Oppgi regnskapsåret, for eksempel \(nb.yearOption(from, to))."
      )
    case .moreOfTheSame(let code, let count):
      Explanation(
        "Flere av \(code) som ikke er listet opp: \(nb.count(count)).",
        hint: "Rett først de som er listet opp, og les filen på nytt."
      )
    case .resultAccountsAreOpen(let count, let first, let amount):
      Explanation(
        "\(nb.counted(count, "resultatkonto", "resultatkontoer")) begynner året med en "
          + "saldo: \(first) med \(nb.money(amount)).",
        hint: "Oppgi regnskapsåret med --year hvis det avviker fra kalenderåret; før ellers "
          + "fjorårets resultat til egenkapitalen."
      )
    case .companiesDiffer(let one, let other):
      Explanation(
        "Filene gjelder ulike foretak: \(one) og \(other).",
        hint: "Importer filene til hvert foretak for seg."
      )
    case .currencyDoesNotBalance(let voucher, let gap):
      Explanation(
        "Bilag \(nb.voucher(voucher)) balanserer ikke i den utenlandske valutaen: "
          + "differansen er \(nb.money(gap)).",
        hint: "Det bokføres i regnskapsvalutaen; kontroller valutabeløpene."
      )
    case .partsHaveNoPlace(let parts): nb.explain(parts)
    case .openingDiffersFromLastClosing(let count, let first, let currency):
      nb.explainOpening(count, first, currency)
    }
  }
}
