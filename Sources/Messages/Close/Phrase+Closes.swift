import Accounting

extension Phrase {
  package static let close = Phrase(sv: "stängning", nb: "avslutning", en: "close")
  package static let runsOfClose = Phrase(sv: "körningar", nb: "kjøringer", en: "runs")

  /// The last line of a close: what takes it back.
  package static func isClose(_ number: Int64) -> Phrase {
    let undo = Command.undo(close: number)
    return Phrase(
      sv: "Stängning \(number); den ångras i sin helhet med \(undo).",
      nb: "Avslutning \(number); den angres i sin helhet med \(undo).",
      en: "Close \(number); it is undone as a whole with \(undo)."
    )
  }

  package static func closeUndone(_ number: Int64, period: String, company: String) -> Phrase {
    Phrase(
      sv: "Stängning \(number) av \(period) är ångrad för \(company); perioden är öppen.",
      nb: "Avslutning \(number) av \(period) er angret for \(company); perioden er åpen.",
      en: "Close \(number) of \(period) is undone in \(company); the period is open."
    )
  }

  package static func closeWouldBeUndone(
    _ number: Int64,
    period: String,
    company: String
  ) -> Phrase {
    Phrase(
      sv: "Stängning \(number) av \(period) skulle ångras för \(company), och perioden öppnas.",
      nb: "Avslutning \(number) av \(period) ville bli angret for \(company), og perioden åpnet.",
      en: "Close \(number) of \(period) would be undone in \(company), and the period opened."
    )
  }

  /// Of a close in a list.
  package static func wasUndone(_ act: RecordedAct) -> Phrase {
    Phrase(
      sv: "Ångrad (\(Language.sv.told(by: act.by, at: act.at, because: act.reason)))",
      nb: "Angret (\(Language.nb.told(by: act.by, at: act.at, because: act.reason)))",
      en: "Undone (\(Language.en.told(by: act.by, at: act.at, because: act.reason)))"
    )
  }

  /// How many vouchers reverse those of a run.
  package static func runUndone(_ run: Int64, by undo: Int64, vouchers: Int) -> Phrase {
    Phrase(
      sv: "Körning \(run) ångras av körning \(undo), verifikationer: \(vouchers)",
      nb: "Kjøring \(run) angres av kjøring \(undo), bilag: \(vouchers)",
      en: "Run \(run) is undone by run \(undo), vouchers: \(vouchers)"
    )
  }

  /// The same where it is a rehearsal.
  package static func runWouldBeUndone(_ run: Int64, by undo: Int64, vouchers: Int) -> Phrase {
    Phrase(
      sv: "Körning \(run) skulle ångras av körning \(undo), verifikationer: \(vouchers)",
      nb: "Kjøring \(run) ville bli angret av kjøring \(undo), bilag: \(vouchers)",
      en: "Run \(run) would be undone by run \(undo), vouchers: \(vouchers)"
    )
  }

  package static func companiesDone(_ done: Int, of all: Int) -> Phrase {
    Phrase(
      sv: "\(sv.count(done)) av \(sv.count(all)) företag",
      nb: "\(nb.count(done)) av \(nb.count(all)) foretak",
      en: "\(en.count(done)) of \(en.count(all)) companies"
    )
  }

  /// What reopening a month leaves as it is, in the preview of it.
  package static func closeStaysPosted(_ number: Int64) -> Phrase {
    Phrase(
      sv:
        "Det som stängning \(number) bokförde står kvar. Hela stängningen ångras med \(Command.undo(close: number)).",
      nb:
        "Det som avslutning \(number) bokførte, blir stående. Hele avslutningen angres med \(Command.undo(close: number)).",
      en:
        "What close \(number) posted stays. The whole close is undone with \(Command.undo(close: number))."
    )
  }
}

extension CloseRecord.State {
  package func name(in language: Language) -> String {
    switch self {
    case .stands: language.say(sv: "gäller", nb: "gjelder", en: "stands")
    case .moved: language.say(sv: "rubbad", nb: "påvirket", en: "moved")
    case .opened: language.say(sv: "öppnad", nb: "åpnet", en: "opened")
    case .replaced: language.say(sv: "ersatt", nb: "erstattet", en: "replaced")
    case .undone: language.say(sv: "ångrad", nb: "angret", en: "undone")
    case .differs: language.say(sv: "stämmer inte", nb: "stemmer ikke", en: "does not fit")
    }
  }
}
