extension Phrase {
  package static func gapExplained(series: String, year: String, numbers: String) -> Phrase {
    Phrase(
      sv: "Nummer \(numbers) i serien \(series) (\(year)) är förklarade.",
      nb: "Nummer \(numbers) i serien \(series) (\(year)) er forklart.",
      en: "Numbers \(numbers) of series \(series) (\(year)) are explained."
    )
  }

  package static func gapWouldBeExplained(
    series: String,
    year: String,
    numbers: String
  ) -> Phrase {
    Phrase(
      sv: "Nummer \(numbers) i serien \(series) (\(year)) skulle förklaras.",
      nb: "Nummer \(numbers) i serien \(series) (\(year)) ville bli forklart.",
      en: "Numbers \(numbers) of series \(series) (\(year)) would be explained."
    )
  }
}
