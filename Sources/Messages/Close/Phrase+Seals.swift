import Accounting

extension Phrase {
  package static func sealIntact(_ seal: String) -> Phrase {
    Phrase(
      sv: "intakt \(seal)",
      nb: "intakt \(seal)",
      en: "intact \(seal)"
    )
  }

  package static func sealMoved(_ record: Int64) -> Phrase {
    Phrase(
      sv: "rubbat av loggpost \(record)",
      nb: "påvirket av loggpost \(record)",
      en: "moved by record \(record)"
    )
  }

  package static func sealBroken(by person: String) -> Phrase {
    Phrase(
      sv: "brutet av \(person)",
      nb: "brutt av \(person)",
      en: "broken by \(person)"
    )
  }

  package static let sealDoesNotFit = Phrase(
    sv: "stämmer inte",
    nb: "stemmer ikke",
    en: "does not fit"
  )

  package static func sealStands(_ seal: String, period: String) -> Phrase {
    Phrase(
      sv: "Sigillet \(seal) av \(period) är intakt.",
      nb: "Seglet \(seal) for \(period) er intakt.",
      en: "The seal \(seal) of \(period) is intact."
    )
  }

  package static func sealWasMoved(_ seal: String, period: String, by record: Int64) -> Phrase {
    Phrase(
      sv: "Sigillet \(seal) av \(period) är rubbat av loggpost \(record).",
      nb: "Seglet \(seal) for \(period) er påvirket av loggpost \(record).",
      en: "The seal \(seal) of \(period) is moved by log record \(record)."
    )
  }

  package static func sealWouldBeMoved(_ seal: String, period: String) -> Phrase {
    Phrase(
      sv: "Sigillet \(seal) av \(period) skulle rubbas.",
      nb: "Seglet \(seal) for \(period) ville bli påvirket.",
      en: "The seal \(seal) of \(period) would be moved."
    )
  }

  package static func sealWasBroken(
    _ seal: String,
    period: String,
    _ change: PeriodStatusChange
  ) -> Phrase {
    let opened = change.period == period ? "" : "\(change.period): "
    return Phrase(
      sv: "Sigillet \(seal) av \(period) är brutet (\(opened)\(change.told(in: .sv))).",
      nb: "Seglet \(seal) for \(period) er brutt (\(opened)\(change.told(in: .nb))).",
      en: "The seal \(seal) of \(period) is broken (\(opened)\(change.told(in: .en)))."
    )
  }

  package static func sealWouldBreak(_ seal: String, period: String) -> Phrase {
    Phrase(
      sv: "Sigillet \(seal) av \(period) skulle brytas.",
      nb: "Seglet \(seal) for \(period) ville bli brutt.",
      en: "The seal \(seal) of \(period) would be broken."
    )
  }

  package static func sealDiffers(_ seal: String, period: String, part: String) -> Phrase {
    Phrase(
      sv:
        "Sigillet \(seal) av \(period) stämmer inte med bokföringen: \(part). Kontrollera den med \(Command.verify).",
      nb:
        "Seglet \(seal) av \(period) stemmer ikke med regnskapet: \(part). Kontroller med \(Command.verify).",
      en:
        "The seal \(seal) of \(period) does not fit the books: \(part). Prove them with \(Command.verify)."
    )
  }
}
