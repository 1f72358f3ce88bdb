import Accounting

extension PostingLayer {
  package func name(in language: Language) -> String {
    switch self {
    case .current: language.say(sv: "löpande", nb: "løpende", en: "current")
    case .operations: language.say(sv: "internt", nb: "internt", en: "operations")
    case .tax: language.say(sv: "skatt", nb: "skatt", en: "tax")
    }
  }
}
