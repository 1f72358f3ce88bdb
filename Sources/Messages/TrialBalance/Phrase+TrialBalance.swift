import Accounting

extension Phrase {
  package static func trialBalance(company: String, through: String, currency: Currency) -> Phrase {
    Phrase(
      sv: "Råbalans för \(company) till och med \(through), \(currency)",
      nb: "Saldobalanse for \(company) til og med \(through), \(currency)",
      en: "Trial balance of \(company) through \(through), \(currency)"
    )
  }

  package static func resultNotTransferred(year: String) -> Phrase {
    Phrase(
      sv: "Årets resultat \(year), ej överfört",
      nb: "Årsresultat \(year), ikke overført",
      en: "Result \(year), not transferred"
    )
  }

  package static func asOfSequence(_ number: Int64) -> Phrase {
    Phrase(
      sv: "Enligt loggpost \(number).",
      nb: "Ifølge loggpost \(number).",
      en: "As of log record \(number)."
    )
  }
}
