import Accounting

extension FXRevaluationError: ExplainedError {
  package static var examples: [FXRevaluationError] {
    let bank = AccountNumber("1980")
    let day = Day(number: 20_178)
    return [
      .gainOrLossAccountIsMissing(
        AccountNumber("8331"),
        isGain: true,
        currency: .eur,
        revalued: bank
      ),
      .gainOrLossAccountIsMissing(
        AccountNumber("8336"),
        isGain: false,
        currency: .eur,
        revalued: bank
      ),
      .gainOrLossAccountIsMissing(
        AccountNumber("8336"),
        isGain: false,
        currency: nil,
        revalued: nil
      ), .profileHasNoLine(account: bank, currency: .eur),
      .rateDayIsFarFromPeriod(rateDay: day.advanced(by: -31), to: day),
      .nothingToDo(examined: 14), .accountIsNotRevalued(AccountNumber("1220")),
      .accountIsUnknown(AccountNumber("9999")),
      .gainOrLossAccountIsRevalued(AccountNumber("3960")),
      .postsToOtherAccounts(run: 3, was: AccountNumber("8336"), now: AccountNumber("7960")),
      .dayIsOutsidePeriod(day.advanced(by: 1), period: "2025-03"),
      .postingDayIsNotCounted(
        day,
        from: day.advanced(by: -89),
        to: day.advanced(by: -6)
      ),
      .gainOrLossAccountIsNoResult(
        AccountNumber("1940"),
        isGain: true,
        type: .asset,
        currency: nil,
        revalued: nil
      ),
      .gainOrLossAccountIsNoResult(
        AccountNumber("2081"),
        isGain: false,
        type: .equity,
        currency: .eur,
        revalued: bank
      ),
      balanceIsNotRevalued(day), balanceIsNotRevalued(nil),
      balanceIsNotRevalued(day, isHindered: true),
      .cannotRevalue(
        code: FXRevaluationError.profileHasNoLine(account: bank, currency: .eur).code,
        period: "2025-03"
      ),
    ]
  }

