import Accounting

extension DelegationError: ExplainedError {
  package static var examples: [DelegationError] {
    [
      .isNoPerson(user: "tally", kind: .agent), .isNoPerson(user: "vera", kind: .auditor),
      .isOfOneself(user: "anna"),
      .giverLacks(giver: "anna", right: "period-hold", company: "FJ01"),
      .giverLacks(giver: "anna", right: "all", company: nil),
      .isOfAnother(user: "bo", giver: "anna", who: ["dag"]),
      .isOfAnother(user: "bo", giver: "anna", who: []), .isNotPassedOn(author: "bo for anna"),
      .isUnknown(number: 7),
      .isRevokedAlready(number: 3, by: "bo", at: "2025-04-05T09:30:00Z"), .reasonIsMissing,
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .isNoPerson(let user, let kind):
      return language.say(
        sv: "\(user) är \(kind.name(in: .sv)) och varken ger eller tar en delegering.",
        hint: "Ange en person: \(Command.listUsers).",
        nb: "\(user) er \(kind.name(in: .nb)) og verken gir eller tar en delegering.",
        hint: "Oppgi en person: \(Command.listUsers).",
        en: "\(user) is an \(kind.name(in: .en)), which neither gives nor takes a delegation.",
        hint: "Name a person: \(Command.listUsers)."
      )
    case .isOfOneself(let user):
      return language.say(
        sv: "\(user) handlar redan med sina egna behörigheter.",
        hint: "Ange en annan användare: \(Command.listUsers).",
        nb: "\(user) handler allerede med sine egne rettigheter.",
        hint: "Oppgi en annen bruker: \(Command.listUsers).",
        en: "\(user) acts by their own rights already.",
        hint: "Name another user: \(Command.listUsers)."
      )
    case .giverLacks(let giver, let right, let company):
      let place = company.map { " \($0)" } ?? ""
      return language.say(
        sv:
          "\(giver) har inte hela behörigheten \(right)\(company == nil ? " för alla företag" : " i\(place)") och kan inte delegera den.",
        hint: "Delegera det som har getts: \(Command.listRights(of: giver)).",
        nb:
          "\(giver) har ikke hele rettigheten \(right)\(company == nil ? " for alle foretak" : " i\(place)") og kan ikke delegere den.",
        hint: "Deleger det som er gitt: \(Command.listRights(of: giver)).",
        en:
          "\(giver) does not have all of the right \(right)\(company == nil ? " for every company" : " in\(place)"), and cannot give it on.",
        hint: "Delegate what has been granted: \(Command.listRights(of: giver))."
      )
    case .isOfAnother(let user, let giver, let who):
      let names = language.list([giver] + who.filter { $0 != giver })
      return language.say(
        sv: "\(user) bestämmer inte vem som handlar för \(giver).",
        hint: "Be \(names) göra det.",
        nb: "\(user) bestemmer ikke hvem som handler for \(giver).",
        hint: "Be \(names) gjøre det.",
        en: "\(user) does not say who acts for \(giver).",
        hint: "Ask \(names) to do it."
      )
    case .isNotPassedOn(let author):
      return language.say(
        sv: "Den som handlar för en annan (\(author)) delegerar inget vidare.",
        hint: "Utelämna --for, och delegera det egna.",
        nb: "Den som handler for en annen (\(author)), delegerer ingenting videre.",
        hint: "Utelat --for, og deleger det egne.",
        en: "Whoever acts for another (\(author)) gives nothing on.",
        hint: "Leave out --for, and delegate what is your own."
      )
    case .isUnknown(let number):
      return language.say(
        sv: "Det finns ingen delegering \(number).",
        hint: "Se vilka som finns: \(Command.listDelegations).",
        nb: "Det finnes ingen delegering \(number).",
        hint: "Se hvilke som finnes: \(Command.listDelegations).",
        en: "There is no delegation \(number).",
        hint: "See which there are: \(Command.listDelegations)."
      )
    case .isRevokedAlready(let number, let author, let time):
      return language.say(
        sv: "Delegering \(number) är redan återkallad, av \(author) \(language.day(of: time)).",
        hint: "Se vilka som gäller: \(Command.listDelegations).",
        nb:
          "Delegering \(number) er allerede trukket tilbake, av \(author) \(language.day(of: time)).",
        hint: "Se hvilke som gjelder: \(Command.listDelegations).",
        en:
          "Delegation \(number) has been revoked already, by \(author) on \(language.day(of: time)).",
        hint: "See which are in force: \(Command.listDelegations)."
      )
    case .reasonIsMissing:
      return language.say(
        sv: "Att ge eller återkalla en delegering kräver en anledning.",
        hint: "Ange anledningen med --reason; loggen sparar den.",
        nb: "Å gi eller trekke tilbake en delegering krever en begrunnelse.",
        hint: "Oppgi begrunnelsen med --reason; loggen lagrer den.",
        en: "Giving or revoking a delegation takes a reason.",
        hint: "Give the reason with --reason; the log keeps it."
      )
    }
  }
}
