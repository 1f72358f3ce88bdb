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
      .noYearHolds(company: "FJ01", day: Day(number: 20_162)),
      .noneEnds(
        company: "FJ01",
        day: Day(number: 20_162),
        period: "2025-03",
        from: first,
        to: last
      ),
      changed(nil), changed(Module("accounts-payable")), .isUnknown(number: 12),
      .nothingIsChanged(refused: 1, ready: 9), .nothingIsChanged(refused: 2, ready: 0),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .noYearHolds(let company, let day):
      language.say(
        sv: "Inget räkenskapsår i \(company) omfattar \(language.day(day)).",
        hint:
          "Ange perioden vid namn med --period; \(Command.listPeriods(of: company)) visar alla.",
        nb: "Ingen av regnskapsårene i \(company) omfatter \(language.day(day)).",
        hint:
          "Oppgi perioden ved navn med --period; \(Command.listPeriods(of: company)) viser alle.",
        en: "No fiscal year of \(company) holds \(language.day(day)).",
        hint: "Name the period with --period; \(Command.listPeriods(of: company)) shows all."
      )
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
          "\(module.map { "Access of \($0.name(in: .en))" } ?? "The status") in \(period) of \(company) was changed again since (\(language.told(by: author, at: time))).",
        hint: "The latest change stands; \(Command.listPeriods(of: company)) shows how it is."
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
