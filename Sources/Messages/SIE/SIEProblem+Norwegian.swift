import Accounting
import Formats

extension SIEProblem {
  var explainedInNorwegian: Explanation {
    let nb = Language.nb
    return switch self {
    case .notSIE:
      Explanation(
        "Filen er ingen SIE-fil: ingen linje er en SIE-post.",
        hint: "Eksporter filen på nytt som SIE type 4 fra programmet den kommer fra."
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
        hint: "Gi bilaget en dato på formen ÅÅÅÅMMDD."
      )
    case .amountUnreadable(let text):
      Explanation(
        text.isEmpty ? "Beløpet mangler." : "\(text) er ikke et beløp.",
        hint: "Skriv beløp med sifre og desimalpunktum, uten mellomrom: -1200.50."
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
    case .accountMissing(let label):
      Explanation(
        "Linjen \(label) mangler konto.",
        hint: "Skriv kontonummeret i linjens felt for konto."
      )
    case .voucherOutsideFiscalYear(let voucher, let from, let to):
      Explanation(
        "Bilag \(nb.voucher(voucher)) ligger utenfor filens regnskapsår, "
          + "\(nb.day(from))–\(nb.day(to)).",
        hint: "Rett bilagets dato eller regnskapsåret (#RAR 0)."
      )
    case .fileIsTruncated(let voucher):
      Explanation(
        "Filen slutter midt i bilag \(nb.voucher(voucher)).",
        hint: "Hent eller eksporter filen på nytt; en del av den mangler."
      )
    case .controlSumUnclosed:
      Explanation(
        "Filen har en innledende #KSUMMA, men ingen avsluttende.",
        hint: "Hent eller eksporter filen på nytt; slutten av den mangler."
      )
    case .controlSumDiffers(let stated, let computed):
      Explanation(
        "Kontrollsummen er \(stated) i filen, men innholdet gir \(computed).",
        hint: "Filen er endret etter at den ble skrevet: eksporter den på nytt. Er endringen kjent "
          + "og riktig, godta den med --accept-control-sum."
      )
    case .labelUnknown(let label, let count):
      Explanation(
        "Posten \(label) hører ikke til SIE og leses ikke (antall: \(nb.count(count))).",
        hint: "Ingenting må gjøres hvis posten ikke gjelder bokføringen."
      )
    case .accountUndeclared(let account):
      Explanation(
        "Konto \(account) er brukt, men finnes ikke i filens kontoplan.",
        hint: "Gi kontoen et navn etter importen; den opprettes etter nummeret."
      )
    case .encodingDiffers(let encoding):
      Explanation(
        "Filens tegn er \(encoding.name), ikke CP437 som SIE krever.",
        hint: "Kontroller æ, ø og å i navnene; oppgi ellers tegnkodingen med --encoding."
      )
    case .flagIsSet:
      Explanation(
        "Filen er merket som allerede innlest (#FLAGGA 1).",
        hint: "Kontroller at filen ikke allerede er importert."
      )
    case .referenceRepeated(let voucher):
      Explanation(
        "Bilag \(nb.voucher(voucher)) finnes mer enn én gang med samme dato.",
        hint: "Kontroller om det er samme bilag to ganger."
      )
    case .quoteUnterminated:
      Explanation(
        "Et anførselstegn avsluttes ikke; teksten leses til linjens slutt.",
        hint: "Kontroller teksten; beløpene berøres ikke hvis teksten står sist."
      )
    case .voucherHasNoBlock(let voucher):
      Explanation(
        "Bilag \(nb.voucher(voucher)) har ingen klamme { før linjene sine.",
        hint: "Kontroller at bilagets linjer er fullstendige."
      )
    case .voucherIsEmpty(let voucher):
      Explanation(
        "Bilag \(nb.voucher(voucher)) har ingen linjer.",
        hint: "Ingenting må gjøres: nummeret er brukt og forklarer et hull i serien."
      )
    case .accountNotNumeric(let account):
      Explanation(
        "Kontoen \(account) er ikke et nummer.",
        hint: "Bestem hva slags konto det er, eller flytt beløpene til rett konto."
      )
    case .accountsDoNotFoot(let count, let first, let currency):
      Explanation(
        "På \(nb.counted(count, "konto", "kontoer")) gir ikke bilagene filens saldoer: "
          + "\(first.account) blir \(nb.money(first.computed(currency))), "
          + "men filen sier \(nb.money(first.stated(currency))).",
        hint: "Sammenlign kontoene med programmet filen kommer fra; bilag kan mangle."
      )
    case .openingDoesNotSumToZero(let gap, let explained):
      Explanation(
        "De inngående balansene summerer til \(nb.money(gap)); "
          + "fjorårets resultat forklarer \(nb.money(explained)).",
        hint: "Oppgi egenkapitalkontoen med --balance-to ACCOUNT: vanlige er 2091, 2098, 2099 "
          + "(aksjeselskap), 2019 (enkeltpersonforetak) eller 2069 (forening)."
      )
    case .yearEndDoesNotSumToZero(let gap):
      Explanation(
        "Utgående balanser og resultat summerer til \(nb.money(gap)).",
        hint: "Kontroller saldobalansen i programmet filen kommer fra."
      )
    case .openingDiffersFromLastClosing(let count, let first, let currency):
      Explanation(
        "På \(nb.counted(count, "konto", "kontoer")) er ikke inngående balanse lik fjorårets utgående: "
          + "\(first.account) endte på \(nb.money(first.computed(currency))), "
          + "men begynner på \(nb.money(first.stated(currency))).",
        hint: "Kontroller om fjoråret er endret etter at balansene ble overført."
      )
    case .fiscalYearMissing:
      Explanation(
        "Filen har bilag, men ikke noe regnskapsår (#RAR 0).",
        hint: "Legg til linjen #RAR 0 med årets første og siste dag."
      )
    case .companyNameMissing:
      Explanation(
        "Filen mangler foretakets navn (#FNAMN).",
        hint: "Oppgi foretaket med --company."
      )
    case .organisationNumberMissing:
      Explanation(
        "Filen mangler organisasjonsnummer (#ORGNR).",
        hint: "Oppgi foretaket med --company."
      )
    case .organisationNumberIsWrong(let number):
      Explanation(
        "\(number) er ikke et riktig svensk organisasjonsnummer: "
          + "formen eller kontrollsifferet er feil.",
        hint: "Kontroller at filen gjelder rett foretak."
      )
    case .blockNotClosed(let voucher):
      Explanation(
        "Bilag \(nb.voucher(voucher)) avsluttes ikke med klammen }.",
        hint: "Kontroller at bilagets linjer er fullstendige."
      )
    case .lineOutsideVoucher:
      Explanation(
        "En linje (#TRANS) hører ikke til noe bilag.",
        hint: "Sett linjen mellom klammene { og } i bilaget sitt."
      )
    case .lineDatesUnreadable(let count):
      Explanation(
        "Linjer uten lesbar dato: \(nb.count(count)). Bilagets dato gjelder.",
        hint: "Ingenting må gjøres; en tekst på datoens plass leses som linjens tekst."
      )
    case .linesPassedOver(let count):
      Explanation(
        "Linjer som ikke er SIE-poster er hoppet over (antall: \(nb.count(count))).",
        hint: "Kontroller linjen; en post begynner med #."
      )
    case .fieldUnreadable(let label, let text):
      Explanation(
        "Posten \(label) kan ikke leses: \(text).",
        hint: "Rett posten, eller eksporter filen på nytt."
      )
    case .objectsUnreadable(let count):
      Explanation(
        "Linjer der objektene ikke kan leses: \(nb.count(count)). De leses uten dimensjoner.",
        hint: "Skriv objekter som par av dimensjon og objekt: {1 \"100\" 6 \"P1\"}."
      )
    case .controlSumEmpty:
      Explanation(
        "Filens avsluttende #KSUMMA er tom.",
        hint: "Ingenting må gjøres; innholdet kan ikke kontrolleres mot summen."
      )
    case .quotesUnescaped(let count):
      Explanation(
        "Linjer med anførselstegn inne i en tekst uten omvendt skråstrek: \(nb.count(count)).",
        hint: "Kontroller tekstene: å, ä eller ö kan ha blitt anførselstegn. Beløpene berøres ikke."
      )
    case .resultAccountsHaveBalances(let count, let first):
      Explanation(
        "Resultatkontoer med inngående eller utgående balanse: \(nb.count(count)), "
          + "først \(first). Disse balansene bokføres ikke.",
        hint: "Kontroller kontoenes type (#KTYP); det som er riktig, bokføres med et eget bilag."
      )
    case .balancesIncomplete:
      Explanation(
        "Filen oppgir for få balanser til at bilagene kan avstemmes mot dem.",
        hint: "Sammenlign saldobalansen med programmet filen kommer fra."
      )
    case .periodTotalsMissing(let count):
      Explanation(
        "Månedsendringer som bare er oppgitt per objekt: \(nb.count(count)). "
          + "Summen av én dimensjon brukes.",
        hint: "Sammenlign kontoene med programmet filen kommer fra."
      )
    case .periodYearsDiffer(let count):
      Explanation(
        "Månedsendringer (#PSALDO) der måneden ligger i et annet år enn det de oppgir: "
          + "\(nb.count(count)). Måneden gjelder.",
        hint: "Ingenting må gjøres hvis ikke filens år (#RAR) er feil."
      )
    case .controlCharacters(let count):
      Explanation(
        "Kontrolltegn, som ingen tekst kan inneholde: \(nb.count(count)).",
        hint: "Ingenting må gjøres: de leses som mellomrom."
      )
    case .fileHoldsNothing:
      Explanation(
        "Filen har verken bilag eller balanser.",
        hint: "Eksporter filen på nytt, og velg regnskapsår og type 4."
      )
    case .addedLinesWithoutTwin(let count):
      Explanation(
        "Tilføyde linjer (#RTRANS) som ikke følges av samme linje (#TRANS): \(nb.count(count)). "
          + "De bokføres ikke.",
        hint: "Kontroller bilaget i programmet filen kommer fra."
      )
    case .numbersMissing(let series, let ranges, let count):
      Explanation(
        "Serie \(series.isEmpty ? "–" : series) mangler bilagsnumre: "
          + "\(nb.ranges(ranges, count: count)) (antall: \(nb.count(count))).",
        hint: "Finn ut hvorfor numrene mangler, eller ta vare på forklaringen sammen med bøkene."
      )
    case .coverageIsWrong(let date, let day):
      Explanation(
        "Balansenes siste dag (#OMFATTN \(date)) ligger ikke i regnskapsåret. "
          + "\(nb.day(day)) brukes.",
        hint: "Kontroller til og med hvilken dag filens balanser gjelder."
      )
    case .coverageMissing(let day):
      Explanation(
        "Filen oppgir ikke til og med hvilken dag balansene gjelder (#OMFATTN). "
          + "\(nb.day(day)) brukes.",
        hint: "Kontroller til og med hvilken dag filens balanser gjelder."
      )
    case .typeMissing(let type):
      Explanation(
        "Filen oppgir ikke typen sin (#SIETYP). Den leses som type \(type.rawValue).",
        hint: "Ingenting må gjøres hvis filen er av den typen."
      )
    case .textsAreMisread(let mistake, let count, let sample, let isRepaired):
      Explanation(
        "Tekster som ble lagret feil før filen ble skrevet (\(misreading(mistake, "lest som"))): "
          + "\(nb.count(count)), for eksempel \(sample.written) for \(sample.meant)."
          + (isRepaired ? " De rettes." : ""),
        hint: isRepaired
          ? "Kontroller noen navn i bøkene."
          : "Rett dem med --repair-text hvis eksemplene stemmer."
      )
    case .moreOfTheSame(let code, let count):
      Explanation(
        "Det finnes flere merknader med koden \(code): \(nb.count(count)).",
        hint: "Rett først dem som vises, og les filen på nytt."
      )
    }
  }
}
