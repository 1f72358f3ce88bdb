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
    case .vouchersAreImportedOnce:
      language.say(
        sv: "Verifikationer är importerade en gång",
        nb: "Bilag er importert én gang",
        en: "Vouchers are imported once"
      )
    case .importsHaveNoWarnings:
      language.say(
        sv: "Importer utan varningar",
        nb: "Importer uten advarsler",
        en: "Imports without warnings"
      )
    case .accountsHoldWhatTheyMay:
      language.say(
        sv: "Konton har de saldon som de får ha",
        nb: "Kontoer har saldoene de kan ha",
        en: "Accounts hold what they may"
      )
    case .vouchersBalanceByValue:
      language.say(
        sv: "Verifikationer går jämnt upp per dimensionsvärde",
        nb: "Bilag går i null per dimensjonsverdi",
        en: "Vouchers balance by dimension value"
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
    case .sealStands:
      language.say(
        sv: "Sigillet står sig",
        nb: "Seglet står ved lag",
        en: "The seal stands"
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

  /// What is so where the check is not met, as a sentence.
  package func failure(in language: Language) -> String {
    switch self {
    case .booksBalance:
      language.say(
        sv: "Debet är inte lika med kredit",
        nb: "Debet er ikke lik kredit",
        en: "Debit does not equal credit"
      )
    case .voucherNumbersHaveNoGaps:
      language.say(
        sv: "Verifikationsnumren har luckor",
        nb: "Bilagsnumrene har hull",
        en: "Voucher numbers have gaps"
      )
    case .yearsHaveNoGaps:
      language.say(
        sv: "Räkenskapsåren följer inte på varandra",
        nb: "Regnskapsårene følger ikke på hverandre",
        en: "Fiscal years do not follow on each other"
      )
    case .suspenseIsEmpty:
      language.say(
        sv: "Observationskontot är inte tomt",
        nb: "Interimskontoen er ikke tom",
        en: "The suspense account is not empty"
      )
    case .importsFoot:
      language.say(
        sv: "Importerade filer stämmer inte med sina saldon",
        nb: "Importerte filer stemmer ikke med sine saldoer",
        en: "Imported files do not agree with their balances"
      )
    case .vouchersAreImportedOnce:
      language.say(
        sv: "Verifikationer kan vara importerade två gånger",
        nb: "Bilag kan være importert to ganger",
        en: "Vouchers may be imported twice"
      )
    case .importsHaveNoWarnings:
      language.say(
        sv: "Importer med varningar",
        nb: "Importer med advarsler",
        en: "Imports with warnings"
      )
    case .accountsHoldWhatTheyMay:
      language.say(
        sv: "Konton har saldon som de inte borde ha",
        nb: "Kontoer har saldoer de ikke burde ha",
        en: "Accounts hold what they should not"
      )
    case .vouchersBalanceByValue:
      language.say(
        sv: "Verifikationer går inte jämnt upp per dimensionsvärde",
        nb: "Bilag går ikke i null per dimensjonsverdi",
        en: "Vouchers do not balance by dimension value"
      )
    case .closingRatesExist:
      language.say(
        sv: "Balansdagskurser saknas eller bör granskas",
        nb: "Balansedagskurser mangler eller bør kontrolleres",
        en: "Closing rates are missing or doubtful"
      )
    case .foreignBalancesAreRevalued:
      language.say(
        sv: "Saldon i utländsk valuta är inte omvärderade",
        nb: "Saldoer i utenlandsk valuta er ikke omregnet",
        en: "Balances in foreign currency are not revalued"
      )
    case .plansArePosted:
      language.say(
        sv: "Planerade körningar är inte bokförda",
        nb: "Planlagte kjøringer er ikke bokført",
        en: "Planned runs are not posted"
      )
    case .runsAreCurrent:
      language.say(
        sv: "Bokförda körningar är inaktuella",
        nb: "Bokførte kjøringer er utdaterte",
        en: "Posted runs are out of date"
      )
    case .sealStands:
      language.say(
        sv: "Sigillet står sig inte",
        nb: "Seglet står ikke ved lag",
        en: "The seal does not stand"
      )
    case .earlierPeriodsAreHeld:
      language.say(
        sv: "Tidigare perioder är inte spärrade",
        nb: "Tidligere perioder er ikke sperret",
        en: "Earlier periods are not on hold"
      )
    case .nextPeriodIsOpen:
      language.say(
        sv: "Nästa period är inte öppen",
        nb: "Neste periode er ikke åpen",
        en: "The next period is not open"
      )
    }
  }
}
