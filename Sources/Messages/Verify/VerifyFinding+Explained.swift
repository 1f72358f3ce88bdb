import Accounting

extension VerifyFinding: ExplainedError {
  package func explained(in language: Language) -> Explanation {
    switch self {
    case .hashDiffers(let record, let suspects):
      language.changedOutside(
        sv: "\(language.told(record).capitalizedFirst) är inte som den skrevs."
          + suspects.map { " " + language.told($0) }.joined(),
        nb: "\(language.told(record).capitalizedFirst) er ikke som den ble skrevet."
          + suspects.map { " " + language.told($0) }.joined(),
        en: "\(language.told(record).capitalizedFirst) is not as it was written."
          + suspects.map { " " + language.told($0) }.joined()
      )
    case .sequenceHasAGap(let last, let next):
      language.changedOutside(
        sv:
          "Loggen går från post \(last) till post \(next.sequence); posterna däremellan saknas. Därefter kommer \(language.told(next)).",
        nb:
          "Loggen går fra post \(last) til post \(next.sequence); postene mellom dem mangler. Deretter kommer \(language.told(next)).",
        en:
          "The log goes from record \(last) to record \(next.sequence); those between are missing. Next is \(language.told(next))."
      )
    case .headDiffers(let stated, let last):
      language.changedOutside(
        sv:
          "Loggen ska sluta med post \(stated), men slutar med post \(last), eller med en annan hash.",
        nb:
          "Loggen skal slutte med post \(stated), men slutter med post \(last), eller med en annen hash.",
        en:
          "The log should end with record \(stated), but ends with record \(last), or with another hash."
      )
    case .voucherDoesNotBalance(let record, let gap):
      language.changedOutside(
        sv:
          "\(language.told(record).capitalizedFirst) balanserar inte: differensen är \(language.money(gap)).",
        nb:
          "\(language.told(record).capitalizedFirst) balanserer ikke: differansen er \(language.money(gap)).",
        en:
          "\(language.told(record).capitalizedFirst) does not balance: it is off by \(language.money(gap))."
      )
    case .linesAreMissing(let record, let stated, let found):
      language.changedOutside(
        sv:
          "\(language.told(record).capitalizedFirst) har \(language.lines(Int(found))), men skrevs med \(stated).",
        nb:
          "\(language.told(record).capitalizedFirst) har \(language.lines(Int(found))), men ble skrevet med \(stated).",
        en:
          "\(language.told(record).capitalizedFirst) has \(language.lines(Int(found))), but was written with \(stated)."
      )
    case .linesWithoutVoucher(let count, let year, let sequence):
      language.changedOutside(
        sv:
          "Verifikationsrader hör inte till någon verifikation i loggen (antal: \(language.count(Int(count.magnitude)))); den första står under \(year), post \(sequence).",
        nb:
          "Bilagslinjer hører ikke til noe bilag i loggen (antall: \(language.count(Int(count.magnitude)))); den første står under \(year), post \(sequence).",
        en:
          "Voucher lines belong to no voucher of the log (count: \(language.count(Int(count.magnitude)))); the first stands under \(year), record \(sequence)."
      )
    case .numberHasAGap(let record, let series, let year, let expected, let found):
      language.say(
        sv:
          "\(language.told(record).capitalizedFirst) har nummer \(found) i serie \(series) \(year), medan \(expected) förväntades.",
        hint: "Dokumentera luckan, och jämför med en säkerhetskopia.",
        nb:
          "\(language.told(record).capitalizedFirst) har nummer \(found) i serie \(series) \(year), der \(expected) var forventet.",
        hint: "Dokumenter hullet, og sammenlign med en sikkerhetskopi.",
        en:
          "\(language.told(record).capitalizedFirst) has number \(found) in series \(series) of \(year), where \(expected) was due.",
        hint: "Document the gap, and compare with a backup."
      )
    case .balanceDiffers(let difference):
      language.told(difference)
    case .voucherLiesOutsideYear(let record, let year):
      language.changedOutside(
        sv:
          "\(language.told(record).capitalizedFirst) ligger inte i någon period i räkenskapsåret \(year).",
        nb:
          "\(language.told(record).capitalizedFirst) ligger ikke i noen periode i regnskapsåret \(year).",
        en: "\(language.told(record).capitalizedFirst) lies in no period of fiscal year \(year)."
      )
    case .periodStatusDiffers(let period, let kept, let due):
      language.changedOutside(
        sv:
          "Perioden \(period) är lagrad som ”\(language.periodStatus(kept))”, men loggen säger ”\(language.periodStatus(due))”.",
        nb:
          "Perioden \(period) er lagret som «\(language.periodStatus(kept))», men loggen sier «\(language.periodStatus(due))».",
        en:
          "Period \(period) is kept as “\(language.periodStatus(kept))”, but the log says “\(language.periodStatus(due))”."
      )
    case .periodShapeDiffers(let period):
      language.changedOutside(
        sv: "Perioden \(period) är lagrad med andra dagar än loggens.",
        nb: "Perioden \(period) er lagret med andre dager enn loggens.",
        en: "Period \(period) is kept with other days than those of the log."
      )
    case .sealDiffers(let record, let period, let part):
      language.changedOutside(
        sv:
          "\(language.told(record).capitalizedFirst) förseglar \(period), men delen ”\(language.sealPart(part))” stämmer inte med bokföringen då.",
        nb:
          "\(language.told(record).capitalizedFirst) forsegler \(period), men delen «\(language.sealPart(part))» stemmer ikke med regnskapet da.",
        en:
          "\(language.told(record).capitalizedFirst) seals \(period), but its part “\(language.sealPart(part))” does not agree with the books of then."
      )
    case .sealIsMoved(let period, let record):
      language.say(
        sv:
          "Saldona i den förseglade perioden \(period) har ändrats av loggpost \(record), som ligger utanför perioden.",
        hint: "Inget är fel; öppna och stäng perioden på nytt om de nya saldona ska förseglas.",
        nb:
          "Saldoene i den forseglede perioden \(period) er endret av loggpost \(record), som ligger utenfor perioden.",
        hint:
          "Ingenting er galt; gjenåpne og avslutt perioden hvis de nye saldoene skal forsegles.",
        en:
          "The balances of the sealed period \(period) were moved by log record \(record), which lies outside it.",
        hint:
          "Nothing is wrong; open and close the period anew if the new balances are to be sealed."
      )
    case .sealIsBroken(let period, let person, let moment, let reason):
      language.say(
        sv:
          "Den förseglade perioden \(period) har öppnats igen (\(language.told(by: person, at: moment, because: reason))).",
        hint: "Stäng perioden på nytt när rättelserna är bokförda.",
        nb:
          "Den forseglede perioden \(period) er gjenåpnet (\(language.told(by: person, at: moment, because: reason))).",
        hint: "Avslutt perioden på nytt når rettelsene er bokført.",
        en:
          "The sealed period \(period) was reopened (\(language.told(by: person, at: moment, because: reason))).",
        hint: "Close the period anew when the corrections are posted."
      )
    case .reversalDiffers(let record, let reverses):
      language.changedOutside(
        sv:
          "\(language.told(record).capitalizedFirst) speglar inte verifikationen i post \(reverses), som den återför.",
        nb:
          "\(language.told(record).capitalizedFirst) speiler ikke bilaget i post \(reverses), som den tilbakefører.",
        en:
          "\(language.told(record).capitalizedFirst) does not mirror the voucher of record \(reverses), which it reverses."
      )
    case .rowsWithoutRecord(let table, let sequence, let count):
      language.changedOutside(
        sv:
          "Uppgifter om \(language.contents(ofTable: table)) står inte i loggen (antal: \(language.count(Int(count.magnitude))), post \(sequence)).",
        nb:
          "Opplysninger om \(language.contents(ofTable: table)) står ikke i loggen (antall: \(language.count(Int(count.magnitude))), post \(sequence)).",
        en:
          "Entries of \(language.contents(ofTable: table)) do not stand in the log (count: \(language.count(Int(count.magnitude))), record \(sequence))."
      )
    case .contentDiffers(let run, let file):
      language.changedOutside(
        sv: "Originalet till \(file) (körning \(run)) är ändrat sedan det sparades.",
        nb: "Originalen til \(file) (kjøring \(run)) er endret etter at den ble lagret.",
        en: "The original of \(file) (run \(run)) has changed since it was kept."
      )
    case .moreOfTheSame(let count, let last):
      language.say(
        sv:
          "Det finns ytterligare \(language.count(Int(count))) av samma slag\(last.map { ", de sista i post \($0)" } ?? "").",
        hint: "De kan alla följa av det första; börja där.",
        nb:
          "Det finnes \(language.count(Int(count))) til av samme type\(last.map { ", de siste i post \($0)" } ?? "").",
        hint: "De kan alle følge av det første; begynn der.",
        en:
          "There are \(language.count(Int(count))) more of the same\(last.map { ", the last at record \($0)" } ?? "").",
        hint: "They may all follow from the first; begin there."
      )
    case .linesAreMisnumbered(let record, let expected, let found):
      language.changedOutside(
        sv:
          "\(language.told(record).capitalizedFirst) har rad \(found), medan rad \(expected) förväntades.",
        nb:
          "\(language.told(record).capitalizedFirst) har linje \(found), der linje \(expected) var forventet.",
        en:
          "\(language.told(record).capitalizedFirst) has a line \(found) where line \(expected) was due."
      )
    case .combinationIsMissing(let record, let line):
      language.changedOutside(
        sv:
          "\(language.told(record).capitalizedFirst) har på rad \(line) ett konto som inte finns.",
        nb:
          "\(language.told(record).capitalizedFirst) har på linje \(line) en konto som ikke finnes.",
        en:
          "\(language.told(record).capitalizedFirst) has in line \(line) an account that is not to be found."
      )
    case .accountWasUnknown(let record, let line, let ledgerAccount):
      language.changedOutside(
        sv:
          "\(language.told(record).capitalizedFirst) har på rad \(line) kontot \(ledgerAccount), som bokföringen inte hade då.",
        nb:
          "\(language.told(record).capitalizedFirst) har på linje \(line) kontoen \(ledgerAccount), som regnskapet ikke hadde da.",
        en:
          "\(language.told(record).capitalizedFirst) has in line \(line) the account \(ledgerAccount), which the books did not have then."
      )
    case .seriesIsImported(let record, let series):
      language.changedOutside(
        sv:
          "\(language.told(record).capitalizedFirst) är numrerad i serie \(series), som importer använder.",
        nb:
          "\(language.told(record).capitalizedFirst) er nummerert i serie \(series), som importer bruker.",
        en:
          "\(language.told(record).capitalizedFirst) is numbered in series \(series), which imports use."
      )
    case .runNumberHasAGap(let record, let expected, let found):
      language.changedOutside(
        sv:
          "\(language.told(record).capitalizedFirst) innehåller körning \(found), medan körning \(expected) förväntades.",
        nb:
          "\(language.told(record).capitalizedFirst) inneholder kjøring \(found), der kjøring \(expected) var forventet.",
        en:
          "\(language.told(record).capitalizedFirst) makes run \(found), where run \(expected) was due."
      )
    case .periodDidNotAdmit(let record, let period, let module):
      language.changedOutside(
        sv:
          "\(language.told(record).capitalizedFirst) bokfördes i \(period), som då inte var öppen för den som bokförde och modulen (\(Module(module).name(in: language))).",
        nb:
          "\(language.told(record).capitalizedFirst) ble bokført i \(period), som da ikke var åpen for den som bokførte og modulen (\(Module(module).name(in: language))).",
        en:
          "\(language.told(record).capitalizedFirst) was posted to \(period), which was not open to its author and module (\(Module(module).name(in: language))) then."
      )
    case .authorOrTimeIsMissing(let record):
      language.changedOutside(
        sv: "\(language.told(record).capitalizedFirst) säger inte vem som skrev den och när.",
        nb: "\(language.told(record).capitalizedFirst) sier ikke hvem som skrev den og når.",
        en: "\(language.told(record).capitalizedFirst) does not say who wrote it and when."
      )
    case .sharedRecordIsMissing(let record, let shared):
      language.changedOutside(
        sv:
          "\(language.told(record).capitalizedFirst) har läst post \(shared) i den gemensamma loggen, som inte har någon sådan post.",
        nb:
          "\(language.told(record).capitalizedFirst) har lest post \(shared) i den felles loggen, som ikke har noen slik post.",
        en:
          "\(language.told(record).capitalizedFirst) has read record \(shared) of the shared log, which has no such record."
      )
    case .originIsWrong(let record, let voucher, let line, let run):
      language.changedOutside(
        sv:
          "\(language.told(record).capitalizedFirst) säger att rad \(line) i loggpost \(voucher) kommer från körning \(run), som inte har någon sådan rad.",
        nb:
          "\(language.told(record).capitalizedFirst) sier at linje \(line) i loggpost \(voucher) kommer fra kjøring \(run), som ikke har noen slik linje.",
        en:
          "\(language.told(record).capitalizedFirst) says that line \(line) of the voucher in record \(voucher) comes from run \(run), which has no such line."
      )
    case .kindDoesNotFitPeriod, .postingPassIsUnknown, .postingPassDoesNotHold,
      .reopeningDoesNotHold, .closeDoesNotFit, .controlDidNotAdmit, .combinationDidNotStand,
      .rowsAreMisnumbered, .balanceIsOfAnotherYear, .companyIsNotListed, .companyCodeDiffers,
      .companyHasNoLog, .combinationIsUnused, .contentIsNotOfAFile, .refusalDiffers,
      .keyIsNotInTheLog, .approvalDoesNotHold, .valueDoesNotBalance, .balancingLineIsWrong,
      .lateVoucherDoesNotHold:
      language.told(besides: self)
    case .versionIsUnknown(let record, let version):
      language.say(
        sv:
          "\(language.told(record).capitalizedFirst) är skriven i version \(version) av loggen, som det här programmet inte kan kontrollera.",
        hint: "Verifiera bokföringen med programmet som skrev loggposten, eller ett nyare.",
        nb:
          "\(language.told(record).capitalizedFirst) er skrevet i versjon \(version) av loggen, som dette programmet ikke kan kontrollere.",
        hint: "Verifiser regnskapet med programmet som skrev loggposten, eller et nyere.",
        en:
          "\(language.told(record).capitalizedFirst) is written in version \(version) of the log, which this program cannot check.",
        hint: "Verify the books with the program that wrote it, or a newer one."
      )
    }
  }
}

