import Accounting

extension OpeningError: ExplainedError {
  package static var examples: [OpeningError] {
    let account = AccountNumber("1930")
    let (old, new) = (Money(minorUnits: 4_000_000, .sek), Money(minorUnits: 4_900_000, .sek))
    let change = PeriodStatusChange(
      period: "2025-open",
      status: .onHold,
      by: "anna",
      at: "2025-04-05T09:30:00Z",
      reason: "close 2025-01",
      isByClose: true
    )
    return [
      .opensOtherwise(year: "2025", account: account, from: old, to: new),
      .staysAsStated(year: "2025", account: account, before: "2024", closes: old, opens: new),
      .suspenseWasNotNeeded(account: AccountNumber("2099")),
      .openingWouldMove(year: "2025", account: account, from: old, to: new, others: []),
      .openingWouldMove(
        year: "2025",
        account: account,
        from: old,
        to: new,
        others: [AccountNumber("1930"), AccountNumber("2440")]
      ),
      .openingIsHeld(
        company: "FJ01",
        year: "2025",
        change: change,
        seals: ["2025-01", "2025-02"]
      ), .openingIsHeld(company: "FJ01", year: "2025", change: change, seals: []),
      .fellWithOpening(run: 17, year: "2025", voucher: "OT1"),
      .sealsAreMoved(periods: ["2025-01", "2025-02"]),
      .differsFromTheFile(
        year: "2025",
        run: 3,
        file: "2025.se",
        accounts: 2,
        first: account
      ),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .opensOtherwise(let year, let account, let from, let to):
      language.say(
        sv:
          "Konto \(account) öppnar \(year) med \(language.money(to)); tidigare var det \(language.money(from)).",
        hint: "Kontrollera att det är rätt; bokföringen säger nu det som den nyaste filen säger.",
        nb:
          "Konto \(account) åpner \(year) med \(language.money(to)); før var det \(language.money(from)).",
        hint: "Kontroller at det er riktig; regnskapet sier nå det som den nyeste filen sier.",
        en:
          "Account \(account) opens \(year) with \(language.money(to)); it was \(language.money(from)).",
        hint: "Check that this is right; the books now say what the newest file says."
      )
    case .staysAsStated(let year, let account, let before, let closes, let opens):
      language.say(
        sv:
          "Konto \(account) öppnar \(year) med \(language.money(opens)), som filen för året säger, fast det som finns av \(before) slutar med \(language.money(closes)).",
        hint:
          "Importera hela \(before) med sina balanser, så öppnar \(year) med det som \(before) slutar med.",
        nb:
          "Konto \(account) åpner \(year) med \(language.money(opens)), som filen for året sier, selv om det som finnes av \(before), slutter med \(language.money(closes)).",
        hint:
          "Importer hele \(before) med sine balanser, så åpner \(year) med det som \(before) slutter med.",
        en:
          "Account \(account) opens \(year) with \(language.money(opens)), as the file of that year says, though what is there of \(before) closes with \(language.money(closes)).",
        hint:
          "Import the whole of \(before) with its balances: \(year) then opens with its closing."
      )
    case .suspenseWasNotNeeded(let account):
      language.say(
        sv: "Inget bokfördes på konto \(account): balanserna går ihop utan det.",
        hint: "Utelämna --balance-to.",
        nb: "Ingenting ble bokført på konto \(account): balansene går opp uten.",
        hint: "Utelat --balance-to.",
        en: "Nothing was posted on account \(account): the balances agree without it.",
        hint: "Leave --balance-to out."
      )
    case .openingWouldMove(let year, let account, let from, let to, let others):
      language.say(
        sv:
          "Konto \(account) skulle öppna \(year) med \(language.money(to)) i stället för \(language.money(from))\(language.alike(others)).",
        hint: "Se vad som håller årets öppning med \(Command.listPeriods).",
        nb:
          "Konto \(account) ville åpne \(year) med \(language.money(to)) i stedet for \(language.money(from))\(language.alike(others)).",
        hint: "Se hva som holder årets åpning, med \(Command.listPeriods).",
        en:
          "Account \(account) would open \(year) with \(language.money(to)) instead of \(language.money(from))\(language.alike(others)).",
        hint: "See what holds the opening of the year with \(Command.listPeriods)."
      )
    case .openingIsHeld(let company, let year, let change, let seals):
      Self.held(company, year, change, seals, in: language)
    case .fellWithOpening(let run, let year, let voucher):
      language.say(
        sv:
          "Verifikationen \(voucher) av körning \(run) återfördes också, eftersom den flyttade en del av den ingående balans för \(year) som inte längre gäller.",
        hint: "Se observationskontot; flytta på nytt det som står kvar där.",
        nb:
          "Bilag \(voucher) fra kjøring \(run) ble også tilbakeført, siden det flyttet en del av den inngående balansen for \(year) som ikke lenger gjelder.",
        hint: "Se på interimskontoen; flytt på nytt det som står igjen der.",
        en:
          "Voucher \(voucher) of run \(run) was reversed as well, since it moved a part of the opening of \(year) that no longer holds.",
        hint: "Look at the suspense account, and move anew what stands there."
      )
    case .sealsAreMoved(let periods):
      language.say(
        sv: "Importen ändrar saldon som perioder stängdes på: \(language.list(periods)).",
        hint:
          "Granska vad som bokfördes, och stäng dem på nytt: \(Command.closeAgain(periods[0])).",
        nb: "Importen endrer saldoer som perioder ble avsluttet på: \(language.list(periods)).",
        hint:
          "Se på hva som ble bokført, og avslutt dem på nytt: \(Command.closeAgain(periods[0])).",
        en:
          "The import changes balances that periods were closed on: \(language.list(periods)).",
        hint: "Review what was posted, and close them anew: \(Command.closeAgain(periods[0]))."
      )
    case .differsFromTheFile(let year, let run, let file, let accounts, let first):
      language.say(
        sv:
          "Räkenskapsåret \(year) öppnar inte som filen \(file) säger (körning \(run)): konto \(first) med flera (antal: \(language.count(accounts))).",
        hint:
          "Jämför filens ingående balanser med råbalansen: \(Command.showTrialBalance(of: year)).",
        nb:
          "Regnskapsåret \(year) åpner ikke som filen \(file) sier (kjøring \(run)): konto \(first) med flere (antall: \(language.count(accounts))).",
        hint:
          "Sammenlign filens inngående balanser med råbalansen: \(Command.showTrialBalance(of: year)).",
        en:
          "Fiscal year \(year) does not open as the file \(file) says (run \(run)): account \(first) and others (count: \(language.count(accounts))).",
        hint:
          "Compare the opening balances of the file with the trial balance: \(Command.showTrialBalance(of: year))."
      )
    }
  }

