extension CloseCheck {
  /// Each balance is carried at its closing rate, whoever booked it (spec B1.8, FX-C1 and FX-C2).
  static let foreignBalancesAreRevalued = CloseCheck(
    name: "foreign-balances-are-revalued",
    weight: .block
  ) { facts in
    guard !facts.revaluation.isEmpty || !facts.revaluationProblems.isEmpty else { return nil }
    let refusals = facts.revaluationProblems.filter { !($0 is RateError) }
      .map { CheckItem.cannotRevalue(code: $0.code) }
    return refusals
      + facts.revaluation.filter { $0.difference.minorUnits != 0 }.map {
        .balanceIsNotRevalued(
          $0.ledgerAccount,
          period: facts.period.name,
          balance: $0.balance,
          booked: $0.booked,
          target: $0.target,
          rateDay: $0.rate.day
        )
      }
  }
}
