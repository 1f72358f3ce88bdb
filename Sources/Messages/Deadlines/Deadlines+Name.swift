import Accounting

extension LedgerLaw {
  /// The country, as a name.
  package func name(in language: Language) -> String {
    switch self {
    case .sweden: language.say(sv: "Sverige", nb: "Sverige", en: "Sweden")
    case .norway: language.say(sv: "Norge", nb: "Norge", en: "Norway")
    }
  }

  func place(in language: Language) -> String {
    language.say(
      sv: "i \(name(in: .sv))",
      nb: "i \(name(in: .nb))",
      en: "in \(name(in: .en))"
    )
  }
}

extension LawfulPath {
  package func name(in language: Language) -> String {
    switch self {
    case .unlock:
      language.say(sv: "upplåsning", nb: "opplåsing", en: "unlock")
    case .correction:
      language.say(
        sv: "rättelse i en öppen period",
        nb: "rettelse i en åpen periode",
        en: "correction in an open period"
      )
    case .exemption:
      language.say(sv: "undantag", nb: "unntak", en: "exemption")
    }
  }
}

extension LegalRule {
  /// What it says, without where it stands.
  package func told(in language: Language) -> String {
    switch self {
    case .swedishMonth:
      language.say(
        sv: "50 dagar efter månaden",
        nb: "50 dager etter måneden",
        en: "50 days after the month"
      )
    case .swedishQuarter:
      language.say(
        sv: "50 dagar efter kvartalet",
        nb: "50 dager etter kvartalet",
        en: "50 days after the quarter"
      )
    case .swedishYear:
      language.say(
        sv: "60 dagar efter räkenskapsåret",
        nb: "60 dager etter regnskapsåret",
        en: "60 days after the fiscal year"
      )
    case .norwegianTerm:
      language.say(
        sv: "momsterminens deklarationsdag",
        nb: "fristen for mva-terminen",
        en: "the day of the term's VAT return"
      )
    case .norwegianFourMonths:
      language.say(
        sv: "senast fyra månader efter perioden",
        nb: "senest fire måneder etter perioden",
        en: "four months after the period at the latest"
      )
    case .swedishAnnualAccounts, .norwegianAnnualAccounts:
      language.say(
        sv: "årsredovisningen, sju månader efter året",
        nb: "årsregnskapet, sju måneder etter året",
        en: "the annual accounts, seven months after the year"
      )
    }
  }
}
