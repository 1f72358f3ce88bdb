import Accounting

extension PermanentCloseError: ExplainedError {
  package static var examples: [PermanentCloseError] {
    let closed = PeriodStatusChange(
      period: "2025-05",
      status: .closed,
      by: "anna",
      at: "2025-06-05T09:30:00Z",
      reason: "audit is done"
    )
    return [
      .earlierAreOpen(company: "FJ01", period: "2025-03", open: ["2025-02"]),
      .earlierAreOpen(
        company: "FJ01",
        period: "2025-03",
        open: ["2024-close", "2025-01", "2025-02"]
      ),
      .isNotSealed(company: "FJ01", period: "2025-03"),
      .yearEndIsNotRun(
        company: "FJ01",
        period: "2025-12",
        year: "2025",
        result: Money(minorUnits: 12_345_600, .sek)
      ),
      .isUnderClosed(company: "FJ01", earlier: "2025-03", closed: closed),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .earlierAreOpen(let company, let period, let open):
      let first = open.first ?? period
      return language.say(
        sv:
          "Perioden \(period) i \(company) stängs inte permanent så länge tidigare är öppna: \(language.list(open, most: open.count)).",
        hint:
          "Stäng eller spärra dem först: \(Command.hold(first, of: company)).",
        nb:
          "Perioden \(period) i \(company) lukkes ikke permanent så lenge tidligere er åpne: \(language.list(open, most: open.count)).",
        hint: "Avslutt eller sperr dem først: \(Command.hold(first, of: company)).",
        en:
          "Period \(period) of \(company) is not closed permanently while earlier ones are open: \(language.list(open, most: open.count)).",
        hint: "Close or hold them first: \(Command.hold(first, of: company))."
      )
    case .isNotSealed(let company, let period):
      return language.say(
        sv:
          "Perioden \(period) i \(company) har inget sigill: inget bokslut har stängt den.",
        hint: "Stäng den först: \(Command.close(month: period, of: company)).",
        nb:
          "Perioden \(period) i \(company) har ikke noe segl: den er ikke avsluttet.",
        hint: "Avslutt den først: \(Command.close(month: period, of: company)).",
        en: "Period \(period) of \(company) has no seal: no close has closed it.",
        hint: "Close it first: \(Command.close(month: period, of: company))."
      )
    case .yearEndIsNotRun(let company, let period, let year, let result):
      return language.say(
        sv:
          "Räkenskapsåret \(year) i \(company) är inte avslutat: resultatet \(language.money(result)) står kvar på resultatkontona.",
        hint:
          "För över det innan \(period) stängs permanent; \(Command.showTrialBalance(of: year)).",
        nb:
          "Regnskapsåret \(year) i \(company) er ikke gjort opp: resultatet \(language.money(result)) står igjen på resultatkontoene.",
        hint:
          "Overfør det før \(period) lukkes permanent; \(Command.showTrialBalance(of: year)).",
        en:
          "The year \(year) of \(company) has no year-end: its result, \(language.money(result)), is still where it was earned.",
        hint:
          "Transfer it before \(period) is closed permanently; \(Command.showTrialBalance(of: year))."
      )
    case .isUnderClosed(let company, let period, let closed):
      return language.say(
        sv:
          "Perioden \(period) i \(company) ligger före \(closed.period), som är permanent stängd (\(closed.told(in: language))).",
        hint: "Bokför rättelsen i en öppen period; se \(Command.listPeriods(of: company)).",
        nb:
          "Perioden \(period) i \(company) ligger før \(closed.period), som er permanent lukket (\(closed.told(in: language))).",
        hint: "Bokfør rettelsen i en åpen periode; se \(Command.listPeriods(of: company)).",
        en:
          "Period \(period) of \(company) lies before \(closed.period), which is permanently closed (\(closed.told(in: language))).",
        hint: "Post the correction in an open period; see \(Command.listPeriods(of: company))."
      )
    }
  }
}
