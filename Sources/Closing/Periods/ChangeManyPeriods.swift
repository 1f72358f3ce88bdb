import Accounting
import Books

/// What became of the periods of many companies that were to change in one go (spec A4.3).
package struct ManyPeriodsReport: Sendable {
  /// Its number among such changes; nothing where nothing has changed.
  package let number: Int64?
  /// The number of the change that it takes back.
  package let undoes: Int64?
  package let isRehearsal: Bool
  /// By company, and within each in the order in which they were asked for.
  package let rows: [Row]

  package struct Row: Sendable {
    package let company: String
    /// The day where no period ends on it.
    package let period: String
    package let outcome: PeriodOutcome
    /// The sealed periods whose seals break, since it is opened.
    package let sealsBroken: [String]
    /// By which lawful path it is opened again.
    package let reopening: PeriodReopening?
    /// What is said of a permanent close.
    package let warnings: [Finding]

    init(
      company: String,
      period: String,
      outcome: PeriodOutcome,
      sealsBroken: [String] = [],
      reopening: PeriodReopening? = nil,
      warnings: [Finding] = []
    ) {
      self.company = company
      self.period = period
      self.outcome = outcome
      self.sealsBroken = sealsBroken
      self.reopening = reopening
      self.warnings = warnings.map { $0.found(in: company).found(ofPeriod: period) }
    }
  }

  /// Whether something was changed that is not closed for good.
  package var canBeTakenBack: Bool {
    rows.contains { row in
      guard case .changed(let before, let after) = row.outcome else { return false }
      return before.status == .closed || after.status != .closed
    }
  }

  package func count(_ outcome: MassPeriodChange.Outcome) -> Int {
    rows.count { $0.outcome.word == outcome }
  }
}

extension ManyPeriodsReport: Outcome {
  package var refusals: [Finding] { rows.flatMap(\.findings) }
}

extension ManyPeriodsReport.Row {
  /// Why it was refused, each with the company's code.
  package var findings: [Finding] {
    guard case .refused(let findings) = outcome else { return [] }
    return findings.map { $0.found(in: company).found(ofPeriod: period) }
  }
}

extension PeriodOutcome {
  package var word: MassPeriodChange.Outcome {
    switch self {
    case .changed: .changed
    case .unchanged: .unchanged
    case .refused: .refused
    }
  }
}

extension Session {
  /// Changes status and access of periods of several companies; `codes` are none for all of them, and
  /// nothing for the only one that there is.
  ///
  /// A period that is refused holds up no other, unless they are to change `together`. What changes is
  /// one record of the installation's log beside one of each company; where nothing does, there is none.
  package func changePeriods(
    _ choice: PeriodChoice,
    of codes: [String]? = [],
    _ change: PeriodChange,
    exemption: String? = nil,
    together: Bool = false,
    _ call: Call
  ) throws -> ManyPeriodsReport {
    try writingInstallation(.periodChangeApply, call) { installation in
      let only = try codes == nil ? [installation.read.company(nil).code] : []
      let companies = try companies(codes ?? only, in: installation.read)
      let problems = change.problems(try installation.read.groups())
      guard problems.isEmpty else { throw Refusal(problems) }
      let opened = try open(companies.map(\.key), installation)
      let rows = try companies.map { known in
        guard let open = opened[known.key] else { throw StorageError.isDamaged }
        let refusal = try refusal(to: .periodChangeApply, in: known.company.code, call)
        let history = try change.event == .open ? open.history() : PeriodHistory()
        let periods = choice.periods(in: open.control.calendar, of: known.company.code)
        let wanted = refusal == nil ? periods.compactMap { try? $0.period.get() } : []
        let outcomes = try outcomes(of: change, in: wanted, open)
        return periods.map { named in
          // Whoever may not is told of no period of the company either.
          let period = refusal.map(Result.failure) ?? named.period
          let name = refusal == nil ? named.name : choice.asked(for: named.name)
          let told = wanted.firstIndex { $0.name == name }.map { outcomes[$0] }
          return Planned(known.company.code, name, period, open, history, told?.warnings ?? []) {
            told?.outcome ?? open.control.outcome(of: change, in: $0)
          }
        }
      }.map { try lawful($0, because: change.reason, exemption) }
      return try carryOut(
        rows.flatMap(\.self),
        (change.event?.status, change.access, change.reason),
        together: together,
        call,
        installation
      )
    }
  }

