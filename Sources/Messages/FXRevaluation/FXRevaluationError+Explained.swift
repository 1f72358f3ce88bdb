import Accounting

extension FXRevaluationError: ExplainedError {
  package static var examples: [FXRevaluationError] {
    let bank = AccountNumber("1980")
    let day = Day(number: 20_178)
    return [
      .accountOfDifferenceIsMissing(
        AccountNumber("8331"),
        isGain: true,
        currency: .eur,
        revalued: bank
      ),
      .accountOfDifferenceIsMissing(
        AccountNumber("8336"),
        isGain: false,
        currency: .eur,
        revalued: bank
      ), .profileHasNoLine(account: bank, currency: .eur),
      .rateDayIsFarFromPeriod(rateDay: day.advanced(by: -31), to: day),
      .nothingToDo(examined: 14), .accountIsNotRevalued(AccountNumber("1220")),
      .dayIsOutsidePeriod(day.advanced(by: 1), period: "2025-03"),
      .postingDayIsNotCounted(
        day,
        from: day.advanced(by: -89),
        to: day.advanced(by: -6)
      ),
      .accountOfDifferenceIsNoResult(AccountNumber("1940"), isGain: true, type: .asset),
      .accountOfDifferenceIsNoResult(AccountNumber("2081"), isGain: false, type: .liability),
      balanceIsNotRevalued(day), balanceIsNotRevalued(nil),
      .cannotRevalue(code: FXRevaluationError.profileHasNoLine(account: bank, currency: .eur).code),
    ]
  }

