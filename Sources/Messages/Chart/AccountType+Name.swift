import Accounting

extension AccountType {
  package func name(in language: Language) -> String {
    switch self {
    case .asset: language.say(sv: "tillgång", nb: "eiendel", en: "asset")
    case .liability: language.say(sv: "skuld", nb: "gjeld", en: "liability")
    case .equity: language.say(sv: "eget kapital", nb: "egenkapital", en: "equity")
    case .income: language.say(sv: "intäkt", nb: "inntekt", en: "income")
    case .expense: language.say(sv: "kostnad", nb: "kostnad", en: "expense")
    case .statistical: language.say(sv: "statistik", nb: "statistikk", en: "statistical")
    case .total: language.say(sv: "summa", nb: "sum", en: "total")
    }
  }
}
