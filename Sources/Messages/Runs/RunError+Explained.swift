import Accounting

extension RunError: ExplainedError {
  package static var examples: [RunError] {
    let bank = LedgerAccount(
      AccountNumber("1980"),
      [DimensionValue(dimension: 1, code: "10")]
    )
    let causes: [StaleCause] = [
      .balance(
        bank,
        .eur,
        then: Money(minorUnits: 50_000, .eur),
        now: Money(minorUnits: 75_000, .eur)
      ),
      .accountingBalance(
        bank,
        .eur,
        then: Money(minorUnits: 575_000, .sek),
        now: Money(minorUnits: 862_500, .sek)
      ), .rate(from: .eur, to: .sek, then: "11.4975", now: "11.5125"),
      .reversed(voucher: "FX1"), .settings,
    ]
    return [
      .isUnknown(run: 17, company: "FJ01"), .isUndone(run: 17),
      .postedNothing(run: 17),
    ]
      + causes.map { .isStale(run: 17, because: [$0]) }
      + [
        .isStale(run: 17, because: causes), .cannotUndoAnUndo(run: 18),
        .wasSuperseded(run: 17, laterRun: 19),
        .lineIsUnknown(run: 17, line: 99),
        .keyBelongsToAnother(key: "march-close", verb: "close"),
        .isOfAnotherKind(run: 17, kind: .importSIE), .wouldPostOtherVouchers(run: 17),
        .movesOpening(run: 17, voucher: "IB1"),
        .derivesNothing(run: 17, kind: .importJournal),
        .planIsNotPosted(run: 17), .planIsStale(run: 17), .isPostedAlready(run: 17),
        .postedRunIsStale(run: 17), .answerIsUndone(run: 17),
        .answeredCloseIsUndone(
          closed: "2025-03",
          change: PeriodStatusChange(
            period: "2025-03",
            status: .open,
            by: "anna",
            at: "2025-04-05T09:30:00Z",
            reason: "late invoice"
          )
        ), .planWasWithdrawn(run: 17),
      ]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .isUnknown(let run, let company):
      language.say(
        sv: "Företaget \(company) har ingen körning \(run).",
        hint: "Se körningarna med \(Command.listRuns).",
        nb: "Foretaket \(company) har ingen kjøring \(run).",
        hint: "Se kjøringene med \(Command.listRuns).",
        en: "The company \(company) has no run \(run).",
        hint: "See the runs with \(Command.listRuns)."
      )
    case .isUndone(let run):
      language.say(
        sv: "Körning \(run) är redan ångrad.",
        hint: "Gör en ny körning om arbetet ska göras igen.",
        nb: "Kjøring \(run) er allerede angret.",
        hint: "Gjør en ny kjøring hvis arbeidet skal gjøres igjen.",
        en: "Run \(run) is undone already.",
        hint: "Make a new run if the work is to be done again."
      )
    case .postedNothing(let run):
      language.say(
        sv: "Körning \(run) fann inget att bokföra.",
        hint: "Den har inga verifikationer; se vad den granskade med \(Command.show(run: run)).",
        nb: "Kjøring \(run) fant ingenting å bokføre.",
        hint: "Den har ingen bilag; se hva den gikk gjennom, med \(Command.show(run: run)).",
        en: "Run \(run) found nothing to post.",
        hint: "It has no vouchers; see what it examined with \(Command.show(run: run))."
      )
    case .isStale(let run, let causes):
      language.say(
        sv: "Körning \(run) är inaktuell: \(told(causes, in: language)).",
        hint:
          "Gör en ny plan av samma slag och granska den; se den gamla med \(Command.show(run: run)).",
        nb: "Kjøring \(run) er utdatert: \(told(causes, in: language)).",
        hint:
          "Lag en ny plan av samme type, og gå gjennom den; se den gamle med \(Command.show(run: run)).",
        en: "Run \(run) is out of date: \(told(causes, in: language)).",
        hint:
          "Make a new plan of the kind and review it; see the old one with \(Command.show(run: run))."
      )
    case .cannotUndoAnUndo(let run):
      language.say(
        sv: "Körning \(run) är själv en ångring och kan inte ångras.",
        hint: "Gör om den körning som ångrades.",
        nb: "Kjøring \(run) er selv en angring og kan ikke angres.",
        hint: "Gjør kjøringen som ble angret, på nytt.",
        en: "Run \(run) is itself an undo and cannot be undone.",
        hint: "Do the run that it undid once more."
      )
    case .wasSuperseded(let run, let later):
      language.say(
        sv: "Körning \(run) har följts av körning \(later), som bygger på den.",
        hint: "Ångra den senare först: \(Command.undo(run: later)).",
        nb: "Kjøring \(run) er fulgt av kjøring \(later), som bygger på den.",
        hint: "Angre den senere først: \(Command.undo(run: later)).",
        en: "Run \(run) is followed by run \(later), which builds on it.",
        hint: "Undo the later one first: \(Command.undo(run: later))."
      )
    case .lineIsUnknown(let run, let line):
      language.say(
        sv: "Körning \(run) har ingen rad \(line).",
        hint: "Se alla rader med \(Command.explain(run: run)).",
        nb: "Kjøring \(run) har ingen linje \(line).",
        hint: "Se alle linjer med \(Command.explain(run: run)).",
        en: "Run \(run) has no line \(line).",
        hint: "See all its lines with \(Command.explain(run: run))."
      )
    case .keyBelongsToAnother(let key, let verb):
      language.say(
        sv: "Nyckeln \(key) har redan använts (\(verb)).",
        hint: "Ange en annan nyckel med --idempotency-key.",
        nb: "Nøkkelen \(key) er allerede brukt (\(verb)).",
        hint: "Oppgi en annen nøkkel med --idempotency-key.",
        en: "The key \(key) has been used already (\(verb)).",
        hint: "Give another key with --idempotency-key."
      )
    case .isOfAnotherKind(let run, let kind):
      language.say(
        sv: "Körning \(run) (\(kind.name(in: language))) är ingen plan som kan bokföras så.",
        hint: kind.isPlanned
          ? "Bokför den med \(Command.post(run: run))."
          : "Välj en planerad körning: \(Command.listRuns).",
        nb: "Kjøring \(run) (\(kind.name(in: language))) er ingen plan som kan bokføres slik.",
        hint: kind.isPlanned
          ? "Bokfør den med \(Command.post(run: run))."
          : "Velg en planlagt kjøring: \(Command.listRuns).",
        en: "Run \(run) (\(kind.name(in: language))) is no plan that can be posted so.",
        hint: kind.isPlanned
          ? "Post it with \(Command.post(run: run))."
          : "Choose a planned run: \(Command.listRuns)."
      )
    case .wouldPostOtherVouchers(let run):
      language.say(
        sv: "Körning \(run) skulle nu bokföra andra verifikationer än de som granskades.",
        hint: "Planen gjordes av en annan version av programmet; gör en ny plan och granska den.",
        nb: "Kjøring \(run) ville nå bokføre andre bilag enn dem som ble gjennomgått.",
        hint:
          "Planen ble laget av en annen versjon av programmet; lag en ny plan, og gå gjennom den.",
        en: "Run \(run) would now post other vouchers than those that were reviewed.",
        hint: "The plan was made by another version of the program; make a new plan and review it."
      )
    case .movesOpening(let run, let voucher):
      language.say(
        sv: "Körning \(run) har flyttat något av det som \(voucher) lade på observationskontot.",
        hint: "Ångra den först: \(Command.undo(run: run)).",
        nb: "Kjøring \(run) har flyttet noe av det som \(voucher) satte på interimskontoen.",
        hint: "Angre den først: \(Command.undo(run: run)).",
        en: "Run \(run) has moved some of what \(voucher) put on the suspense account.",
        hint: "Undo it first: \(Command.undo(run: run))."
      )
    case .derivesNothing(let run, let kind):
      language.say(
        sv: "Körning \(run) (\(kind.name(in: language))) har inga belopp att härleda.",
        hint: "Se dess verifikationer med \(Command.show(run: run)).",
        nb: "Kjøring \(run) (\(kind.name(in: language))) har ingen beløp å utlede.",
        hint: "Se bilagene med \(Command.show(run: run)).",
        en: "Run \(run) (\(kind.name(in: language))) has no amounts to derive.",
        hint: "See its vouchers with \(Command.show(run: run))."
      )
    case .planIsNotPosted(let run):
      language.say(
        sv: "Körning \(run) är planerad men inte bokförd.",
        hint:
          "Bokför den med \(Command.post(run: run)), låt stängningen göra en ny, eller återkalla den: \(Command.undo(run: run)).",
        nb: "Kjøring \(run) er planlagt, men ikke bokført.",
        hint:
          "Bokfør den med \(Command.post(run: run)), la avslutningen lage en ny, eller trekk den tilbake: \(Command.undo(run: run)).",
        en: "Run \(run) is planned, not posted.",
        hint:
          "Post it with \(Command.post(run: run)), let the close make a new one, or withdraw it: \(Command.undo(run: run))."
      )
    case .planIsStale(let run):
      language.say(
        sv: "Körning \(run) är planerad men inaktuell: underlaget har ändrats.",
        hint:
          "Gör en ny plan, eller låt stängningen göra en; se den med \(Command.show(run: run)).",
        nb: "Kjøring \(run) er planlagt, men utdatert: grunnlaget er endret.",
        hint:
          "Lag en ny plan, eller la avslutningen lage en; se den med \(Command.show(run: run)).",
        en: "Run \(run) is planned and out of date: what it read has changed.",
        hint: "Make a new plan, or let the close make one; see it with \(Command.show(run: run))."
      )
    case .isPostedAlready(let run):
      language.say(
        sv: "Körning \(run) är redan bokförd; inget har ändrats.",
        hint: "Ångra den med \(Command.undo(run: run)) om den ska göras om.",
        nb: "Kjøring \(run) er allerede bokført; ingenting er endret.",
        hint: "Angre den med \(Command.undo(run: run)) hvis den skal gjøres på nytt.",
        en: "Run \(run) is posted already; nothing has changed.",
        hint: "Undo it with \(Command.undo(run: run)) if it is to be done anew."
      )
    case .postedRunIsStale(let run):
      language.say(
        sv: "Körning \(run) är inaktuell: underlaget har ändrats.",
        hint: "Se vad som har ändrats med \(Command.show(run: run)), och gör om körningen.",
        nb: "Kjøring \(run) er utdatert: grunnlaget er endret.",
        hint: "Se hva som er endret, med \(Command.show(run: run)), og kjør den på nytt.",
        en: "Run \(run) is out of date: what it read has changed.",
        hint: "See what changed with \(Command.show(run: run)), and run it again."
      )
    case .answerIsUndone(let run):
      language.say(
        sv: "Nyckeln gav körning \(run), som är ångrad sedan dess; inget bokförs igen.",
        hint:
          "Ange en ny nyckel för att bokföra på nytt; \(Command.show(run: run)) visar körningen.",
        nb: "Nøkkelen ga kjøring \(run), som er angret siden; ingenting bokføres igjen.",
        hint:
          "Oppgi en ny nøkkel for å bokføre på nytt; \(Command.show(run: run)) viser kjøringen.",
        en: "The key gave run \(run), which has been undone since; nothing is posted again.",
        hint: "Give a new key to post it anew; \(Command.show(run: run)) shows the run."
      )
    case .answeredCloseIsUndone(let period, let change):
      reopened(period, change, in: language)
    case .planWasWithdrawn(let run):
      language.say(
        sv: "Planen (körning \(run)) är återkallad; den hade inte bokfört något.",
        hint: "Gör en ny plan om arbetet behövs.",
        nb: "Planen (kjøring \(run)) er trukket tilbake; den hadde ikke bokført noe.",
        hint: "Lag en ny plan hvis arbeidet trengs.",
        en: "The plan (run \(run)) is withdrawn; it had posted nothing.",
        hint: "Make a new plan if the work is needed."
      )
    }
  }

  /// That a period which a key has closed was opened since, by whom, when and why.
  private func reopened(
    _ period: String,
    _ change: PeriodStatusChange,
    in language: Language
  ) -> Explanation {
    let opened = change.period == period ? "" : "\(change.period): "
    let told = "\(opened)\(change.told(in: language))"
    return language.say(
      sv: "Nyckeln stängde \(period), som har öppnats sedan dess (\(told)).",
      hint: "Stäng perioden på nytt med en ny nyckel, eller utan: \(Command.closeAgain(period)).",
      nb: "Nøkkelen avsluttet \(period), som er gjenåpnet siden (\(told)).",
      hint: "Avslutt perioden på nytt med en ny nøkkel, eller uten: \(Command.closeAgain(period)).",
      en: "The key closed \(period), which has been reopened since (\(told)).",
      hint: "Close the period anew with a new key, or without one: \(Command.closeAgain(period))."
    )
  }

  /// The first cause in full, and how many more there are.
  private func told(_ causes: [StaleCause], in language: Language) -> String {
    let rest = causes.count - 1
    let first = causes.first?.told(in: language) ?? StaleCause.settings.told(in: language)
    guard rest > 0 else { return first }
    return language.say(
      sv: "\(first) (och \(language.count(rest)) till)",
      nb: "\(first) (og \(language.count(rest)) til)",
      en: "\(first) (and \(language.count(rest)) more)"
    )
  }
}
