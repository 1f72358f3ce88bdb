/// What decides whether somebody may post in a period: the company's calendar and its control.
package struct PeriodControl: Sendable {
  package var company: String
  package var calendar: FiscalCalendar
  /// The latest change of each period that was ever changed; a period without one is open.
  package var statuses: [String: PeriodStatusChange]
  /// By period and module; what is not named is `all`.
  package var access: [String: [Module: ModuleAccess]]
  /// Who set that access last, where it was ever set.
  package var accessChanges: [String: [Module: RecordedAct]] = [:]
  package var groups: [String: UserGroup]
  /// Every posting pass that was ever granted.
  package var passes: [PostingPass] = []
  /// The time by which a pass has ended or not, ISO 8601 in UTC to the second; in a transaction that
  /// posts, read once nobody else posts to the company (spec T-ADD-27).
  package var now: String?

  package init(
    company: String,
    calendar: FiscalCalendar = FiscalCalendar(),
    statuses: [String: PeriodStatusChange] = [:],
    access: [String: [Module: ModuleAccess]] = [:],
    groups: [String: UserGroup] = [:]
  ) {
    self.company = company
    self.calendar = calendar
    self.statuses = statuses
    self.access = access
    self.groups = groups
  }

  package func status(of period: String) -> PeriodStatus { statuses[period]?.status ?? .open }
}

/// Who posts, and from which module.
package struct Poster: Hashable, Sendable {
  package let name: String
  package let module: Module
  /// Whether what it posts leaves every opening as it is: opening vouchers and their contras, which pass
  /// an opening period on hold (T-ADD-22).
  ///
  /// Whoever uses it proves so before the transaction ends.
  package var keepsOpenings: Bool
  /// What brings its vouchers.
  package var origin: PostingOrigin
  /// Why it enters vouchers on accounts where nobody does; whoever sets it has asked for the right.
  package var override: String?

  /// By whose membership of groups and by whose posting passes it is posted.
  package var holder: String { Author(of: name).holder }

  /// How a voucher names, in place of a pass, that it keeps the openings.
  package static let openingsKey = "keeps-openings"

  /// Whether it may post a voucher of `kind` in a period on hold.
  fileprivate func passesHold(_ kind: VoucherKind) -> Bool {
    kind == .yearEnd || kind == .opening && keepsOpenings
  }

  package init(
    name: String,
    module: Module = .generalLedger,
    keepsOpenings: Bool = false,
    origin: PostingOrigin = .entered,
    override reason: String? = nil
  ) {
    self.name = name
    self.module = module
    self.keepsOpenings = keepsOpenings
    self.origin = origin
    override = reason
  }

  /// The same, for what something else brings.
  package func posting(_ origin: PostingOrigin) -> Poster {
    var poster = self
    poster.origin = origin
    return poster
  }
}

/// Where a voucher may be posted, and by what.
package struct Admission: Hashable, Sendable {
  package let period: Period
  /// The key of the posting pass that lets it in, or `Poster.openingsKey`; nothing where it needs
  /// none.
  package let pass: String?
}

extension PeriodControl {
  /// Finds the period of a voucher and lets it pass, or says why not, in the order of spec A3.4.
  ///
  /// Period status outranks module access, and a posting pass stands for both. `debits` are what the
  /// voucher would take of a pass.
  package func admit(
    _ kind: VoucherKind,
    on day: Day,
    in name: String?,
    by poster: Poster,
    debits: @autoclosure () -> Money? = nil
  ) throws -> Admission {
    guard !calendar.years.isEmpty else {
      throw PeriodError.companyHasNoCalendar(company: company)
    }
    let period = try calendar.resolve(day, kind, named: name)
    let pass = try admit(kind, to: period, by: poster, debits: debits())
    return Admission(period: period, pass: pass)
  }

  /// The steps after the period is found; returns the pass that is used.
  @discardableResult
  package func admit(
    _ kind: VoucherKind,
    to period: Period,
    by poster: Poster,
    debits: @autoclosure () -> Money? = nil
  ) throws(PeriodError) -> String? {
    let judgement = judge(kind, in: period, by: poster, debits: debits())
    if let refusal = judgement.refusals.first { throw refusal }
    return judgement.pass
  }

