import Accounting

extension AccountControlError: ExplainedError {
  package static var examples: [AccountControlError] {
    let account = AccountNumber("1930")
    let days = (Day(number: 20_089), Day(number: 20_178))
    let balance = Money(minorUnits: 1_250_000, .sek)
    return [
      .isTotal(voucher: "A17", account: AccountNumber("1999")),
      .isInactive(
        voucher: "A17",
        line: 2,
        account: account,
        day: days.1,
        first: nil,
        last: days.0
      ),
      .isInactive(
        voucher: "A17",
        line: 2,
        account: account,
        day: days.0,
        first: days.1,
        last: nil
      ),
      .isClosedToEntry(voucher: "A17", line: 2, account: account),
      .isOfOtherSide(
        voucher: "A17",
        line: 2,
        account: account,
        amount: balance,
        side: .credit
      ),
      .currencyIsNotAllowed(
        voucher: "A17",
        line: 2,
        account: account,
        currency: .usd,
        allowed: [.eur, .sek]
      ),
      .personMayNot(
        voucher: "A17",
        line: 2,
        account: account,
        person: "bo",
        allowed: ["anna", "@ar"]
      ),
      .originIsNotAllowed(
        voucher: "A17",
        line: 2,
        account: account,
        origin: .entered,
        allowed: [.imported, PostingOrigin("fx-revaluation")]
      ),
      .daysAreReversed(account: account, first: days.1, last: days.0),
      .originIsUnknown(origin: PostingOrigin("handen"), known: [.entered, .imported]),
      .openingAccountIsNoBalance(account: account, opening: AccountNumber("3001")),
      .closeClassDoesNotFit(account: account, type: .asset, closeClass: .result),
      .defaultCurrencyIsNotAllowed(account: account, currency: .usd, allowed: [.eur]),
      .totalTakesNoControl(account: AccountNumber("1999")),
      .totalHasNoIntervals(account: AccountNumber("1999")),
      .intervalsNeedTotal(account: account, type: .asset),
      .totalHasPostings(account: account),
      .typeWasChanged(
        account: account,
        from: .asset,
        to: .liability,
        periods: ["2025-01", "2025-02"]
      ),
      .reasonIsMissing, .overrideWasNotNeeded,
      .wasOverridden(vouchers: 2, reason: "avstämning"),
      .blockedHoldsBalance(account: account, balance: balance),
      .balanceIsOnOtherSide(account: account, balance: balance, side: .credit),
      .isNew(account: account, type: .asset),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .isTotal, .isInactive, .isClosedToEntry, .isOfOtherSide, .currencyIsNotAllowed,
      .personMayNot, .originIsNotAllowed:
      language.explainGate(self)
    case .blockedHoldsBalance, .balanceIsOnOtherSide, .isNew, .reasonIsMissing,
      .overrideWasNotNeeded, .wasOverridden, .typeWasChanged:
      language.explainBooks(self)
    default: language.explainSetting(self)
    }
  }
}