extension Language {
  /// A finding behind which somebody may have changed the database without the program.
  func changedOutside(
    sv: @autoclosure () -> String,
    nb: @autoclosure () -> String,
    en: @autoclosure () -> String
  ) -> Explanation {
    say(
      sv: sv(),
      hint:
        "Databasen kan ha ändrats utanför programmet; jämför med en säkerhetskopia och tala med revisorn.",
      nb: nb(),
      hint:
        "Databasen kan være endret utenfor programmet; sammenlign med en sikkerhetskopi og snakk med revisor.",
      en: en(),
      hint:
        "The database may have been changed outside the program; compare with a backup and tell the auditor."
    )
  }

  /// `record 812 (voucher A17, anna, 2025-03-04 10:12)`; the company is known where it is read.
  func told(_ record: LoggedRecord) -> String {
    let shared = record.company == nil
    let place = say(
      sv: "loggpost \(record.sequence)\(shared ? " i den gemensamma loggen" : "")",
      nb: "loggpost \(record.sequence)\(shared ? " i den felles loggen" : "")",
      en: "record \(record.sequence)\(shared ? " of the shared log" : "")"
    )
    let what =
      record.voucher.map { say(sv: "verifikation \($0)", nb: "bilag \($0)", en: "voucher \($0)") }
      ?? recordKind(record.kind)
    return "\(place) (\(what), \(record.author), \(logTime(of: record.at)))"
  }

