import Accounting

extension CheckID {
  /// What the check states, as a sentence.
  package func title(in language: Language) -> String {
    switch self {
    case .booksBalance:
      language.say(
        sv: "Debet är lika med kredit",
        nb: "Debet er lik kredit",
        en: "Debit equals credit"
      )
    case .voucherNumbersHaveNoGaps:
      language.say(
        sv: "Verifikationsnumren har inga luckor",
        nb: "Bilagsnumrene har ingen hull",
        en: "Voucher numbers have no gaps"
      )
    case .yearsHaveNoGaps:
      language.say(
        sv: "Räkenskapsåren följer på varandra",
        nb: "Regnskapsårene følger på hverandre",
        en: "Fiscal years follow on each other"
      )
    case .suspenseIsEmpty:
      language.say(
        sv: "Observationskontot är tomt",
        nb: "Interimskontoen er tom",
        en: "The suspense account is empty"
      )
    case .importsFoot:
      language.say(
        sv: "Importerade filer stämmer med sina saldon",
        nb: "Importerte filer stemmer med sine saldoer",
        en: "Imported files agree with their balances"
      )
    case .closingRatesExist:
      language.say(
        sv: "Balansdagskurser finns",
        nb: "Balansedagskurser finnes",
        en: "Closing rates exist"
      )
    case .foreignBalancesAreRevalued:
      language.say(
        sv: "Saldon i utländsk valuta är omvärderade",
        nb: "Saldoer i utenlandsk valuta er omregnet",
        en: "Balances in foreign currency are revalued"
      )
    case .plansArePosted:
      language.say(
        sv: "Planerade körningar är bokförda",
        nb: "Planlagte kjøringer er bokført",
        en: "Planned runs are posted"
      )
    case .runsAreCurrent:
      language.say(
        sv: "Bokförda körningar är aktuella",
        nb: "Bokførte kjøringer er oppdaterte",
        en: "Posted runs are up to date"
      )
    case .earlierPeriodsAreHeld:
      language.say(
        sv: "Tidigare perioder är spärrade",
        nb: "Tidligere perioder er sperret",
        en: "Earlier periods are on hold"
      )
    case .nextPeriodIsOpen:
      language.say(
        sv: "Nästa period är öppen",
        nb: "Neste periode er åpen",
        en: "The next period is open"
      )
    }
  }
}