extension Language {
  /// What keeps a line of a voucher from an account.
  fileprivate func explainGate(_ error: AccountControlError) -> Explanation {
    switch error {
    case .isTotal(let voucher, let account):
      say(
        sv: "Konto \(account)\(inVoucher(voucher)) är ett summakonto, som inget bokförs på.",
        hint: "Välj ett av kontona som det summerar: \(Command.show(account)).",
        nb: "Konto \(account)\(inVoucher(voucher)) er en sumkonto, som det ikke bokføres på.",
        hint: "Velg en av kontoene som den summerer: \(Command.show(account)).",
        en: "Account \(account)\(inVoucher(voucher)) is a total, on which nothing is posted.",
        hint: "Choose one of the accounts that it adds up: \(Command.show(account))."
      )
    case .isInactive(let voucher, let line, let account, _, let first, let last):
      say(
        sv:
          "Konto \(account)\(place(voucher, line)) tar bara bokföringsdagar \(days(first, last)).",
        hint: "Välj ett annat konto, eller ändra dagarna: \(Command.show(account)).",
        nb:
          "Konto \(account)\(place(voucher, line)) tar bare bokføringsdager \(days(first, last)).",
        hint: "Velg en annen konto, eller endre dagene: \(Command.show(account)).",
        en:
          "Account \(account)\(place(voucher, line)) takes posting days \(days(first, last)) only.",
        hint: "Choose another account, or change the days: \(Command.show(account))."
      )
    case .isClosedToEntry(let voucher, let line, let account):
      say(
        sv: "Konto \(account)\(place(voucher, line)) är stängt för manuell bokföring.",
        hint:
          "Låt körningen eller importen bokföra där, eller ange --override REASON, som kräver behörigheten account-override.",
        nb: "Konto \(account)\(place(voucher, line)) er stengt for manuell bokføring.",
        hint:
          "La kjøringen eller importen bokføre der, eller oppgi --override REASON, som krever rettigheten account-override.",
        en: "Account \(account)\(place(voucher, line)) is closed to manual entry.",
        hint:
          "Let the run or the import post there, or give --override REASON, which takes the right account-override."
      )
    case .isOfOtherSide(let voucher, let line, let account, let amount, let side):
      say(
        sv:
          "Konto \(account)\(place(voucher, line)) tar bara \(name(of: side)), inte \(money(amount)).",
        hint: "Rätta beloppet, eller kontot: \(Command.show(account)).",
        nb:
          "Konto \(account)\(place(voucher, line)) tar bare \(name(of: side)), ikke \(money(amount)).",
        hint: "Rett beløpet, eller kontoen: \(Command.show(account)).",
        en:
          "Account \(account)\(place(voucher, line)) takes \(name(of: side)) only, not \(money(amount)).",
        hint: "Correct the amount, or the account: \(Command.show(account))."
      )
    case .currencyIsNotAllowed(let voucher, let line, let account, let currency, let allowed):
      say(
        sv:
          "Konto \(account)\(place(voucher, line)) tar bara \(list(allowed.map(\.code))), inte \(currency).",
        hint: "Välj ett konto för valutan, eller tillåt den: \(Command.show(account)).",
        nb:
          "Konto \(account)\(place(voucher, line)) tar bare \(list(allowed.map(\.code))), ikke \(currency).",
        hint: "Velg en konto for valutaen, eller tillat den: \(Command.show(account)).",
        en:
          "Account \(account)\(place(voucher, line)) takes \(list(allowed.map(\.code))) only, not \(currency).",
        hint: "Choose an account for the currency, or allow it: \(Command.show(account))."
      )
    case .personMayNot(let voucher, let line, let account, let person, let allowed):
      say(
        sv: "\(person) får inte bokföra på konto \(account)\(place(voucher, line)).",
        hint: "\(list(allowed)) får det; låt en av dem bokföra: \(Command.show(account)).",
        nb: "\(person) kan ikke bokføre på konto \(account)\(place(voucher, line)).",
        hint: "\(list(allowed)) kan det; la en av dem bokføre: \(Command.show(account)).",
        en: "\(person) may not post on account \(account)\(place(voucher, line)).",
        hint: "\(list(allowed)) may; let one of them post it: \(Command.show(account))."
      )
    case .originIsNotAllowed(let voucher, let line, let account, let origin, let allowed):
      say(
        sv:
          "Konto \(account)\(place(voucher, line)) tar bara det som är \(list(names(of: allowed))), inte \(name(of: origin)).",
        hint: "Välj ett annat konto, eller ändra kontot: \(Command.show(account)).",
        nb:
          "Konto \(account)\(place(voucher, line)) tar bare det som er \(list(names(of: allowed))), ikke \(name(of: origin)).",
        hint: "Velg en annen konto, eller endre kontoen: \(Command.show(account)).",
        en:
          "Account \(account)\(place(voucher, line)) takes only what is \(list(names(of: allowed))), not \(name(of: origin)).",
        hint: "Choose another account, or change this one: \(Command.show(account))."
      )
    default: preconditionFailure("\(error) is not told by the gate")
    }
  }

