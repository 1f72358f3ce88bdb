/// A change of periods of many companies at once, as the installation's log has it (spec A4).
package struct MassPeriodChange: Hashable, Sendable {
  /// 1, 2, 3 … as they are made.
  package let number: Int64
  package let by: String
  /// ISO 8601, UTC.
  package let at: String
  package let reason: String
  /// The status that was asked for; none where only access was, or where it undoes another.
  package let status: PeriodStatus?
  package let access: [Module: ModuleAccess]
  /// Whether all of it was to be done or none.
  package let isTogether: Bool
  /// The number of the one that it undoes.
  package let undoes: Int64?
  package let rows: [Part]

  /// What became of one period; one that is not there is named as it was asked for.
  package struct Part: Hashable, Sendable {
    package let company: String
    package let period: String
    package let outcome: Outcome
    /// Why it was refused: the first code.
    package let reason: String?

    package init(company: String, period: String, outcome: Outcome, reason: String?) {
      self.company = company
      self.period = period
      self.outcome = outcome
      self.reason = reason
    }
  }

  package enum Outcome: String, Hashable, Sendable, CaseIterable {
    case changed
    case unchanged
    case refused
  }

  package init(
    number: Int64,
    by author: String,
    at time: String,
    reason: String,
    status: PeriodStatus?,
    access: [Module: ModuleAccess],
    isTogether: Bool,
    undoes: Int64?,
    rows: [Part]
  ) {
    self.number = number
    self.by = author
    self.at = time
    self.reason = reason
    self.status = status
    self.access = access
    self.isTogether = isTogether
    self.undoes = undoes
    self.rows = rows
  }

  package func count(_ outcome: Outcome) -> Int { rows.count { $0.outcome == outcome } }
}

/// What a company's log says of the status and access of its periods, oldest first.
package struct PeriodHistory: Sendable {
  package struct Change<Value: Sendable>: Sendable {
    package let number: Int64
    package let value: Value
    package let by: String
    /// ISO 8601, UTC.
    package let at: String

    package init(_ number: Int64, _ value: Value, by author: String, at time: String) {
      self.number = number
      self.value = value
      self.by = author
      self.at = time
    }
  }

  /// By period.
  package var statuses: [String: [Change<PeriodStatus>]] = [:]
  package var access: [String: [Module: [Change<ModuleAccess>]]] = [:]

  /// The record of the newest seal of each sealed period.
  package var seals: [String: Int64] = [:]
  /// The newest record by which a period took other days.
  package var redated: [String: Int64] = [:]
  /// Records of which the second takes the first back, the latest pair first.
  package var undone: [(Int64, by: Int64)] = []

  package init() {}

  /// What takes back what the record `number` did to a period.
  ///
  /// Refused, with every reason, where something was changed again since and stands: who did so has the
  /// last word. What was taken back already asks for nothing.
  package func undoing(
    _ number: Int64,
    in period: Period,
    of control: PeriodControl,
    because reason: String
  ) throws(Refusal) -> PeriodChange {
    let (company, period, calendar) = (control.company, period.name, control.calendar)
    var findings: [Finding] = []
    /// What was in force before, where the record changed it and that stands.
    func former<Value>(_ entries: [Change<Value>], _ module: Module?) -> Value?? {
      let entries = standing(entries, takingBack: number)
      guard let place = entries.firstIndex(where: { $0.number == number }) else { return nil }
      if let since = entries.last, since.number > number {
        let error = PeriodChangeError.changedSince(
          company: company,
          period: period,
          module: module,
          by: since.by,
          at: since.at
        )
        findings.append(Finding(.error, error))
      }
      return .some(place > 0 ? entries[place - 1].value : nil)
    }
    let status = former(statuses[period] ?? [], nil).map { $0 ?? .open }
    var formerAccess: [Module: ModuleAccess] = [:]
    for (module, entries) in (access[period] ?? [:]).sorted(by: { $0.key < $1.key }) {
      formerAccess[module] = former(entries, module).map { $0 ?? .all }
    }
    if redated[period] ?? 0 > number, status != nil || !formerAccess.isEmpty {
      let error = PeriodChangeError.redatedSince(company: company, period: period)
      findings.append(Finding(.error, error))
    }
    if status == .open {
      let since = sealsBroken(byOpening: period, in: calendar).filter { seals[$0] ?? 0 > number }
      findings += since.map {
        Finding(
          .error,
          PeriodChangeError.sealedSince(company: company, period: period, sealed: $0)
        )
      }
    }
    guard findings.isEmpty else { throw Refusal(findings) }
    return PeriodChange(status.map(\.event), access: formerAccess, because: reason)
  }

  /// The sealed periods whose seals stand and would break if a period were opened, in their order.
  package func sealsBroken(byOpening period: String, in calendar: FiscalCalendar) -> [String] {
    calendar.periods.filter { sealed in
      guard let seal = seals[sealed.name] else { return false }
      let breaking = calendar.periodsBreaking(sealed)
      let isBroken = breaking.contains { name in
        statuses[name]?.contains { $0.value == .open && $0.number > seal } ?? false
      }
      return !isBroken && breaking.contains(period)
    }.map(\.name)
  }

  /// The entries that have not been taken back, without those that took others back, unless that is
  /// what `number` did.
  ///
  /// An undo counts where it changed the same; one that was itself undone leaves the first standing.
  private func standing<Value>(
    _ entries: [Change<Value>],
    takingBack number: Int64
  ) -> [Change<Value>] {
    var numbers = Set(entries.map(\.number))
    for (first, by:undo) in undone
    where undo != number && numbers.isSuperset(of: [first, undo]) {
      numbers.subtract([first, undo])
    }
    return entries.filter { numbers.contains($0.number) }
  }
}

extension PeriodStatus {
  /// What gives a period this status.
  package var event: PeriodEvent {
    switch self {
    case .open: .open
    case .onHold: .hold
    case .closed: .close
    }
  }
}

extension PeriodEvent {
  /// The status that a period has after it.
  package var status: PeriodStatus {
    switch self {
    case .open: .open
    case .hold: .onHold
    case .close: .closed
    }
  }
}
