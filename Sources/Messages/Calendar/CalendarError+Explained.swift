import Accounting

extension CalendarError: ExplainedError {
  package static var examples: [CalendarError] {
    let day = Day(number: 20_089)
    let last = Day(number: 20_178)
    return [
      .yearOverlaps(from: day, to: last, other: "2025"),
      .yearEndsBeforeItBegins(from: last, to: day),
      .dayIsOutsidePeriod(
        last.advanced(by: 1),
        period: "2025-03",
        from: last.advanced(by: -30),
        to: last
      ),
      .closingPeriodMustBeNamed(day, periods: ["2025-close"]),
      .closingPeriodMustBeNamed(day, periods: ["2025-close", "2025-audit"]),
      .noYearCovers(day, from: day, to: day.endOfTwelveMonths),
      .periodIsUnknown(period: "2025-13", nearest: nil, years: ["2024", "2025"]),
      .periodIsUnknown(period: "03.2025", nearest: "2025-03", years: ["2025"]),
      .periodIsUnknown(period: "2025-03", nearest: nil, years: []),
      .kindDoesNotFitPeriod(kind: .operating, period: "2025-close"),
      .kindDoesNotFitPeriod(kind: .opening, period: "2025-03"),
      .yearIsUnknown(year: "2024"),
      .yearIsTooLong(from: Day(number: 20_089), to: Day(number: 24_000), mostMonths: 36),
      .yearNamesAreUsedUp(year: "2025"), .periodsAreReversed(from: "2025-05", through: "2025-03"),
      .periodIsOfAnotherYear(period: "2025-03", year: "2025", wanted: "2024"),
      .yearsHaveAGap(from: last.advanced(by: -455), to: last.advanced(by: -90)),
      .nextPeriodIsMissing(
        after: "2016-04",
        from: Day(number: 16_922),
        to: Day(number: 17_286)
      ),
      .noYearToCopy(from: day),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .yearOverlaps(let from, let to, let other):
      language.say(
        sv: "Året \(language.day(from))–\(language.day(to)) överlappar räkenskapsåret \(other).",
        hint: "Välj dagar som inget räkenskapsår redan har.",
        nb: "Året \(language.day(from))–\(language.day(to)) overlapper regnskapsåret \(other).",
        hint: "Velg dager som ikke allerede ligger i et regnskapsår.",
        en: "The year \(language.day(from))–\(language.day(to)) overlaps the fiscal year \(other).",
        hint: "Choose days that no fiscal year holds yet."
      )
    case .yearEndsBeforeItBegins(let first, let last):
      language.say(
        sv: "Året börjar \(language.day(first)) men slutar \(language.day(last)).",
        hint: "Ange första dagen före den sista.",
        nb: "Året begynner \(language.day(first)), men slutter \(language.day(last)).",
        hint: "Oppgi første dag før siste dag.",
        en: "The year begins on \(language.day(first)) but ends on \(language.day(last)).",
        hint: "Give the first day before the last."
      )
    case .dayIsOutsidePeriod(let day, let period, let from, let to):
      language.say(
        sv:
          "\(language.day(day)) ligger inte i perioden \(period), som är \(language.day(from))–\(language.day(to)).",
        hint: "Ange ett datum i perioden, eller en annan period.",
        nb:
          "\(language.day(day)) ligger ikke i perioden \(period), som er \(language.day(from))–\(language.day(to)).",
        hint: "Oppgi en dato i perioden, eller en annen periode.",
        en:
          "\(language.day(day)) is not in period \(period), which is \(language.day(from))–\(language.day(to)).",
        hint: "Give a date in the period, or another period."
      )
    case .closingPeriodMustBeNamed(let day, let periods):
      language.say(
        sv: "En bokslutsverifikation den \(language.day(day)) saknar bokslutsperiod.",
        hint: "Ange bokslutsperioden; året har \(language.list(periods)).",
        nb: "Et avslutningsbilag den \(language.day(day)) mangler årsoppgjørsperiode.",
        hint: "Oppgi årsoppgjørsperioden; året har \(language.list(periods)).",
        en: "A closing entry on \(language.day(day)) names no closing period.",
        hint: "Name the closing period; the year has \(language.list(periods))."
      )
    case .noYearToCopy(let from):
      language.say(
        sv: "Det finns inget räkenskapsår före \(language.day(from)) att dela in året efter.",
        hint: "Ange periodernas längd med --length och --unit, eller ett mönster med --pattern.",
        nb: "Det finnes ikke noe regnskapsår før \(language.day(from)) å dele inn året etter.",
        hint: "Oppgi periodenes lengde med --length og --unit, eller et mønster med --pattern.",
        en: "There is no fiscal year before \(language.day(from)) to divide the year like.",
        hint: "Give the length of the periods by --length and --unit, or a --pattern."
      )
    case .noYearCovers(let day, let from, let to):
      language.say(
        sv: "Inget räkenskapsår omfattar \(language.day(day)).",
        hint: "Rätta datumet, eller lägg upp året: \(Command.createYear(from: from, to: to)).",
        nb: "\(language.day(day)) ligger ikke i noe regnskapsår.",
        hint: "Rett datoen, eller opprett året: \(Command.createYear(from: from, to: to)).",
        en: "No fiscal year covers \(language.day(day)).",
        hint: "Correct the date, or add the year: \(Command.createYear(from: from, to: to))."
      )
    case .periodIsUnknown(let name, let nearest?, years: _):
      language.say(
        sv: "Det finns ingen period \(name).",
        hint: "Perioder skrivs som \(nearest).",
        nb: "Det finnes ingen periode \(name).",
        hint: "Perioder skrives som \(nearest).",
        en: "There is no period \(name).",
        hint: "Periods are written as \(nearest)."
      )
    case .periodIsUnknown(let name, nil, let years):
      language.say(
        sv: "Det finns ingen period \(name).",
        hint: (years.isEmpty ? "" : "Räkenskapsår finns för \(language.list(years)). ")
          + "Se företagets perioder med \(Command.listPeriods).",
        nb: "Det finnes ingen periode \(name).",
        hint: (years.isEmpty ? "" : "Det finnes regnskapsår for \(language.list(years)). ")
          + "Se foretakets perioder med \(Command.listPeriods).",
        en: "There is no period \(name).",
        hint: (years.isEmpty ? "" : "There are fiscal years for \(language.list(years)). ")
          + "See the company's periods with \(Command.listPeriods)."
      )
    case .kindDoesNotFitPeriod(let kind, let period):
      language.say(
        sv: "En \(kind.name(in: language)) kan inte bokföras i perioden \(period).",
        hint: "Ange en period av rätt slag, eller utelämna perioden.",
        nb: "Et \(kind.name(in: language)) kan ikke bokføres i perioden \(period).",
        hint: "Oppgi en periode av riktig slag, eller utelat perioden.",
        en: "Period \(period) takes no \(kind.name(in: language)).",
        hint: "Name a period of the right kind, or leave the period out."
      )
    case .yearIsUnknown(let name):
      language.say(
        sv: "Det finns inget räkenskapsår \(name).",
        hint: "Se företagets år med \(Command.listPeriods).",
        nb: "Det finnes ikke noe regnskapsår \(name).",
        hint: "Se foretakets år med \(Command.listPeriods).",
        en: "There is no fiscal year \(name).",
        hint: "See the company's years with \(Command.listPeriods)."
      )
    case .yearIsTooLong(let from, let to, let most):
      language.say(
        sv:
          "Räkenskapsåret \(language.day(from))–\(language.day(to)) är längre än \(most) månader.",
        hint: "Kontrollera dagarna; dela upp tiden på flera räkenskapsår.",
        nb:
          "Regnskapsåret \(language.day(from))–\(language.day(to)) er lengre enn \(most) måneder.",
        hint: "Kontroller dagene; del tiden på flere regnskapsår.",
        en:
          "The fiscal year \(language.day(from))–\(language.day(to)) is longer than \(most) months.",
        hint: "Check the days; divide the time into several fiscal years."
      )
    case .yearNamesAreUsedUp(let name):
      language.say(
        sv: "Det finns redan 26 räkenskapsår med namnet \(name).",
        hint: "Välj dagar som hör till ett annat kalenderår.",
        nb: "Det finnes allerede 26 regnskapsår med navnet \(name).",
        hint: "Velg dager som hører til et annet kalenderår.",
        en: "There are 26 fiscal years named \(name) already.",
        hint: "Choose days that belong to another calendar year."
      )
    case .periodsAreReversed(let from, let through):
      language.say(
        sv: "Perioden \(from) kommer efter \(through), eller hör till ett annat räkenskapsår.",
        hint: "Ange en första period som ligger före den sista i samma räkenskapsår.",
        nb: "Perioden \(from) kommer etter \(through), eller hører til et annet regnskapsår.",
        hint: "Oppgi en første periode som ligger før den siste i samme regnskapsår.",
        en: "Period \(from) comes after \(through), or belongs to another fiscal year.",
        hint: "Name a first period that lies before the last one of the same fiscal year."
      )
    case .periodIsOfAnotherYear(let period, let year, let wanted):
      language.say(
        sv: "Perioden \(period) hör till räkenskapsåret \(year), inte till \(wanted).",
        hint: "Ange antingen perioden eller räkenskapsåret.",
        nb: "Perioden \(period) hører til regnskapsåret \(year), ikke til \(wanted).",
        hint: "Oppgi enten perioden eller regnskapsåret.",
        en: "Period \(period) belongs to the fiscal year \(year), not to \(wanted).",
        hint: "Name either the period or the fiscal year."
      )
    case .yearsHaveAGap(let from, let to):
      language.say(
        sv: "Mellan räkenskapsåren saknas dagarna \(language.day(from))–\(language.day(to)).",
        hint: "Importera SIE-filen för det år som saknas.",
        nb: "Mellom regnskapsårene mangler dagene \(language.day(from))–\(language.day(to)).",
        hint: "Importer SIE-filen for det året som mangler.",
        en:
          "Between the fiscal years the days \(language.day(from))–\(language.day(to)) are missing.",
        hint: "Import the SIE file of the year that is missing."
      )
    case .nextPeriodIsMissing(let period, let from, let to):
      language.say(
        sv: "Det finns ingen period efter \(period).",
        hint: "Lägg upp nästa räkenskapsår: \(Command.createYear(from: from, to: to)).",
        nb: "Det finnes ingen periode etter \(period).",
        hint: "Opprett neste regnskapsår: \(Command.createYear(from: from, to: to)).",
        en: "There is no period after \(period).",
        hint: "Add the next fiscal year: \(Command.createYear(from: from, to: to))."
      )
    }
  }
}
