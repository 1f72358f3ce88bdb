extension Phrase {
  package static func yearRedated(
    _ year: String,
    company: String,
    before: String,
    after: String
  ) -> Phrase {
    Phrase(
      sv:
        "Räkenskapsåret \(year) i \(company) slutar nu \(after) i stället för \(before); namnen är kvar.",
      nb:
        "Regnskapsåret \(year) i \(company) slutter nå \(after) i stedet for \(before); navnene blir stående.",
      en:
        "The fiscal year \(year) of \(company) now ends on \(after) instead of \(before); names stay."
    )
  }

  package static func redatingRehearsed(
    _ year: String,
    company: String,
    before: String,
    after: String
  ) -> Phrase {
    Phrase(
      sv:
        "Räkenskapsåret \(year) i \(company) skulle sluta \(after) i stället för \(before).",
      nb: "Regnskapsåret \(year) i \(company) ville slutte \(after) i stedet for \(before).",
      en:
        "The fiscal year \(year) of \(company) would end on \(after) instead of \(before)."
    )
  }

  package static func endsThenAlready(_ year: String, company: String, on day: String) -> Phrase {
    Phrase(
      sv: "Räkenskapsåret \(year) i \(company) slutar redan \(day): inget att göra.",
      nb: "Regnskapsåret \(year) i \(company) slutter allerede \(day): ingenting å gjøre.",
      en: "The fiscal year \(year) of \(company) ends on \(day) already: nothing to do."
    )
  }

  package static func yearGaveWay(_ year: String, from: String, to: String) -> Phrase {
    Phrase(
      sv: "Räkenskapsåret \(year) (\(from)–\(to)), där inget gällde, är ur bruk.",
      nb: "Regnskapsåret \(year) (\(from)–\(to)), der ingenting gjaldt, er ute av bruk.",
      en: "The fiscal year \(year) (\(from)–\(to)), in which nothing stood, is out of use."
    )
  }

  package static func yearWouldGiveWay(_ year: String, from: String, to: String) -> Phrase {
    Phrase(
      sv: "Räkenskapsåret \(year) (\(from)–\(to)), där inget gäller, skulle tas ur bruk.",
      nb: "Regnskapsåret \(year) (\(from)–\(to)), der ingenting gjelder, ville gå ut av bruk.",
      en:
        "The fiscal year \(year) (\(from)–\(to)), in which nothing stands, would go out of use."
    )
  }
}
