import Accounting

extension VerifyFinding: ExplainedError {
  package static var examples: [VerifyFinding] {
    let record = LoggedRecord(
      company: "SE01",
      sequence: 812,
      kind: "voucher",
      at: "2025-03-04T10:12:00Z",
      author: "anna",
      voucher: "A17"
    )
    let shared = LoggedRecord(
      company: nil,
      sequence: 3,
      kind: "rate-import",
      at: "2025-03-04T10:12:00Z",
      author: "anna"
    )
    return [
      .hashDiffers(record, suspects: []), .hashDiffers(record, suspects: [.hash]),
      .hashDiffers(record, suspects: [.lines([1, 3])]),
      .hashDiffers(shared, suspects: [.rows(table: "exchange_rate")]),
      .sequenceHasAGap(after: 809, next: record), .headDiffers(stated: 1_204, last: 1_200),
      .voucherDoesNotBalance(record, difference: Money(minorUnits: -4_000, .sek)),
      .linesAreMissing(record, stated: 4, found: 3),
      .linesWithoutVoucher(count: 2, year: "2025", sequence: 1_812),
      .numberHasAGap(record, series: "A", year: "2025", expected: 16, found: 17),
      .balanceDiffers(
        BalanceDifference(
          table: "balance_by_account",
          key: "1930 2025-03 SEK",
          column: "debit",
          kept: 120_000,
          due: 100_000
        ).valued(accounting: .sek, reporting: nil)
      ),
      .balanceDiffers(
        BalanceDifference(
          table: "balance_by_combination",
          key: "5010 1=10 2025-03 EUR",
          column: "accounting_debit",
          kept: nil,
          due: 100_000
        ).valued(accounting: .sek, reporting: nil)
      ),
      .voucherLiesOutsideYear(record, year: "2025"),
      .periodStatusDiffers(period: "2025-03", kept: "open", due: "on-hold"),
      .sealDiffers(record.sealing, period: "2025-03", part: "trial_balance"),
      .sealIsMoved(period: "2025-03", record: 1_051),
      .sealIsBroken(
        period: "2025-03",
        by: "anna",
        at: "2025-04-09T14:05:00Z",
        reason: "late invoice"
      ), .reversalDiffers(record, reverses: 811),
      .rowsWithoutRecord(table: "exchange_rate", sequence: 3, count: 2),
      .contentDiffers(run: 3, file: "2025.se"),
      .moreOfTheSame(count: 340, lastRecord: 1_190),
      .linesAreMisnumbered(record, expected: 2, found: 3),
      .combinationIsMissing(record, line: 2),
      .accountWasUnknown(record, line: 2, ledgerAccount: "5010 1=10"),
      .seriesIsImported(record, series: "A"),
      .runNumberHasAGap(record.sealing, expected: 17, found: 18),
      .periodDidNotAdmit(record, period: "2025-03", module: "general-ledger"),
      .authorOrTimeIsMissing(record.sealing), .sharedRecordIsMissing(record, shared: 9),
      .originIsWrong(record.posting, voucher: 813, line: 2, run: 17),
      .versionIsUnknown(record, version: 2),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .hashDiffers(let record, let suspects):
      language.changedOutside(
        sv: "\(language.told(record)) är inte som den skrevs."
          + suspects.map { " " + language.told($0) }.joined(),
        nb: "\(language.told(record)) er ikke som den ble skrevet."
          + suspects.map { " " + language.told($0) }.joined(),
        en: "\(language.told(record)) is not as it was written."
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
        sv: "\(language.told(record)) balanserar inte: differensen är \(language.money(gap)).",
        nb: "\(language.told(record)) balanserer ikke: differansen er \(language.money(gap)).",
        en: "\(language.told(record)) does not balance: it is off by \(language.money(gap))."
      )
    case .linesAreMissing(let record, let stated, let found):
      language.changedOutside(
        sv:
          "\(language.told(record)) har \(language.counted(Int(found), "rad", "rader")), men skrevs med \(stated).",
        nb:
          "\(language.told(record)) har \(language.counted(Int(found), "linje", "linjer")), men ble skrevet med \(stated).",
        en:
          "\(language.told(record)) has \(language.counted(Int(found), "line", "lines")), but was written with \(stated)."
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
          "\(language.told(record)) har nummer \(found) i serie \(series) \(year), där \(expected) väntades.",
        hint: "Dokumentera luckan, och jämför med en säkerhetskopia.",
        nb:
          "\(language.told(record)) har nummer \(found) i serie \(series) \(year), der \(expected) var ventet.",
        hint: "Dokumenter hullet, og sammenlign med en sikkerhetskopi.",
        en:
          "\(language.told(record)) has number \(found) in series \(series) of \(year), where \(expected) was due.",
        hint: "Document the gap, and compare with a backup."
      )
    case .balanceDiffers(let difference):
      language.told(difference)
    case .voucherLiesOutsideYear(let record, let year):
      language.changedOutside(
        sv: "\(language.told(record)) ligger inte i någon period i räkenskapsåret \(year).",
        nb: "\(language.told(record)) ligger ikke i noen periode i regnskapsåret \(year).",
        en: "\(language.told(record)) lies in no period of fiscal year \(year)."
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
    case .sealDiffers(let record, let period, let part):
      language.changedOutside(
        sv:
          "\(language.told(record)) förseglar \(period), men delen ”\(language.sealPart(part))” stämmer inte med bokföringen då.",
        nb:
          "\(language.told(record)) forsegler \(period), men delen «\(language.sealPart(part))» stemmer ikke med regnskapet da.",
        en:
          "\(language.told(record)) seals \(period), but its part “\(language.sealPart(part))” does not agree with the books of then."
      )
    case .sealIsMoved(let period, let record):
      language.say(
        sv:
          "Saldona i den förseglade perioden \(period) har flyttats av loggpost \(record), som ligger utanför perioden.",
        hint: "Inget är fel; öppna och stäng perioden på nytt om de nya saldona ska förseglas.",
        nb:
          "Saldoene i den forseglede perioden \(period) er flyttet av loggpost \(record), som ligger utenfor perioden.",
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
          "\(language.told(record)) speglar inte verifikationen i post \(reverses), som den återför.",
        nb:
          "\(language.told(record)) speiler ikke bilaget i post \(reverses), som den tilbakefører.",
        en:
          "\(language.told(record)) does not mirror the voucher of record \(reverses), which it reverses."
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
        sv: "Av samma slag finns \(language.count(Int(count))) till"
          + (last.map { ", de sista i post \($0)" } ?? "") + ".",
        hint: "De kan alla följa av det första; börja där.",
        nb: "Av de samme slagene er det \(language.count(Int(count))) til"
          + (last.map { ", de siste i post \($0)" } ?? "") + ".",
        hint: "De kan alle følge av det første; begynn der.",
        en: "Of the same kinds there are \(language.count(Int(count))) more"
          + (last.map { ", the last at record \($0)" } ?? "") + ".",
        hint: "They may all follow from the first; begin there."
      )
    case .linesAreMisnumbered(let record, let expected, let found):
      language.changedOutside(
        sv: "\(language.told(record)) har rad \(found) där rad \(expected) väntades.",
        nb: "\(language.told(record)) har linje \(found) der linje \(expected) var ventet.",
        en: "\(language.told(record)) has a line \(found) where line \(expected) was due."
      )
    case .combinationIsMissing(let record, let line):
      language.changedOutside(
        sv: "\(language.told(record)) har på rad \(line) ett konto som inte finns.",
        nb: "\(language.told(record)) har på linje \(line) en konto som ikke finnes.",
        en: "\(language.told(record)) has in line \(line) an account that is not to be found."
      )
    case .accountWasUnknown(let record, let line, let ledgerAccount):
      language.changedOutside(
        sv:
          "\(language.told(record)) har på rad \(line) kontot \(ledgerAccount), som bokföringen inte hade då.",
        nb:
          "\(language.told(record)) har på linje \(line) kontoen \(ledgerAccount), som regnskapet ikke hadde da.",
        en:
          "\(language.told(record)) has in line \(line) the account \(ledgerAccount), which the books did not have then."
      )
    case .seriesIsImported(let record, let series):
      language.changedOutside(
        sv: "\(language.told(record)) är numrerad i serie \(series), som importer använder.",
        nb: "\(language.told(record)) er nummerert i serie \(series), som importer bruker.",
        en: "\(language.told(record)) is numbered in series \(series), which imports use."
      )
    case .runNumberHasAGap(let record, let expected, let found):
      language.changedOutside(
        sv: "\(language.told(record)) gör körning \(found), där körning \(expected) väntades.",
        nb: "\(language.told(record)) lager kjøring \(found), der kjøring \(expected) var ventet.",
        en: "\(language.told(record)) makes run \(found), where run \(expected) was due."
      )
    case .periodDidNotAdmit(let record, let period, let module):
      language.changedOutside(
        sv:
          "\(language.told(record)) bokfördes i \(period), som då inte var öppen för den som bokförde och modulen (\(Module(module).name(in: language))).",
        nb:
          "\(language.told(record)) ble bokført i \(period), som da ikke var åpen for den som bokførte og modulen (\(Module(module).name(in: language))).",
        en:
          "\(language.told(record)) was posted to \(period), which was not open to its author and module (\(Module(module).name(in: language))) then."
      )
    case .authorOrTimeIsMissing(let record):
      language.changedOutside(
        sv: "\(language.told(record)) säger inte vem som skrev den och när.",
        nb: "\(language.told(record)) sier ikke hvem som skrev den og når.",
        en: "\(language.told(record)) does not say who wrote it and when."
      )
    case .sharedRecordIsMissing(let record, let shared):
      language.changedOutside(
        sv:
          "\(language.told(record)) har läst post \(shared) i den gemensamma loggen, som inte har någon sådan post.",
        nb:
          "\(language.told(record)) har lest post \(shared) i den felles loggen, som ikke har noen slik post.",
        en:
          "\(language.told(record)) has read record \(shared) of the shared log, which has no such record."
      )
    case .originIsWrong(let record, let voucher, let line, let run):
      language.changedOutside(
        sv:
          "\(language.told(record)) säger att rad \(line) i verifikationen i loggpost \(voucher) kommer från körning \(run), som inte har någon sådan rad.",
        nb:
          "\(language.told(record)) sier at linje \(line) i bilaget i loggpost \(voucher) kommer fra kjøring \(run), som ikke har noen slik linje.",
        en:
          "\(language.told(record)) says that line \(line) of the voucher in record \(voucher) comes from run \(run), which has no such line."
      )
    case .versionIsUnknown(let record, let version):
      language.say(
        sv:
          "\(language.told(record)) är skriven i version \(version) av loggen, som det här programmet inte kan kontrollera.",
        hint: "Verifiera bokföringen med programmet som skrev loggposten, eller ett nyare.",
        nb:
          "\(language.told(record)) er skrevet i versjon \(version) av loggen, som dette programmet ikke kan kontrollere.",
        hint: "Verifiser regnskapet med programmet som skrev loggposten, eller et nyere.",
        en:
          "\(language.told(record)) is written in version \(version) of the log, which this program cannot check.",
        hint: "Verify the books with the program that wrote it, or a newer one."
      )
    }
  }
}

extension LoggedRecord {
  /// When it was written, to the minute: `2025-03-04 10:12`.
  var minute: String { String(at.prefix(16).map { $0 == "T" ? " " : $0 }) }

