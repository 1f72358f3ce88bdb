/// Each balance is carried at its closing rate, whoever booked it (spec B1.8, FX-C1 and FX-C2).
package enum ForeignBalancesAreRevalued: CloseCheck {
  package static let id = CheckID.foreignBalancesAreRevalued
  package static let weight = Severity.error
  package static let isSettledInThePeriod = true
  package static let concernsTheResult = true

  package struct Facts: Sendable {
    package let period: String
    /// Nothing for a period that no revaluation serves.
    package let examined: FXExamination?
    /// Why a revaluation could not be posted: accounts and values that take no postings.
    package let refusals: [any LedgerError]

    package init(
      period: String,
      examined: FXExamination?,
      refusals: [any LedgerError] = []
    ) {
      self.period = period
      self.examined = examined
      self.refusals = refusals
    }
  }

  /// One balance that is carried otherwise decides it.
  ///
  /// Without one, a balance that could not be looked at leaves it open: it may be the one.
  package static func find(_ facts: Facts) throws(Refusal) -> [any LedgerError]? {
    guard let examined = facts.examined, !examined.isEmpty else { return nil }
    let hindrances = examined.hindrances(in: facts.period)
    let wrong = examined.misstated(in: facts.period)
    guard wrong.isEmpty, !hindrances.isEmpty else { return hindrances + wrong + facts.refusals }
    throw Refusal(hindrances.map { Finding(.error, $0) })
  }

  /// What the revaluation would post; nobody can say while a balance cannot be looked at.
  package static func effect(_ facts: Facts) throws(MoneyError) -> ResultEffect? {
    guard let examined = facts.examined else { return nil }
    let hindrances = examined.hindrances(in: facts.period)
    guard hindrances.isEmpty else { return .unknown(hindrances) }
    return try examined.effectOnResult.map { .known($0) }
  }
}
