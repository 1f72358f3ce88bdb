import Accounting

extension VerifyFinding {
  var norwegian: Explanation {
    let nb = Language.nb
    return switch self {
    case .hashDiffers(let record, let suspects):
      Explanation(
        "\(nb.norwegian(record)) er ikke som den ble skrevet."
          + suspects.map { " " + nb.norwegian($0) }.joined(),
        hint: Self.norwegianTampering
      )
    case .sequenceHasAGap(let last, let next):
      Explanation(
        "Loggen går fra post \(last) til post \(next.sequence); postene mellom dem mangler. Deretter kommer \(nb.norwegian(next)).",
        hint: Self.norwegianTampering
      )
    case .headDiffers(let stated, let last):
      Explanation(
        "Loggen skal slutte med post \(stated), men slutter med post \(last), eller med en annen hash.",
        hint: Self.norwegianTampering
      )
    case .voucherDoesNotBalance(let record, let gap):
      Explanation(
        "\(nb.norwegian(record)) balanserer ikke: differansen er \(nb.money(gap)).",
        hint: Self.norwegianTampering
      )
    case .linesAreMissing(let record, let stated, let found):
      Explanation(
        "\(nb.norwegian(record)) har \(nb.counted(Int(found), "linje", "linjer")), men ble skrevet med \(stated).",
        hint: Self.norwegianTampering
      )
    case .linesWithoutVoucher(let count, let year, let sequence):
      Explanation(
        "Bilagslinjer hører ikke til noe bilag i loggen (antall: \(nb.count(Int(count.magnitude)))); den første står under \(year), post \(sequence).",
        hint: Self.norwegianTampering
      )
    case .numberHasAGap(let record, let series, let year, let expected, let found):
      Explanation(
        "\(nb.norwegian(record)) har nummer \(found) i serie \(series) \(year), der \(expected) var ventet.",
        hint: "Dokumenter hullet, og sammenlign med en sikkerhetskopi."
      )
    case .balanceDiffers(let difference):
      Explanation(
        nb.norwegian(difference),
        hint: Self.norwegianTampering
      )
    case .voucherLiesOutsideYear(let record, let year):
      Explanation(
        "\(nb.norwegian(record)) ligger ikke i noen periode i regnskapsåret \(year).",
        hint: Self.norwegianTampering
      )
    case .periodStatusDiffers(let period, let kept, let due):
      Explanation(
        "Perioden \(period) er lagret som «\(nb.periodStatus(kept))», men loggen sier «\(nb.periodStatus(due))».",
        hint: Self.norwegianTampering
      )
    case .sealDiffers(let record, let period, let part):
      Explanation(
        "\(nb.norwegian(record)) forsegler \(period), men delen «\(nb.sealPart(part))» stemmer ikke med regnskapet da.",
        hint: Self.norwegianTampering
      )
    case .sealIsMoved(let period, let record):
      Explanation(
        "Saldoene i den forseglede perioden \(period) er flyttet av loggpost \(record), "
          + "som ligger utenfor perioden.",
        hint:
          "Ingenting er galt; gjenåpne og avslutt perioden hvis de nye saldoene skal forsegles."
      )
    case .sealIsBroken(let period, let person, let moment, let reason):
      Explanation(
        "Den forseglede perioden \(period) er gjenåpnet "
          + "(\(nb.told(by: person, at: moment, because: reason))).",
        hint: "Avslutt perioden på nytt når rettelsene er bokført."
      )
    case .reversalDiffers(let record, let reverses):
      Explanation(
        "\(nb.norwegian(record)) speiler ikke bilaget i post \(reverses), som den tilbakefører.",
        hint: Self.norwegianTampering
      )
    case .rowsWithoutRecord(let table, let sequence, let count):
      Explanation(
        "Opplysninger om \(nb.contents(ofTable: table)) står ikke i loggen (antall: \(nb.count(Int(count.magnitude))), post \(sequence)).",
        hint: Self.norwegianTampering
      )
    case .contentDiffers(let run, let file):
      Explanation(
        "Originalen til \(file) (kjøring \(run)) er endret etter at den ble lagret.",
        hint: Self.norwegianTampering
      )
    case .moreOfTheSame(let count, let last):
      Explanation(
        "Av de samme slagene er det \(nb.count(Int(count))) til"
          + (last.map { ", de siste i post \($0)" } ?? "") + ".",
        hint: "De kan alle følge av det første; begynn der."
      )
    case .linesAreMisnumbered(let record, let expected, let found):
      Explanation(
        "\(nb.norwegian(record)) har linje \(found) der linje \(expected) var ventet.",
        hint: Self.norwegianTampering
      )
    case .combinationIsMissing(let record, let line):
      Explanation(
        "\(nb.norwegian(record)) har på linje \(line) en konto som ikke finnes.",
        hint: Self.norwegianTampering
      )
    case .accountWasUnknown(let record, let line, let ledgerAccount):
      Explanation(
        "\(nb.norwegian(record)) har på linje \(line) kontoen \(ledgerAccount), som regnskapet ikke hadde da.",
        hint: Self.norwegianTampering
      )
    case .seriesIsImported(let record, let series):
      Explanation(
        "\(nb.norwegian(record)) er nummerert i serie \(series), som importer bruker.",
        hint: Self.norwegianTampering
      )
    case .runNumberHasAGap(let record, let expected, let found):
      Explanation(
        "\(nb.norwegian(record)) lager kjøring \(found), der kjøring \(expected) var ventet.",
        hint: Self.norwegianTampering
      )
    case .periodDidNotAdmit(let record, let period, let module):
      Explanation(
        "\(nb.norwegian(record)) ble bokført i \(period), som da ikke var åpen for den som bokførte og modulen (\(Module(module).name(in: .nb))).",
        hint: Self.norwegianTampering
      )
    case .authorOrTimeIsMissing(let record):
      Explanation(
        "\(nb.norwegian(record)) sier ikke hvem som skrev den og når.",
        hint: Self.norwegianTampering
      )
    case .sharedRecordIsMissing(let record, let shared):
      Explanation(
        "\(nb.norwegian(record)) har lest post \(shared) i den felles loggen, som ikke har noen slik post.",
        hint: Self.norwegianTampering
      )
    }
  }

