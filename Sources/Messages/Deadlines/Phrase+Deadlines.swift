import Accounting

extension Phrase {
  package static let ownDate = Phrase(sv: "eget datum", nb: "egen dato", en: "own date")
  package static let byLaw = Phrase(sv: "enligt lag", nb: "etter loven", en: "by law")
  package static let deadlineByLaw = Phrase(
    sv: "frist enligt lag",
    nb: "frist etter loven",
    en: "deadline by law"
  )
  package static let daysLate = Phrase(sv: "dagar sent", nb: "dager for sent", en: "days late")
  package static let legalRule = Phrase(sv: "regel", nb: "regel", en: "rule")

  /// What stands where the deadline cannot be told.
  package static let notKnown = Phrase(sv: "okänt", nb: "ukjent", en: "not known")

  package static func ownDeadline(_ days: Int?, company: String) -> Phrase {
    guard let days else {
      return Phrase(
        sv: "\(company) har ingen egen dag för att spärra en period.",
        nb: "\(company) har ingen egen dag for å sperre en periode.",
        en: "\(company) has no day of its own to hold a period."
      )
    }
    return Phrase(
      sv: "\(company) spärrar en period senast \(Language.sv.days(days)) efter dess slut.",
      nb: "\(company) sperrer en periode senest \(Language.nb.days(days)) etter slutten.",
      en: "\(company) holds a period at the latest \(Language.en.days(days)) after its end."
    )
  }

  package static func lawIs(_ law: LedgerLaw, _ rule: LegalRule) -> Phrase {
    Phrase(
      sv: "Lagens frist (\(law.name(in: .sv))): \(rule.told(in: .sv)), \(rule.citation).",
      nb: "Lovens frist (\(law.name(in: .nb))): \(rule.told(in: .nb)), \(rule.citation).",
      en: "The law's deadline (\(law.name(in: .en))): \(rule.told(in: .en)), \(rule.citation)."
    )
  }

  package static func lawIsUnknown(_ company: String) -> Phrase {
    let command = Command.setCountry(of: company, "CODE")
    return Phrase(
      sv:
        "Vilket lands lag som gäller \(company) är okänt, så fristen enligt lag visas inte: \(command).",
      nb:
        "Hvilket lands lov som gjelder \(company), er ukjent, så fristen etter loven vises ikke: \(command).",
      en:
        "Which country's law \(company) is under is not known, so its deadline cannot be told: \(command)."
    )
  }

  package static func isLate(_ period: String, _ standing: DeadlineStanding) -> Phrase {
    let deadline = standing.deadline
    func told(_ language: Language) -> String {
      [
        (deadline.own, standing.daysLate, Phrase.ownDate),
        (deadline.statutory.day, standing.daysLateByLaw, .byLaw),
      ].compactMap { day, late, name in
        guard let day, let late else { return nil }
        return "\(language(name)) \(language.day(day)) (\(language.days(late)))"
      }.joined(separator: ", ")
    }
    return Phrase(
      sv: "\(period) är fortfarande öppen och försenad: \(told(.sv)).",
      nb: "\(period) er fortsatt åpen og forsinket: \(told(.nb)).",
      en: "\(period) is still open and late: \(told(.en))."
    )
  }

  package static func isDue(_ period: String, own: Day?, law: Day?) -> Phrase {
    func told(_ language: Language) -> String {
      [(own, Phrase.ownDate), (law, .byLaw)].compactMap { day, name in
        day.map { "\(language(name)) \(language.day($0))" }
      }.joined(separator: ", ")
    }
    return Phrase(
      sv: "Frist för \(period): \(told(.sv)).",
      nb: "Frist for \(period): \(told(.nb)).",
      en: "Deadline of \(period): \(told(.en))."
    )
  }

  package static func periodsGoByPath(_ path: LawfulPath, _ count: String) -> Phrase {
    Phrase(
      sv: "Perioder som öppnas genom \(path.name(in: .sv)): \(count).",
      nb: "Perioder som åpnes ved \(path.name(in: .nb)): \(count).",
      en: "Periods opened by \(path.name(in: .en)): \(count)."
    )
  }

  /// By which path a period is opened, and what that rests on.
  package static func goesByPath(_ reopening: PeriodReopening) -> Phrase {
    func told(_ language: Language) -> String {
      var parts = [reopening.path.name(in: language)]
      if !reopening.rule.isEmpty { parts.append(reopening.rule) }
      if let deadline = reopening.deadline {
        parts.append("\(language(.byLaw)) \(language.day(deadline))")
      }
      if reopening.path == .exemption { parts.append(reopening.reason) }
      return parts.joined(separator: "; ")
    }
    return Phrase(
      sv: "Väg: \(told(.sv)).",
      nb: "Vei: \(told(.nb)).",
      en: "Path: \(told(.en))."
    )
  }
}
