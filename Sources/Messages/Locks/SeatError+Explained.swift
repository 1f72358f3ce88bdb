import Accounting

extension SeatError: ExplainedError {
  package static var examples: [SeatError] {
    [
      .periodsAreNotSealed(
        user: "vera",
        company: "FJ01",
        periods: ["2025-03", "2025-04"],
        last: "2025-02"
      ), .periodsAreNotSealed(user: "vera", company: "FJ01", periods: ["2025-01"], last: nil),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .periodsAreNotSealed(let user, let company, let periods, let last):
      let (names, list) = (language.list(periods), Command.listPeriods(of: company))
      return language.say(
        sv: "\(user) ser bara förseglade perioder; i \(company) är inte \(names) det.",
        hint: last.map { "Det som har förseglats före dem når till och med \($0); se: \(list)." }
          ?? "Inget före dem är förseglat; se: \(list).",
        nb: "\(user) ser bare forseglede perioder; i \(company) er ikke \(names) det.",
        hint: last.map { "Det som er forseglet før dem, rekker til og med \($0); se: \(list)." }
          ?? "Ingenting før dem er forseglet; se: \(list).",
        en: "\(user) sees sealed periods alone; in \(company), \(names) are not sealed.",
        hint: last.map { "What is sealed before them reaches through \($0); see: \(list)." }
          ?? "Nothing before them is sealed; see: \(list)."
      )
    }
  }
}

extension Language {
  /// That a right without an end gives an auditor nothing.
  func told(ofEndlessRight right: String, of user: String, _ company: String?) -> Explanation {
    let grant = Command.grant(right, to: user, in: company, until: "DATE")
    return say(
      sv: "Behörigheten \(right) för revisorn \(user) har ingen sista dag, och gäller inte.",
      hint: "Ge den till och med en dag: \(grant).",
      nb: "Rettigheten \(right) for revisoren \(user) har ingen siste dag, og gjelder ikke.",
      hint: "Gi den til og med en dag: \(grant).",
      en: "The right \(right) of the auditor \(user) has no last day, and does not hold.",
      hint: "Grant it through a day: \(grant)."
    )
  }
}
