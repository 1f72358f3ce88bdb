import Accounting

/// How far the months of a company are closed.
package struct CompanyStanding: Sendable {
  package let company: Company
  package let months: ClosedMonths
  /// By when the next month is to be held.
  package let deadline: DeadlineStanding?

  package init(company: Company, months: ClosedMonths, deadline: DeadlineStanding? = nil) {
    self.company = company
    self.months = months
    self.deadline = deadline
  }
}

extension Session {
  /// How far each company of the database has come.
  ///
  /// Whoever may look at some companies alone sees these; who may look at none is refused.
  package func standings() throws -> [CompanyStanding] {
    var refused: Refusal?
    let standings = try companies().compactMap { company -> CompanyStanding? in
      let periods: [PeriodState]
      do {
        periods = try self.periods(year: nil, Call(company.code))
      } catch let refusal as Refusal where refusal.reason is RightError {
        refused = refusal
        return nil
      }
      let months = ClosedMonths(
        periods.map { ($0.period, $0.status.isClosed(under: $0.seal)) }
      )
      let next = periods.first { $0.period.name == months.next }
      return CompanyStanding(company: company, months: months, deadline: next?.deadline)
    }
    if standings.isEmpty, let refused { throw refused }
    return standings
  }
}
