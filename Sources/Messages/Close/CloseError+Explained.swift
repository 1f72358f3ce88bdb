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
      .checkCouldNotRun(check: .foreignBalancesAreRevalued), .nothingIsClosed(refused: 1, ready: 9),
      .nothingIsClosed(refused: 2, ready: 0), .sealIsUnknown(written: "788576ec4f"),
      .recordIsUnknown(record: 400, last: 370), .isUnknown(close: 7, company: "FJ01"),
      .isUndone(close: 3, by: "anna", at: "2025-04-05T09:30:00Z", reason: "late invoice"),
      .isReplaced(close: 3, closed: "2025-03", newer: 5),
      .laterSealRests(close: 3, sealed: "2025-04", later: 4),
      .laterSealRests(close: 3, sealed: "2025-04", later: nil),
      .laterRunRests(close: 3, run: 19, kind: .importSIE), .hasOneWriter(workers: 8),
      .isNotBegun(period: "2025-03"),
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
        hint: "Ange en månad, till exempel 2025-03.",
        nb: "\(period) er en åpnings- eller årsoppgjørsperiode, ikke en måned.",
        hint: "Oppgi en måned, for eksempel 2025-03.",
        en: "\(period) is an opening or closing period, not a month.",
        hint: "Name a month, such as 2025-03."
      )
    case .nothingIsClosed(refused: 1, ready: 0):
      language.say(
        sv: "Inget är stängt och inget har ändrats.",
        hint: "Åtgärda det som hindrar, och stäng igen.",
        nb: "Ingenting er avsluttet eller endret.",
        hint: "Rett det som hindrer, og avslutt igjen.",
        en: "Nothing is closed and nothing has changed.",
        hint: "Settle what stands in the way, and close again."
      )
    case .nothingIsClosed(let refused, let ready):
      language.say(
        sv:
          "Inget är stängt och inget har ändrats: \(language.count(refused)) av \(language.count(refused + ready)) företag hindrar det.",
        hint: ready == 0
          ? "Åtgärda vart och ett, och stäng igen."
          : "Åtgärda dem, eller stäng vart och ett för sig: lägg till --each.",
        nb:
          "Ingenting er avsluttet eller endret: \(language.count(refused)) av \(language.count(refused + ready)) foretak hindrer det.",
        hint: ready == 0
          ? "Rett hvert av dem, og avslutt igjen."
          : "Rett dem, eller avslutt hvert for seg: legg til --each.",
        en:
          "Nothing is closed and nothing has changed: \(language.count(refused)) of \(language.count(refused + ready)) companies stand in the way.",
        hint: ready == 0
          ? "Settle each of them, and close again."
          : "Settle them, or close each by itself: add --each."
      )
    case .sealIsUnknown(let written):
      language.say(
        sv: "Det finns inget sigill \(written), och ingen förseglad period med det namnet.",
        hint: "Sigill, av vilka minst sex tecken anges, visar \(Command.listPeriods).",
        nb: "Det finnes ikke noe segl \(written), og ingen forseglet periode med det navnet.",
        hint: "Segl, som minst seks tegn oppgis av, viser \(Command.listPeriods).",
        en: "There is no seal \(written), and no sealed period of that name.",
        hint: "Seals, of which six characters at least are given: \(Command.listPeriods)."
      )
    case .recordIsUnknown(let record, let last):
      language.say(
        sv: "Loggen har ingen post \(record); den sista är \(last).",
        hint: "Ange en post före den sista, eller en dag som 2025-04-05.",
        nb: "Loggen har ingen post \(record); den siste er \(last).",
        hint: "Oppgi en post før den siste, eller en dag som 2025-04-05.",
        en: "The log has no record \(record); the last one is \(last).",
        hint: "Give a record before the last, or a day such as 2025-04-05."
      )
    case .isUnknown, .isUndone, .isReplaced, .laterSealRests, .laterRunRests:
      language.told(ofUndoing: self)
    case .hasOneWriter(let workers):
      language.say(
        sv:
          "I en SQLite-databas skriver en i taget; \(language.count(workers)) samtidiga går inte.",
        hint: "Utelämna --workers, eller ha bokföringen i PostgreSQL.",
        nb:
          "I en SQLite-database skriver én om gangen; \(language.count(workers)) samtidige går ikke.",
        hint: "Utelat --workers, eller ha regnskapet i PostgreSQL.",
        en:
          "One writes to an SQLite database at a time; \(language.count(workers)) at once cannot.",
        hint: "Leave --workers out, or keep the books in PostgreSQL."
      )
    case .isNotBegun(let period):
      language.say(
        sv: "Stängningen av \(period) påbörjades inte, eftersom arbetet tog slut innan dess.",
        hint: "Åtgärda det som hindrade, och ge samma kommando igen: resten stängs då.",
        nb: "Avslutningen av \(period) ble ikke begynt, fordi arbeidet tok slutt før det.",
        hint: "Rett det som hindret, og gi samme kommando igjen: resten avsluttes da.",
        en: "The close of \(period) was not begun, since the work ended before it.",
        hint: "Settle what stood in the way, and give the same command again: it closes the rest."
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