  fileprivate func told(_ suspect: Suspect) -> String {
    switch suspect {
    case .hash:
      say(
        sv: "Innehållet stämmer med nästa post: bara hashen är ändrad.",
        nb: "Innholdet stemmer med neste post: bare hashen er endret.",
        en: "Its content fits the next record: only the hash was changed."
      )
    case .lines(let lines):
      say(
        sv:
          "De lagrade saldona har andra belopp för dessa av raderna: \(list(lines.map(String.init))).",
        nb:
          "De lagrede saldoene har andre beløp for disse av linjene: \(list(lines.map(String.init))).",
        en:
          "The kept balances know other amounts for these of its lines: \(list(lines.map(String.init)))."
      )
    case .rows(let table):
      say(
        sv: "Rader om \(contents(ofTable: table)) saknas eller är för många.",
        nb: "Data om \(contents(ofTable: table)) mangler eller er for mange.",
        en: "Entries of \(contents(ofTable: table)) are missing or too many."
      )
    }
  }

  fileprivate func told(_ difference: BalanceDifference) -> Explanation {
    let isByAccount = difference.table == "balance_by_account"
    let column = balanceColumn(difference.column)
    return changedOutside(
      sv:
        "Saldot \(isByAccount ? "per konto" : "per dimension") \(difference.key) är inte summan av raderna: \(column) \(stated(difference)).",
      nb:
        "Saldoen \(isByAccount ? "per konto" : "per dimensjon") \(difference.key) er ikke summen av linjene: \(column) \(stated(difference)).",
      en:
        "The balance \(isByAccount ? "by account" : "by dimension") \(difference.key) is not the sum of its lines: \(column) \(stated(difference))."
    )
  }
  /// What a balance keeps, and what its lines come to.
  private func stated(_ difference: BalanceDifference) -> String {
    let kept = figure(difference.kept, difference.currency)
    let due = figure(difference.due, difference.currency)
    return switch (kept, due) {
    case (let kept?, let due?):
      say(
        sv: "är \(kept), inte \(due)",
        nb: "er \(kept), ikke \(due)",
        en: "is \(kept), not \(due)"
      )
    case (nil, let due?):
      say(
        sv: "saknas, men ska vara \(due)",
        nb: "mangler, men skal være \(due)",
        en: "is missing, but should be \(due)"
      )
    case (let kept?, nil):
      say(
        sv: "är \(kept), men inga rader ger det",
        nb: "er \(kept), men ingen linjer gir det",
        en: "is \(kept), but no lines give it"
      )
    case (nil, nil): say(sv: "saknas", nb: "mangler", en: "is missing")
    }
  }
}
