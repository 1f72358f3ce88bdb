import Accounting

extension PeriodChangeError: ExplainedError {
  package static var examples: [PeriodChangeError] {
    let (first, last) = (Day(number: 20_148), Day(number: 20_178))
    func changed(_ module: Module?) -> PeriodChangeError {
      .changedSince(
        company: "FJ01",
        period: "2025-03",
        module: module,
        by: "bo",
        at: "2025-04-06T08:00:00Z"
      )
    }
    return [
      .noneEnds(
        company: "FJ01",
        day: Day(number: 20_162),
        period: "2025-03",
        from: first,
        to: last
      ),
      changed(nil), changed(Module("accounts-payable")),
      .sealedSince(company: "FJ01", period: "2025-open", sealed: "2025-01"),
      .redatedSince(company: "FJ01", period: "2025-03"), .isUnknown(number: 12),
      .confirmationIsMissing,
      .nothingIsChanged(refused: 1, ready: 9), .nothingIsChanged(refused: 2, ready: 0),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .noneEnds(let company, let day, let period, let from, let to):
      language.say(
        sv:
          "I \(company) slutar ingen period \(language.day(day)), som ligger i \(period) (\(language.day(from))–\(language.day(to))).",
        hint:
          "Ange perioden vid namn med --period; \(Command.listPeriods(of: company)) visar alla.",
        nb:
          "I \(company) slutter ingen periode \(language.day(day)), som ligger i \(period) (\(language.day(from))–\(language.day(to))).",
        hint:
          "Oppgi perioden ved navn med --period; \(Command.listPeriods(of: company)) viser alle.",
        en:
          "No period of \(company) ends on \(language.day(day)), which lies in \(period) (\(language.day(from))–\(language.day(to))).",
        hint: "Name the period with --period; \(Command.listPeriods(of: company)) shows all."
      )
    case .changedSince(let company, let period, let module, let author, let time):
      language.say(
        sv:
          "\(module.map { "Behörigheten för \($0.name(in: .sv))" } ?? "Statusen") i \(period) i \(company) har ändrats igen sedan dess (\(language.told(by: author, at: time))).",
        hint: "Den senaste ändringen gäller; \(Command.listPeriods(of: company)) visar hur det är.",
        nb:
          "\(module.map { "Tilgangen for \($0.name(in: .nb))" } ?? "Statusen") i \(period) i \(company) er endret igjen siden (\(language.told(by: author, at: time))).",
        hint:
          "Den siste endringen gjelder; \(Command.listPeriods(of: company)) viser hvordan det er.",
        en:
          "\(module.map { "Access of \($0.name(in: .en))" } ?? "The status") in \(period) of \(company) has been changed again since (\(language.told(by: author, at: time))).",
        hint: "The latest change stands; \(Command.listPeriods(of: company)) shows how it is."
      )
    case .sealedSince(let company, let period, let sealed):
      language.say(
        sv:
          "\(sealed) i \(company) har stängts och förseglats sedan dess; att öppna \(period) bryter sigillet.",
        hint:
          "Låt den vara, eller öppna den och bryt sigillet: \(Command.reopen(period, of: company)).",
        nb:
          "\(sealed) i \(company) er avsluttet og forseglet siden; å gjenåpne \(period) bryter seglet.",
        hint:
          "La den være, eller gjenåpne den og bryt seglet: \(Command.reopen(period, of: company)).",
        en:
          "\(sealed) of \(company) has been closed and sealed since; opening \(period) breaks its seal.",
        hint: "Leave it, or open it and break the seal: \(Command.reopen(period, of: company))."
      )
    case .redatedSince(let company, let period):
      language.say(
        sv: "Perioden \(period) i \(company) har fått andra dagar sedan dess.",
        hint: "Ändra den och de perioder som har dess dagar: \(Command.listPeriods(of: company)).",
        nb: "Perioden \(period) i \(company) har fått andre dager siden.",
        hint: "Endre den og periodene som har dagene dens: \(Command.listPeriods(of: company)).",
        en: "Period \(period) of \(company) has taken other days since.",
        hint: "Change it and the periods that have its days: \(Command.listPeriods(of: company))."
      )
    case .confirmationIsMissing:
      language.say(
        sv: "Perioder som stängs permanent öppnas aldrig igen.",
        hint: "Bekräfta det med --confirm, eller spärra dem med --status on-hold.",
        nb: "Perioder som lukkes permanent, gjenåpnes aldri.",
        hint: "Bekreft det med --confirm, eller sperr dem med --status on-hold.",
        en: "Periods that are closed permanently never open again.",
        hint: "Confirm that with --confirm, or hold them with --status on-hold."
      )
    case .isUnknown(let number):
      language.say(
        sv: "Det finns ingen ändring av flera företags perioder med numret \(number).",
        hint: "\(Command.listPeriodChanges) visar dem som finns.",
        nb: "Det finnes ingen endring av flere foretaks perioder med nummeret \(number).",
        hint: "\(Command.listPeriodChanges) viser dem som finnes.",
        en: "There is no change of several companies' periods with the number \(number).",
        hint: "\(Command.listPeriodChanges) shows those that there are."
      )
    case .nothingIsChanged(let refused, let ready):
      language.say(
        sv:
          "Ingen period har ändrats: \(language.count(refused)) av \(language.count(refused + ready)) hindrar det.",
        hint: ready == 0
          ? "Åtgärda var och en, och gör om ändringen."
          : "Åtgärda dem, eller ändra var och en för sig: utelämna --together.",
        nb:
          "Ingen periode er endret: \(language.count(refused)) av \(language.count(refused + ready)) hindrer det.",
        hint: ready == 0
          ? "Rett hver av dem, og gjør endringen igjen."
          : "Rett dem, eller endre hver for seg: utelat --together.",
        en:
          "No period has changed: \(language.count(refused)) of \(language.count(refused + ready)) stand in the way.",
        hint: ready == 0
          ? "Settle each of them, and make the change again."
          : "Settle them, or change each by itself: leave out --together."
      )
    }
  }
}
