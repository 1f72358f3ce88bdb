/// What decides whether somebody may post in a period: the company's calendar and its control.
package struct PeriodControl: Sendable {
  package var company: String
  package var calendar: FiscalCalendar
  /// The latest change of each period that was ever changed; a period without one is open.
  package var statuses: [String: PeriodStatusChange]
  /// By period and module; what is not named is `all`.
  package var access: [String: [Module: ModuleAccess]]
  package var groups: [String: UserGroup]

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
  /// The key of a posting pass, which opens a period on hold to its holder (spec A3.10).
  package let pass: String?

  /// The pass of what leaves every opening as it is: opening vouchers and their contras (T-ADD-22).
  ///
  /// Whoever uses it proves so before the transaction ends.
  package static let keepsOpenings = "keeps-openings"

  /// Whether it may post a voucher of `kind` in a period on hold.
  fileprivate func passes(_ kind: VoucherKind) -> Bool {
    kind == .yearEnd || (pass == Poster.keepsOpenings ? kind == .opening : pass != nil)
  }

  package init(name: String, module: Module = .generalLedger, pass: String? = nil) {
    self.name = name
    self.module = module
    self.pass = pass
  }
}

extension PeriodControl {
  /// Finds the period of a voucher and lets it pass, or says why not, in the order of spec A3.4.
  ///
  /// Period status outranks module access.
  package func admit(
    _ kind: VoucherKind,
    on day: Day,
    in name: String?,
    by poster: Poster
  ) throws -> Period {
    guard !calendar.years.isEmpty else {
      throw PeriodError.companyHasNoCalendar(company: company)
    }
    let period = try calendar.resolve(day, kind, named: name)
    try admit(kind, to: period, by: poster)
    return period
  }

  /// The steps after the period is found.
  package func admit(
    _ kind: VoucherKind,
    to period: Period,
    by poster: Poster
  ) throws(PeriodError) {
    if let change = statuses[period.name] {
      switch change.status {
      case .open: break
      case .onHold where poster.passes(kind): break
      case .onHold, .closed:
        // What keeps its day has no other period to go to.
        let next = kind.keepsItsDay ? nil : nextOpen(after: period)
        throw .isNotOpen(company: company, change: change, nextOpen: next)
      }
    }
    switch access[period.name]?[poster.module] ?? .all {
    case .all: return
    case .none:
      throw .moduleIsClosed(company: company, period: period.name, module: poster.module)
    case .group(let name):
      let members = groups[name]?.members ?? []
      guard members.contains(poster.name) else {
        throw .moduleIsRestricted(
          company: company,
          period: period.name,
          module: poster.module,
          group: name,
          members: members.sorted()
        )
      }
    }
  }

  /// Name of the first later operating period that is open; behind an opening period comes the month
  /// that it shares its day with.
  func nextOpen(after period: Period) -> String? {
    calendar.periods.first {
      $0.kind == .operating && Period.precedes(period, $0) && status(of: $0.name) == .open
    }?.name
  }
}
