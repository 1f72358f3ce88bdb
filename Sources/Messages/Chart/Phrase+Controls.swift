import Accounting

extension Phrase {
  package static let controls = Phrase(sv: "villkor", nb: "vilkår", en: "controls")
  package static let usedIn = Phrase(sv: "används i", nb: "brukes i", en: "used in")
  package static let enteredByRight = Phrase(
    sv: "infört för hand genom behörighet",
    nb: "ført for hånd etter rettighet",
    en: "entered by right"
  )

  package static func lastChanged(by author: String, at moment: String) -> Phrase {
    Phrase(
      sv: "Senast ändrat av \(author), \(Language.sv.clock(of: moment)).",
      nb: "Sist endret av \(author), \(Language.nb.clock(of: moment)).",
      en: "Last changed by \(author), \(Language.en.clock(of: moment))."
    )
  }
}
