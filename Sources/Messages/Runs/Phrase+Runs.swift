import Accounting

extension Phrase {
  package static func runHeading(_ number: Int64, kind: String, state: String) -> Phrase {
    Phrase(
      sv: "Körning \(number): \(kind), \(state)",
      nb: "Kjøring \(number): \(kind), \(state)",
      en: "Run \(number): \(kind), \(state)"
    )
  }

  package static func wouldRun(kind: String, state: String) -> Phrase {
    Phrase(
      sv: "En körning skulle bli \(state): \(kind)",
      nb: "En kjøring ville bli \(state): \(kind)",
      en: "A run would be \(state): \(kind)"
    )
  }

  /// A kind is called as its command is.
  package static func planKept(run: Int64, of kind: RunKind) -> Phrase {
    Phrase(
      sv: "Planen är sparad. Bokför den med: \(Command.line("\(kind.rawValue) post --run \(run)"))",
      nb: "Planen er lagret. Bokfør den med: \(Command.line("\(kind.rawValue) post --run \(run)"))",
      en: "The plan is kept. Post it with: \(Command.line("\(kind.rawValue) post --run \(run)"))"
    )
  }

  package static let planIsOutOfDate = Phrase(
    sv: "Planen är inaktuell och kan inte bokföras. Gör en ny.",
    nb: "Planen er utdatert og kan ikke bokføres. Lag en ny.",
    en: "The plan is out of date and cannot be posted. Make a new one."
  )

  package static let stale = Phrase(
    sv: "Underlaget har ändrats sedan körningen:",
    nb: "Grunnlaget er endret siden kjøringen:",
    en: "What the run read has changed since:"
  )

  package static func undoWith(run: Int64) -> Phrase {
    Phrase(
      sv: "Ångra med: \(Command.line("run undo \(run)"))",
      nb: "Angre med: \(Command.line("run undo \(run)"))",
      en: "Undo with: \(Command.line("run undo \(run)"))"
    )
  }

  package static func examined(_ number: Int) -> Phrase {
    Phrase(
      sv: "Granskade saldon: \(number)",
      nb: "Gjennomgåtte saldoer: \(number)",
      en: "Balances examined: \(number)"
    )
  }

  package static func vouchersInAll(_ count: Int) -> Phrase {
    Phrase(
      sv: "Verifikationer i allt: \(count)",
      nb: "Bilag i alt: \(count)",
      en: "Vouchers in all: \(count)"
    )
  }

  package static func netEffect(_ amount: String) -> Phrase {
    Phrase(
      sv: "Nettoeffekt på resultatet: \(amount)",
      nb: "Nettoeffekt på resultatet: \(amount)",
      en: "Net effect on the result: \(amount)"
    )
  }

  package static func whyHeading(run: Int64, line: Int) -> Phrase {
    Phrase(
      sv: "Körning \(run), rad \(line)",
      nb: "Kjøring \(run), linje \(line)",
      en: "Run \(run), line \(line)"
    )
  }

  package static func recomputedEqual(_ amount: String, isPlan: Bool) -> Phrase {
    Phrase(
      sv: "beräknat på nytt: \(amount), lika med det \(isPlan ? "planerade" : "bokförda")",
      nb: "beregnet på nytt: \(amount), likt det \(isPlan ? "planlagte" : "bokførte")",
      en: "computed again: \(amount), equal to what is \(isPlan ? "planned" : "posted")"
    )
  }

  package static func recomputedDiffers(
    recomputed: String,
    posted: String,
    isPlan: Bool
  ) -> Phrase {
    Phrase(
      sv: "beräknat på nytt: \(recomputed), men \(isPlan ? "planerat" : "bokfört") är \(posted)",
      nb: "beregnet på nytt: \(recomputed), men \(isPlan ? "planlagt" : "bokført") er \(posted)",
      en: "computed again: \(recomputed), but \(isPlan ? "planned" : "posted") is \(posted)"
    )
  }
}