  /// Takes a change of many periods back, where nothing was changed again since.
  ///
  /// What was closed permanently stays so. That is refused alone, unless all are to go back `together`.
  package func undoPeriodChange(
    _ number: Int64,
    because reason: String,
    exemption: String? = nil,
    together: Bool = false,
    _ call: Call
  ) throws -> ManyPeriodsReport {
    try writingInstallation(.periodChangeUndo, call) { installation in
      let undone = try massPeriodChange(number, installation.read)
      let undos = try installation.read.undonePeriodChanges()
      let known = Dictionary(
        try installation.read.companies().map { ($0.company.code, $0.key) }
      ) { $1 }
      let changed = undone.rows.filter { $0.outcome == .changed }
      let codes = Set(changed.map(\.company)).sorted()
      let opened = try open(codes.compactMap { known[$0] }, installation)
      let rows = try codes.flatMap { code in
        guard let open = known[code].flatMap({ opened[$0] }) else { throw StorageError.isDamaged }
        let refusal = try refusal(to: .periodChangeUndo, in: code, call)
        let own = changed.filter { $0.company == code }.map(\.period)
        let rows = try undoing(number, undos, own, open, because: reason, unless: refusal)
        return try lawful(rows, because: reason, exemption)
      }
      return try carryOut(
        rows,
        (nil, [:], reason),
        undoing: number,
        together: together,
        call,
        installation
      )
    }
  }

  /// Changes of periods of many companies, oldest first.
  package func periodChanges() throws -> [MassPeriodChange] {
    try readingInstallation(.periodChangeList) { try $0.massPeriodChanges() }
  }

  /// One of them, by its number.
  package func periodChange(_ number: Int64) throws -> MassPeriodChange {
    try readingInstallation(.periodChangeShow) { try massPeriodChange(number, $0) }
  }

  private func massPeriodChange(
    _ number: Int64,
    _ read: InstallationBooks
  ) throws -> MassPeriodChange {
    guard let change = try read.massPeriodChanges(number).first else {
      throw Refusal(PeriodChangeError.isUnknown(number: number))
    }
    return change
  }

  /// Opens companies in the order of their numbers, in which everything locks them.
  private func open(
    _ keys: [Int64],
    _ installation: OpenInstallation
  ) throws -> [Int64: OpenPeriods] {
    Dictionary(
      uniqueKeysWithValues: try keys.sorted().map { ($0, try installation.openPeriods($0)) }
    )
  }

  /// A period with what would become of it.
  private struct Planned {
    let company: String
    let name: String
    let period: Period?
    let open: OpenPeriods
    private(set) var outcome: PeriodOutcome
    private(set) var sealsBroken: [String]
    private(set) var reopening: PeriodReopening?
    private(set) var warnings: [Finding]

    init(
      _ company: String,
      _ name: String,
      _ period: Result<Period, Refusal>,
      _ open: OpenPeriods,
      _ history: PeriodHistory,
      _ warnings: [Finding] = [],
      _ decide: (Period) -> PeriodOutcome
    ) {
      self.company = company
      self.name = name
      self.open = open
      self.warnings = warnings
      self.period = try? period.get()
      switch period {
      case .success(let period): outcome = decide(period)
      case .failure(let refusal): outcome = .refused(refusal.findings)
      }
      sealsBroken = []
      if isOpened {
        sealsBroken = history.sealsBroken(byOpening: name, in: open.control.calendar)
      }
    }

    var isOpened: Bool {
      guard case .changed(let before, let after) = outcome else { return false }
      return after.status == .open && before.status != .open
    }

    /// Decides by which lawful path it is opened, or refuses it; opening it ends `waivers`.
    mutating func goLawfully(
      ending waivers: [CheckWaiver],
      on day: Day,
      _ decide: (Period) throws(Refusal) -> PeriodReopening
    ) {
      guard isOpened, let period else { return }
      do throws(Refusal) {
        reopening = try decide(period)
        warnings += waivers.ended(byOpening: name, of: company, on: day)
      } catch {
        (outcome, sealsBroken) = (.refused(error.findings), [])
      }
    }
  }

