extension Phrase {
  package static func distributed(database: String) -> Phrase {
    Phrase(
      sv: "\(database): tabellerna är fördelade efter företag.",
      nb: "\(database): tabellene er fordelt etter foretak.",
      en: "\(database): the tables are distributed by company."
    )
  }

  package static func wouldDistribute(database: String) -> Phrase {
    Phrase(
      sv: "\(database): så skulle tabellerna fördelas efter företag.",
      nb: "\(database): slik ville tabellene bli fordelt etter foretak.",
      en: "\(database): the tables would be distributed by company like this."
    )
  }

  package static func isDistributed(database: String) -> Phrase {
    Phrase(
      sv: "\(database): tabellerna är redan fördelade.",
      nb: "\(database): tabellene er allerede fordelt.",
      en: "\(database): the tables are distributed already."
    )
  }
}
