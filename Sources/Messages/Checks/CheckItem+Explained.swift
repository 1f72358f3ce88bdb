import Accounting

extension CheckItem: ExplainedError {
  package static var examples: [CheckItem] {
    let day = Day(number: 20_178)
    let bank = LedgerAccount(AccountNumber("1980"))
    let balance = Money(minorUnits: 50_000, .eur)
    let booked = Money(minorUnits: 550_000, .sek)
    let target = Money(minorUnits: 574_875, .sek)
    return [
      .suspenseIsNotEmpty(
        account: AccountNumber("2999"),
        balance: Money(minorUnits: -4_599_014, .sek)
      ), .yearsHaveAGap(from: day.advanced(by: -455), to: day.advanced(by: -90)),
      .earlierPeriodsAreOpen(first: "2025-02", last: "2025-02", count: 1),
      .earlierPeriodsAreOpen(first: "2025-01", last: "2025-02", count: 2),
      .importDoesNotFoot(run: 3, file: "2025.se"),
      .rateIsMissing(.isMissing(type: "default", from: .usd, to: .sek, day: day, earliest: nil)),
      .rateIsMissing(
        .isOld(from: .eur, to: .sek, rateDay: day.advanced(by: -12), day: day, age: 12, limit: 7)
      ),
      .balanceIsNotRevalued(
        bank,
        period: "2025-03",
        balance: balance,
        booked: booked,
        target: target,
        rateDay: day
      ),
      .balanceIsNotRevalued(
        bank,
        period: "2025-03",
        balance: balance,
        booked: booked,
        target: target,
        rateDay: nil
      ),
      .cannotRevalue(
        code: FXRevaluationError.profileHasNoLine(account: bank.account, currency: .eur).code
      ),
      .seriesHasAGap(series: "A", year: "2025"), .booksDoNotBalance(Money(minorUnits: 100, .sek)),
      .nextPeriodIsMissing(
        after: "2016-04",
        from: Day(number: 16_922),
        to: Day(number: 17_286)
      ), .nextPeriodIsNotOpen(period: "2025-04"),
      .planIsNotPosted(run: 17), .runIsStale(run: 17),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    if case .rateIsMissing(let rate) = self { return rate.explained(in: language) }
    return switch language {
    case .sv: swedish
    case .nb: norwegian
    case .en: english
    }
  }

  private var swedish: Explanation {
    let sv = Language.sv
    return switch self {
    case .suspenseIsNotEmpty(let account, let balance):
      Explanation(
        "Observationskonto \(account) har saldot \(sv.money(balance)).",
        hint: "Flytta saldot till rätt konto, till exempel det balanserade resultatet."
      )
    case .yearsHaveAGap(let from, let to):
      Explanation(
        "Mellan räkenskapsåren saknas dagarna \(sv.day(from))–\(sv.day(to)).",
        hint: "Importera SIE-filen för det år som saknas."
      )
    case .earlierPeriodsAreOpen(let first, let last, let count):
      Explanation(
        count == 1
          ? "Den tidigare perioden \(first) är öppen; en bokföring där ändrar saldona här."
          : "\(count) tidigare perioder är öppna, \(first) till \(last); "
            + "en bokföring där ändrar saldona här.",
        hint: "Stäng först \(first), eller spärra den med \(Command.hold(first))."
      )
    case .importDoesNotFoot(let run, let file):
      Explanation(
        "Verifikationerna i filen \(file) ger inte de saldon som filen anger "
          + "(körning \(run)).",
        hint: "Jämför kontona med programmet som filen kommer från; verifikationer kan saknas."
      )
    case .rateIsMissing(let rate): rate.explained(in: sv)
    case .balanceIsNotRevalued(
      let account,
      let period,
      let balance,
      let booked,
      let target,
      let rateDay
    ):
      Explanation(
        "\(sv.money(balance)) på konto \(account.told) är bokfört till \(sv.money(booked)), "
          + "men är värt \(sv.money(target))"
          + (rateDay.map { " till kursen den \(sv.day($0))" } ?? "") + ".",
        hint: "Omvärdera med \(Command.postRevaluation(of: period))."
      )
    case .cannotRevalue(let code):
      Explanation(
        "Omvärderingen av utländsk valuta kan inte göras (\(code)).",
        hint: "Se hindret med \(Command.planRevaluation)."
      )
    case .seriesHasAGap(let series, let year):
      Explanation(
        "Verifikationsserie \(series) i räkenskapsåret \(year) har en lucka i numren.",
        hint: "Se vilka nummer som saknas med \(Command.verify)."
      )
    case .booksDoNotBalance(let net):
      Explanation(
        "Debet och kredit skiljer sig med \(sv.money(net)) i allt som är bokfört.",
        hint: "Sök orsaken med \(Command.verify); stäng inte förrän den är förklarad."
      )
    case .nextPeriodIsMissing(let period, let from, let to):
      Explanation(
        "Det finns ingen period efter \(period).",
        hint: "Lägg upp nästa räkenskapsår: \(Command.createYear(from: from, to: to))."
      )
    case .nextPeriodIsNotOpen(let period):
      Explanation(
        "Nästa period, \(period), är inte öppen.",
        hint: "Öppna den med \(Command.open(period))."
      )
    case .planIsNotPosted(let run):
      Explanation(
        "Körning \(run) är planerad men inte bokförd.",
        hint: "Bokför den med \(Command.post(run: run)), eller låt stängningen göra en ny."
      )
    case .runIsStale(let run):
      Explanation(
        "Körning \(run) är inaktuell: det som den läste har ändrats.",
        hint: "Se vad som ändrats med \(Command.show(run: run)), och omvärdera på nytt."
      )
    }
  }

  private var norwegian: Explanation {
    let nb = Language.nb
    return switch self {
    case .suspenseIsNotEmpty(let account, let balance):
      Explanation(
        "Interimskonto \(account) har saldoen \(nb.money(balance)).",
        hint: "Flytt saldoen til riktig konto, for eksempel annen egenkapital."
      )
    case .yearsHaveAGap(let from, let to):
      Explanation(
        "Mellom regnskapsårene mangler dagene \(nb.day(from))–\(nb.day(to)).",
        hint: "Importer SIE-filen for det året som mangler."
      )
    case .earlierPeriodsAreOpen(let first, let last, let count):
      Explanation(
        count == 1
          ? "Den tidligere perioden \(first) er åpen; en postering der endrer saldoene her."
          : "\(count) tidligere perioder er åpne, \(first) til \(last); "
            + "en postering der endrer saldoene her.",
        hint: "Avslutt først \(first), eller sperr den med \(Command.hold(first))."
      )
    case .importDoesNotFoot(let run, let file):
      Explanation(
        "Bilagene i filen \(file) gir ikke de saldoene som filen oppgir (kjøring \(run)).",
        hint: "Sammenlign kontoene med programmet filen kommer fra; bilag kan mangle."
      )
    case .rateIsMissing(let rate): rate.explained(in: nb)
    case .balanceIsNotRevalued(
      let account,
      let period,
      let balance,
      let booked,
      let target,
      let rateDay
    ):
      Explanation(
        "\(nb.money(balance)) på konto \(account.told) er bokført til \(nb.money(booked)), "
          + "men er verdt \(nb.money(target))"
          + (rateDay.map { " til kursen den \(nb.day($0))" } ?? "") + ".",
        hint: "Omregn med \(Command.postRevaluation(of: period))."
      )
    case .cannotRevalue(let code):
      Explanation(
        "Omregningen av valutaposter kan ikke gjøres (\(code)).",
        hint: "Se hva som hindrer den, med \(Command.planRevaluation)."
      )
    case .seriesHasAGap(let series, let year):
      Explanation(
        "Bilagsserie \(series) i regnskapsåret \(year) har et hull i numrene.",
        hint: "Se hvilke numre som mangler, med \(Command.verify)."
      )
    case .booksDoNotBalance(let net):
      Explanation(
        "Debet og kredit avviker med \(nb.money(net)) i alt som er bokført.",
        hint: "Søk etter årsaken med \(Command.verify); avslutt ikke før den er forklart."
      )
    case .nextPeriodIsMissing(let period, let from, let to):
      Explanation(
        "Det finnes ingen periode etter \(period).",
        hint: "Opprett neste regnskapsår: \(Command.createYear(from: from, to: to))."
      )
    case .nextPeriodIsNotOpen(let period):
      Explanation(
        "Neste periode, \(period), er ikke åpen.",
        hint: "Åpne den med \(Command.open(period))."
      )
    case .planIsNotPosted(let run):
      Explanation(
        "Kjøring \(run) er planlagt, men ikke bokført.",
        hint: "Bokfør den med \(Command.post(run: run)), eller la avslutningen lage en ny."
      )
    case .runIsStale(let run):
      Explanation(
        "Kjøring \(run) er utdatert: det den leste, er endret.",
        hint: "Se hva som er endret, med \(Command.show(run: run)), og omregn på nytt."
      )
    }
  }

  private var english: Explanation {
    let en = Language.en
    return switch self {
    case .suspenseIsNotEmpty(let account, let balance):
      Explanation(
        "Suspense account \(account) has the balance \(en.money(balance)).",
        hint: "Move the balance to its right account, such as retained earnings."
      )
    case .yearsHaveAGap(let from, let to):
      Explanation(
        "Between the fiscal years the days \(en.day(from))–\(en.day(to)) are missing.",
        hint: "Import the SIE file of the year that is missing."
      )
    case .earlierPeriodsAreOpen(let first, let last, let count):
      Explanation(
        count == 1
          ? "The earlier period \(first) is open; a posting there changes the balances here."
          : "\(count) earlier periods are open, \(first) to \(last); "
            + "a posting there changes the balances here.",
        hint: "Close \(first) first, or hold it with \(Command.hold(first))."
      )
    case .importDoesNotFoot(let run, let file):
      Explanation(
        "The vouchers of the file \(file) do not give the balances that it states (run \(run)).",
        hint: "Compare with the program that the file comes from; vouchers may be missing."
      )
    case .rateIsMissing(let rate): rate.explained(in: en)
    case .balanceIsNotRevalued(
      let account,
      let period,
      let balance,
      let booked,
      let target,
      let rateDay
    ):
      Explanation(
        "\(en.money(balance)) on account \(account.told) is carried at \(en.money(booked)), "
          + "but is worth \(en.money(target))"
          + (rateDay.map { " at the rate of \(en.day($0))" } ?? "") + ".",
        hint: "Revalue with \(Command.postRevaluation(of: period))."
      )
    case .cannotRevalue(let code):
      Explanation(
        "The foreign currency revaluation cannot be done (\(code)).",
        hint: "See what stands in its way with \(Command.planRevaluation)."
      )
    case .seriesHasAGap(let series, let year):
      Explanation(
        "Voucher series \(series) of the fiscal year \(year) has a gap in its numbers.",
        hint: "See which numbers are missing with \(Command.verify)."
      )
    case .booksDoNotBalance(let net):
      Explanation(
        "Debit and credit differ by \(en.money(net)) over everything posted.",
        hint: "Look for the cause with \(Command.verify); do not close before it is explained."
      )
    case .nextPeriodIsMissing(let period, let from, let to):
      Explanation(
        "There is no period after \(period).",
        hint: "Add the next fiscal year: \(Command.createYear(from: from, to: to))."
      )
    case .nextPeriodIsNotOpen(let period):
      Explanation(
        "The next period, \(period), is not open.",
        hint: "Open it with \(Command.open(period))."
      )
    case .planIsNotPosted(let run):
      Explanation(
        "Run \(run) is planned, not posted.",
        hint: "Post it with \(Command.post(run: run)), or let the close make a new one."
      )
    case .runIsStale(let run):
      Explanation(
        "Run \(run) is out of date: what it read has changed.",
        hint: "See what changed with \(Command.show(run: run)), and revalue again."
      )
    }
  }
}
