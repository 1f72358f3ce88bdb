import Accounting

extension ApprovalError: ExplainedError {
  package static var examples: [ApprovalError] {
    let act = RecordedAct(by: "bo", at: "2025-04-06T08:00:00Z", reason: "a bill is missing")
    return [
      .approverHasClosed(company: "FJ01", period: "2025-03", closer: "anna", who: ["bo"]),
      .approverHasClosed(company: "FJ01", period: "2025-03", closer: "anna", who: []),
      .isMissing(company: "FJ01", period: "2025-03", closer: "anna", who: ["bo"]),
      .isMissing(company: "FJ01", period: "2025-03", closer: "anna", who: []),
    ]
      + ApprovalState.Fall.allCases.map {
        .hasFallen(company: "FJ01", period: "2025-03", by: "bo", fall: $0, who: ["bo"])
      } + [
        .isReturned(company: "FJ01", period: "2025-03", act: act),
        .noMonthCovers(company: "FJ01", period: "2025-close"),
        .nobodyIsAsked(company: "FJ01", waiver: nil),
        .nobodyIsAsked(company: "FJ01", waiver: act),
        .passIsForOneself(user: "anna", company: "FJ01", holder: "anna", who: ["bo"]),
        .passIsForOneself(user: "anna", company: "FJ01", holder: "@closers", who: []),
      ]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .approverHasClosed(let company, let period, let closer, let who):
      language.say(
        sv:
          "\(closer) har stängt \(period) i \(company); någon annan måste godkänna den.",
        hint: approving(period, company, who, in: .sv),
        nb: "\(closer) har avsluttet \(period) i \(company); noen andre må godkjenne den.",
        hint: approving(period, company, who, in: .nb),
        en: "\(closer) has closed \(period) of \(company); somebody else has to approve it.",
        hint: approving(period, company, who, in: .en)
      )
    case .isMissing(let company, let period, let closer, let who):
      language.say(
        sv: "\(period) i \(company), stängd av \(closer), är inte godkänd av en andra person.",
        hint: approving(period, company, who, in: .sv),
        nb:
          "\(period) i \(company), avsluttet av \(closer), er ikke godkjent av en annen person.",
        hint: approving(period, company, who, in: .nb),
        en: "\(period) of \(company), closed by \(closer), lacks a second person's approval.",
        hint: approving(period, company, who, in: .en)
      )
    case .hasFallen(let company, let period, let author, let fall, let who):
      language.say(
        sv:
          "Godkännandet av \(period) i \(company) (\(author)) har förfallit: sigillet \(fall.told(in: .sv)).",
        hint: again(period, company, fall, who, in: .sv),
        nb:
          "Godkjenningen av \(period) i \(company) (\(author)) er falt bort: seglet \(fall.told(in: .nb)).",
        hint: again(period, company, fall, who, in: .nb),
        en:
          "The approval of \(period) of \(company) (\(author)) has fallen: the seal \(fall.told(in: .en)).",
        hint: again(period, company, fall, who, in: .en)
      )
    case .isReturned(let company, let period, let act):
      language.say(
        sv:
          "\(period) i \(company) är återsänd (\(language.told(by: act.by, at: act.at, because: act.reason))).",
        hint: "Åtgärda det och stäng den på nytt: \(Command.reopen(period, of: company)).",
        nb:
          "\(period) i \(company) er sendt tilbake (\(language.told(by: act.by, at: act.at, because: act.reason))).",
        hint: "Rett det og avslutt den på nytt: \(Command.reopen(period, of: company)).",
        en:
          "\(period) of \(company) was returned (\(language.told(by: act.by, at: act.at, because: act.reason))).",
        hint: "Settle that and close it again: \(Command.reopen(period, of: company))."
      )
    case .noMonthCovers(let company, let period):
      language.say(
        sv: "Ingen månad i \(company) ligger efter \(period), vars godkännande den följer.",
        hint:
          "Lägg upp nästa år och stäng dess första månad: \(Command.createFirstYear(of: company)).",
        nb: "Ingen måned i \(company) ligger etter \(period), som den kunne godkjennes med.",
        hint:
          "Opprett neste år og avslutt dets første måned: \(Command.createFirstYear(of: company)).",
        en: "No month of \(company) lies behind \(period), with which it would be approved.",
        hint:
          "Add the next year and close its first month: \(Command.createFirstYear(of: company))."
      )
    case .nobodyIsAsked(let company, nil):
      language.say(
        sv: "\(company) har inga användare, så ingen andra person kan kännas igen eller krävs.",
        hint: "Lägg upp användare för att kräva en: \(Command.createUser).",
        nb: "\(company) har ingen brukere, så ingen annen person kan gjenkjennes eller kreves.",
        hint: "Opprett brukere for å kreve en: \(Command.createUser).",
        en: "\(company) has no users, so no second person can be known, nor is one asked for.",
        hint: "Make users to ask for one: \(Command.createUser)."
      )
    case .nobodyIsAsked(let company, let act?):
      language.say(
        sv:
          "I \(company) krävs ingen andra person (\(language.told(by: act.by, at: act.at, because: act.reason))).",
        hint: "Kräv det igen: \(Command.demandSecondPerson(in: company)).",
        nb:
          "I \(company) kreves ingen annen person (\(language.told(by: act.by, at: act.at, because: act.reason))).",
        hint: "Krev det igjen: \(Command.demandSecondPerson(in: company)).",
        en:
          "In \(company), no second person is asked for (\(language.told(by: act.by, at: act.at, because: act.reason))).",
        hint: "Ask for one again: \(Command.demandSecondPerson(in: company))."
      )
    case .passIsForOneself(let user, let company, let holder, let who):
      language.say(
        sv: "\(user) kan inte ge ett bokföringstillstånd i \(company) som \(holder) har.",
        hint: granting(company, who, in: .sv),
        nb: "\(user) kan ikke gi en bokføringstillatelse i \(company) som \(holder) har.",
        hint: granting(company, who, in: .nb),
        en: "\(user) cannot grant a posting pass in \(company) that \(holder) holds.",
        hint: granting(company, who, in: .en)
      )
    }
  }

  /// Who may grant a pass to somebody who may not do so himself.
  private func granting(_ company: String, _ who: [String], in language: Language) -> String {
    let waive = Command.waiveSecondPerson(in: company)
    guard !who.isEmpty else {
      return language.say(
        sv: "Någon annan ger det, eller en administratör avstår från kravet: \(waive).",
        nb: "Noen andre gir den, eller en administrator frafaller kravet: \(waive).",
        en: "Somebody else grants it, or an administrator waives that: \(waive)."
      )
    }
    let names = language.list(who)
    return language.say(
      sv: "Be \(names) ge det, eller en administratör avstå från kravet: \(waive).",
      nb: "Be \(names) gi den, eller en administrator frafalle kravet: \(waive).",
      en: "Ask \(names) to grant it, or an administrator to waive that: \(waive)."
    )
  }

  /// Who may approve, or who may be let.
  private func approving(
    _ period: String,
    _ company: String,
    _ who: [String],
    in language: Language
  ) -> String {
    guard !who.isEmpty else {
      let grant = Command.grant("approval-give", to: "USER", in: company)
      return language.say(
        sv: "Ge någon annan behörigheten: \(grant).",
        nb: "Gi noen andre rettigheten: \(grant).",
        en: "Give somebody else the right: \(grant)."
      )
    }
    let (names, command) = (language.list(who), Command.approve(period, of: company))
    return language.say(
      sv: "\(names) får godkänna den: \(command).",
      nb: "\(names) kan godkjenne den: \(command).",
      en: "\(names) may approve it: \(command)."
    )
  }

  /// A seal that another has taken the place of is approved anew; any other is made anew first.
  private func again(
    _ period: String,
    _ company: String,
    _ fall: ApprovalState.Fall,
    _ who: [String],
    in language: Language
  ) -> String {
    switch fall {
    case .replaced: approving(period, company, who, in: language)
    case .moved, .broken:
      language.say(
        sv: "Stäng den på nytt, och låt godkänna den: \(Command.closeAgain(period)).",
        nb: "Avslutt den på nytt, og la den godkjennes: \(Command.closeAgain(period)).",
        en: "Close it again, and have it approved: \(Command.closeAgain(period))."
      )
    case .differs:
      language.say(
        sv: "Ta reda på vad som har ändrats: \(Command.verify).",
        nb: "Finn ut hva som er endret: \(Command.verify).",
        en: "Find out what has changed: \(Command.verify)."
      )
    }
  }
}

extension ApprovalState.Fall {
  /// What became of the seal, as the end of a sentence about it.
  package func told(in language: Language) -> String {
    switch self {
    case .moved: language.say(sv: "är rubbat", nb: "er påvirket", en: "has moved")
    case .broken: language.say(sv: "är brutet", nb: "er brutt", en: "is broken")
    case .differs: language.say(sv: "stämmer inte", nb: "stemmer ikke", en: "does not fit")
    case .replaced:
      language.say(sv: "är ersatt av ett nytt", nb: "er erstattet av et nytt", en: "is replaced")
    }
  }
}
