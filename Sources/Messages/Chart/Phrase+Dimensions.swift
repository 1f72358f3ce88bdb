import Accounting

extension Phrase {
  package static func valuesOfYear(_ year: String) -> Phrase {
    Phrase(sv: "värden \(year)", nb: "verdier \(year)", en: "values in \(year)")
  }

  package static let level = Phrase(sv: "nivå", nb: "nivå", en: "level")
}

extension DimensionVariability.Level {
  package func name(in language: Language) -> String {
    switch self {
    case .low: language.say(sv: "låg", nb: "lav", en: "low")
    case .raised: language.say(sv: "förhöjd", nb: "forhøyet", en: "raised")
    case .high: language.say(sv: "hög", nb: "høy", en: "high")
    case .extreme: language.say(sv: "extrem", nb: "ekstrem", en: "extreme")
    }
  }
}
