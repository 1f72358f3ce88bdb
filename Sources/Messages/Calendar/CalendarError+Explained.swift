import Accounting

extension CalendarError: ExplainedError {
  package static var examples: [CalendarError] {
    let day = Day(number: 20_089)
    let last = Day(number: 20_178)
    return [
      .yearOverlaps(from: day, to: last, other: "2025"), .yearEndsBeforeItBegins(last, day),
      .dayIsOutsidePeriod(last.advanced(by: 1), "2025-03", last.advanced(by: -30), last),
      .closingPeriodMustBeNamed(day, "2025-close"),
      .noYearCovers(day), .periodIsUnknown("2025-13"),
      .kindDoesNotFitPeriod(.operating, "2025-close"), .kindDoesNotFitPeriod(.opening, "2025-03"),
      .yearIsUnknown("2024"),
      .yearIsTooLong(Day(number: 20_089), Day(number: 24_000), mostMonths: 36),
      .yearNamesAreUsedUp("2025"), .periodsAreReversed(from: "2025-05", through: "2025-03"),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch (self, language) {
    case (.yearOverlaps(let from, let to, let other), .sv):
      Explanation(
        "Året \(language.day(from))–\(language.day(to)) överlappar räkenskapsåret \(other).",
        hint: "Välj dagar som inget räkenskapsår redan har."
      )
    case (.yearOverlaps(let from, let to, let other), .nb):
      Explanation(
        "Året \(language.day(from))–\(language.day(to)) overlapper regnskapsåret \(other).",
        hint: "Velg dager som ikke allerede ligger i et regnskapsår."
      )
    case (.yearOverlaps(let from, let to, let other), .en):
      Explanation(
        "The year \(language.day(from))–\(language.day(to)) overlaps the fiscal year \(other).",
        hint: "Choose days that no fiscal year holds yet."
      )
    case (.yearEndsBeforeItBegins(let first, let last), .sv):
      Explanation(
        "Året börjar \(language.day(first)) men slutar \(language.day(last)).",
        hint: "Ange första dagen före den sista."
      )
    case (.yearEndsBeforeItBegins(let first, let last), .nb):
      Explanation(
        "Året begynner \(language.day(first)), men slutter \(language.day(last)).",
        hint: "Oppgi første dag før siste dag."
      )
    case (.yearEndsBeforeItBegins(let first, let last), .en):
      Explanation(
        "The year begins on \(language.day(first)) but ends on \(language.day(last)).",
        hint: "Give the first day before the last."
      )
    case (.dayIsOutsidePeriod(let day, let period, let from, let to), .sv):
      Explanation(
        "\(language.day(day)) ligger inte i perioden \(period), "
          + "som är \(language.day(from))–\(language.day(to)).",
        hint: "Ange ett datum i perioden, eller en annan period."
      )
    case (.dayIsOutsidePeriod(let day, let period, let from, let to), .nb):
      Explanation(
        "\(language.day(day)) ligger ikke i perioden \(period), "
          + "som er \(language.day(from))–\(language.day(to)).",
        hint: "Oppgi en dato i perioden, eller en annen periode."
      )
    case (.dayIsOutsidePeriod(let day, let period, let from, let to), .en):
      Explanation(
        "\(language.day(day)) is not in period \(period), "
          + "which is \(language.day(from))–\(language.day(to)).",
        hint: "Give a date in the period, or another period."
      )
    case (.closingPeriodMustBeNamed(let day, let period), .sv):
      Explanation(
        "En bokslutsverifikation den \(language.day(day)) saknar bokslutsperiod.",
        hint: "Ange bokslutsperioden, till exempel \(period)."
      )
    case (.closingPeriodMustBeNamed(let day, let period), .nb):
      Explanation(
        "Et avslutningsbilag den \(language.day(day)) mangler årsoppgjørsperiode.",
        hint: "Oppgi årsoppgjørsperioden, for eksempel \(period)."
      )
    case (.closingPeriodMustBeNamed(let day, let period), .en):
      Explanation(
        "A closing entry on \(language.day(day)) names no closing period.",
        hint: "Name the closing period, such as \(period)."
      )
    case (.noYearCovers(let day), .sv):
      Explanation(
        "Inget räkenskapsår omfattar \(language.day(day)).",
        hint: "Rätta datumet, eller lägg upp året: \(Command.createYear(of: day))."
      )
    case (.noYearCovers(let day), .nb):
      Explanation(
        "Ikke noe regnskapsår omfatter \(language.day(day)).",
        hint: "Rett datoen, eller opprett året: \(Command.createYear(of: day))."
      )
    case (.noYearCovers(let day), .en):
      Explanation(
        "No fiscal year covers \(language.day(day)).",
        hint: "Correct the date, or add the year: \(Command.createYear(of: day))."
      )
    case (.periodIsUnknown(let name), .sv):
      Explanation(
        "Det finns ingen period \(name).",
        hint: "Se företagets perioder med `bokslut period list`."
      )
    case (.periodIsUnknown(let name), .nb):
      Explanation(
        "Det finnes ingen periode \(name).",
        hint: "Se foretakets perioder med `bokslut period list`."
      )
    case (.periodIsUnknown(let name), .en):
      Explanation(
        "There is no period \(name).",
        hint: "See the company's periods with `bokslut period list`."
      )
    case (.kindDoesNotFitPeriod(let kind, let period), .sv):
      Explanation(
        "I perioden \(period) bokförs ingen \(kind.name(in: language)).",
        hint: "Ange en period av rätt slag, eller utelämna perioden."
      )
    case (.kindDoesNotFitPeriod(let kind, let period), .nb):
      Explanation(
        "I perioden \(period) bokføres ikke noe \(kind.name(in: language)).",
        hint: "Oppgi en periode av riktig slag, eller utelat perioden."
      )
    case (.kindDoesNotFitPeriod(let kind, let period), .en):
      Explanation(
        "Period \(period) takes no \(kind.name(in: language)).",
        hint: "Name a period of the right kind, or leave the period out."
      )
    case (.yearIsUnknown(let name), .sv):
      Explanation(
        "Det finns inget räkenskapsår \(name).",
        hint: "Se företagets år med `bokslut period list`."
      )
    case (.yearIsUnknown(let name), .nb):
      Explanation(
        "Det finnes ikke noe regnskapsår \(name).",
        hint: "Se foretakets år med `bokslut period list`."
      )
    case (.yearIsUnknown(let name), .en):
      Explanation(
        "There is no fiscal year \(name).",
        hint: "See the company's years with `bokslut period list`."
      )
    case (.yearIsTooLong(let from, let to, let most), .sv):
      Explanation(
        "Räkenskapsåret \(language.day(from))–\(language.day(to)) är längre än \(most) månader.",
        hint: "Kontrollera dagarna; dela upp tiden på flera räkenskapsår."
      )
    case (.yearIsTooLong(let from, let to, let most), .nb):
      Explanation(
        "Regnskapsåret \(language.day(from))–\(language.day(to)) er lengre enn \(most) måneder.",
        hint: "Kontroller dagene; del tiden på flere regnskapsår."
      )
    case (.yearIsTooLong(let from, let to, let most), .en):
      Explanation(
        "The fiscal year \(language.day(from))–\(language.day(to)) is longer than \(most) months.",
        hint: "Check the days; divide the time into several fiscal years."
      )
    case (.yearNamesAreUsedUp(let name), .sv):
      Explanation(
        "Det finns redan 26 räkenskapsår med namnet \(name).",
        hint: "Välj dagar som hör till ett annat kalenderår."
      )
    case (.yearNamesAreUsedUp(let name), .nb):
      Explanation(
        "Det finnes allerede 26 regnskapsår med navnet \(name).",
        hint: "Velg dager som hører til et annet kalenderår."
      )
    case (.yearNamesAreUsedUp(let name), .en):
      Explanation(
        "There are 26 fiscal years named \(name) already.",
        hint: "Choose days that belong to another calendar year."
      )
    case (.periodsAreReversed(let from, let through), .sv):
      Explanation(
        "Perioden \(from) kommer efter \(through), eller hör till ett annat räkenskapsår.",
        hint: "Ange en första period som ligger före den sista i samma räkenskapsår."
      )
    case (.periodsAreReversed(let from, let through), .nb):
      Explanation(
        "Perioden \(from) kommer etter \(through), eller hører til et annet regnskapsår.",
        hint: "Oppgi en første periode som ligger før den siste i samme regnskapsår."
      )
    case (.periodsAreReversed(let from, let through), .en):
      Explanation(
        "Period \(from) comes after \(through), or belongs to another fiscal year.",
        hint: "Name a first period that lies before the last one of the same fiscal year."
      )
    }
  }
}