  /// The same periods of one company, each that is opened by a lawful path, or refused.
  private func lawful(
    _ rows: [Planned],
    because reason: String,
    _ exemption: String?
  ) throws -> [Planned] {
    guard let open = rows.first(where: \.isOpened)?.open else { return rows }
    let (deadlines, waivers, today) = (try open.deadlines(), try open.read.waivers(), today)
    return rows.map { row in
      var row = row
      row.goLawfully(ending: waivers, on: today) { period throws(Refusal) in
        try deadlines.reopening(
          of: period,
          in: open.control,
          on: today,
          because: reason,
          exemption: exemption
        )
      }
      return row
    }
  }

  /// Why the caller may not do so in a company: such periods are refused and told, not hidden.
  private func refusal(to verb: Verb, in company: String, _ call: Call) throws -> Refusal? {
    do {
      try admit(verb, in: company, rehearsing: call.isRehearsal)
      return nil
    } catch let refusal as Refusal {
      return refusal
    }
  }

  /// What taking a change back makes of the periods of one company that it has changed.
  private func undoing(
    _ number: Int64,
    _ undos: [(Int64, by: Int64)],
    _ periods: [String],
    _ open: OpenPeriods,
    because reason: String,
    unless refusal: Refusal?
  ) throws -> [Planned] {
    let (control, parts) = (open.control, try open.parts())
    guard let part = parts[number] else { throw StorageError.isDamaged }
    var history = try open.history()
    history.undone = undos.compactMap { undone, by in
      guard let by = parts[by], let number = parts[undone] else { return nil }
      return (number, by: by)
    }
    return periods.map { name in
      let found =
        control.calendar.period(named: name).map(Result.success)
        ?? .failure(Refusal(control.calendar.unknownPeriod(name)))
      return Planned(
        control.company,
        name,
        refusal.map(Result.failure) ?? found,
        open,
        history
      ) { period in
        do throws(Refusal) {
          let change = try history.undoing(part, in: period, of: control, because: reason)
          return control.outcome(of: change, in: period)
        } catch {
          return .refused(error.findings)
        }
      }
    }
  }

  private func carryOut(
    _ rows: [Planned],
    _ asked: (status: PeriodStatus?, access: [Module: ModuleAccess], reason: String),
    undoing undone: Int64? = nil,
    together: Bool,
    _ call: Call,
    _ installation: OpenInstallation
  ) throws -> ManyPeriodsReport {
    let report = { number in
      ManyPeriodsReport(
        number: number,
        undoes: undone,
        isRehearsal: call.isRehearsal,
        rows: rows.map {
          ManyPeriodsReport.Row(
            company: $0.company,
            period: $0.name,
            outcome: $0.outcome,
            sealsBroken: $0.sealsBroken,
            reopening: $0.reopening,
            warnings: $0.warnings
          )
        }
      )
    }
    let planned = report(nil)
    let (changed, refused) = (planned.count(.changed), planned.count(.refused))
    if together, refused > 0 {
      let none = PeriodChangeError.nothingIsChanged(refused: refused, ready: rows.count - refused)
      throw Refusal(planned.refusals + [Finding(.info, none)])
    }
    guard changed > 0 else { return planned }
    let number = try installation.read.nextPeriodChange()
    let sequence = try installation.append(
      .massPeriodChange(
        number,
        status: asked.status,
        access: asked.access,
        because: asked.reason,
        isTogether: together,
        undoing: undone,
        planned.rows.map(\.logged)
      )
    )
    for (_, rows) in Dictionary(grouping: rows, by: { ObjectIdentifier($0.open) }) {
      let changes = rows.compactMap { row -> (Period, PeriodSettings, PeriodSettings)? in
        guard case .changed(let before, let after) = row.outcome else { return nil }
        return row.period.map { ($0, before, after) }
      }
      guard !changes.isEmpty else { continue }
      try rows.first?.open.apply(
        changes,
        because: asked.reason,
        by: rows.compactMap(\.reopening),
        partOf: number,
        at: sequence
      )
    }
    return report(number)
  }
}

extension ManyPeriodsReport.Row {
  fileprivate var logged: MassPeriodChange.Part {
    MassPeriodChange.Part(
      company: company,
      period: period,
      outcome: outcome.word,
      reason: findings.first?.problem.code.description
    )
  }
}