  /// Why an account is not controlled so.
  fileprivate func explainSetting(_ error: AccountControlError) -> Explanation {
    switch error {
    case .daysAreReversed(let account, let first, let last):
      say(
        sv: "Konto \(account) skulle gälla från \(day(first)) till \(day(last)).",
        hint: "Ange en sista dag som inte ligger före den första.",
        nb: "Konto \(account) er satt til å gjelde fra \(day(first)) til \(day(last)).",
        hint: "Oppgi en siste dag som ikke ligger før den første.",
        en: "Account \(account) would be active from \(day(first)) to \(day(last)).",
        hint: "Give a last day that is not before the first."
      )
    case .originIsUnknown(let origin, let known):
      say(
        sv: "\(origin) är inget som verifikationer kommer från.",
        hint: "Ange några av \(known.map(\.description).joined(separator: ", ")).",
        nb: "\(origin) er ikke noe bilag kommer fra.",
        hint: "Oppgi noen av \(known.map(\.description).joined(separator: ", ")).",
        en: "\(origin) is nothing that vouchers come from.",
        hint: "Give some of \(known.map(\.description).joined(separator: ", "))."
      )
    case .openingAccountIsNoBalance(let account, let opening):
      say(
        sv: "Konto \(opening), dit \(account) skulle föras, är inget balanskonto.",
        hint: "Ange ett konto av typen asset, liability eller equity.",
        nb: "Konto \(opening), dit \(account) føres, er ikke en balansekonto.",
        hint: "Oppgi en konto av typen asset, liability eller equity.",
        en: "Account \(opening), to which \(account) would go, is no balance account.",
        hint: "Give an account of type asset, liability or equity."
      )
    case .closeClassDoesNotFit(let account, let type, let closeClass):
      say(
        sv:
          "Bokslutsklassen \(closeClass.rawValue) passar inte konto \(account) (\(type.name(in: .sv))).",
        hint: "result hör till intäkter och kostnader, balance och capital till balanskonton.",
        nb:
          "Avslutningsklassen \(closeClass.rawValue) passer ikke konto \(account) (\(type.name(in: .nb))).",
        hint: "result hører til inntekter og kostnader, balance og capital til balansekontoer.",
        en:
          "The close class \(closeClass.rawValue) does not fit account \(account) (\(type.name(in: .en))).",
        hint: "result belongs to income and expense, balance and capital to balance accounts."
      )
    case .defaultCurrencyIsNotAllowed(let account, let currency, let allowed):
      say(
        sv:
          "Konto \(account) tar bara \(list(allowed.map(\.code))), och kan inte föreslå \(currency).",
        hint: "Ange en av dem, eller tillåt valutan med --currencies.",
        nb:
          "Konto \(account) tar bare \(list(allowed.map(\.code))), og kan ikke foreslå \(currency).",
        hint: "Oppgi en av dem, eller tillat valutaen med --currencies.",
        en:
          "Account \(account) takes \(list(allowed.map(\.code))) only, and cannot propose \(currency).",
        hint: "Give one of these, or allow the currency with --currencies."
      )
    case .totalTakesNoControl(let account):
      say(
        sv:
          "Summakonto \(account) kan varken spärras, omvärderas eller styras på annat sätt än med dagar.",
        hint: "Ange --active-from och --active-to, eller ta bort resten med --without-controls.",
        nb:
          "Sumkonto \(account) kan verken sperres, omregnes eller styres på annen måte enn med dager.",
        hint: "Oppgi --active-from og --active-to, eller ta bort resten med --without-controls.",
        en: "Total \(account) is neither blocked nor revalued, and controlled by days only.",
        hint: "Give --active-from and --active-to, or take off the rest with --without-controls."
      )
    case .totalHasNoIntervals(let account):
      say(
        sv: "Summakonto \(account) summerar inga konton.",
        hint: "Ange vilka med --totals, som 1000-1999.",
        nb: "Sumkonto \(account) summerer ingen kontoer.",
        hint: "Oppgi hvilke med --totals, som 1000-1999.",
        en: "Total \(account) adds up no accounts.",
        hint: "Say which with --totals, such as 1000-1999."
      )
    case .intervalsNeedTotal(let account, let type):
      say(
        sv: "Konto \(account) (\(type.name(in: .sv))) summerar inga andra konton.",
        hint: "Gör det till summakonto med --type total, eller utelämna --totals.",
        nb: "Konto \(account) (\(type.name(in: .nb))) summerer ingen andre kontoer.",
        hint: "Gjør den til sumkonto med --type total, eller utelat --totals.",
        en: "Account \(account) (\(type.name(in: .en))) adds up no other accounts.",
        hint: "Make it a total with --type total, or leave out --totals."
      )
    case .totalHasPostings(let account):
      say(
        sv: "Det är bokfört på konto \(account), som därför inte kan bli summakonto.",
        hint: "Lägg upp summan på ett nytt nummer.",
        nb: "Det er bokført på konto \(account), som derfor ikke kan bli sumkonto.",
        hint: "Opprett summen på et nytt nummer.",
        en: "Account \(account) has been posted on, so it cannot become a total.",
        hint: "Add the total under a new number."
      )
    default: preconditionFailure("\(error) is not about a setting")
    }
  }