  private static let norwegianTampering =
    "Databasen kan være endret utenfor programmet; sammenlign med en sikkerhetskopi og snakk med revisor."
}

extension Language {
  /// `Loggpost 812 (bilag A17, anna, 2025-03-04 10:12)`; the company is known where it is read.
  fileprivate func norwegian(_ record: LoggedRecord) -> String {
    let log = record.company == nil ? " i den felles loggen" : ""
    let what = record.voucher.map { "bilag \($0)" } ?? recordKind(record.kind)
    return "Loggpost \(record.sequence)\(log) (\(what), \(record.author), \(record.minute))"
  }

  fileprivate func norwegian(_ suspect: Suspect) -> String {
    switch suspect {
    case .hash: "Innholdet stemmer med neste post: bare hashen er endret."
    case .lines(let lines):
      "De lagrede saldoene har andre beløp for disse av linjene: \(list(lines.map(String.init)))."
    case .rows(let table): "Data om \(contents(ofTable: table)) mangler eller er for mange."
    }
  }

  fileprivate func norwegian(_ difference: BalanceDifference) -> String {
    let level = difference.table == "balance_by_account" ? "per konto" : "per dimensjon"
    let kept = figure(difference.kept, difference.currency) ?? "ingenting"
    let due = figure(difference.due, difference.currency) ?? "ingenting"
    return "Saldoen \(level) \(difference.key) er ikke summen av linjene: "
      + "\(balanceColumn(difference.column)) er \(kept), ikke \(due)."
  }
}
