import Accounting
import Books

extension Session {
  /// The rates in force by pair and type, newest first; at most `limit` of each.
  package func rates(
    type: String?,
    from: Currency?,
    to: Currency?,
    since: Day?,
    until: Day? = nil,
    limit: Int = .max
  ) throws -> [ExchangeRate] {
    try readingInstallation(.rateList) { installation in
      let rates = try installation.rates(
        type: type,
        from: from,
        to: to,
        since: since,
        until: until
      )
      return rates.indices.filter { index in
        index < limit || !rates[index].isOfPair(rates[index - limit])
      }.map { rates[$0] }
    }
  }

  /// The rate that is used from one currency to another on a day, with what deserves a look.
  ///
  /// How old it may be, and whether an older one is refused, the company says: the one that is named, or
  /// the only one that there is.
  package func rate(
    from: Currency,
    to: Currency,
    type: String,
    on day: Day,
    _ call: Call = Call()
  ) throws -> (rate: RateResult, findings: [Finding]) {
    try readingInstallation(.rateShow) { installation in
      let rate = try installation.rates(among: [from, to, RateTable.pivot], on: day)
        .rate(from: from, to: to, type: type, on: day)
      let age = try judge(call, installation)
        .finding(onAgeOf: rate, from: from, to: to, on: day)
      if let age, age.severity == .error { throw Refusal([age]) }
      return (rate, (age.map { [$0] } ?? []) + rate.warnings.map { Finding(.warning, $0) })
    }
  }

  /// The company by whose rules a rate is judged; without one, by those that a new one has.
  private func judge(_ call: Call, _ installation: InstallationBooks) throws -> Company {
    let companies = try installation.companies()
    if call.company != nil || companies.count == 1 {
      let known = try installation.company(call.company)
      if let company = companies.first(where: { $0.key == known.key }) { return company.company }
    }
    return Company(
      code: "",
      name: "",
      accountingCurrency: RateTable.pivot,
      chartStandard: .bas
    )
  }
}

extension ExchangeRate {
  fileprivate func isOfPair(_ other: ExchangeRate) -> Bool {
    (type, from, to) == (other.type, other.from, other.to)
  }
}