  /// The same place with a run, for the examples.
  fileprivate var posting: LoggedRecord {
    LoggedRecord(company: company, sequence: sequence, kind: "run", at: at, author: author)
  }

  /// The same place with a seal, for the examples.
  fileprivate var sealing: LoggedRecord {
    LoggedRecord(company: company, sequence: sequence, kind: "seal", at: at, author: author)
  }
}

extension Language {
  /// A finding behind which somebody may have changed the database without the program.
  fileprivate func changedOutside(
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

  /// `Record 812 (voucher A17, anna, 2025-03-04 10:12)`; the company is known where it is read.
  fileprivate func told(_ record: LoggedRecord) -> String {
    let log = say(
      sv: "Loggpost \(record.sequence)" + (record.company == nil ? " i den gemensamma loggen" : ""),
      nb: "Loggpost \(record.sequence)" + (record.company == nil ? " i den felles loggen" : ""),
      en: "Record \(record.sequence)" + (record.company == nil ? " of the shared log" : "")
    )
    let what =
      record.voucher.map { say(sv: "verifikation \($0)", nb: "bilag \($0)", en: "voucher \($0)") }
      ?? recordKind(record.kind)
    return "\(log) (\(what), \(record.author), \(record.minute))"
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
        sv: "Uppgifter om \(contents(ofTable: table)) saknas eller är för många.",
        nb: "Data om \(contents(ofTable: table)) mangler eller er for mange.",
        en: "Entries of \(contents(ofTable: table)) are missing or too many."
      )
    }
  }

  fileprivate func told(_ difference: BalanceDifference) -> Explanation {
    let isByAccount = difference.table == "balance_by_account"
    let column = balanceColumn(difference.column)
    let nothing = say(sv: "inget", nb: "ingenting", en: "nothing")
    let kept = figure(difference.kept, difference.currency) ?? nothing
    let due = figure(difference.due, difference.currency) ?? nothing
    return changedOutside(
      sv:
        "Saldot \(isByAccount ? "per konto" : "per dimension") \(difference.key) är inte summan av sina rader: \(column) är \(kept), inte \(due).",
      nb:
        "Saldoen \(isByAccount ? "per konto" : "per dimensjon") \(difference.key) er ikke summen av linjene: \(column) er \(kept), ikke \(due).",
      en:
        "The balance \(isByAccount ? "by account" : "by dimension") \(difference.key) is not the sum of its lines: \(column) is \(kept), not \(due)."
    )
  }
}
