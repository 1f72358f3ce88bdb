import Accounting

extension Language {
  /// Why a close is not undone.
  func told(ofUndoing error: CloseError) -> Explanation {
    switch error {
    case .isUnknown(let close, let company):
      say(
        sv: "\(company) har ingen stängning \(close).",
        hint: "Se alla: \(Command.listCloses(of: company)).",
        nb: "\(company) har ingen avslutning \(close).",
        hint: "Se alle: \(Command.listCloses(of: company)).",
        en: "\(company) has no close \(close).",
        hint: "See them all: \(Command.listCloses(of: company))."
      )
    case .isUndone(let close, let by, let at, let reason):
      say(
        sv: "Stängning \(close) är redan ångrad (\(told(by: by, at: at, because: reason))).",
        hint: "Se vad som blivit av varje stängning: \(Command.listCloses).",
        nb: "Avslutning \(close) er allerede angret (\(told(by: by, at: at, because: reason))).",
        hint: "Se hva som er blitt av hver avslutning: \(Command.listCloses).",
        en: "Close \(close) is undone already (\(told(by: by, at: at, because: reason))).",
        hint: "See what has become of every close: \(Command.listCloses)."
      )
    case .isReplaced(let close, let period, let newer):
      say(
        sv: "\(period) har stängts på nytt efter stängning \(close).",
        hint: "Ångra den senare först: \(Command.undo(close: newer)).",
        nb: "\(period) er avsluttet på nytt etter avslutning \(close).",
        hint: "Angre den senere først: \(Command.undo(close: newer)).",
        en: "\(period) was closed anew after close \(close).",
        hint: "Undo the later one first: \(Command.undo(close: newer))."
      )
    case .laterSealRests(let close, let sealed, let later):
      say(
        sv: "Sigillet av \(sealed) omfattar det som stängning \(close) bokförde.",
        hint:
          "Öppna \(sealed) först: \(later.map(Command.undo(close:)) ?? Command.reopen(sealed)).",
        nb: "Seglet for \(sealed) omfatter det som avslutning \(close) bokførte.",
        hint:
          "Åpne \(sealed) først: \(later.map(Command.undo(close:)) ?? Command.reopen(sealed)).",
        en: "The seal of \(sealed) covers what close \(close) posted.",
        hint: "Open \(sealed) first: \(later.map(Command.undo(close:)) ?? Command.reopen(sealed))."
      )
    case .laterRunRests(let close, let run, let kind):
      say(
        sv:
          "Körning \(run) (\(kind.name(in: self))) bygger på det som stängning \(close) bokförde.",
        hint: "Ångra den först: \(Command.undo(run: run)).",
        nb:
          "Kjøring \(run) (\(kind.name(in: self))) bygger på det som avslutning \(close) bokførte.",
        hint: "Angre den først: \(Command.undo(run: run)).",
        en: "Run \(run) (\(kind.name(in: self))) builds on what close \(close) posted.",
        hint: "Undo it first: \(Command.undo(run: run))."
      )
    case .checkFails, .isClosedAlready, .isNoMonth, .checkCouldNotRun, .nothingIsClosed,
      .sealIsUnknown, .recordIsUnknown, .hasOneWriter, .isNotBegun:
      preconditionFailure("\(error) says nothing of undoing a close")
    }
  }
}
