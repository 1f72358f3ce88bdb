import Accounting

extension CloseError: ExplainedError {
  package static var examples: [CloseError] {
    func change(_ status: PeriodStatus) -> PeriodStatusChange {
      PeriodStatusChange(
        period: "2025-03",
        status: status,
        by: "anna",
        at: "2025-04-05T09:30:00Z",
        reason: "close 2025-03",
        isByClose: true
      )
    }
    return [
      .checkFails(check: .suspenseIsEmpty, count: 1), .isClosedAlready(change: change(.onHold)),
      .isClosedAlready(change: change(.closed)), .isNoMonth(period: "2025-close"),
      .checkCouldNotRun(check: .foreignBalancesAreRevalued),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .checkFails(let check, let count):
      language.say(
        sv:
          "Kontrollen ”\(check.title(in: language))” är inte uppfylld (antal: \(language.count(count))).",
        hint: "Åtgärda det som listas under kontrollen, och stäng perioden igen.",
        nb:
          "Kontrollen «\(check.title(in: language))» er ikke oppfylt (antall: \(language.count(count))).",
        hint: "Rett det som er listet under kontrollen, og avslutt perioden igjen.",
        en:
          "The check “\(check.title(in: language))” is not met (count: \(language.count(count))).",
        hint: "Settle what is listed under the check, and close the period again."
      )
    case .isClosedAlready(let change):
      language.say(
        sv:
          "Perioden \(change.period) är redan \(change.status.name(in: language)) (\(change.told(in: language))).",
        hint: change.status == .closed
          ? "En permanent stängd period ändras aldrig; bokför det som saknas i en öppen period."
          : "Öppna den först om den ska stängas på nytt: \(Command.reopen(change.period)).",
        nb:
          "Perioden \(change.period) er allerede \(change.status.name(in: language)) (\(change.told(in: language))).",
        hint: change.status == .closed
          ? "En permanent lukket periode endres aldri; bokfør det som mangler, i en åpen periode."
          : "Gjenåpne den først hvis den skal avsluttes på nytt: \(Command.reopen(change.period)).",
        en:
          "Period \(change.period) is \(change.status.name(in: language)) already (\(change.told(in: language))).",
        hint: change.status == .closed
          ? "A permanently closed period never changes; post what is missing in an open one."
          : "To close it anew, open it first: \(Command.reopen(change.period))."
      )
    case .isNoMonth(let period):
      language.say(
        sv: "\(period) är en öppnings- eller bokslutsperiod, inte en månad.",
        hint: "Ange en månad, till exempel 2025-03; årsbokslutet stänger de andra.",
        nb: "\(period) er en åpnings- eller årsoppgjørsperiode, ikke en måned.",
        hint: "Oppgi en måned, for eksempel 2025-03; årsavslutningen avslutter de andre.",
        en: "\(period) is an opening or closing period, not a month.",
        hint: "Name a month, such as 2025-03; the year-end close closes the others."
      )
    case .checkCouldNotRun(let check):
      language.say(
        sv: "Kontrollen ”\(check.title(in: language))” kunde inte göras.",
        hint: "Åtgärda det som listas under kontrollen, och stäng perioden igen.",
        nb: "Kontrollen «\(check.title(in: language))» kunne ikke gjøres.",
        hint: "Rett det som er listet under kontrollen, og avslutt perioden igjen.",
        en: "The check “\(check.title(in: language))” could not be made.",
        hint: "Settle what is listed under the check, and close the period again."
      )
    }
  }
}
