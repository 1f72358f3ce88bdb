extension Company {
  /// What is to be said of a rate that is older than the company wants (spec B1.1.4): a warning, or an
  /// error where such a rate is not to be used.
  package func finding(
    onAgeOf rate: RateResult,
    from: Currency,
    to: Currency,
    on day: Day
  ) -> Finding? {
    let age = rate.age(on: day)
    guard age > maximumRateAge, let rateDay = rate.day else { return nil }
    return Finding(
      refusesOldRates ? .error : .warning,
      RateError.isOld(
        from: from,
        to: to,
        rateDay: rateDay,
        day: day,
        age: age,
        limit: maximumRateAge
      )
    )
  }
}
