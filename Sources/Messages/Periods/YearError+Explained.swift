import Accounting

extension YearError: ExplainedError {
  package static var examples: [YearError] {
    let (first, last) = (Day(number: 20_089), Day(number: 20_453))
    let longer = Day(number: 20_634)
    let obstacles: [YearObstacle] = [
      .laterYearHasVouchers(year: "2026"), .yearEndStands(period: "2025-close"),
      .vouchersAreCutOff(through: last), .periodHasVouchers(period: "2025-close"),
      .periodIsOnHold(period: "2025-12"), .periodIsClosed(period: "2025-12"),
    ]
    return [
      .wasReshaped(year: "2025", from: first, before: last, after: longer),
      .wasRetired(year: "2026", from: last.advanced(by: 1), to: longer),
      .isLong(year: "2025", from: first, to: Day(number: 20_878), months: 26),
    ]
      + obstacles.map {
        .cannotChange(company: "FJ01", year: "2025", from: first, to: longer, obstacle: $0)
      }
      + obstacles.map { .cannotEnd(company: "FJ01", year: "2025", on: longer, obstacle: $0) }
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .wasReshaped(let year, _, let before, let after):
      language.say(
        sv:
          "Räkenskapsåret \(year) slutar nu \(language.day(after)), så som filen säger, i stället för \(language.day(before)); namnet är kvar.",
        hint: "Kontrollera att räkenskapsåret verkligen har ändrats.",
        nb:
          "Regnskapsåret \(year) slutter nå \(language.day(after)), slik filen sier, i stedet for \(language.day(before)); navnet blir stående.",
        hint: "Kontroller at regnskapsåret virkelig er endret.",
        en:
          "The fiscal year \(year) now ends on \(language.day(after)), as the file says, instead of \(language.day(before)); its name stays.",
        hint: "Check that the fiscal year has really been changed."
      )
    case .wasRetired(let year, let from, let to):
      language.say(
        sv:
          "Räkenskapsåret \(year) (\(language.day(from))–\(language.day(to))), där inget gällde, är ur bruk: filens räkenskapsår har dess dagar.",
        hint: "Kontrollera att filens räkenskapsår är det rätta.",
        nb:
          "Regnskapsåret \(year) (\(language.day(from))–\(language.day(to))), der ingenting gjaldt, er ute av bruk: filens regnskapsår har dagene.",
        hint: "Kontroller at filens regnskapsår er det riktige.",
        en:
          "The fiscal year \(year) (\(language.day(from))–\(language.day(to))), in which nothing stood, is out of use: the file's year has its days.",
        hint: "Check that the fiscal year of the file is the right one."
      )
    case .isLong(let year, let from, let to, let months):
      language.say(
        sv:
          "Räkenskapsåret \(year) (\(language.day(from))–\(language.day(to))) har \(months) månader; lagen tillåter högst \(FiscalYear.mostMonthsByLaw).",
        hint: "Kontrollera dagarna i programmet som filen kommer från.",
        nb:
          "Regnskapsåret \(year) (\(language.day(from))–\(language.day(to))) har \(months) måneder; loven tillater høyst \(FiscalYear.mostMonthsByLaw).",
        hint: "Kontroller dagene i programmet som filen kommer fra.",
        en:
          "The fiscal year \(year) (\(language.day(from))–\(language.day(to))) has \(months) months; the law allows at most \(FiscalYear.mostMonthsByLaw).",
        hint: "Check the days in the program that the file comes from."
      )
    case .cannotChange(let company, let year, let from, let to, let obstacle):
      language.say(
        sv:
          "Räkenskapsåret \(year) kan inte bli filens \(language.day(from))–\(language.day(to)): \(language.told(obstacle)).",
        hint: "Rätta räkenskapsåret i filen\(language.way(past: obstacle, company, year)).",
        nb:
          "Regnskapsåret \(year) kan ikke bli filens \(language.day(from))–\(language.day(to)): \(language.told(obstacle)).",
        hint: "Rett regnskapsåret i filen\(language.way(past: obstacle, company, year)).",
        en:
          "The fiscal year \(year) cannot become the file's \(language.day(from))–\(language.day(to)): \(language.told(obstacle)).",
        hint:
          "Correct the fiscal year in the file\(language.way(past: obstacle, company, year))."
      )
    case .cannotEnd(let company, let year, let day, let obstacle):
      language.say(
        sv:
          "Räkenskapsåret \(year) kan inte sluta \(language.day(day)): \(language.told(obstacle)).",
        hint: "Välj en annan dag\(language.way(past: obstacle, company, year)).",
        nb:
          "Regnskapsåret \(year) kan ikke slutte \(language.day(day)): \(language.told(obstacle)).",
        hint: "Velg en annen dag\(language.way(past: obstacle, company, year)).",
        en:
          "The fiscal year \(year) cannot end on \(language.day(day)): \(language.told(obstacle)).",
        hint: "Choose another day\(language.way(past: obstacle, company, year))."
      )
    }
  }
}

extension Language {
  /// What takes an obstacle out of the way.
  fileprivate func way(past obstacle: YearObstacle, _ company: String, _ year: String) -> String {
    switch obstacle {
    case .periodIsClosed: return ""
    case .periodIsOnHold(let period):
      let command = Command.reopen(period, of: company)
      return say(
        sv: ", eller öppna perioden: \(command)",
        nb: ", eller gjenåpne perioden: \(command)",
        en: ", or open the period: \(command)"
      )
    case .laterYearHasVouchers(let later): return reversing(later, company)
    case .yearEndStands, .periodHasVouchers, .vouchersAreCutOff: return reversing(year, company)
    }
  }

  private func reversing(_ year: String, _ company: String) -> String {
    let command = Command.listVouchers(of: year, in: company)
    return say(
      sv: ", eller återför det som står i vägen: \(command)",
      nb: ", eller tilbakefør det som står i veien: \(command)",
      en: ", or reverse what stands in the way: \(command)"
    )
  }

  fileprivate func told(_ obstacle: YearObstacle) -> String {
    switch obstacle {
    case .laterYearHasVouchers(let year):
      say(
        sv: "det senare räkenskapsåret \(year) har verifikationer",
        nb: "det senere regnskapsåret \(year) har bilag",
        en: "the later fiscal year \(year) has vouchers"
      )
    case .yearEndStands(let period):
      say(
        sv: "ett årsbokslut gäller i \(period)",
        nb: "et årsoppgjør gjelder i \(period)",
        en: "a year-end stands in \(period)"
      )
    case .periodHasVouchers(let period):
      say(
        sv: "perioden \(period) har verifikationer som gäller",
        nb: "perioden \(period) har bilag som gjelder",
        en: "period \(period) has vouchers that stand"
      )
    case .vouchersAreCutOff(let last):
      say(
        sv: "det finns verifikationer till och med \(day(last))",
        nb: "det finnes bilag til og med \(day(last))",
        en: "there are vouchers up to \(day(last))"
      )
    case .periodIsOnHold(let period):
      say(
        sv: "perioden \(period) är spärrad",
        nb: "perioden \(period) er sperret",
        en: "period \(period) is on hold"
      )
    case .periodIsClosed(let period):
      say(
        sv: "perioden \(period) är permanent stängd",
        nb: "perioden \(period) er permanent lukket",
        en: "period \(period) is permanently closed"
      )
    }
  }
}
