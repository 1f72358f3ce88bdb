import Accounting

extension PeriodError: ExplainedError {
  package static var examples: [PeriodError] {
    func change(_ status: PeriodStatus, isByClose: Bool = false) -> PeriodStatusChange {
      PeriodStatusChange(
        period: "2025-03",
        status: status,
        by: "anna",
        at: "2025-04-05T09:30:00Z",
        reason: "VAT is reported",
        isByClose: isByClose
      )
    }
    let payables = Module("accounts-payable")
    let act = RecordedAct(by: "anna", at: "2025-04-05T09:30:00Z", reason: "VAT is reported")
    return [
      .companyHasNoCalendar(company: "FJ01"),
      .isNotOpen(company: "FJ01", change: change(.onHold), nextOpen: "2025-04"),
      .isNotOpen(
        company: "FJ01",
        change: change(.onHold),
        nextOpen: "2025-04",
        holders: ["bo", "@closers"]
      ),
      .isNotOpen(
        company: "FJ01",
        change: change(.onHold),
        nextOpen: "2025-04",
        takesDate: true
      ), .isNotOpen(company: "FJ01", change: change(.onHold), nextOpen: nil),
      .isNotOpen(company: "FJ01", change: change(.closed), nextOpen: "2025-04"),
      .isNotOpen(company: "FJ01", change: change(.closed), nextOpen: nil),
      .isNotOpen(company: "FJ01", change: change(.onHold), nextOpen: "2025-04", late: .example),
      .isNotOpen(company: "FJ01", change: change(.onHold), nextOpen: nil, late: .example),
      .isNotOpen(company: "FJ01", change: change(.closed), nextOpen: "2025-04", late: .example),
      .isNotOpen(company: "FJ01", change: change(.closed), nextOpen: nil, late: .example),
      .cannotReopen(company: "FJ01", change: change(.closed)),
      .moduleIsClosed(company: "FJ01", period: "2025-03", module: payables),
      .moduleIsClosed(
        company: "FJ01",
        period: "2025-03",
        module: .generalLedger,
        act: act,
        holders: ["bo"]
      ),
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
        members: ["anna", "bo"],
        act: act,
        holders: ["erik"]
      ),
      .moduleIsRestricted(
        company: "FJ01",
        period: "2025-03",
        module: .generalLedger,
        group: "closing-team",
        members: []
      ), .reasonIsMissing(period: "2025-03"), .confirmationIsMissing(period: "2025-03"),
      .groupIsUnknown(group: "auditors", known: ["closing-team"]),
      .groupIsUnknown(group: "auditors", known: []),
      .moduleIsUnknown(module: "ledger"),
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
      .passIsTooSmall(
        company: "FJ01",
        period: "2025-03",
        pass: 3,
        left: Money(minorUnits: 400_000, .sek),
        needed: Money(minorUnits: 1_250_000, .sek)
      ), .passEndsBeforeItBegins(expires: "2025-04-05T16:00:00Z"),
      .passIsUnknown(company: "FJ01", pass: 7), .passIsForOpening(period: "2025-open"),
      .passMaximumIsWrong(maximum: "0", currency: .sek),
      .earlierPeriodsAreOpen(first: "2025-02", last: "2025-02", count: 1),
      .earlierPeriodsAreOpen(first: "2025-01", last: "2025-02", count: 2),
      .closingPeriodsAreOpen(first: "2024-close", last: "2024-close", count: 1),
      .closingPeriodsAreOpen(first: "2023-close", last: "2024-close", count: 2),
      .nextPeriodIsNotOpen(change: change(.onHold)),
      .nextPeriodIsNotOpen(change: change(.onHold, isByClose: true)),
      .nextPeriodIsNotOpen(change: change(.closed)),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .companyHasNoCalendar(let company):
      language.say(
        sv: "Företaget \(company) har inget räkenskapsår.",
        hint:
          "Lägg upp ett med \(Command.createFirstYear(of: company)), eller importera en SIE-fil.",
        nb: "Foretaket \(company) har ikke noe regnskapsår.",
        hint: "Opprett ett med \(Command.createFirstYear(of: company)), eller importer en SIE-fil.",
        en: "The company \(company) has no fiscal year.",
        hint: "Add one with \(Command.createFirstYear(of: company)), or import a SIE file."
      )
    case .isNotOpen(let company, let change, let nextOpen, let takesDate, let late, let holders):
      Explanation(
        language.say(
          sv:
            "Perioden \(change.period) i \(company) är \(change.status.name(in: language)) (\(change.told(in: language))).",
          nb:
            "Perioden \(change.period) i \(company) er \(change.status.name(in: language)) (\(change.told(in: language))).",
          en:
            "Period \(change.period) of \(company) is \(change.status.name(in: language)) (\(change.told(in: language)))."
        ) + holding(holders, in: language) + (late.map { " " + $0.told(in: language) } ?? ""),
        hint: late == nil
          ? way(around: change, company, nextOpen, takesDate, in: language)
          : wayOfLate(change, company, nextOpen, in: language)
      )
    case .cannotReopen(let company, let change):
      language.say(
        sv:
          "Perioden \(change.period) i \(company) är permanent stängd (\(change.told(in: language))) och kan inte öppnas igen.",
        hint: "Bokför rättelsen i en öppen period; se \(Command.listPeriods(of: company)).",
        nb:
          "Perioden \(change.period) i \(company) er permanent lukket (\(change.told(in: language))) og kan ikke gjenåpnes.",
        hint: "Bokfør rettelsen i en åpen periode; se \(Command.listPeriods(of: company)).",
        en:
          "Period \(change.period) of \(company) is permanently closed (\(change.told(in: language))) and cannot be reopened.",
        hint: "Post the correction in an open period; see \(Command.listPeriods(of: company))."
      )
    case .moduleIsClosed(let company, let period, let module, let act, let holders):
      language.say(
        sv:
          "Ingen får bokföra från modulen \(module.name(in: language)) i perioden \(period) i \(company)\(act.told(in: .sv)).\(holding(holders, in: .sv))",
        hint: "Välj en annan period, eller \(Command.openModule(module, in: period, of: company)).",
        nb:
          "Ingen kan bokføre fra modulen \(module.name(in: language)) i perioden \(period) i \(company)\(act.told(in: .nb)).\(holding(holders, in: .nb))",
        hint:
          "Velg en annen periode, eller \(Command.openModule(module, in: period, of: company)).",
        en:
          "Nobody may post from the module \(module.name(in: language)) in period \(period) of \(company)\(act.told(in: .en)).\(holding(holders, in: .en))",
        hint: "Choose another period, or \(Command.openModule(module, in: period, of: company))."
      )
    case .moduleIsRestricted(
      let company,
      let period,
      let module,
      let group,
      let members,
      let act,
      let holders
    ):
      language.say(
        sv:
          "I perioden \(period) i \(company) får bara användargruppen \(group) bokföra från modulen \(module.name(in: language))\(act.told(in: .sv)).",
        hint: (members.isEmpty
          ? "Gruppen har inga medlemmar; lägg till någon med \(Command.add(to: group))."
          : "Be någon i gruppen: \(language.list(members)).") + holding(holders, in: .sv),
        nb:
          "I perioden \(period) i \(company) kan bare brukergruppen \(group) bokføre fra modulen \(module.name(in: language))\(act.told(in: .nb)).",
        hint: (members.isEmpty
          ? "Gruppen har ingen medlemmer; legg til noen med \(Command.add(to: group))."
          : "Spør noen i gruppen: \(language.list(members)).") + holding(holders, in: .nb),
        en:
          "In period \(period) of \(company) only the user group \(group) may post from the module \(module.name(in: language))\(act.told(in: .en)).",
        hint: (members.isEmpty
          ? "The group has no members; add one with \(Command.add(to: group))."
          : "Ask one of the group: \(language.list(members)).") + holding(holders, in: .en)
      )
    case .reasonIsMissing(let period):
      language.say(
        sv: "Att ändra perioden \(period) kräver en anledning.",
        hint: "Ange anledningen med --reason; den bevaras i loggen.",
        nb: "Å endre perioden \(period) krever en begrunnelse.",
        hint: "Oppgi den med --reason; den bevares i loggen.",
        en: "Changing period \(period) takes a reason.",
        hint: "Give the reason with --reason; the log keeps it."
      )
    case .confirmationIsMissing(let period):
      language.say(
        sv: "En permanent stängning av perioden \(period) kan aldrig ångras.",
        hint: "Bekräfta med \(Command.close(period)); spärra annars: \(Command.hold(period)).",
        nb: "En permanent lukking av perioden \(period) kan aldri angres.",
        hint: "Bekreft med \(Command.close(period)); sperr den ellers: \(Command.hold(period)).",
        en: "Closing period \(period) permanently can never be undone.",
        hint: "Confirm with \(Command.close(period)); else hold it: \(Command.hold(period))."
      )
    case .groupIsUnknown(let group, let known):
      language.say(
        sv: "Det finns ingen användargrupp \(group).",
        hint: known.isEmpty
          ? "Lägg upp gruppen med \(Command.add(to: group)); --access tar även all och none."
          : "Välj bland \(language.list(known)); --access tar även all och none.",
        nb: "Det finnes ingen brukergruppe \(group).",
        hint: known.isEmpty
          ? "Opprett gruppen med \(Command.add(to: group)); --access tar også all og none."
          : "Velg blant \(language.list(known)); --access tar også all og none.",
        en: "There is no user group \(group).",
        hint: known.isEmpty
          ? "Add the group with \(Command.add(to: group)); --access also takes all and none."
          : "Choose from \(language.list(known)); --access also takes all and none."
      )
    case .moduleIsUnknown(let module):
      language.say(
        sv: "Det finns ingen modul \(module).",
        hint: "Välj bland \(language.list(Module.known.map(\.description), most: 10)).",
        nb: "Det finnes ingen modul \(module).",
        hint: "Velg blant \(language.list(Module.known.map(\.description), most: 10)).",
        en: "There is no module \(module).",
        hint: "Choose from \(language.list(Module.known.map(\.description), most: 10))."
      )
    case .restsOnUndone(let company, let change, let undone, let nextOpen):
      language.say(
        sv:
          "Det som återförs i \(undone) skulle ändra saldona i perioden \(change.period) i \(company), som är permanent stängd (\(change.told(in: language))).",
        hint: nextOpen.map { "Datera med --date i \($0), som är öppen." }
          ?? "Bokför rättelsen i en senare, öppen period; se \(Command.listPeriods(of: company)).",
        nb:
          "Det som tilbakeføres i \(undone), ville endre saldoene i perioden \(change.period) i \(company), som er permanent lukket (\(change.told(in: language))).",
        hint: nextOpen.map { "Dater med --date i \($0), som er åpen." }
          ?? "Bokfør rettelsen i en senere, åpen periode; se \(Command.listPeriods(of: company)).",
        en:
          "What is reversed in \(undone) would change the balances of period \(change.period) of \(company), which is permanently closed (\(change.told(in: language))).",
        hint: nextOpen.map { "Date it with --date in \($0), which is open." }
          ?? "Post the correction in a later period that is open; see \(Command.listPeriods(of: company))."
      )
    case .passIsTooSmall, .passEndsBeforeItBegins, .passIsUnknown, .passIsForOpening,
      .passMaximumIsWrong:
      language.told(ofPass: self)
    case .earlierPeriodsAreOpen(let first, let last, let count):
      language.say(
        sv: count == 1
          ? "Den tidigare perioden \(first) är öppen; en verifikation som bokförs där ändrar saldona här."
          : "\(count) tidigare perioder är öppna, \(first) till \(last); en verifikation som bokförs där ändrar saldona här.",
        hint: "Spärra \(first) med \(Command.hold(first)); är det en månad kan den stängas först.",
        nb: count == 1
          ? "Den tidligere perioden \(first) er åpen; en postering der endrer saldoene her."
          : "\(count) tidligere perioder er åpne, \(first) til \(last); en postering der endrer saldoene her.",
        hint:
          "Sperr \(first) med \(Command.hold(first)); er det en måned, kan den avsluttes først.",
        en: count == 1
          ? "The earlier period \(first) is open; a posting there changes the balances here."
          : "\(count) earlier periods are open, \(first) to \(last); a posting there changes the balances here.",
        hint: "Hold \(first) with \(Command.hold(first)); a month can be closed first."
      )
    case .closingPeriodsAreOpen(let first, let last, let count):
      language.say(
        sv: count == 1
          ? "Bokslutsperioden \(first) är öppen, eftersom årets bokslut inte är bokfört än."
          : "\(count) bokslutsperioder är öppna, \(first) till \(last), eftersom deras bokslut inte är bokförda än.",
        hint: "Inget behöver göras förrän bokslutet är bokfört.",
        nb: count == 1
          ? "Årsoppgjørsperioden \(first) er åpen, fordi årsoppgjøret ikke er bokført ennå."
          : "\(count) årsoppgjørsperioder er åpne, \(first) til \(last), fordi årsoppgjørene ikke er bokført ennå.",
        hint: "Du trenger ikke å gjøre noe før årsoppgjøret er bokført.",
        en: count == 1
          ? "The closing period \(first) is open, since the year-end is not posted yet."
          : "\(count) closing periods are open, \(first) to \(last), since their year-ends are not posted yet.",
        hint: "Nothing to do until the year-end is posted."
      )
    case .nextPeriodIsNotOpen(let change):
      Explanation(
        language.say(
          sv: "Nästa period, \(change.period), är \(change.status.name(in: .sv)).",
          nb: "Neste periode, \(change.period), er \(change.status.name(in: .nb)).",
          en: "The next period, \(change.period), is \(change.status.name(in: .en))."
        ),
        hint: wayInto(change, in: language)
      )
    }
  }

  /// Where to post instead, and how the period is opened where it ever can be.
  private func way(
    around change: PeriodStatusChange,
    _ company: String,
    _ nextOpen: String?,
    _ takesDate: Bool,
    in language: Language
  ) -> String {
    switch (change.status, nextOpen) {
    case (.onHold, let next?), (.open, let next?):
      language.say(
        sv:
          "\(takesDate ? "Datera med --date i" : "Bokför i") \(next), som är öppen, eller öppna perioden: \(Command.reopen(change.period, of: company)).",
        nb:
          "\(takesDate ? "Dater med --date i" : "Bokfør i") \(next), som er åpen, eller gjenåpne perioden: \(Command.reopen(change.period, of: company)).",
        en:
          "\(takesDate ? "Date it with --date in" : "Post in") \(next), which is open, or open the period: \(Command.reopen(change.period, of: company))."
      )
    case (.onHold, nil), (.open, nil):
      language.say(
        sv: "Öppna perioden: \(Command.reopen(change.period, of: company)).",
        nb: "Gjenåpne perioden: \(Command.reopen(change.period, of: company)).",
        en: "Open the period: \(Command.reopen(change.period, of: company))."
      )
    case (.closed, let next?):
      language.say(
        sv:
          "Den öppnas aldrig igen; \(takesDate ? "datera med --date i" : "bokför i") \(next), som är öppen.",
        nb:
          "Den åpnes aldri igjen; \(takesDate ? "dater med --date i" : "bokfør i") \(next), som er åpen.",
        en:
          "It never opens again; \(takesDate ? "date it with --date in" : "post in") \(next), which is open."
      )
    case (.closed, nil):
      language.say(
        sv: "Den öppnas aldrig igen; \(Command.listPeriods(of: company)) visar vilka som är öppna.",
        nb: "Den åpnes aldri igjen; \(Command.listPeriods(of: company)) viser hvilke som er åpne.",
        en: "It never opens again; \(Command.listPeriods(of: company)) shows which are open."
      )
    }
  }
}
