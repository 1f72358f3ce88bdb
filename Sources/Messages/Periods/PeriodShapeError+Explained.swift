import Accounting

extension PeriodShapeError: ExplainedError {
  package static var examples: [PeriodShapeError] {
    let (first, last) = (Day(number: 20_089), Day(number: 20_119))
    let rests: [PeriodObstacle] = [
      .isOnHold(period: "2025-01"), .isClosed(period: "2025-01"), .isSealed(by: "2025-03"),
      .runStands(run: 17, period: "2025-01"),
    ]
    return
      (rests + [
        .isNotOperating(period: "2025-01"), .dayIsOutside(from: first, to: last),
        .nameIsTaken(name: "2025-02"), .dayHasName(day: first.advanced(by: 15), name: "2025-01b"),
      ]).map { .cannotDivide(company: "FJ01", period: "2025-01", obstacle: $0) }
      + (rests + [
        .isNotOperating(period: "2025-02"), .isFirst(period: "2025-02"),
        .accessDiffers(period: "2025-02", other: "2025-01"),
      ]).map { .cannotMerge(company: "FJ01", period: "2025-02", obstacle: $0) }
      + [
        .isNotClosing(period: "2025-audit"), .isTheYears(period: "2025-audit"),
        .isOnHold(period: "2025-audit"), .isClosed(period: "2025-audit"),
        .runStands(run: 17, period: "2025-audit"), .hasVouchers(period: "2025-audit"),
      ].map { .cannotRetire(company: "FJ01", period: "2025-audit", obstacle: $0) }
      + [
        .isOnHold(period: "2025-close"), .isClosed(period: "2025-close"),
        .nameIsTaken(name: "2025-12"),
      ].map { .cannotAddClosing(company: "FJ01", year: "2025", obstacle: $0) }
      + [.nameIsMalformed(name: "P 13", most: Period.longestName)]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .cannotDivide(let company, let period, let obstacle):
      let way = language.way(past: obstacle, company)
      return language.say(
        sv: "Perioden \(period) kan inte delas: \(language.told(obstacle, of: period)).",
        hint: way,
        nb: "Perioden \(period) kan ikke deles: \(language.told(obstacle, of: period)).",
        hint: way,
        en: "Period \(period) cannot be divided: \(language.told(obstacle, of: period)).",
        hint: way
      )
    case .cannotMerge(let company, let period, let obstacle):
      let way = language.way(past: obstacle, company)
      return language.say(
        sv:
          "Perioden \(period) kan inte slås ihop med den före: \(language.told(obstacle, of: period)).",
        hint: way,
        nb:
          "Perioden \(period) kan ikke slås sammen med den før: \(language.told(obstacle, of: period)).",
        hint: way,
        en:
          "Period \(period) cannot be merged into the one before: \(language.told(obstacle, of: period)).",
        hint: way
      )
    case .cannotRetire(let company, let period, let obstacle):
      let way = language.way(past: obstacle, company)
      return language.say(
        sv: "Perioden \(period) kan inte tas ur bruk: \(language.told(obstacle, of: period)).",
        hint: way,
        nb: "Perioden \(period) kan ikke tas ut av bruk: \(language.told(obstacle, of: period)).",
        hint: way,
        en: "Period \(period) cannot go out of use: \(language.told(obstacle, of: period)).",
        hint: way
      )
    case .cannotAddClosing(let company, let year, let obstacle):
      let way = language.way(past: obstacle, company)
      return language.say(
        sv: "Året \(year) kan inte få en bokslutsperiod till: \(language.told(obstacle)).",
        hint: way,
        nb: "Året \(year) kan ikke få en årsoppgjørsperiode til: \(language.told(obstacle)).",
        hint: way,
        en: "The year \(year) cannot get another closing period: \(language.told(obstacle)).",
        hint: way
      )
    case .nameIsMalformed(let name, let most):
      return language.say(
        sv: "\(name) kan inte vara en periods namn.",
        hint:
          "Ange 1–\(most) bokstäver och siffror; bindestreck, punkt, snedstreck och understreck får stå mellan dem.",
        nb: "\(name) kan ikke være navnet på en periode.",
        hint:
          "Oppgi 1–\(most) bokstaver og sifre; bindestrek, punktum, skråstrek og understrek kan stå mellom dem.",
        en: "\(name) cannot be the name of a period.",
        hint:
          "Give 1–\(most) letters and digits; hyphens, dots, slashes and underscores may stand between them."
      )
    }
  }
}

