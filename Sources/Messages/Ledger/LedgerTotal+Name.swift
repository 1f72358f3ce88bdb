import Formats

extension LedgerTotal {
  func name(in language: Language) -> String {
    switch self {
    case .vouchers:
      language.say(sv: "antalet verifikationer", nb: "antall bilag", en: "number of vouchers")
    case .debit: language.say(sv: "summan av debet", nb: "sum debet", en: "sum of debits")
    case .credit: language.say(sv: "summan av kredit", nb: "sum kredit", en: "sum of credits")
    }
  }
}