  /// What became of an account, or what a close is told of it.
  fileprivate func explainBooks(_ error: AccountControlError) -> Explanation {
    switch error {
    case .typeWasChanged(let account, let from, let to, let periods):
      say(
        sv:
          "Konto \(account) går från \(from.name(in: .sv)) till \(to.name(in: .sv)), och det är bokfört på det i \(list(periods)).",
        hint: "Rapporter visar det där hädanefter, även för de perioderna; inget bokförs.",
        nb:
          "Konto \(account) går fra \(from.name(in: .nb)) til \(to.name(in: .nb)), og det er bokført på den i \(list(periods)).",
        hint: "Rapporter viser den der heretter, også for de periodene; ingenting bokføres.",
        en:
          "Account \(account) goes from \(from.name(in: .en)) to \(to.name(in: .en)), and was posted on in \(list(periods)).",
        hint: "Reports show it there from now on, also those of these periods; nothing is posted."
      )
    case .reasonIsMissing:
      say(
        sv: "Valet --override har ingen anledning.",
        hint: "Skriv varför verifikationen bokförs för hand; skälet sparas med den.",
        nb: "Valget --override har ingen begrunnelse.",
        hint: "Skriv hvorfor bilaget bokføres for hånd; begrunnelsen lagres med det.",
        en: "The option --override has no reason.",
        hint: "Write why the voucher is entered by hand; the reason is kept with it."
      )
    case .overrideWasNotNeeded:
      say(
        sv: "Ingen rad stod på ett konto som är stängt för manuell bokföring.",
        hint: "Utelämna --override; skälet är inte sparat.",
        nb: "Ingen linje stod på en konto som er stengt for manuell bokføring.",
        hint: "Utelat --override; begrunnelsen er ikke lagret.",
        en: "No line stood on an account that is closed to manual entry.",
        hint: "Leave out --override; the reason is not kept."
      )
    case .wasOverridden(let vouchers, let reason):
      say(
        sv:
          "Bokfört på konton som är stängda för manuell bokföring (verifikationer: \(vouchers)): \(Explanation.clause(reason)).",
        hint: "Skälet är sparat med dem och visas för kontot.",
        nb:
          "Bokført på kontoer som er stengt for manuell bokføring (bilag: \(vouchers)): \(Explanation.clause(reason)).",
        hint: "Begrunnelsen er lagret med dem og vises for kontoen.",
        en:
          "Posted on accounts that are closed to manual entry (vouchers: \(vouchers)): \(Explanation.clause(reason)).",
        hint: "The reason is kept with them and shown for the account."
      )
    case .blockedHoldsBalance(let account, let balance):
      say(
        sv: "Konto \(account) är spärrat och har saldot \(money(balance)).",
        hint: "Häv spärren och flytta saldot, eller låt det stå: \(Command.unblock(account)).",
        nb: "Konto \(account) er sperret og har saldoen \(money(balance)).",
        hint: "Opphev sperren og flytt saldoen, eller la den stå: \(Command.unblock(account)).",
        en: "Account \(account) is blocked and has the balance \(money(balance)).",
        hint: "Unblock it and move the balance, or leave it: \(Command.unblock(account))."
      )
    case .balanceIsOnOtherSide(let account, let balance, let side):
      say(
        sv: "Konto \(account) ska ha saldo i \(name(of: side)), men har \(money(balance)).",
        hint: "Se vad som är bokfört: \(Command.showGeneralLedger(of: account)).",
        nb: "Konto \(account) skal ha saldo i \(name(of: side)), men har \(money(balance)).",
        hint: "Se hva som er bokført: \(Command.showGeneralLedger(of: account)).",
        en:
          "Account \(account) is to have its balance in \(name(of: side)), but has \(money(balance)).",
        hint: "See what was posted: \(Command.showGeneralLedger(of: account))."
      )
    case .isNew(let account, let type):
      say(
        sv: "Konto \(account) är nytt sedan förra stängningen (\(type.name(in: .sv))).",
        hint: "Se att det hamnar på rätt rad: \(Command.show(account)).",
        nb: "Konto \(account) er ny siden forrige avslutning (\(type.name(in: .nb))).",
        hint: "Se at den havner på riktig linje: \(Command.show(account)).",
        en: "Account \(account) is new since the last close (\(type.name(in: .en))).",
        hint: "See that it stands on the right line: \(Command.show(account))."
      )
    default: preconditionFailure("\(error) is not told of books")
    }
  }

  /// The voucher and line in brackets; nothing before there is one.
  private func place(_ voucher: String, _ line: Int) -> String {
    guard !voucher.isEmpty else { return "" }
    return say(
      sv: " (\(voucher), rad \(line))",
      nb: " (\(voucher), linje \(line))",
      en: " (\(voucher), line \(line))"
    )
  }

  /// From one day, to one, or both.
  func days(_ first: Day?, _ last: Day?) -> String {
    let from = first.map { say(sv: "från \(day($0))", nb: "fra \(day($0))", en: "from \(day($0))") }
    let to = last.map { say(sv: "till \(day($0))", nb: "til \(day($0))", en: "to \(day($0))") }
    return [from, to].compactMap(\.self).joined(separator: " ")
  }
}
