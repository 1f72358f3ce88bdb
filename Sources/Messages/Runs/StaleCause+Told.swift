import Accounting

extension StaleCause {
  /// What changed since the run read it, as part of a sentence: no capital, no full stop.
  package func told(in language: Language) -> String {
    switch self {
    case .balance(let account, let currency, let then, let now):
      language.say(
        sv:
          "saldot på \(account.told) i \(currency) var \(language.amount(then)) och är \(language.amount(now))",
        nb:
          "saldoen på \(account.told) i \(currency) var \(language.amount(then)) og er \(language.amount(now))",
        en:
          "the balance of \(account.told) in \(currency) was \(language.amount(then)) and is \(language.amount(now))"
      )
    case .accountingBalance(let account, let currency, let then, let now):
      language.say(
        sv:
          "det bokförda värdet av \(currency) på \(account.told) var \(language.money(then)) och är \(language.money(now))",
        nb:
          "den bokførte verdien av \(currency) på \(account.told) var \(language.money(then)) og er \(language.money(now))",
        en:
          "the book value of \(currency) on \(account.told) was \(language.money(then)) and is \(language.money(now))"
      )
    case .rate(let from, let to, let then, let now):
      language.say(
        sv:
          "kursen från \(from) till \(to) var \(language.decimal(then)) och är \(language.decimal(now))",
        nb:
          "kursen fra \(from) til \(to) var \(language.decimal(then)) og er \(language.decimal(now))",
        en:
          "the rate from \(from) to \(to) was \(language.decimal(then)) and is \(language.decimal(now))"
      )
    case .reversed(let voucher):
      language.say(
        sv: "verifikationen \(voucher) är återförd",
        nb: "bilag \(voucher) er tilbakeført",
        en: "voucher \(voucher) is reversed"
      )
    case .settings:
      language.say(
        sv: "inställningarna har ändrats",
        nb: "innstillingene er endret",
        en: "the settings have changed"
      )
    }
  }
}

extension LedgerAccount {
  /// `1930`, or `1930 (1=10,6=P1)` with dimensions.
  var told: String {
    dimensions.isEmpty ? account.code : "\(account) (\(dimensionsText))"
  }
}
