import Accounting
import Books

/// The readiness of a period.
package struct CheckReport: Sendable {
  package let company: String
  package let period: String
  package let results: [CheckResult]
  /// What became of the period's seal, where it was sealed before.
  package let seal: SealState?
  /// How the period came to take no postings; nothing where it is open.
  package let held: PeriodStatusChange?

  package var isReady: Bool { !results.contains(where: \.blocks) }
}

extension Session {
  /// Computes whether a period is ready to close (law 6); posts nothing.
  package func check(period name: String, _ call: Call) throws -> CheckReport {
    try reading(.check, call) { read in
      let control = try read.postingFacts().periods
      guard let period = control.calendar.period(named: name) else {
        throw Refusal(CalendarError.periodIsUnknown(period: name))
      }
      return CheckReport(
        company: control.company,
        period: name,
        results: Accounting.check(try closeFacts(read, period, control)),
        seal: try sealStates(read)[name],
        held: control.statuses[name].flatMap { $0.status == .open ? nil : $0 }
      )
    }
  }

  /// Loads what the checks look at.
  func closeFacts(
    _ read: CompanyBooks,
    _ period: Period,
    _ control: PeriodControl
  ) throws -> CloseFacts {
    let company = try read.company()
    var facts = CloseFacts(period: period, control: control)
    facts.suspense = try suspense(read, company)
    facts.importsThatDoNotFoot = try read.importsThatDoNotFoot().map { ($0.run, $0.name) }
    facts.seriesWithGaps = try read.seriesWithGaps(in: period.year)
    let net = try read.netOfAllBooks()
    facts.netOfBooks = [Money(minorUnits: net.accounting, company.accountingCurrency)]
    if let reporting = company.reportingCurrency {
      facts.netOfBooks.append(Money(minorUnits: net.reporting, reporting))
    }
    try look(at: period, read, control.calendar, &facts)
    let runs = try runs(of: period, read)
    facts.plansNotPosted = runs.plansLeft
    facts.postedRuns = runs.toTrust
    let changes = NewestChanges(read, books.installation)
    facts.staleRuns = try runs.toTrust.filter { number in
      !(try staleCauses(of: try find(number, in: read), read, changes)).isEmpty
    }
    return facts
  }

  private func suspense(
    _ read: CompanyBooks,
    _ company: Company
  ) throws -> [(account: AccountNumber, balance: Money)] {
    let accounts = Set(try read.suspenseAccounts())
    var balances = Dictionary(accounts.map { ($0, Int64(0)) }) { first, _ in first }
    guard !accounts.isEmpty else { return [] }
    for movement in try read.movements() where accounts.contains(movement.account) {
      balances[movement.account, default: 0] += movement.debit - movement.credit
    }
    return balances.sorted { $0.key < $1.key }.map {
      ($0.key, Money(minorUnits: $0.value, company.accountingCurrency))
    }
  }

  /// Looks at the foreign balances as a revaluation of the period would see them now.
  private func look(
    at period: Period,
    _ read: CompanyBooks,
    _ calendar: FiscalCalendar,
    _ facts: inout CloseFacts
  ) throws {
    guard period.kind == .operating else { return }
    let parameters = try FXRevaluationRequest(period: period.name).parameters(
      calendar,
      try read.chart()
    )
    do {
      facts.revaluation = try FXRevaluation.plan(
        try FXRevaluation.facts(parameters, read, leavingOut: nil),
        parameters
      ).lines
    } catch let refusal as Refusal {
      facts.revaluationProblems = refusal.findings.filter { $0.severity == .error }
        .map(\.problem)
    }
  }
}
