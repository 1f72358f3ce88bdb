import Accounting

extension CloseError: ExplainedError {
  package static var examples: [CloseError] {
    func change(_ status: PeriodStatus) -> PeriodStatusChange {
      PeriodStatusChange(
        period: "2025-03",
        status: status,
        by: "anna",
        at: "2025-04-05T09:30:00Z",
        reason: "close 2025-03"
      )
    }
    return [
      .checkFails(check: "suspense-is-empty", count: 1), .isClosedAlready(change: change(.onHold)),
      .isClosedAlready(change: change(.closed)), .isNoMonth("2025-close"),
    ]
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
    case .checkFails(let check, let count):
      Explanation(
        "Kontrollen ”\(CloseCheck.title(of: check, in: sv))” är inte uppfylld "
          + "(antal: \(sv.count(count))).",
        hint: "Åtgärda det som listas under kontrollen, och stäng perioden igen."
      )
    case .isClosedAlready(let change):
      Explanation(
        "Perioden \(change.period) är redan \(change.status.name(in: sv)) "
          + "(\(change.told(in: sv))).",
        hint: change.status == .closed
          ? "En permanent stängd period ändras aldrig; bokför det som saknas i en öppen period."
          : "Öppna den först om den ska stängas på nytt: "
            + "\(Command.reopen(change.period))."
      )
    case .isNoMonth(let period):
      Explanation(
        "\(period) är en öppnings- eller bokslutsperiod, inte en månad.",
        hint: "Ange en månad, till exempel 2025-03; årsbokslutet stänger de andra."
      )
    }
  }

  private var norwegian: Explanation {
    let nb = Language.nb
    return switch self {
    case .checkFails(let check, let count):
      Explanation(
        "Kontrollen «\(CloseCheck.title(of: check, in: nb))» er ikke oppfylt "
          + "(antall: \(nb.count(count))).",
        hint: "Rett det som er listet under kontrollen, og avslutt perioden igjen."
      )
    case .isClosedAlready(let change):
      Explanation(
        "Perioden \(change.period) er allerede \(change.status.name(in: nb)) "
          + "(\(change.told(in: nb))).",
        hint: change.status == .closed
          ? "En permanent lukket periode endres aldri; bokfør det som mangler, i en åpen periode."
          : "Gjenåpne den først hvis den skal avsluttes på nytt: "
            + "\(Command.reopen(change.period))."
      )
    case .isNoMonth(let period):
      Explanation(
        "\(period) er en åpnings- eller årsoppgjørsperiode, ikke en måned.",
        hint: "Oppgi en måned, for eksempel 2025-03; årsavslutningen lukker de andre."
      )
    }
  }

  private var english: Explanation {
    let en = Language.en
    return switch self {
    case .checkFails(let check, let count):
      Explanation(
        "The check “\(CloseCheck.title(of: check, in: en))” is not met "
          + "(count: \(en.count(count))).",
        hint: "Settle what is listed under the check, and close the period again."
      )
    case .isClosedAlready(let change):
      Explanation(
        "Period \(change.period) is \(change.status.name(in: en)) already "
          + "(\(change.told(in: en))).",
        hint: change.status == .closed
          ? "A permanently closed period never changes; post what is missing in an open one."
          : "To close it anew, open it first: \(Command.reopen(change.period))."
      )
    case .isNoMonth(let period):
      Explanation(
        "\(period) is an opening or closing period, not a month.",
        hint: "Name a month, such as 2025-03; the year-end close closes the others."
      )
    }
  }
}
