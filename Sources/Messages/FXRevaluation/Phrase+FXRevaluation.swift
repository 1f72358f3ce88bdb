extension Phrase {
  package static func revaluation(company: String, period: String) -> Phrase {
    Phrase(
      sv: "Omvärdering av utländsk valuta för \(company), period \(period)",
      nb: "Omregning av valutaposter for \(company), periode \(period)",
      en: "Foreign currency revaluation of \(company), period \(period)"
    )
  }

  package static func worthAtRate(balance: String, rate: String, target: String) -> Phrase {
    Phrase(
      sv: "\(balance) × \(rate) = \(target), avrundat en gång (exakta halvor bort från noll)",
      nb: "\(balance) × \(rate) = \(target), avrundet én gang (eksakte halve bort fra null)",
      en: "\(balance) × \(rate) = \(target), rounded once (exact halves away from zero)"
    )
  }

  package static func rateUsed(_ text: String) -> Phrase {
    Phrase(
      sv: "kurs: \(text)",
      nb: "kurs: \(text)",
      en: "rate: \(text)"
    )
  }

  package static func carriedAt(_ amount: String) -> Phrase {
    Phrase(
      sv: "tidigare bokfört: \(amount)",
      nb: "tidligere bokført: \(amount)",
      en: "booked before: \(amount)"
    )
  }

  package static func differenceIs(_ amount: String) -> Phrase {
    Phrase(
      sv: "differens: \(amount)",
      nb: "differanse: \(amount)",
      en: "difference: \(amount)"
    )
  }
}
