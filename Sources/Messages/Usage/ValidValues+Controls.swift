import Accounting

extension ValidValues {
  /// How a control of an account is written, of which no text takes it off.
  func toldOfControl(in language: Language) -> String {
    switch self {
    case .dayOrNothing:
      language.say(
        sv: "en dag som 2025-03-31, eller ingen text",
        nb: "en dag som 2025-03-31, eller ingen tekst",
        en: "a day such as 2025-03-31, or no text"
      )
    case .currencyOrNothing:
      language.say(
        sv: "en valuta som EUR, eller ingen text",
        nb: "en valuta som EUR, eller ingen tekst",
        en: "a currency such as EUR, or no text"
      )
    case .currencies:
      language.say(
        sv: "valutor som EUR,SEK, eller ingen text",
        nb: "valutaer som EUR,SEK, eller ingen tekst",
        en: "currencies such as EUR,SEK, or no text"
      )
    case .accountOrNothing:
      language.say(
        sv: "ett konto som 1930, eller ingen text",
        nb: "en konto som 1930, eller ingen tekst",
        en: "an account such as 1930, or no text"
      )
    case .side:
      language.say(
        sv: "debit eller credit, eller ingen text",
        nb: "debit eller credit, eller ingen tekst",
        en: "debit or credit, or no text"
      )
    case .origins:
      language.say(
        sv: "ord som entered,imported, eller ingen text",
        nb: "ord som entered,imported, eller ingen tekst",
        en: "words such as entered,imported, or no text"
      )
    case .holders:
      language.say(
        sv: "användare och grupper som anna,@ar, eller ingen text",
        nb: "brukere og grupper som anna,@ar, eller ingen tekst",
        en: "users and groups such as anna,@ar, or no text"
      )
    case .closeClass:
      language.say(
        sv: "result, balance eller capital, eller ingen text",
        nb: "result, balance eller capital, eller ingen tekst",
        en: "result, balance or capital, or no text"
      )
    case .intervals:
      language.say(
        sv: "konton och intervall som 1000-1999,2440",
        nb: "kontoer og intervaller som 1000-1999,2440",
        en: "accounts and ranges such as 1000-1999,2440"
      )
    default: preconditionFailure("\(self) is no control of an account")
    }
  }
}
