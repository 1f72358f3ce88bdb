import Accounting

extension PeriodError: ExplainedError {
  package static var examples: [PeriodError] {
    func change(_ status: PeriodStatus) -> PeriodStatusChange {
      PeriodStatusChange(
        period: "2025-03",
        status: status,
        by: "anna",
        at: "2025-04-05T09:30:00Z",
        reason: "VAT is reported"
      )
    }
    let payables = Module("accounts-payable")
    return [
      .companyHasNoCalendar(company: "FJ01"),
      .isNotOpen(company: "FJ01", change: change(.onHold), nextOpen: "2025-04"),
      .isNotOpen(
        company: "FJ01",
        change: change(.onHold),
        nextOpen: "2025-04",
        takesDate: true
      ), .isNotOpen(company: "FJ01", change: change(.onHold), nextOpen: nil),
      .isNotOpen(company: "FJ01", change: change(.closed), nextOpen: "2025-04"),
      .isNotOpen(company: "FJ01", change: change(.closed), nextOpen: nil),
      .cannotReopen(company: "FJ01", change: change(.closed)),
      .moduleIsClosed(company: "FJ01", period: "2025-03", module: payables),
      .moduleIsRestricted(
        company: "FJ01",
        period: "2025-03",
        module: .generalLedger,
        group: "closing-team",
        members: ["anna", "bo", "cecilia", "david", "erik", "frida"]
      ),
      .moduleIsRestricted(
        company: "FJ01",
        period: "2025-03",
        module: .generalLedger,
        group: "closing-team",
        members: []
      ), .reasonIsMissing(period: "2025-03"), .confirmationIsMissing(period: "2025-03"),
      .groupIsUnknown("auditors", known: ["closing-team"]), .groupIsUnknown("auditors", known: []),
      .moduleIsUnknown("ledger"),
      .restsOnUndone(
        company: "FJ01",
        change: change(.closed),
        undone: "2025-02",
        nextOpen: "2025-04"
      ),
      .restsOnUndone(
        company: "FJ01",
        change: change(.closed),
        undone: "2025-open",
        nextOpen: nil
      ),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch language {
    case .sv: swedish
    case .nb: norwegian
    case .en: english
    }
  }

  private var swedish: Explanation {
    let sv = Language.sv
    return switch self {
    case .companyHasNoCalendar(let company):
      Explanation(
        "Företaget \(company) har inget räkenskapsår.",
        hint: "Lägg upp ett med \(Command.createFirstYear), eller importera en SIE-fil."
      )
    case .isNotOpen(let company, let change, let nextOpen, let takesDate):
      Explanation(
        "Perioden \(change.period) i \(company) är \(change.status.name(in: sv)) "
          + "(\(change.told(in: sv))).",
        hint: swedishWay(around: change, company, nextOpen, takesDate)
      )
    case .cannotReopen(let company, let change):
      Explanation(
        "Perioden \(change.period) i \(company) är permanent stängd (\(change.told(in: sv))) "
          + "och kan inte öppnas igen.",
        hint: "Bokför rättelsen i en öppen period; se \(Command.listPeriods(of: company))."
      )
    case .moduleIsClosed(let company, let period, let module):
      Explanation(
        "Ingen får bokföra från modulen \(module.name(in: sv)) i perioden \(period) i \(company).",
        hint: "Välj en annan period, eller "
          + "\(Command.openModule(module, in: period, of: company))."
      )
    case .moduleIsRestricted(let company, let period, let module, let group, let members):
      Explanation(
        "I perioden \(period) i \(company) får bara användargruppen \(group) bokföra från "
          + "modulen \(module.name(in: sv)).",
        hint: members.isEmpty
          ? "Gruppen har inga medlemmar; lägg till någon med \(Command.add(to: group))."
          : "Be någon i gruppen: \(sv.list(members))."
      )
    case .reasonIsMissing(let period):
      Explanation(
        "Att ändra perioden \(period) kräver ett skäl.",
        hint: "Ange skälet med --reason; det bevaras i loggen."
      )
    case .confirmationIsMissing(let period):
      Explanation(
        "En permanent stängning av perioden \(period) kan aldrig ångras.",
        hint: "Bekräfta med \(Command.close(period)); spärra annars: \(Command.hold(period))."
      )
    case .groupIsUnknown(let group, let known):
      Explanation(
        "Det finns ingen användargrupp \(group).",
        hint: known.isEmpty
          ? "Lägg upp gruppen med \(Command.add(to: group)), eller ange all eller none."
          : "Välj bland \(sv.list(known)), eller ange all eller none."
      )
    case .moduleIsUnknown(let module):
      Explanation(
        "Det finns ingen modul \(module).",
        hint: "Välj bland \(sv.list(Module.known.map(\.description), most: 10))."
      )
    case .restsOnUndone(let company, let change, let undone, let nextOpen):
      Explanation(
        "Det som återförs i \(undone) skulle ändra saldona i perioden \(change.period) i "
          + "\(company), som är permanent stängd (\(change.told(in: sv))).",
        hint: nextOpen.map { "Datera med --date i \($0), som är öppen." }
          ?? "Bokför rättelsen i en senare, öppen period; se "
          + "\(Command.listPeriods(of: company))."
      )
    }
  }

  private func swedishWay(
    around change: PeriodStatusChange,
    _ company: String,
    _ nextOpen: String?,
    _ takesDate: Bool
  ) -> String {
    switch (change.status, nextOpen) {
    case (.onHold, let next?), (.open, let next?):
      (takesDate ? "Datera med --date i" : "Bokför i")
        + " \(next), som är öppen, eller öppna perioden: "
        + "\(Command.reopen(change.period, of: company))."
    case (.onHold, nil), (.open, nil):
      "Ingen senare period är öppen; öppna perioden: "
        + "\(Command.reopen(change.period, of: company))."
    case (.closed, let next?):
      "Den öppnas aldrig igen; "
        + (takesDate ? "datera med --date i" : "bokför i") + " \(next), som är öppen."
    case (.closed, nil):
      "Den öppnas aldrig igen, och ingen senare period är öppen; öppna en senare period."
    }
  }

  private var norwegian: Explanation {
    let nb = Language.nb
    return switch self {
    case .companyHasNoCalendar(let company):
      Explanation(
        "Foretaket \(company) har ikke noe regnskapsår.",
        hint: "Opprett ett med \(Command.createFirstYear), eller importer en SIE-fil."
      )
    case .isNotOpen(let company, let change, let nextOpen, let takesDate):
      Explanation(
        "Perioden \(change.period) i \(company) er \(change.status.name(in: nb)) "
          + "(\(change.told(in: nb))).",
        hint: norwegianWay(around: change, company, nextOpen, takesDate)
      )
    case .cannotReopen(let company, let change):
      Explanation(
        "Perioden \(change.period) i \(company) er permanent lukket (\(change.told(in: nb))) "
          + "og kan ikke gjenåpnes.",
        hint: "Bokfør rettelsen i en åpen periode; se \(Command.listPeriods(of: company))."
      )
    case .moduleIsClosed(let company, let period, let module):
      Explanation(
        "Ingen kan bokføre fra modulen \(module.name(in: nb)) i perioden \(period) i \(company).",
        hint: "Velg en annen periode, eller "
          + "\(Command.openModule(module, in: period, of: company))."
      )
    case .moduleIsRestricted(let company, let period, let module, let group, let members):
      Explanation(
        "I perioden \(period) i \(company) kan bare brukergruppen \(group) bokføre fra "
          + "modulen \(module.name(in: nb)).",
        hint: members.isEmpty
          ? "Gruppen har ingen medlemmer; legg til noen med \(Command.add(to: group))."
          : "Spør noen i gruppen: \(nb.list(members))."
      )
    case .reasonIsMissing(let period):
      Explanation(
        "Å endre perioden \(period) krever en begrunnelse.",
        hint: "Oppgi den med --reason; den bevares i loggen."
      )
    case .confirmationIsMissing(let period):
      Explanation(
        "En permanent lukking av perioden \(period) kan aldri angres.",
        hint: "Bekreft med \(Command.close(period)); sperr den ellers: \(Command.hold(period))."
      )
    case .groupIsUnknown(let group, let known):
      Explanation(
        "Det finnes ingen brukergruppe \(group).",
        hint: known.isEmpty
          ? "Opprett gruppen med \(Command.add(to: group)), eller oppgi all eller none."
          : "Velg blant \(nb.list(known)), eller oppgi all eller none."
      )
    case .moduleIsUnknown(let module):
      Explanation(
        "Det finnes ingen modul \(module).",
        hint: "Velg blant \(nb.list(Module.known.map(\.description), most: 10))."
      )
    case .restsOnUndone(let company, let change, let undone, let nextOpen):
      Explanation(
        "Det som tilbakeføres i \(undone), ville endre saldoene i perioden \(change.period) i "
          + "\(company), som er permanent lukket (\(change.told(in: nb))).",
        hint: nextOpen.map { "Dater med --date i \($0), som er åpen." }
          ?? "Bokfør rettelsen i en senere, åpen periode; se "
          + "\(Command.listPeriods(of: company))."
      )
    }
  }

  private func norwegianWay(
    around change: PeriodStatusChange,
    _ company: String,
    _ nextOpen: String?,
    _ takesDate: Bool
  ) -> String {
    switch (change.status, nextOpen) {
    case (.onHold, let next?), (.open, let next?):
      (takesDate ? "Dater med --date i" : "Bokfør i")
        + " \(next), som er åpen, eller gjenåpne perioden: "
        + "\(Command.reopen(change.period, of: company))."
    case (.onHold, nil), (.open, nil):
      "Ingen senere periode er åpen; gjenåpne perioden: "
        + "\(Command.reopen(change.period, of: company))."
    case (.closed, let next?):
      "Den åpnes aldri igjen; "
        + (takesDate ? "dater med --date i" : "bokfør i") + " \(next), som er åpen."
    case (.closed, nil):
      "Den åpnes aldri igjen, og ingen senere periode er åpen; åpne en senere periode."
    }
  }

  private var english: Explanation {
    let en = Language.en
    return switch self {
    case .companyHasNoCalendar(let company):
      Explanation(
        "The company \(company) has no fiscal year.",
        hint: "Add one with \(Command.createFirstYear), or import a SIE file."
      )
    case .isNotOpen(let company, let change, let nextOpen, let takesDate):
      Explanation(
        "Period \(change.period) of \(company) is \(change.status.name(in: en)) "
          + "(\(change.told(in: en))).",
        hint: englishWay(around: change, company, nextOpen, takesDate)
      )
    case .cannotReopen(let company, let change):
      Explanation(
        "Period \(change.period) of \(company) is permanently closed (\(change.told(in: en))) "
          + "and cannot be reopened.",
        hint: "Post the correction in an open period; see \(Command.listPeriods(of: company))."
      )
    case .moduleIsClosed(let company, let period, let module):
      Explanation(
        "Nobody may post from the module \(module.name(in: en)) in period \(period) of \(company).",
        hint: "Choose another period, or "
          + "\(Command.openModule(module, in: period, of: company))."
      )
    case .moduleIsRestricted(let company, let period, let module, let group, let members):
      Explanation(
        "In period \(period) of \(company) only the user group \(group) may post from "
          + "the module \(module.name(in: en)).",
        hint: members.isEmpty
          ? "The group has no members; add one with \(Command.add(to: group))."
          : "Ask one of the group: \(en.list(members))."
      )
    case .reasonIsMissing(let period):
      Explanation(
        "Changing period \(period) takes a reason.",
        hint: "Give the reason with --reason; the log keeps it."
      )
    case .confirmationIsMissing(let period):
      Explanation(
        "Closing period \(period) permanently can never be undone.",
        hint: "Confirm with \(Command.close(period)); else hold it: \(Command.hold(period))."
      )
    case .groupIsUnknown(let group, let known):
      Explanation(
        "There is no user group \(group).",
        hint: known.isEmpty
          ? "Add the group with \(Command.add(to: group)), or say all or none."
          : "Choose from \(en.list(known)), or say all or none."
      )
    case .moduleIsUnknown(let module):
      Explanation(
        "There is no module \(module).",
        hint: "Choose from \(en.list(Module.known.map(\.description), most: 10))."
      )
    case .restsOnUndone(let company, let change, let undone, let nextOpen):
      Explanation(
        "What is reversed in \(undone) would change the balances of period \(change.period) of "
          + "\(company), which is permanently closed (\(change.told(in: en))).",
        hint: nextOpen.map { "Date it with --date in \($0), which is open." }
          ?? "Post the correction in a later period that is open; see "
          + "\(Command.listPeriods(of: company))."
      )
    }
  }

  private func englishWay(
    around change: PeriodStatusChange,
    _ company: String,
    _ nextOpen: String?,
    _ takesDate: Bool
  ) -> String {
    switch (change.status, nextOpen) {
    case (.onHold, let next?), (.open, let next?):
      (takesDate ? "Date it with --date in" : "Post in")
        + " \(next), which is open, or open the period: "
        + "\(Command.reopen(change.period, of: company))."
    case (.onHold, nil), (.open, nil):
      "No later period is open; open this one: \(Command.reopen(change.period, of: company))."
    case (.closed, let next?):
      "It never opens again; "
        + (takesDate ? "date it with --date in" : "post in") + " \(next), which is open."
    case (.closed, nil):
      "It never opens again, and no later period is open; open a later one."
    }
  }
}
