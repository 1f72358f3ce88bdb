import Accounting

extension OpeningTransferError: ExplainedError {
  package static var examples: [OpeningTransferError] {
    [
      .targetIsUnknown(account: AccountNumber("2099")),
      .targetIsSuspense(account: AccountNumber("2999")),
      .targetIsNoBalanceAccount(account: AccountNumber("5010"), type: .expense), .reasonIsMissing,
      .accountIsNoSuspense(account: AccountNumber("1930"), suspense: [AccountNumber("2999")]),
      .accountIsNoSuspense(account: AccountNumber("1930"), suspense: []),
      .nothingToDo(examined: 0),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .targetIsUnknown(let account):
      language.say(
        sv: "Kontot \(account) finns inte i kontoplanen.",
        hint: "Lägg upp det med \(Command.add(account)).",
        nb: "Konto \(account) finnes ikke i kontoplanen.",
        hint: "Opprett den med \(Command.add(account)).",
        en: "There is no account \(account) in the chart.",
        hint: "Add it with \(Command.add(account))."
      )
    case .targetIsSuspense(let account):
      language.say(
        sv: "Kontot \(account) är självt ett observationskonto.",
        hint: "Ange det konto där beloppet hör hemma, till exempel ett konto för eget kapital.",
        nb: "Konto \(account) er selv en interimskonto.",
        hint: "Oppgi kontoen der beløpet hører hjemme, for eksempel en egenkapitalkonto.",
        en: "Account \(account) is itself a suspense account.",
        hint: "Name the account where the amount belongs, for example one of equity."
      )
    case .targetIsNoBalanceAccount(let account, let type):
      language.say(
        sv:
          "Kontot \(account) är inget balanskonto (\(type.name(in: language))), och en ingående balans står på balanskonton.",
        hint: "Ange ett konto för tillgångar, skulder eller eget kapital.",
        nb:
          "Konto \(account) er ikke en balansekonto (\(type.name(in: language))), og en inngående balanse står på balansekontoer.",
        hint: "Oppgi en konto for eiendeler, gjeld eller egenkapital.",
        en:
          "Account \(account) is no balance account (\(type.name(in: language))), and an opening balance stands on balance accounts.",
        hint: "Name an account of assets, debts or equity."
      )
    case .reasonIsMissing:
      language.say(
        sv: "Det framgår inte varför beloppet flyttas.",
        hint: "Ange anledningen med --reason; den blir verifikationens text.",
        nb: "Det går ikke frem hvorfor beløpet flyttes.",
        hint: "Oppgi begrunnelsen med --reason; den blir bilagets tekst.",
        en: "Why the amount is moved has not been said.",
        hint: "Give the reason with --reason; it becomes the text of the voucher."
      )
    case .accountIsNoSuspense(let account, let suspense):
      language.say(
        sv: "Kontot \(account) är inget observationskonto.",
        hint: suspense.isEmpty
          ? "Företaget har inget; ingen import har lämnat något att flytta."
          : "Välj bland \(language.list(suspense.map(\.code))), eller utelämna --account.",
        nb: "Konto \(account) er ikke en interimskonto.",
        hint: suspense.isEmpty
          ? "Foretaket har ingen; ingen import har etterlatt noe å flytte."
          : "Velg blant \(language.list(suspense.map(\.code))), eller utelat --account.",
        en: "Account \(account) is no suspense account.",
        hint: suspense.isEmpty
          ? "The company has none; no import has left anything to move."
          : "Choose among \(language.list(suspense.map(\.code))), or leave --account out."
      )
    case .nothingToDo(let examined):
      language.say(
        sv: "Inget står på observationskontona, så inget flyttas; granskade belopp: \(examined).",
        hint: "Inget behöver göras.",
        nb:
          "Ingenting står på interimskontoene, så ingenting flyttes; gjennomgåtte beløp: \(examined).",
        hint: "Du trenger ikke å gjøre noe.",
        en:
          "Nothing stands on the suspense accounts, so nothing is moved; amounts examined: \(examined).",
        hint: "Nothing to do."
      )
    }
  }
}