  /// Everything that keeps somebody from posting in a period, of which the gate tells the first, or the
  /// pass that lets him in.
  package func judge(
    _ kind: VoucherKind,
    in period: Period,
    by poster: Poster,
    debits: @autoclosure () -> Money? = nil
  ) -> (pass: String?, refusals: [PeriodError]) {
    let refusals = refusals(of: kind, in: period, to: poster)
    if refusals.isEmpty {
      return (kind == .opening && poster.keepsOpenings ? Poster.openingsKey : nil, [])
    }
    guard kind != .opening, takesPasses(period) else { return (nil, refusals) }
    let passes = passes(into: period.name, for: poster)
    guard !passes.isEmpty else { return (nil, refusals) }
    let debits = debits()
    if let pass = passes.first(where: { $0.hasRoom(for: debits?.minorUnits ?? 1) }) {
      return (pass.key, [])
    }
    return (nil, (tooSmall(passes, for: debits).map { [$0] } ?? []) + refusals)
  }

  /// That a voucher is larger than what is left of the pass that has most left.
  private func tooSmall(_ passes: [PostingPass], for debits: Money?) -> PeriodError? {
    guard let debits, let pass = passes.max(by: { $0.left ?? .max < $1.left ?? .max }) else {
      return nil
    }
    return .passIsTooSmall(
      company: company,
      period: pass.period,
      pass: pass.number,
      left: Money(minorUnits: pass.left ?? 0, debits.currency),
      needed: debits
    )
  }

  /// What keeps somebody who has no pass from posting in a period: its status, then access to the
  /// module.
  private func refusals(
    of kind: VoucherKind,
    in period: Period,
    to poster: Poster
  ) -> [PeriodError] {
    var refusals: [PeriodError] = []
    if let change = statuses[period.name], change.status != .open,
      change.status == .closed || !poster.passesHold(kind)
    {
      // What keeps its day has no other period to go to.
      let next = kind.keepsItsDay ? nil : nextOpen(after: period)
      refusals.append(
        .isNotOpen(
          company: company,
          change: change,
          nextOpen: next,
          holders: holders(into: period, from: poster.module)
        )
      )
    }
    var act: RecordedAct? { accessChanges[period.name]?[poster.module] }
    switch access[period.name]?[poster.module] ?? .all {
    case .all: break
    case .none:
      refusals.append(
        .moduleIsClosed(
          company: company,
          period: period.name,
          module: poster.module,
          act: act,
          holders: holders(into: period, from: poster.module)
        )
      )
    case .group(let name):
      let members = groups[name]?.members ?? []
      guard !members.contains(poster.holder) else { break }
      refusals.append(
        .moduleIsRestricted(
          company: company,
          period: period.name,
          module: poster.module,
          group: name,
          members: members.sorted(),
          act: act,
          holders: holders(into: period, from: poster.module)
        )
      )
    }
    return refusals
  }

  /// Whether a posting pass may let anybody in: neither it nor a later one is closed for good.
  private func takesPasses(_ period: Period) -> Bool {
    !passes.isEmpty && status(of: period.name) != .closed && closedForGood(after: period) == nil
  }

  /// Who has a posting pass into a period now.
  private func holders(into period: Period, from module: Module) -> [String] {
    guard !passes.isEmpty, let now, takesPasses(period) else { return [] }
    var holders: [String] = []
    for pass in passes
    where pass.period == period.name && pass.module == module && pass.state(at: now) == .inForce
      && !holders.contains(pass.holder.description)
    { holders.append(pass.holder.description) }
    return holders
  }

  /// Name of the first later operating period that is open; behind an opening period comes the month
  /// that it shares its day with.
  func nextOpen(after period: Period) -> String? {
    calendar.periods.first {
      $0.kind == .operating && Period.precedes(period, $0) && status(of: $0.name) == .open
    }?.name
  }
}
