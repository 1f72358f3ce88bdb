import Accounting

extension DeadlineError: ExplainedError {
  package static var examples: [DeadlineError] {
    guard let deadline = Day(iso: "2025-03-22"), let today = Day(iso: "2025-04-02") else {
      return []
    }
    return LedgerLaw.allCases.flatMap { law -> [DeadlineError] in
      [("2025-04", today), nil].map { (open: (String, Day)?) in
        .hasPassed(
          company: "SE01",
          period: "2025-01",
          deadline: deadline,
          rule: law.ruleOfCorrection,
          nextOpen: open?.0,
          correctedOn: open?.1,
          close: open == nil ? nil : 3
        )
      }
    }
      + DeadlineSetting.allCases.flatMap { setting -> [DeadlineError] in
        [LedgerLaw.allCases.first { $0 != setting.law }, nil].map {
          .settingIsOfAnotherCountry(setting: setting, company: "SE01", law: $0)
        }
      }
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .hasPassed(_, let period, let deadline, let rule, let next, let day, let close):
      Explanation(
        language.say(
          sv:
            "Lagens frist för \(period), \(language.day(deadline)), har gått ut; rättelser bokförs i en öppen period (\(rule)).",
          nb:
            "Lovens frist for \(period), \(language.day(deadline)), er ute; rettelser bokføres i en åpen periode (\(rule)).",
          en:
            "The deadline of \(period) by law, \(language.day(deadline)), has passed; it is corrected in an open period (\(rule))."
        ),
        hint: language.wayOn(
          next: next,
          on: day,
          exempt: close.map(Command.exempt(undoing:)) ?? Command.exempt(period)
        )
      )
    case .settingIsOfAnotherCountry(let setting, let company, let law):
      Explanation(
        language.say(
          sv:
            "Valet --\(setting.rawValue) gäller \(setting.law.name(in: .sv)); \(company) finns \(law?.place(in: .sv) ?? "i ett okänt land").",
          nb:
            "Valget --\(setting.rawValue) gjelder \(setting.law.name(in: .nb)); \(company) er \(law?.place(in: .nb) ?? "i et ukjent land").",
          en:
            "The option --\(setting.rawValue) is about \(setting.law.name(in: .en)); \(company) is \(law?.place(in: .en) ?? "in a country that is not known")."
        ),
        hint: language.say(
          sv:
            "Utelämna det, eller ange rätt land: \(Command.setCountry(of: company, setting.law.rawValue)).",
          nb:
            "Utelat det, eller oppgi riktig land: \(Command.setCountry(of: company, setting.law.rawValue)).",
          en:
            "Leave it out, or state the right country: \(Command.setCountry(of: company, setting.law.rawValue))."
        )
      )
    }
  }
}

extension Language {
  /// A voucher in the next open period; else an exemption.
  fileprivate func wayOn(next: String?, on day: Day?, exempt: String) -> String {
    guard let next, let day else {
      return say(
        sv: "Öppna eller lägg till en senare period (\(Command.listPeriods)); undantag: \(exempt).",
        nb: "Åpne eller legg til en senere periode (\(Command.listPeriods)); unntak: \(exempt).",
        en: "Open or add a later period (\(Command.listPeriods)); exemption: \(exempt)."
      )
    }
    return say(
      sv: "Rätta i \(next): \(Command.reverse(on: day)); undantag: \(exempt).",
      nb: "Rett i \(next): \(Command.reverse(on: day)); unntak: \(exempt).",
      en: "Correct in \(next): \(Command.reverse(on: day)); else: \(exempt)."
    )
  }
}
