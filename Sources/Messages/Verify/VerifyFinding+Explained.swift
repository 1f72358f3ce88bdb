import Accounting

extension VerifyFinding: ExplainedError {
  package static var examples: [VerifyFinding] {
    [
      .hashDiffers(sequence: 812, kind: "voucher"), .sequenceHasAGap(after: 812, next: 815),
      .headDiffers(sequence: 1_204),
      .voucherDoesNotBalance(sequence: 812, by: Money(minorUnits: -4_000, .sek)),
      .linesAreMissing(sequence: 812, stated: 4, found: 3), .linesWithoutVoucher(count: 2),
      .numberHasAGap(series: "A", year: "2025", expected: 17, found: 19),
      .balanceDiffers(table: "account_balance", key: "2025-03 1930 SEK"),
      .voucherLiesOutsideYear(sequence: 812, year: "2025"),
      .periodStatusDiffers(period: "2025-03"), .sealDiffers(period: "2025-03", sequence: 977),
      .sealIsMoved(period: "2025-03", by: 1_051),
      .sealIsBroken(
        period: "2025-03",
        by: "anna",
        at: "2025-04-09T14:05:00Z",
        reason: "late invoice"
      ), .reversalDiffers(sequence: 815, reverses: 812),
      .rowsWithoutRecord(table: "exchange_rate", count: 2),
      .contentDiffers(run: 3, file: "2025.se"),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch language {
    case .sv: swedish
    case .nb: norwegian
    case .en: english
    }
  }

  private var swedish: Explanation {
    let sv = Language.sv
    return switch self {
    case .hashDiffers(let sequence, let kind):
      Explanation(
        "Loggpost \(sequence) (\(kind)) har inte det innehåll som den skrevs med.",
        hint: Self.swedishTampering
      )
    case .sequenceHasAGap(let last, let next):
      Explanation(
        "Loggen går från post \(last) till post \(next); posterna däremellan saknas.",
        hint: Self.swedishTampering
      )
    case .headDiffers(let sequence):
      Explanation(
        "Loggen ska sluta med post \(sequence), men gör det inte.",
        hint: Self.swedishTampering
      )
    case .voucherDoesNotBalance(let sequence, let gap):
      Explanation(
        "Verifikationen i loggpost \(sequence) balanserar inte: differensen är "
          + "\(sv.money(gap)).",
        hint: Self.swedishTampering
      )
    case .linesAreMissing(let sequence, let stated, let found):
      Explanation(
        "Verifikationen i loggpost \(sequence) har \(found) rader, men skrevs med \(stated).",
        hint: Self.swedishTampering
      )
    case .linesWithoutVoucher(let count):
      Explanation(
        "Verifikationsrader hör inte till någon verifikation i loggen (antal: \(sv.count(Int(count.magnitude)))).",
        hint: Self.swedishTampering
      )
    case .numberHasAGap(let series, let year, let expected, let found):
      Explanation(
        "Verifikationsserie \(series) \(year) har nummer \(found) där \(expected) väntades.",
        hint: "Dokumentera luckan, och jämför med en säkerhetskopia."
      )
    case .balanceDiffers(let table, let key):
      Explanation(
        "Ett saldo är inte summan av verifikationerna (\(table): \(key)).",
        hint: Self.swedishTampering
      )
    case .voucherLiesOutsideYear(let sequence, let year):
      Explanation(
        "Verifikationen i loggpost \(sequence) ligger utanför räkenskapsåret \(year).",
        hint: Self.swedishTampering
      )
    case .periodStatusDiffers(let period):
      Explanation(
        "Perioden \(period) har en annan status än den som loggen ger.",
        hint: Self.swedishTampering
      )
    case .sealDiffers(let period, let sequence):
      Explanation(
        "Förseglingen av \(period) (loggpost \(sequence)) stämmer inte med bokföringen då.",
        hint: Self.swedishTampering
      )
    case .sealIsMoved(let period, let record):
      Explanation(
        "Saldona i den förseglade perioden \(period) har flyttats av loggpost \(record), "
          + "som ligger utanför perioden.",
        hint: "Inget är fel; öppna och stäng perioden på nytt om de nya saldona ska förseglas."
      )
    case .sealIsBroken(let period, let person, let moment, let reason):
      Explanation(
        "Den förseglade perioden \(period) har öppnats igen "
          + "(\(sv.told(by: person, at: moment, because: reason))).",
        hint: "Stäng perioden på nytt när rättelserna är bokförda."
      )
    case .reversalDiffers(let sequence, let reverses):
      Explanation(
        "Återföringen i loggpost \(sequence) motsvarar inte verifikationen i loggpost "
          + "\(reverses).",
        hint: Self.swedishTampering
      )
    case .rowsWithoutRecord(let table, let count):
      Explanation(
        "Rader i \(table) står inte i loggen (antal: \(sv.count(Int(count.magnitude)))).",
        hint: Self.swedishTampering
      )
    case .contentDiffers(let run, let file):
      Explanation(
        "Originalet till \(file) (körning \(run)) är ändrat sedan det sparades.",
        hint: Self.swedishTampering
      )
    }
  }

  private var norwegian: Explanation {
    let nb = Language.nb
    return switch self {
    case .hashDiffers(let sequence, let kind):
      Explanation(
        "Loggpost \(sequence) (\(kind)) har ikke det innholdet som den ble skrevet med.",
        hint: Self.norwegianTampering
      )
    case .sequenceHasAGap(let last, let next):
      Explanation(
        "Loggen går fra post \(last) til post \(next); postene mellom dem mangler.",
        hint: Self.norwegianTampering
      )
    case .headDiffers(let sequence):
      Explanation(
        "Loggen skal slutte med post \(sequence), men gjør det ikke.",
        hint: Self.norwegianTampering
      )
    case .voucherDoesNotBalance(let sequence, let gap):
      Explanation(
        "Bilaget i loggpost \(sequence) balanserer ikke: differansen er \(nb.money(gap)).",
        hint: Self.norwegianTampering
      )
    case .linesAreMissing(let sequence, let stated, let found):
      Explanation(
        "Bilaget i loggpost \(sequence) har \(found) linjer, men ble skrevet med \(stated).",
        hint: Self.norwegianTampering
      )
    case .linesWithoutVoucher(let count):
      Explanation(
        "Bilagslinjer hører ikke til noe bilag i loggen (antall: \(nb.count(Int(count.magnitude)))).",
        hint: Self.norwegianTampering
      )
    case .numberHasAGap(let series, let year, let expected, let found):
      Explanation(
        "Bilagsserie \(series) \(year) har nummer \(found) der \(expected) var ventet.",
        hint: "Dokumenter hullet, og sammenlign med en sikkerhetskopi."
      )
    case .balanceDiffers(let table, let key):
      Explanation(
        "En saldo er ikke summen av bilagene (\(table): \(key)).",
        hint: Self.norwegianTampering
      )
    case .voucherLiesOutsideYear(let sequence, let year):
      Explanation(
        "Bilaget i loggpost \(sequence) ligger utenfor regnskapsåret \(year).",
        hint: Self.norwegianTampering
      )
    case .periodStatusDiffers(let period):
      Explanation(
        "Perioden \(period) har en annen status enn den loggen gir.",
        hint: Self.norwegianTampering
      )
    case .sealDiffers(let period, let sequence):
      Explanation(
        "Forseglingen av \(period) (loggpost \(sequence)) stemmer ikke med regnskapet da.",
        hint: Self.norwegianTampering
      )
    case .sealIsMoved(let period, let record):
      Explanation(
        "Saldoene i den forseglede perioden \(period) er flyttet av loggpost \(record), "
          + "som ligger utenfor perioden.",
        hint: "Ingenting er galt; gjenåpne og avslutt perioden hvis de nye saldoene skal forsegles."
      )
    case .sealIsBroken(let period, let person, let moment, let reason):
      Explanation(
        "Den forseglede perioden \(period) er gjenåpnet "
          + "(\(nb.told(by: person, at: moment, because: reason))).",
        hint: "Avslutt perioden på nytt når rettelsene er bokført."
      )
    case .reversalDiffers(let sequence, let reverses):
      Explanation(
        "Tilbakeføringen i loggpost \(sequence) svarer ikke til bilaget i loggpost "
          + "\(reverses).",
        hint: Self.norwegianTampering
      )
    case .rowsWithoutRecord(let table, let count):
      Explanation(
        "Rader i \(table) står ikke i loggen (antall: \(nb.count(Int(count.magnitude)))).",
        hint: Self.norwegianTampering
      )
    case .contentDiffers(let run, let file):
      Explanation(
        "Originalen til \(file) (kjøring \(run)) er endret etter at den ble lagret.",
        hint: Self.norwegianTampering
      )
    }
  }

  private var english: Explanation {
    let en = Language.en
    return switch self {
    case .hashDiffers(let sequence, let kind):
      Explanation(
        "Log record \(sequence) (\(kind)) does not have the content that it was written with.",
        hint: Self.englishTampering
      )
    case .sequenceHasAGap(let last, let next):
      Explanation(
        "The log goes from record \(last) to record \(next); those between are missing.",
        hint: Self.englishTampering
      )
    case .headDiffers(let sequence):
      Explanation(
        "The log should end with record \(sequence), but does not.",
        hint: Self.englishTampering
      )
    case .voucherDoesNotBalance(let sequence, let gap):
      Explanation(
        "The voucher of log record \(sequence) does not balance: it is off by "
          + "\(en.money(gap)).",
        hint: Self.englishTampering
      )
    case .linesAreMissing(let sequence, let stated, let found):
      Explanation(
        "The voucher of log record \(sequence) has \(found) lines, but was written with "
          + "\(stated).",
        hint: Self.englishTampering
      )
    case .linesWithoutVoucher(let count):
      Explanation(
        "Voucher lines belong to no voucher of the log (count: \(en.count(Int(count.magnitude)))).",
        hint: Self.englishTampering
      )
    case .numberHasAGap(let series, let year, let expected, let found):
      Explanation(
        "Voucher series \(series) of \(year) has number \(found) where \(expected) was due.",
        hint: "Document the gap, and compare with a backup."
      )
    case .balanceDiffers(let table, let key):
      Explanation(
        "A balance is not the sum of its vouchers (\(table): \(key)).",
        hint: Self.englishTampering
      )
    case .voucherLiesOutsideYear(let sequence, let year):
      Explanation(
        "The voucher of log record \(sequence) lies outside the fiscal year \(year).",
        hint: Self.englishTampering
      )
    case .periodStatusDiffers(let period):
      Explanation(
        "Period \(period) has another status than the log gives.",
        hint: Self.englishTampering
      )
    case .sealDiffers(let period, let sequence):
      Explanation(
        "The seal of \(period) (log record \(sequence)) does not agree with the books of then.",
        hint: Self.englishTampering
      )
    case .sealIsMoved(let period, let record):
      Explanation(
        "The balances of the sealed period \(period) were moved by log record \(record), "
          + "which lies outside it.",
        hint:
          "Nothing is wrong; open and close the period anew if the new balances are to be sealed."
      )
    case .sealIsBroken(let period, let person, let moment, let reason):
      Explanation(
        "The sealed period \(period) was reopened "
          + "(\(en.told(by: person, at: moment, because: reason))).",
        hint: "Close the period anew when the corrections are posted."
      )
    case .reversalDiffers(let sequence, let reverses):
      Explanation(
        "The reversal in log record \(sequence) does not mirror the voucher of log record "
          + "\(reverses).",
        hint: Self.englishTampering
      )
    case .rowsWithoutRecord(let table, let count):
      Explanation(
        "Rows of \(table) do not stand in the log (count: \(en.count(Int(count.magnitude)))).",
        hint: Self.englishTampering
      )
    case .contentDiffers(let run, let file):
      Explanation(
        "The original of \(file) (run \(run)) has changed since it was kept.",
        hint: Self.englishTampering
      )
    }
  }

  private static let swedishTampering =
    "Databasen kan ha ändrats utanför programmet; jämför med en säkerhetskopia och tala med revisorn."
  private static let norwegianTampering =
    "Databasen kan være endret utenfor programmet; sammenlign med en sikkerhetskopi og snakk med revisor."
  private static let englishTampering =
    "The database may have been changed outside the program; compare with a backup and tell the auditor."
}
