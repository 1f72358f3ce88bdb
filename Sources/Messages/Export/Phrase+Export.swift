extension Phrase {
  package static func exported(company: String, years: String, file: String) -> Phrase {
    Phrase(
      sv: "\(company), räkenskapsår \(years), är exporterat till \(file).",
      nb: "\(company), regnskapsår \(years), er eksportert til \(file).",
      en: "\(company), fiscal year \(years), is exported to \(file)."
    )
  }
}
