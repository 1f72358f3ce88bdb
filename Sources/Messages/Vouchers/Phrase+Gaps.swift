extension Phrase {
  package static func gapExplained(series: String, year: String, numbers: String) -> Phrase {
    Phrase(
      sv: "Nummer \(numbers) i serien \(Language.sv.series(series)) (\(year)) är förklarade.",
      nb: "Nummer \(numbers) i serien \(Language.nb.series(series)) (\(year)) er forklart.",
      en: "Numbers \(numbers) of series \(Language.en.series(series)) (\(year)) are explained."
    )
  }

  package static func gapWouldBeExplained(
    series: String,
    year: String,
    numbers: String
  ) -> Phrase {
    Phrase(
      sv: "Nummer \(numbers) i serien \(Language.sv.series(series)) (\(year)) skulle förklaras.",
      nb: "Nummer \(numbers) i serien \(Language.nb.series(series)) (\(year)) ville bli forklart.",
      en: "Numbers \(numbers) of series \(Language.en.series(series)) (\(year)) would be explained."
    )
  }
}

extension Language {
  /// The name of a series of vouchers, or a word for the one that has none.
  func series(_ name: String) -> String {
    name.isEmpty ? say(sv: "utan namn", nb: "uten navn", en: "without a name") : name
  }
}