extension Language {
  /// What takes an obstacle out of the way, or what to do instead.
  fileprivate func way(past obstacle: PeriodObstacle, _ company: String) -> String {
    switch obstacle {
    case .isOnHold(let period), .isSealed(let period):
      let command = Command.reopen(period, of: company)
      return say(
        sv: "Öppna den: \(command).",
        nb: "Gjenåpne den: \(command).",
        en: "Open it: \(command)."
      )
    case .runStands(let run, _):
      let command = Command.undo(run: run, of: company)
      return say(
        sv: "Ångra körningen: \(command).",
        nb: "Angre kjøringen: \(command).",
        en: "Undo the run: \(command)."
      )
    case .hasVouchers(let period):
      let command = Command.listVouchers(in: period, of: company)
      return say(
        sv: "Låt den vara; se dess verifikationer: \(command).",
        nb: "La den være; se bilagene i den: \(command).",
        en: "Leave it; see its vouchers: \(command)."
      )
    case .dayHasName(_, let name):
      return say(
        sv: "Ange --name \(name), eller utelämna --name.",
        nb: "Oppgi --name \(name), eller utelat --name.",
        en: "Give --name \(name), or leave --name out."
      )
    case .nameIsTaken:
      return say(
        sv: "Ange ett annat namn med --name.",
        nb: "Oppgi et annet navn med --name.",
        en: "Give another name by --name."
      )
    case .dayIsOutside(let first, let last):
      let (from, to) = (day(first.advanced(by: 1)), day(last))
      return say(
        sv: "Ange den nya periodens första dag med --at, \(from) till \(to).",
        nb: "Oppgi den nye periodens første dag med --at, \(from) til \(to).",
        en: "Give the first day of the new period by --at, \(from) to \(to)."
      )
    case .accessDiffers(let period, let other):
      let command = Command.listPeriods(of: company)
      return say(
        sv: "Ge \(period) och \(other) samma behörighet: \(command).",
        nb: "Gi \(period) og \(other) samme tilgang: \(command).",
        en: "Give \(period) and \(other) the same access: \(command)."
      )
    case .isClosed, .isNotOperating, .isFirst, .isNotClosing, .isTheYears:
      let command = Command.listPeriods(of: company)
      return say(
        sv: "Välj en annan period: \(command).",
        nb: "Velg en annen periode: \(command).",
        en: "Choose another period: \(command)."
      )
    }
  }

  /// An obstacle, in a sentence about `subject` where that is given.
  fileprivate func told(_ obstacle: PeriodObstacle, of subject: String? = nil) -> String {
    func name(_ period: String) -> String {
      period == subject ? say(sv: "den", nb: "den", en: "it") : period
    }
    return switch obstacle {
    case .isOnHold(let period):
      say(
        sv: "\(name(period)) är spärrad",
        nb: "\(name(period)) er sperret",
        en: "\(name(period)) is on hold"
      )
    case .isClosed(let period):
      say(
        sv: "\(name(period)) är permanent stängd",
        nb: "\(name(period)) er permanent lukket",
        en: "\(name(period)) is permanently closed"
      )
    case .isSealed(let period):
      say(
        sv: "sigillet av \(period) omfattar den",
        nb: "seglet på \(period) omfatter den",
        en: "the seal of \(period) covers it"
      )
    case .runStands(let run, let period):
      say(
        sv: "körning \(run) för \(name(period)) gäller",
        nb: "kjøring \(run) for \(name(period)) gjelder",
        en: "run \(run) of \(name(period)) stands"
      )
    case .hasVouchers:
      say(
        sv: "den har verifikationer",
        nb: "den har bilag",
        en: "it has vouchers"
      )
    case .isNotOperating(let period):
      say(
        sv: "\(name(period)) är ingen redovisningsperiod",
        nb: "\(name(period)) er ingen regnskapsperiode",
        en: "\(name(period)) is no operating period"
      )
    case .isFirst:
      say(
        sv: "den är årets första",
        nb: "den er den første i året",
        en: "it is the first of its year"
      )
    case .isNotClosing(let period):
      say(
        sv: "\(name(period)) är ingen bokslutsperiod",
        nb: "\(name(period)) er ingen årsoppgjørsperiode",
        en: "\(name(period)) is no closing period"
      )
    case .isTheYears:
      say(
        sv: "året behåller sin första",
        nb: "året beholder den første",
        en: "the year keeps its first"
      )
    case .dayIsOutside:
      say(
        sv: "dagen delar den inte",
        nb: "dagen deler den ikke",
        en: "the day does not divide it"
      )
    case .nameIsTaken(let name):
      say(
        sv: "namnet \(name) är eller har varit i bruk",
        nb: "navnet \(name) er eller har vært i bruk",
        en: "the name \(name) is or was in use"
      )
    case .dayHasName(let first, let name):
      say(
        sv: "perioden från \(day(first)) heter \(name)",
        nb: "perioden fra \(day(first)) heter \(name)",
        en: "the period from \(day(first)) is called \(name)"
      )
    case .accessDiffers(let period, let other):
      say(
        sv: "andra får bokföra i \(period) än i \(other)",
        nb: "andre kan bokføre i \(period) enn i \(other)",
        en: "others may post in \(period) than in \(other)"
      )
    }
  }
}
