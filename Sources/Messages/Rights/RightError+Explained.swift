import Accounting

extension RightError: ExplainedError {
  package static var examples: [RightError] {
    let (day, at) = (Day(number: 20_453), "2025-04-05T09:30:00Z")
    return [
      .isMissing(user: "anna", right: "period-hold", company: "FJ01", who: ["bo", "dag"]),
      .isMissing(user: "anna", right: "rate-set", company: nil, who: []),
      .isOver(user: "anna", right: "period-hold", company: "FJ01", last: day, who: ["bo"]),
      .hasNotBegun(user: "anna", right: "rate-set", company: nil, first: day, who: ["bo"]),
      .kindMayNot(user: "tally", kind: .agent, right: "close", who: ["bo"]),
      .kindMayNot(user: "vera", kind: .auditor, right: "close", who: []),
      .tokenIsMissing(user: "anna"), .tokenIsUnknown(user: "anna"),
      .tokenIsOfAnother(user: "anna", token: 3, author: "bo"),
      .tokenIsRevoked(user: "anna", token: 3, by: "bo", at: at),
      .tokenIsOver(user: "anna", token: 3, last: day),
      .tokenLacksScope(user: "anna", token: 3, right: "close", scopes: ["read", "run-post"]),
      .userIsInactive(user: "anna", by: "bo", at: at), .firstUserIsTheOwners(user: "anna"),
      .userIsKnown(user: "anna"), .userIsUnknown(user: "ana", known: ["anna", "bo"]),
      .userIsUnknown(user: "ana", known: []),
      .groupIsUnknown(group: "closers", known: ["auditors"]),
      .groupIsUnknown(group: "closers", known: []), .nameIsMalformed(name: "bo:2"),
      .rightIsUnknown(right: "period-hld", nearest: "period-hold"),
      .rightIsUnknown(right: "cook", nearest: nil),
      .concernsEveryCompany(right: "rate-set", company: "FJ01"),
      .grantIsUnknown(holder: "@closers", right: "close", company: "FJ01"),
      .grantIsUnknown(holder: "anna", right: "rate-set", company: nil),
      .tokenNumberIsUnknown(token: 7), .tokenIsRevokedAlready(token: 3, by: "bo", at: at),
      .lastAdministrator(user: "anna"),
      .isNotDelegated(
        taker: "eva",
        giver: "bo",
        right: "close",
        company: "FJ01",
        last: nil,
        who: ["dag"]
      ),
      .isNotDelegated(
        taker: "eva",
        giver: "bo",
        right: "rate-set",
        company: nil,
        last: day,
        who: []
      ), .seatHasNoEnd(user: "vera", right: "read", company: "FJ01"),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .seatHasNoEnd(let user, let right, let company):
      language.told(ofEndlessRight: right, of: user, company)
    case .isMissing(let user, let right, let company, let who):
      language.say(
        sv: "\(user) saknar behörigheten \(right)\(language.place(company)).",
        hint: language.way(to: right, for: user, company, who),
        nb: "\(user) mangler rettigheten \(right)\(language.place(company)).",
        hint: language.way(to: right, for: user, company, who),
        en: "\(user) lacks the right \(right)\(language.place(company)).",
        hint: language.way(to: right, for: user, company, who)
      )
    case .isOver(let user, let right, let company, let last, let who):
      language.say(
        sv:
          "Behörigheten \(right) för \(user)\(language.place(company)) gällde till och med \(language.day(last)).",
        hint: language.way(to: right, for: user, company, who),
        nb:
          "Rettigheten \(right) for \(user)\(language.place(company)) gjaldt til og med \(language.day(last)).",
        hint: language.way(to: right, for: user, company, who),
        en:
          "\(user)'s right \(right)\(language.place(company)) was valid until \(language.day(last)).",
        hint: language.way(to: right, for: user, company, who)
      )
    case .hasNotBegun(let user, let right, let company, let first, let who):
      language.say(
        sv:
          "Behörigheten \(right) för \(user)\(language.place(company)) gäller från och med \(language.day(first)).",
        hint: language.way(to: right, for: user, company, who),
        nb:
          "Rettigheten \(right) for \(user)\(language.place(company)) gjelder fra og med \(language.day(first)).",
        hint: language.way(to: right, for: user, company, who),
        en:
          "\(user)'s right \(right)\(language.place(company)) is valid from \(language.day(first)).",
        hint: language.way(to: right, for: user, company, who)
      )
    case .kindMayNot(let user, let kind, let right, let who):
      language.say(
        sv:
          "\(user) är \(kind.name(in: language)) och får \(language.bounds(of: kind)), inte \(right).",
        hint: language.wayOf(kind, who),
        nb:
          "\(user) er \(kind.name(in: language)) og kan \(language.bounds(of: kind)), ikke \(right).",
        hint: language.wayOf(kind, who),
        en:
          "\(user) is an \(kind.name(in: language)) and may \(language.bounds(of: kind)), not \(right).",
        hint: language.wayOf(kind, who)
      )
    case .tokenIsMissing(let user):
      language.say(
        sv:
          "\(user) har inte visat någon åtkomstnyckel; en sådan behövs när databasen har användare.",
        hint:
          "Sätt BOKSLUT_TOKEN till nyckeln, som en administratör skapar; bokföringens ägare utelämnar --as.",
        nb: "\(user) har ikke vist noen tilgangsnøkkel; en slik trengs når databasen har brukere.",
        hint:
          "Sett BOKSLUT_TOKEN til nøkkelen, som en administrator lager; eieren av regnskapet utelater --as.",
        en: "\(user) has shown no token, which is needed once the database has users.",
        hint:
          "Set BOKSLUT_TOKEN to the token, which an administrator makes; the owner of the books leaves out --as."
      )
    case .tokenIsUnknown(let user):
      language.say(
        sv: "Åtkomstnyckeln som visades för \(user) är ingen nyckel till den här bokföringen.",
        hint: "Kontrollera BOKSLUT_TOKEN, eller be en administratör om en ny nyckel.",
        nb: "Tilgangsnøkkelen som ble vist for \(user), er ingen nøkkel til dette regnskapet.",
        hint: "Kontroller BOKSLUT_TOKEN, eller be en administrator om en ny nøkkel.",
        en: "The token shown for \(user) is no token of these books.",
        hint: "Check BOKSLUT_TOKEN, or ask an administrator for a new token."
      )
    case .tokenIsOfAnother(let user, let token, let author):
      language.say(
        sv: "Åtkomstnyckel \(token) hör till \(author), inte till \(user).",
        hint: "Ange --as \(author), eller visa en nyckel som hör till \(user).",
        nb: "Tilgangsnøkkel \(token) hører til \(author), ikke til \(user).",
        hint: "Oppgi --as \(author), eller vis en nøkkel som hører til \(user).",
        en: "Token \(token) belongs to \(author), not to \(user).",
        hint: "Give --as \(author), or show a token that belongs to \(user)."
      )
    case .tokenIsRevoked(let user, let token, let by, let at):
      language.say(
        sv:
          "Åtkomstnyckel \(token), som hör till \(user), är spärrad av \(by) \(language.day(of: at)).",
        hint: "Be en administratör om en ny nyckel.",
        nb:
          "Tilgangsnøkkel \(token), som hører til \(user), er sperret av \(by) \(language.day(of: at)).",
        hint: "Be en administrator om en ny nøkkel.",
        en: "Token \(token) of \(user) was revoked by \(by) on \(language.day(of: at)).",
        hint: "Ask an administrator for a new token."
      )
    case .tokenIsOver(let user, let token, let last):
      language.say(
        sv:
          "Åtkomstnyckel \(token), som hör till \(user), gällde till och med \(language.day(last)).",
        hint: "Be en administratör om en ny nyckel.",
        nb:
          "Tilgangsnøkkel \(token), som hører til \(user), gjaldt til og med \(language.day(last)).",
        hint: "Be en administrator om en ny nøkkel.",
        en: "Token \(token) of \(user) was valid until \(language.day(last)).",
        hint: "Ask an administrator for a new token."
      )
    case .tokenLacksScope(let user, let token, let right, let scopes):
      language.say(
        sv:
          "Åtkomstnyckel \(token), som hör till \(user), gäller bara \(language.list(scopes)), inte \(right).",
        hint: "Visa en nyckel som gäller \(right); en administratör skapar den.",
        nb:
          "Tilgangsnøkkel \(token), som hører til \(user), gjelder bare \(language.list(scopes)), ikke \(right).",
        hint: "Vis en nøkkel som gjelder \(right); en administrator lager den.",
        en:
          "Token \(token) of \(user) is good for \(language.list(scopes)) alone, not for \(right).",
        hint: "Show a token that is good for \(right); an administrator makes it."
      )
    case .userIsInactive(let user, let by, let at):
      language.say(
        sv: "Användaren \(user) är avstängd av \(by) sedan \(language.day(of: at)).",
        hint: "Be en administratör att släppa in användaren igen.",
        nb: "Brukeren \(user) er stengt ute av \(by) siden \(language.day(of: at)).",
        hint: "Be en administrator slippe inn brukeren igjen.",
        en: "The user \(user) was made inactive by \(by) on \(language.day(of: at)).",
        hint: "Ask an administrator to let the user in again."
      )
    case .firstUserIsTheOwners(let user):
      language.say(
        sv:
          "Den första användaren, här \(user), läggs upp av den som äger databasfilen eller är bokslut_administrator.",
        hint: "Be ägaren att lägga upp användaren, utan --as.",
        nb:
          "Den første brukeren, her \(user), legges inn av den som eier databasefilen eller er bokslut_administrator.",
        hint: "Be eieren legge inn brukeren, uten --as.",
        en:
          "The first user, here \(user), is made by the owner of the database file, or a bokslut_administrator.",
        hint: "Ask the owner to make the user, without --as."
      )
    case .userIsKnown(let user):
      language.say(
        sv: "Användaren \(user) finns redan.",
        hint: "Välj ett annat namn, eller ändra användaren: \(Command.set(user: user)).",
        nb: "Brukeren \(user) finnes allerede.",
        hint: "Velg et annet navn, eller endre brukeren: \(Command.set(user: user)).",
        en: "There is a user \(user) already.",
        hint: "Choose another name, or change the user: \(Command.set(user: user))."
      )
    case .userIsUnknown(let user, let known):
      language.say(
        sv: "Det finns ingen användare \(user)\(language.among(known)).",
        hint: "Ange en annan, eller lägg upp användaren: \(Command.create(user: user)).",
        nb: "Det finnes ingen bruker \(user)\(language.among(known)).",
        hint: "Oppgi en annen, eller legg inn brukeren: \(Command.create(user: user)).",
        en: "There is no user \(user)\(language.among(known)).",
        hint: "Name another, or make the user: \(Command.create(user: user))."
      )
    case .groupIsUnknown(let group, let known):
      language.say(
        sv: "Det finns ingen användargrupp \(group)\(language.among(known)).",
        hint: "Ange en annan, eller skapa gruppen: \(Command.add(to: group)).",
        nb: "Det finnes ingen brukergruppe \(group)\(language.among(known)).",
        hint: "Oppgi en annen, eller lag gruppen: \(Command.add(to: group)).",
        en: "There is no user group \(group)\(language.among(known)).",
        hint: "Name another, or make the group: \(Command.add(to: group))."
      )
    case .nameIsMalformed(let name):
      language.say(
        sv: "En användare kan inte heta ”\(name)”.",
        hint: "Välj ett namn utan kolon och ” for ”, som inte är system och inte börjar med @.",
        nb: "En bruker kan ikke hete «\(name)».",
        hint: "Velg et navn uten kolon og « for », som ikke er system og ikke begynner med @.",
        en: "A user cannot be called “\(name)”.",
        hint: "Choose a name without a colon or “ for ”, other than system, that begins with no @."
      )
    case .rightIsUnknown(let right, let nearest):
      language.say(
        sv: "Det finns ingen behörighet \(right).",
        hint:
          "Ange ett kommando med bindestreck, som \(nearest ?? "period-hold"), en klass som post, eller all.",
        nb: "Det finnes ingen rettighet \(right).",
        hint:
          "Oppgi en kommando med bindestrek, som \(nearest ?? "period-hold"), en klasse som post, eller all.",
        en: "There is no right \(right).",
        hint:
          "Name a command with hyphens, such as \(nearest ?? "period-hold"), a class such as post, or all."
      )
    case .concernsEveryCompany(let right, let company):
      language.say(
        sv: "Behörigheten \(right) rör det som företagen delar och kan inte gälla bara \(company).",
        hint: "Ange --all i stället för --company.",
        nb:
          "Rettigheten \(right) gjelder det som foretakene deler, og kan ikke gjelde bare \(company).",
        hint: "Oppgi --all i stedet for --company.",
        en: "The right \(right) is to what companies share, and cannot be for \(company) alone.",
        hint: "Give --all instead of --company."
      )
    case .grantIsUnknown(let holder, let right, let company):
      language.say(
        sv:
          "\(holder) har inte getts behörigheten \(right)\(language.place(company) + language.everywhere(company)).",
        hint: "Se vad som har getts: \(Command.listRights).",
        nb:
          "\(holder) har ikke fått rettigheten \(right)\(language.place(company) + language.everywhere(company)).",
        hint: "Se hva som er gitt: \(Command.listRights).",
        en:
          "\(holder) has not been granted the right \(right)\(language.place(company) + language.everywhere(company)).",
        hint: "See what has been granted: \(Command.listRights)."
      )
    case .tokenNumberIsUnknown(let token):
      language.say(
        sv: "Det finns ingen åtkomstnyckel \(token).",
        hint: "Se vilka som finns: \(Command.listTokens).",
        nb: "Det finnes ingen tilgangsnøkkel \(token).",
        hint: "Se hvilke som finnes: \(Command.listTokens).",
        en: "There is no token \(token).",
        hint: "See which there are: \(Command.listTokens)."
      )
    case .tokenIsRevokedAlready(let token, let by, let at):
      language.say(
        sv: "Åtkomstnyckel \(token) är redan spärrad, av \(by) \(language.day(of: at)).",
        hint: "Se vilka som gäller: \(Command.listTokens).",
        nb: "Tilgangsnøkkel \(token) er allerede sperret, av \(by) \(language.day(of: at)).",
        hint: "Se hvilke som gjelder: \(Command.listTokens).",
        en: "Token \(token) has been revoked already, by \(by) on \(language.day(of: at)).",
        hint: "See which are valid: \(Command.listTokens)."
      )
    case .lastAdministrator(let user):
      language.say(
        sv: "\(user) är den sista administratören; sedan skulle ingen kunna ge behörigheter.",
        hint: "Ge först någon annan behörigheten: \(Command.grantAdministration).",
        nb: "\(user) er den siste administratoren; etterpå kunne ingen gi rettigheter.",
        hint: "Gi først en annen rettigheten: \(Command.grantAdministration).",
        en: "\(user) is the last administrator; nobody could give rights afterwards.",
        hint: "First give another the right: \(Command.grantAdministration)."
      )
    case .isNotDelegated(let taker, let giver, let right, let company, let last, let who):
      language.say(
        sv:
          "\(taker) får inte handla för \(giver) med \(right)\(language.place(company))\(last.map { "; det gällde till och med \(language.day($0))" } ?? "").",
        hint: language.delegating(right, to: taker, by: giver, company, who),
        nb:
          "\(taker) kan ikke handle for \(giver) med \(right)\(language.place(company))\(last.map { "; det gjaldt til og med \(language.day($0))" } ?? "").",
        hint: language.delegating(right, to: taker, by: giver, company, who),
        en:
          "\(taker) may not act for \(giver) with \(right)\(language.place(company))\(last.map { "; that was valid until \(language.day($0))" } ?? "").",
        hint: language.delegating(right, to: taker, by: giver, company, who)
      )
    }
  }
}

