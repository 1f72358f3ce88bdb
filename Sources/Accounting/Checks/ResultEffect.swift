/// What doing all that a check finds would do to the result (spec additions 2.26), income positive, in
/// accounting currency.
package struct ResultEffect: Sendable {
  /// Nothing where nobody can say.
  package let amount: Money?
  /// What of it no other check counts, so that effects can be added up; nothing where nobody can say.
  package let own: Money?
  /// Why nobody can say.
  package let reasons: [any LedgerError]

  package static func known(_ amount: Money) -> ResultEffect {
    ResultEffect(amount: amount, own: amount, reasons: [])
  }

  package static func unknown(_ reasons: [any LedgerError]) -> ResultEffect {
    ResultEffect(amount: nil, own: nil, reasons: reasons)
  }

  package init(amount: Money?, own: Money?, reasons: [any LedgerError]) {
    self.amount = amount
    self.own = own
    self.reasons = reasons
  }
}

/// The result of a period and of its year through it: now, and if all that its checks find were done,
/// posted in the period (spec additions 2.26).
///
/// Income is positive.
package struct ForetoldResult: Sendable {
  /// The movement of the period.
  package let period: Money
  /// From the beginning of the fiscal year through the period.
  package let year: Money
  /// What is open, of both alike; nothing where a check cannot say.
  package let open: Money?
  /// The checks that cannot say, with the reasons.
  package let unknown: [(check: CheckID, reasons: [any LedgerError])]

  package init(
    period: Money,
    year: Money,
    _ results: [CheckResult]
  ) throws(MoneyError) {
    self.period = period
    self.year = year
    var open = Int64(0)
    var unknown: [(check: CheckID, reasons: [any LedgerError])] = []
    for result in results {
      guard let effect = result.effect else { continue }
      if let own = effect.own {
        open = try open.adding(own.minorUnits)
      } else {
        unknown.append((result.id, effect.reasons))
      }
    }
    self.unknown = unknown
    self.open = unknown.isEmpty ? Money(minorUnits: open, period.currency) : nil
  }

  /// A result if all were done.
  package func done(_ now: Money) -> Money? {
    guard let open else { return nil }
    let (sum, overflow) = now.minorUnits.addingReportingOverflow(open.minorUnits)
    return overflow ? nil : Money(minorUnits: sum, now.currency)
  }
}