  private static func balanceIsNotRevalued(_ rateDay: Day?) -> FXRevaluationError {
    .balanceIsNotRevalued(
      LedgerAccount(AccountNumber("1980")),
      period: "2025-03",
      balance: Money(minorUnits: 50_000, .eur),
      booked: Money(minorUnits: 550_000, .sek),
      target: Money(minorUnits: 574_875, .sek),
      rateDay: rateDay
    )
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
    case .accountOfDifferenceIsMissing(let account, let isGain, let currency, let revalued):
      Explanation(
        "Konto \(account) för orealiserad \(isGain ? "vinst" : "förlust") i \(currency) "
          + "på konto \(revalued) finns inte i kontoplanen.",
        hint: "Lägg upp det med \(Command.add(account)), eller välj andra konton: "
          + "\(Command.setRevaluationProfile)."
      )
    case .profileHasNoLine(let account, let currency):
      Explanation(
        "Omvärderingen har inget konto för orealiserad vinst eller förlust i \(currency) "
          + "på konto \(account).",
        hint: "Ange kontona med \(Command.setRevaluationProfile)."
      )
    case .rateDayIsFarFromPeriod(let rateDay, let to):
      Explanation(
        "Kursdagen \(sv.day(rateDay)) ligger långt från omvärderingens sista dag, "
          + "\(sv.day(to)).",
        hint: "Kontrollera kursdagen; balansdagskursen är den sista dagens."
      )
    case .nothingToDo(let examined):
      Explanation(
        "Inget att bokföra: alla granskade saldon har rätt värde "
          + "(antal: \(sv.count(examined))).",
        hint: "Inget behöver göras."
      )
    case .accountIsNotRevalued(let account):
      Explanation(
        "Konto \(account) omvärderas inte.",
        hint: "Utelämna kontot, eller låt det omvärderas med \(Command.revalue(account))."
      )
    case .dayIsOutsidePeriod(let day, let period):
      Explanation(
        "\(sv.day(day)) ligger inte i perioden \(period).",
        hint: "Ange en dag i perioden, eller en annan period."
      )
    case .postingDayIsNotCounted(let day, let from, let last):
      Explanation(
        "Bokföringsdagen \(sv.day(day)) ligger utanför de dagar som omvärderingen omfattar, "
          + "\(sv.day(from)) till \(sv.day(last)), så nästa skulle bokföra samma sak igen.",
        hint: "Ange en bokföringsdag bland dem."
      )
    case .accountOfDifferenceIsNoResult(let account, let isGain, let type):
      Explanation(
        "Konto \(account) för orealiserad \(isGain ? "vinst" : "förlust") är inget resultatkonto "
          + "(\(type.name(in: sv))).",
        hint: "Välj ett konto för intäkter eller kostnader: \(Command.setRevaluationProfile)."
      )
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
    }
  }

  private var norwegian: Explanation {
    let nb = Language.nb
    return switch self {
    case .accountOfDifferenceIsMissing(let account, let isGain, let currency, let revalued):
      Explanation(
        "Konto \(account) for \(isGain ? "urealisert gevinst" : "urealisert tap") i "
          + "\(currency) på konto \(revalued) finnes ikke i kontoplanen.",
        hint: "Opprett den med \(Command.add(account)), eller velg andre kontoer: "
          + "\(Command.setRevaluationProfile)."
      )
    case .profileHasNoLine(let account, let currency):
      Explanation(
        "Omregningen har ingen konto for urealisert gevinst eller tap i \(currency) "
          + "på konto \(account).",
        hint: "Oppgi kontoene med \(Command.setRevaluationProfile)."
      )
    case .rateDayIsFarFromPeriod(let rateDay, let to):
      Explanation(
        "Kursdagen \(nb.day(rateDay)) ligger langt fra omregningens siste dag, "
          + "\(nb.day(to)).",
        hint: "Kontroller kursdagen; balansedagskursen er kursen på den siste dagen."
      )
    case .nothingToDo(let examined):
      Explanation(
        "Ingenting å bokføre: alle saldoer i gjennomgangen har riktig verdi "
          + "(antall: \(nb.count(examined))).",
        hint: "Ingenting må gjøres."
      )
    case .accountIsNotRevalued(let account):
      Explanation(
        "Konto \(account) omregnes ikke.",
        hint: "Utelat kontoen, eller la den omregnes med \(Command.revalue(account))."
      )
    case .dayIsOutsidePeriod(let day, let period):
      Explanation(
        "\(nb.day(day)) ligger ikke i perioden \(period).",
        hint: "Oppgi en dag i perioden, eller en annen periode."
      )
    case .postingDayIsNotCounted(let day, let from, let last):
      Explanation(
        "Bokføringsdagen \(nb.day(day)) ligger utenfor dagene som omregningen omfatter, "
          + "\(nb.day(from)) til \(nb.day(last)), så neste ville bokført det samme igjen.",
        hint: "Oppgi en bokføringsdag blant dem."
      )
    case .accountOfDifferenceIsNoResult(let account, let isGain, let type):
      Explanation(
        "Konto \(account) for \(isGain ? "urealisert gevinst" : "urealisert tap") er ingen "
          + "resultatkonto (\(type.name(in: nb))).",
        hint: "Velg en konto for inntekter eller kostnader: \(Command.setRevaluationProfile)."
      )
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
    }
  }

  private var english: Explanation {
    let en = Language.en
    return switch self {
    case .accountOfDifferenceIsMissing(let account, let isGain, let currency, let revalued):
      Explanation(
        "Account \(account) for the unrealised \(isGain ? "gain" : "loss") in \(currency) "
          + "on account \(revalued) is not in the chart of accounts.",
        hint: "Add it with \(Command.add(account)), or choose other accounts: "
          + "\(Command.setRevaluationProfile)."
      )
    case .profileHasNoLine(let account, let currency):
      Explanation(
        "The revaluation has no account for the unrealised gain or loss in \(currency) "
          + "on account \(account).",
        hint: "Name the accounts with \(Command.setRevaluationProfile)."
      )
    case .rateDayIsFarFromPeriod(let rateDay, let to):
      Explanation(
        "The rate day \(en.day(rateDay)) is far from the last day of the revaluation, "
          + "\(en.day(to)).",
        hint: "Check the rate day; the closing rate is that of the last day."
      )
    case .nothingToDo(let examined):
      Explanation(
        "Nothing to post: every balance examined has its right value "
          + "(count: \(en.count(examined))).",
        hint: "Nothing to do."
      )
    case .accountIsNotRevalued(let account):
      Explanation(
        "Account \(account) is not revalued.",
        hint: "Leave the account out, or let it be revalued: \(Command.revalue(account))."
      )
    case .dayIsOutsidePeriod(let day, let period):
      Explanation(
        "\(en.day(day)) is not in period \(period).",
        hint: "Give a day in the period, or another period."
      )
    case .postingDayIsNotCounted(let day, let from, let last):
      Explanation(
        "The posting day \(en.day(day)) lies outside the days that the revaluation counts, "
          + "\(en.day(from)) to \(en.day(last)), so the next would post the same again.",
        hint: "Give a posting day among them."
      )
    case .accountOfDifferenceIsNoResult(let account, let isGain, let type):
      Explanation(
        "Account \(account) for the unrealised \(isGain ? "gain" : "loss") is no account of the "
          + "result (\(type.name(in: en))).",
        hint: "Choose an account of income or expenses: \(Command.setRevaluationProfile)."
      )
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
    }
  }
}
