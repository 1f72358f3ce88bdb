import Accounting

extension VerifyFinding {
  var swedish: Explanation {
    let sv = Language.sv
    return switch self {
    case .hashDiffers(let record, let suspects):
      Explanation(
        "\(sv.swedish(record)) är inte som den skrevs."
          + suspects.map { " " + sv.swedish($0) }.joined(),
        hint: Self.swedishTampering
      )
    case .sequenceHasAGap(let last, let next):
      Explanation(
        "Loggen går från post \(last) till post \(next.sequence); posterna däremellan saknas. Därefter kommer \(sv.swedish(next)).",
        hint: Self.swedishTampering
      )
    case .headDiffers(let stated, let last):
      Explanation(
        "Loggen ska sluta med post \(stated), men slutar med post \(last), eller med en annan hash.",
        hint: Self.swedishTampering
      )
    case .voucherDoesNotBalance(let record, let gap):
      Explanation(
        "\(sv.swedish(record)) balanserar inte: differensen är \(sv.money(gap)).",
        hint: Self.swedishTampering
      )
    case .linesAreMissing(let record, let stated, let found):
      Explanation(
        "\(sv.swedish(record)) har \(sv.counted(Int(found), "rad", "rader")), men skrevs med \(stated).",
        hint: Self.swedishTampering
      )
    case .linesWithoutVoucher(let count, let year, let sequence):
      Explanation(
        "Verifikationsrader hör inte till någon verifikation i loggen (antal: \(sv.count(Int(count.magnitude)))); den första står under \(year), post \(sequence).",
        hint: Self.swedishTampering
      )
    case .numberHasAGap(let record, let series, let year, let expected, let found):
      Explanation(
        "\(sv.swedish(record)) har nummer \(found) i serie \(series) \(year), där \(expected) väntades.",
        hint: "Dokumentera luckan, och jämför med en säkerhetskopia."
      )
    case .balanceDiffers(let difference):
      Explanation(
        sv.swedish(difference),
        hint: Self.swedishTampering
      )
    case .voucherLiesOutsideYear(let record, let year):
      Explanation(
        "\(sv.swedish(record)) ligger inte i någon period i räkenskapsåret \(year).",
        hint: Self.swedishTampering
      )
    case .periodStatusDiffers(let period, let kept, let due):
      Explanation(
        "Perioden \(period) är lagrad som ”\(sv.periodStatus(kept))”, men loggen säger ”\(sv.periodStatus(due))”.",
        hint: Self.swedishTampering
      )
    case .sealDiffers(let record, let period, let part):
      Explanation(
        "\(sv.swedish(record)) förseglar \(period), men delen ”\(sv.sealPart(part))” stämmer inte med bokföringen då.",
        hint: Self.swedishTampering
      )
    case .sealIsMoved(let period, let record):
      Explanation(
        "Saldona i den förseglade perioden \(period) har flyttats av loggpost \(record), "
          + "som ligger utanför perioden.",
        hint:
          "Inget är fel; öppna och stäng perioden på nytt om de nya saldona ska förseglas."
      )
    case .sealIsBroken(let period, let person, let moment, let reason):
      Explanation(
        "Den förseglade perioden \(period) har öppnats igen "
          + "(\(sv.told(by: person, at: moment, because: reason))).",
        hint: "Stäng perioden på nytt när rättelserna är bokförda."
      )
    case .reversalDiffers(let record, let reverses):
      Explanation(
        "\(sv.swedish(record)) speglar inte verifikationen i post \(reverses), som den återför.",
        hint: Self.swedishTampering
      )
    case .rowsWithoutRecord(let table, let sequence, let count):
      Explanation(
        "Uppgifter om \(sv.contents(ofTable: table)) står inte i loggen (antal: \(sv.count(Int(count.magnitude))), post \(sequence)).",
        hint: Self.swedishTampering
      )
    case .contentDiffers(let run, let file):
      Explanation(
        "Originalet till \(file) (körning \(run)) är ändrat sedan det sparades.",
        hint: Self.swedishTampering
      )
    case .moreOfTheSame(let count, let last):
      Explanation(
        "Av samma slag finns \(sv.count(Int(count))) till"
          + (last.map { ", de sista i post \($0)" } ?? "") + ".",
        hint: "De kan alla följa av det första; börja där."
      )
    case .linesAreMisnumbered(let record, let expected, let found):
      Explanation(
        "\(sv.swedish(record)) har rad \(found) där rad \(expected) väntades.",
        hint: Self.swedishTampering
      )
    case .combinationIsMissing(let record, let line):
      Explanation(
        "\(sv.swedish(record)) har på rad \(line) ett konto som inte finns.",
        hint: Self.swedishTampering
      )
    case .accountWasUnknown(let record, let line, let ledgerAccount):
      Explanation(
        "\(sv.swedish(record)) har på rad \(line) kontot \(ledgerAccount), som bokföringen inte hade då.",
        hint: Self.swedishTampering
      )
    case .seriesIsImported(let record, let series):
      Explanation(
        "\(sv.swedish(record)) är numrerad i serie \(series), som importer använder.",
        hint: Self.swedishTampering
      )
    case .runNumberHasAGap(let record, let expected, let found):
      Explanation(
        "\(sv.swedish(record)) gör körning \(found), där körning \(expected) väntades.",
        hint: Self.swedishTampering
      )
    case .periodDidNotAdmit(let record, let period, let module):
      Explanation(
        "\(sv.swedish(record)) bokfördes i \(period), som då inte var öppen för den som bokförde och modulen (\(Module(module).name(in: .sv))).",
        hint: Self.swedishTampering
      )
    case .authorOrTimeIsMissing(let record):
      Explanation(
        "\(sv.swedish(record)) säger inte vem som skrev den och när.",
        hint: Self.swedishTampering
      )
    case .sharedRecordIsMissing(let record, let shared):
      Explanation(
        "\(sv.swedish(record)) har läst post \(shared) i den gemensamma loggen, som inte har någon sådan post.",
        hint: Self.swedishTampering
      )
    }
  }

  private static let swedishTampering =
    "Databasen kan ha ändrats utanför programmet; jämför med en säkerhetskopia och tala med revisorn."
}

extension Language {
  /// `Loggpost 812 (verifikation A17, anna, 2025-03-04 10:12)`; the company is known where it is read.
  fileprivate func swedish(_ record: LoggedRecord) -> String {
    let log = record.company == nil ? " i den gemensamma loggen" : ""
    let what = record.voucher.map { "verifikation \($0)" } ?? recordKind(record.kind)
    return "Loggpost \(record.sequence)\(log) (\(what), \(record.author), \(record.minute))"
  }

  fileprivate func swedish(_ suspect: Suspect) -> String {
    switch suspect {
    case .hash: "Innehållet stämmer med nästa post: bara hashen är ändrad."
    case .lines(let lines):
      "De lagrade saldona har andra belopp för dessa av raderna: \(list(lines.map(String.init)))."
    case .rows(let table): "Uppgifter om \(contents(ofTable: table)) saknas eller är för många."
    }
  }

  fileprivate func swedish(_ difference: BalanceDifference) -> String {
    let level = difference.table == "balance_by_account" ? "per konto" : "per dimension"
    let kept = figure(difference.kept, difference.currency) ?? "inget"
    let due = figure(difference.due, difference.currency) ?? "inget"
    return "Saldot \(level) \(difference.key) är inte summan av sina rader: "
      + "\(balanceColumn(difference.column)) är \(kept), inte \(due)."
  }
}