extension Language {
  /// ` in FJ01`; nothing for what companies share.
  fileprivate func place(_ company: String?) -> String {
    company.map { say(sv: " i \($0)", nb: " i \($0)", en: " in \($0)") } ?? ""
  }

  /// What stands instead of a company where a grant is for all of them.
  fileprivate func everywhere(_ company: String?) -> String {
    company != nil
      ? "" : say(sv: " för alla företag", nb: " for alle foretak", en: " for every company")
  }

  /// `; there are anna and bo`; nothing where there are none.
  fileprivate func among(_ known: [String]) -> String {
    known.isEmpty
      ? ""
      : say(
        sv: "; det finns \(list(known))",
        nb: "; det finnes \(list(known))",
        en: "; there are \(list(known))"
      )
  }

  /// Who may, and how a right is given.
  fileprivate func way(
    to right: String,
    for user: String,
    _ company: String?,
    _ who: [String]
  ) -> String {
    let command = Command.grant(right, to: user, in: company)
    let asked =
      who.isEmpty
      ? ""
      : say(
        sv: "Be \(list(who)) göra det. ",
        nb: "Be \(list(who)) gjøre det. ",
        en: "Ask \(list(who)) to do it. "
      )
    return asked
      + say(
        sv: "En administratör ger den: \(command).",
        nb: "En administrator gir den: \(command).",
        en: "An administrator gives it: \(command)."
      )
  }

