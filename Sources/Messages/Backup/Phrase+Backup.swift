extension Phrase {
  package static func backedUp(file: String) -> Phrase {
    Phrase(
      sv: "Bokföringen är säkerhetskopierad till \(file).",
      nb: "Regnskapet er sikkerhetskopiert til \(file).",
      en: "The books are backed up to \(file)."
    )
  }

  package static func restored(file: String) -> Phrase {
    Phrase(
      sv: "Bokföringen i \(file) är återställd och stämmer med sin logg.",
      nb: "Regnskapet i \(file) er gjenopprettet og stemmer med loggen sin.",
      en: "The books in \(file) are restored and agree with their log."
    )
  }

  package static func canBeRestored(file: String) -> Phrase {
    Phrase(
      sv: "Bokföringen i \(file) kan återställas och stämmer med sin logg.",
      nb: "Regnskapet i \(file) kan gjenopprettes og stemmer med loggen sin.",
      en: "The books in \(file) can be restored and agree with their log."
    )
  }

  package static func fileSize(bytes: Int64) -> Phrase {
    Phrase(
      sv: "\(sv.count(Int(bytes))) byte",
      nb: "\(nb.count(Int(bytes))) byte",
      en: "\(en.count(Int(bytes))) bytes"
    )
  }
}
