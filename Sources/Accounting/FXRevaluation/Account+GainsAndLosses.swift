extension Account {
  /// Why it takes no unrealised gains, or losses, in a currency on an account; nothing where it does.
  package func problem(
    asAccountOfGain isGain: Bool,
    in currency: Currency? = nil,
    on revalued: AccountNumber? = nil
  ) -> FXRevaluationError? {
    switch type {
    case .income, .expense: isRevalued ? .gainOrLossAccountIsRevalued(number) : nil
    case .asset, .liability, .equity, .statistical, .total:
      .gainOrLossAccountIsNoResult(
        number,
        isGain: isGain,
        type: type,
        currency: currency,
        revalued: revalued
      )
    }
  }
}