  /// What a user of a kind does at most.
  fileprivate func bounds(of kind: UserKind) -> String {
    kind == .agent
      ? say(
        sv: "bara läsa, planera och prova",
        nb: "bare lese, planlegge og prøve",
        en: "only look, plan and rehearse"
      ) : say(sv: "bara läsa", nb: "bare lese", en: "only look")
  }

  fileprivate func wayOf(_ kind: UserKind, _ who: [String]) -> String {
    let persons =
      who.isEmpty
      ? say(
        sv: "Be en person med behörigheten göra det",
        nb: "Be en person med rettigheten gjøre det",
        en: "Ask a person with the right to do it"
      )
      : say(
        sv: "Be \(list(who)) göra det",
        nb: "Be \(list(who)) gjøre det",
        en: "Ask \(list(who)) to do it"
      )
    guard kind == .agent else { return persons + "." }
    return persons
      + say(
        sv: ", eller prova med --dry-run.",
        nb: ", eller prøv med --dry-run.",
        en: ", or rehearse it with --dry-run."
      )
  }
}

extension UserKind {
  package func name(in language: Language) -> String {
    switch self {
    case .person: "person"
    case .agent: "agent"
    case .auditor: language.say(sv: "revisor", nb: "revisor", en: "auditor")
    }
  }
}
