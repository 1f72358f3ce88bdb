extension Phrase {
  /// Vouchers that another program is to read in; without a file they would be.
  package static func sent(from company: String, to file: String?) -> Phrase {
    guard let file else {
      return Phrase(
        sv: "Verifikationer från \(company) skulle skickas till det andra programmet.",
        nb: "Bilag fra \(company) ville bli sendt til det andre programmet.",
        en: "Vouchers of \(company) would be sent to the other program."
      )
    }
    return Phrase(
      sv: "Verifikationer från \(company) står i \(file), som det andra programmet läser in.",
      nb: "Bilag fra \(company) står i \(file), som det andre programmet leser inn.",
      en: "Vouchers of \(company) are in \(file), for the other program to read in."
    )
  }

  package static func exportedPeriod(company: String, period: String, file: String) -> Phrase {
    Phrase(
      sv: "\(company), period \(period), är exporterad till \(file).",
      nb: "\(company), periode \(period), er eksportert til \(file).",
      en: "\(company), period \(period), is exported to \(file)."
    )
  }

  package static func exported(company: String, years: String, file: String) -> Phrase {
    Phrase(
      sv: "\(company), räkenskapsår \(years), är exporterat till \(file).",
      nb: "\(company), regnskapsår \(years), er eksportert til \(file).",
      en: "\(company), fiscal year \(years), is exported to \(file)."
    )
  }
}
