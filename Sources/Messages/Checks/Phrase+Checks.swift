import Accounting

extension Phrase {
  /// Above a board of several companies.
  package static func readinessOf(period: String) -> Phrase {
    Phrase(
      sv: "Bokslutsläge, period \(period)",
      nb: "Status før avslutning, periode \(period)",
      en: "Readiness, period \(period)"
    )
  }

  package static let isReady = Phrase(
    sv: "klar att stänga",
    nb: "klar til å avsluttes",
    en: "ready to close"
  )

  /// How to see what lies behind a mark of such a board.
  package static func seeEach(period: String, company: String) -> Phrase {
    let command = Command.check(period, company)
    return Phrase(
      sv: "Vad som hindrar ett företag: \(command).",
      nb: "Hva som hindrer et foretak: \(command).",
      en: "What stands in the way of a company: \(command)."
    )
  }

  package static func readiness(company: String, period: String) -> Phrase {
    Phrase(
      sv: "Bokslutsläge för \(company), period \(period)",
      nb: "Status før avslutning for \(company), periode \(period)",
      en: "Readiness of \(company), period \(period)"
    )
  }

  package static let ready = Phrase(
    sv: "Perioden är klar att stänga.",
    nb: "Perioden er klar til å avsluttes.",
    en: "The period is ready to close."
  )

  /// An opening or closing period is no month, which `close` closes.
  package static func readyToHold(_ period: String) -> Phrase {
    Phrase(
      sv:
        "Inget hindrar; \(period) är ingen månad, och spärras med \(Command.hold(period)).",
      nb:
        "Ingenting hindrer; \(period) er ingen måned, og sperres med \(Command.hold(period)).",
      en: "Nothing blocks; \(period) is no month, and is held with \(Command.hold(period))."
    )
  }

  package static func notReady(_ count: Int) -> Phrase {
    Phrase(
      sv:
        "Perioden kan inte stängas: \(count == 1 ? "1 kontroll" : "\(count) kontroller") hindrar det.",
      nb:
        "Perioden kan ikke avsluttes: \(count == 1 ? "1 kontroll" : "\(count) kontroller") hindrer det.",
      en:
        "The period cannot be closed: \(count == 1 ? "1 check blocks" : "\(count) checks block") it."
    )
  }

  package static func isHeld(_ change: PeriodStatusChange) -> Phrase {
    Phrase(
      sv:
        "Perioden är \(change.status.name(in: .sv)) (\(change.told(in: .sv))): inget bokförs i den.",
      nb:
        "Perioden er \(change.status.name(in: .nb)) (\(change.told(in: .nb))): ingenting bokføres i den.",
      en:
        "The period is \(change.status.name(in: .en)) (\(change.told(in: .en))): nothing is posted in it."
    )
  }

  package static func openFirst(_ change: PeriodStatusChange) -> Phrase {
    Phrase(
      sv: sv.wayBack(
        change,
        open: "Öppna först perioden för att åtgärda det",
        closed: "Perioden öppnas aldrig igen; åtgärda det i en öppen period."
      ),
      nb: nb.wayBack(
        change,
        open: "Gjenåpne perioden først for å rette det",
        closed: "Perioden åpnes aldri igjen; rett det i en åpen periode."
      ),
      en: en.wayBack(
        change,
        open: "To settle it, open the period first",
        closed: "The period never opens again; settle it in an open one."
      )
    )
  }

  package static let nothingLeftToClose = Phrase(
    sv: "Inget hindrande har tillkommit sedan dess.",
    nb: "Ingen nye hindringer siden da.",
    en: "Nothing blocking has come up since."
  )

  package static func blockingSince(_ count: Int) -> Phrase {
    Phrase(
      sv: "Hindrande kontroller sedan dess: \(sv.count(count)).",
      nb: "Hindrende kontroller siden da: \(nb.count(count)).",
      en: "Blocking checks since: \(en.count(count))."
    )
  }
}

// What is open, in amounts.
extension Phrase {
  /// Behind a check that fails, in brackets; income is positive.
  package static func changesResult(_ amount: String) -> Phrase {
    Phrase(
      sv: "ändrar resultatet med \(amount)",
      nb: "endrer resultatet med \(amount)",
      en: "changes the result by \(amount)"
    )
  }

  /// The same of a check whose findings come to nothing.
  package static let leavesResult = Phrase(
    sv: "ändrar inte resultatet",
    nb: "endrer ikke resultatet",
    en: "does not change the result"
  )

  /// The result of a period, or of its year through it, income positive; `open` and `done` are nothing
  /// where they are unknown.
  package static func resultIs(
    of period: String,
    isOfYear: Bool,
    now: String,
    open: String?,
    done: String?
  ) -> Phrase {
    let (sv, nb, en) =
      isOfYear
      ? (
        "Årets resultat till och med \(period)", "Årets resultat til og med \(period)",
        "The year's result through \(period)"
      ) : ("Resultatet \(period)", "Resultatet \(period)", "The result of \(period)")
    guard let open, let done else {
      return Phrase(
        sv: "\(sv): \(now) nu, det som återstår är okänt.",
        nb: "\(nb): \(now) nå, det som gjenstår er ukjent.",
        en: "\(en): \(now) now, what is open is unknown."
      )
    }
    return Phrase(
      sv: "\(sv): \(now) nu, \(open) återstår, \(done) när allt är gjort.",
      nb: "\(nb): \(now) nå, \(open) gjenstår, \(done) når alt er gjort.",
      en: "\(en): \(now) now, \(open) open, \(done) when all is done."
    )
  }

  /// `codes` are those of the reasons.
  package static func openIsUnknown(check: String, _ codes: String) -> Phrase {
    Phrase(
      sv: "Okänt: \(check) (\(codes)).",
      nb: "Ukjent: \(check) (\(codes)).",
      en: "Unknown: \(check) (\(codes))."
    )
  }
}