  private static func held(
    _ company: String,
    _ year: String,
    _ change: PeriodStatusChange,
    _ seals: [String],
    in language: Language
  ) -> Explanation {
    let isClosed = change.status == .closed
    let reopen = Command.reopen(change.period, of: company)
    let (status, told) = (change.status.name(in: language), change.told(in: language))
    let sealed = seals.isEmpty ? "" : " (\(language.list(seals)))"
    return language.say(
      sv:
        "Öppningen av \(year) i \(company) ändras inte: perioden \(change.period) är \(status) (\(told)).",
      hint: isClosed
        ? "Det som en permanent stängd period vilar på ändras aldrig."
        : "Öppna den om det ska ändras: \(reopen). Det bryter de senare sigillen\(sealed).",
      nb:
        "Åpningen av \(year) i \(company) endres ikke: perioden \(change.period) er \(status) (\(told)).",
      hint: isClosed
        ? "Det som en permanent lukket periode hviler på, endres aldri."
        : "Gjenåpne den hvis det skal endres: \(reopen). Det bryter de senere seglene\(sealed).",
      en:
        "The opening of \(year) in \(company) stays as it is: period \(change.period) is \(status) (\(told)).",
      hint: isClosed
        ? "What a permanently closed period rests on never changes."
        : "To change it, open it: \(reopen). That breaks the later seals\(sealed)."
    )
  }
}

extension Language {
  /// `; likewise 1930 and 2440`; nothing where there are no others.
  fileprivate func alike(_ others: [AccountNumber]) -> String {
    guard !others.isEmpty else { return "" }
    let told = list(others.map(\.code))
    return say(sv: "; likaså \(told)", nb: "; likeså \(told)", en: "; likewise \(told)")
  }
}
