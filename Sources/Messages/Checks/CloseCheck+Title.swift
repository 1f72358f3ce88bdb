import Accounting

extension CloseCheck {
  /// What the check states, as a sentence; its own name where it has none.
  package func title(in language: Language) -> String {
    switch language {
    case .sv: CloseCheck.swedishTitle(of: name) ?? name
    case .nb: CloseCheck.norwegianTitle(of: name) ?? name
    case .en: CloseCheck.englishTitle(of: name) ?? name
    }
  }

  /// The title of a check that only its name tells, as a stored refusal does.
  static func title(of name: String, in language: Language) -> String {
    all.first { $0.name == name }?.title(in: language) ?? name
  }

  private static func swedishTitle(of name: String) -> String? {
    switch name {
    case "books-balance": "Debet är lika med kredit"
    case "voucher-numbers-have-no-gaps": "Verifikationsnumren har inga luckor"
    case "years-have-no-gaps": "Räkenskapsåren följer på varandra"
    case "suspense-is-empty": "Observationskontot är tomt"
    case "imports-foot": "Importerade filer stämmer med sina saldon"
    case "closing-rates-exist": "Balansdagskurser finns"
    case "foreign-balances-are-revalued": "Saldon i utländsk valuta är omvärderade"
    case "plans-are-posted": "Planerade körningar är bokförda"
    case "runs-are-current": "Bokförda körningar är aktuella"
    case "earlier-periods-are-held": "Tidigare perioder är spärrade"
    case "next-period-is-open": "Nästa period är öppen"
    default: nil
    }
  }

  private static func norwegianTitle(of name: String) -> String? {
    switch name {
    case "books-balance": "Debet er lik kredit"
    case "voucher-numbers-have-no-gaps": "Bilagsnumrene har ingen hull"
    case "years-have-no-gaps": "Regnskapsårene følger på hverandre"
    case "suspense-is-empty": "Interimskontoen er tom"
    case "imports-foot": "Importerte filer stemmer med sine saldoer"
    case "closing-rates-exist": "Balansedagskurser finnes"
    case "foreign-balances-are-revalued": "Saldoer i utenlandsk valuta er omregnet"
    case "plans-are-posted": "Planlagte kjøringer er bokført"
    case "runs-are-current": "Bokførte kjøringer er oppdaterte"
    case "earlier-periods-are-held": "Tidligere perioder er sperret"
    case "next-period-is-open": "Neste periode er åpen"
    default: nil
    }
  }

  private static func englishTitle(of name: String) -> String? {
    switch name {
    case "books-balance": "Debit equals credit"
    case "voucher-numbers-have-no-gaps": "Voucher numbers have no gaps"
    case "years-have-no-gaps": "Fiscal years follow on each other"
    case "suspense-is-empty": "The suspense account is empty"
    case "imports-foot": "Imported files agree with their balances"
    case "closing-rates-exist": "Closing rates exist"
    case "foreign-balances-are-revalued": "Balances in foreign currency are revalued"
    case "plans-are-posted": "Planned runs are posted"
    case "runs-are-current": "Posted runs are up to date"
    case "earlier-periods-are-held": "Earlier periods are on hold"
    case "next-period-is-open": "The next period is open"
    default: nil
    }
  }
}