  private static func balanceIsNotRevalued(
    _ rateDay: Day?,
    isHindered: Bool = false
  ) -> FXRevaluationError {
    .balanceIsNotRevalued(
      LedgerAccount(AccountNumber("1980")),
      period: "2025-03",
      balance: Money(minorUnits: 50_000, .eur),
      booked: Money(minorUnits: 550_000, .sek),
      target: Money(minorUnits: 574_875, .sek),
      rateDay: rateDay,
      isHindered: isHindered
    )
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .gainOrLossAccountIsMissing(let account, let isGain, let currency, let revalued):
      language.say(
        sv:
          "Konto \(account) för orealiserad \(isGain ? "vinst" : "förlust")"
          + (currency.map { " i \($0)" } ?? "") + (revalued.map { " på konto \($0)" } ?? "")
          + " finns inte i kontoplanen.",
        hint:
          "Lägg upp det med \(Command.add(account)), eller välj andra konton: \(Command.setRevaluationProfile(of: revalued, in: currency)).",
        nb:
          "Konto \(account) for \(isGain ? "urealisert gevinst" : "urealisert tap")"
          + (currency.map { " i \($0)" } ?? "") + (revalued.map { " på konto \($0)" } ?? "")
          + " finnes ikke i kontoplanen.",
        hint:
          "Opprett den med \(Command.add(account)), eller velg andre kontoer: \(Command.setRevaluationProfile(of: revalued, in: currency)).",
        en:
          "Account \(account) for the unrealised \(isGain ? "gain" : "loss")"
          + (currency.map { " in \($0)" } ?? "") + (revalued.map { " on account \($0)" } ?? "")
          + " is not in the chart of accounts.",
        hint:
          "Add it with \(Command.add(account)), or choose other accounts: \(Command.setRevaluationProfile(of: revalued, in: currency))."
      )
    case .profileHasNoLine(let account, let currency):
      language.say(
        sv:
          "Omvärderingen har inget konto för orealiserad vinst eller förlust i \(currency) på konto \(account).",
        hint: "Ange kontona med \(Command.setRevaluationProfile).",
        nb:
          "Omregningen har ingen konto for urealisert gevinst eller tap i \(currency) på konto \(account).",
        hint: "Oppgi kontoene med \(Command.setRevaluationProfile).",
        en:
          "The revaluation has no account for the unrealised gain or loss in \(currency) on account \(account).",
        hint: "Name the accounts with \(Command.setRevaluationProfile)."
      )
    case .rateDayIsFarFromPeriod(let rateDay, let to):
      language.say(
        sv:
          "Kursdagen \(language.day(rateDay)) ligger långt från omvärderingens sista dag, \(language.day(to)).",
        hint: "Kontrollera kursdagen; balansdagskursen är den sista dagens.",
        nb:
          "Kursdagen \(language.day(rateDay)) ligger langt fra omregningens siste dag, \(language.day(to)).",
        hint: "Kontroller kursdagen; balansedagskursen er kursen på den siste dagen.",
        en:
          "The rate day \(language.day(rateDay)) is far from the last day of the revaluation, \(language.day(to)).",
        hint: "Check the rate day; the closing rate is that of the last day."
      )
    case .nothingToDo(let examined):
      language.say(
        sv:
          "Inget att bokföra: alla granskade saldon har rätt värde (antal: \(language.count(examined))).",
        hint: "Inget behöver göras.",
        nb:
          "Ingenting å bokføre: alle saldoer i gjennomgangen har riktig verdi (antall: \(language.count(examined))).",
        hint: "Du trenger ikke å gjøre noe.",
        en:
          "Nothing to post: every balance examined has its right value (count: \(language.count(examined))).",
        hint: "Nothing to do."
      )
    case .accountIsNotRevalued(let account):
      language.say(
        sv: "Konto \(account) omvärderas inte.",
        hint: "Utelämna kontot, eller låt det omvärderas med \(Command.revalue(account)).",
        nb: "Konto \(account) omregnes ikke.",
        hint: "Utelat kontoen, eller la den omregnes med \(Command.revalue(account)).",
        en: "Account \(account) is not revalued.",
        hint: "Leave the account out, or let it be revalued: \(Command.revalue(account))."
      )
    case .accountIsUnknown(let account):
      language.say(
        sv: "Konto \(account) finns inte i kontoplanen.",
        hint: "Välj ett konto som omvärderas, eller lägg upp det med \(Command.add(account)).",
        nb: "Konto \(account) finnes ikke i kontoplanen.",
        hint: "Velg en konto som omregnes, eller opprett den med \(Command.add(account)).",
        en: "Account \(account) is not in the chart of accounts.",
        hint: "Choose an account that is revalued, or add it with \(Command.add(account))."
      )
    case .gainOrLossAccountIsRevalued(let account):
      language.say(
        sv:
          "Konto \(account) tar emot omvärderingens vinst eller förlust och kan inte självt omvärderas.",
        hint:
          "Låt kontot stå utanför (\(Command.leaveUnrevalued(account))), eller välj andra konton där \(Command.showRevaluationProfile) nämner det.",
        nb:
          "Konto \(account) tar imot omregningens gevinst eller tap og kan ikke selv omregnes.",
        hint:
          "La kontoen stå utenfor (\(Command.leaveUnrevalued(account))), eller velg andre kontoer der \(Command.showRevaluationProfile) nevner den.",
        en:
          "Account \(account) takes the revaluation's gain or loss and cannot be revalued itself.",
        hint:
          "Leave the account out (\(Command.leaveUnrevalued(account))), or choose others wherever \(Command.showRevaluationProfile) names it."
      )
    case .postsToOtherAccounts(let run, let was, let now):
      language.say(
        sv:
          "Körning \(run) bokförde vinst eller förlust på konto \(was); nu gäller konto \(now), och en ny körning flyttar inte beloppet.",
        hint: "Ångra den med \(Command.undo(run: run)), och omvärdera på nytt.",
        nb:
          "Kjøring \(run) bokførte gevinst eller tap på konto \(was); nå gjelder konto \(now), og en ny kjøring flytter ikke beløpet.",
        hint: "Angre den med \(Command.undo(run: run)), og omregn på nytt.",
        en:
          "Run \(run) posted the gain or loss to account \(was); now it belongs on account \(now), and a new run does not move it.",
        hint: "Undo it with \(Command.undo(run: run)), and revalue again."
      )
    case .dayIsOutsidePeriod(let day, let period):
      language.say(
        sv: "\(language.day(day)) ligger inte i perioden \(period).",
        hint: "Ange en dag i perioden, eller en annan period.",
        nb: "\(language.day(day)) ligger ikke i perioden \(period).",
        hint: "Oppgi en dag i perioden, eller en annen periode.",
        en: "\(language.day(day)) is not in period \(period).",
        hint: "Give a day in the period, or another period."
      )
    case .postingDayIsNotCounted(let day, let from, let last):
      language.say(
        sv:
          "Bokföringsdagen \(language.day(day)) ligger utanför de dagar som omvärderingen omfattar, \(language.day(from)) till \(language.day(last)), så nästa skulle bokföra samma sak igen.",
        hint: "Ange en bokföringsdag bland dem.",
        nb:
          "Bokføringsdagen \(language.day(day)) ligger utenfor dagene som omregningen omfatter, \(language.day(from)) til \(language.day(last)), så neste ville bokført det samme igjen.",
        hint: "Oppgi en bokføringsdag blant dem.",
        en:
          "The posting day \(language.day(day)) lies outside the days that the revaluation counts, \(language.day(from)) to \(language.day(last)), so the next would post the same again.",
        hint: "Give a posting day among them."
      )
    case .gainOrLossAccountIsNoResult(let account, let isGain, let type, let currency, let revalued):
      language.say(
        sv:
          "Konto \(account) för orealiserad \(isGain ? "vinst" : "förlust") är inget resultatkonto (\(type.name(in: language))).",
        hint:
          "Välj ett konto för intäkter eller kostnader: \(Command.setRevaluationProfile(of: revalued, in: currency)).",
        nb:
          "Konto \(account) for \(isGain ? "urealisert gevinst" : "urealisert tap") er ikke en resultatkonto (\(type.name(in: language))).",
        hint:
          "Velg en konto for inntekter eller kostnader: \(Command.setRevaluationProfile(of: revalued, in: currency)).",
        en:
          "Account \(account) for the unrealised \(isGain ? "gain" : "loss") is no account of the result (\(type.name(in: language))).",
        hint:
          "Choose an account of income or expenses: \(Command.setRevaluationProfile(of: revalued, in: currency))."
      )
    case .balanceIsNotRevalued(
      let account,
      let period,
      let balance,
      let booked,
      let target,
      let rateDay,
      let isHindered
    ):
      language.say(
        sv:
          "\(language.money(balance)) på konto \(account.told) är bokfört till \(language.money(booked)), men är värt \(language.money(target))"
          + (rateDay.map { " till kursen den \(language.day($0))" } ?? "") + ".",
        hint: isHindered
          ? "Avhjälp först det som hindrar omvärderingen; den görs med \(Command.postRevaluation(of: period))."
          : "Omvärdera med \(Command.postRevaluation(of: period)).",
        nb:
          "\(language.money(balance)) på konto \(account.told) er bokført til \(language.money(booked)), men er verdt \(language.money(target))"
          + (rateDay.map { " etter kursen \(language.day($0))" } ?? "") + ".",
        hint: isHindered
          ? "Fjern først det som hindrer omregningen; den gjøres med \(Command.postRevaluation(of: period))."
          : "Omregn med \(Command.postRevaluation(of: period)).",
        en:
          "\(language.money(balance)) on account \(account.told) is carried at \(language.money(booked)), but is worth \(language.money(target))"
          + (rateDay.map { " at the rate of \(language.day($0))" } ?? "") + ".",
        hint: isHindered
          ? "First settle what hinders the revaluation; it is done with \(Command.postRevaluation(of: period))."
          : "Revalue with \(Command.postRevaluation(of: period))."
      )
    case .cannotRevalue(let code, let period):
      language.say(
        sv: "Omvärderingen av utländsk valuta kan inte göras (\(code)).",
        hint: "Se hindret med \(Command.planRevaluation(of: period)).",
        nb: "Omregningen av valutaposter kan ikke gjøres (\(code)).",
        hint: "Se hva som hindrer den, med \(Command.planRevaluation(of: period)).",
        en: "The foreign currency revaluation cannot be done (\(code)).",
        hint: "See what stands in its way with \(Command.planRevaluation(of: period))."
      )
    }
  }
}
