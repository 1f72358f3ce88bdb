import Accounting
import Books

extension Session {
  /// The rates in force, newest first.
  package func rates(
    type: String?,
    from: Currency?,
    to: Currency?,
    since: Day?
  ) throws -> [ExchangeRate] {
    try readingInstallation(.rateList) { installation in
      try installation.rates(type: type, from: from, to: to, since: since)
    }
  }

  /// The rate that is used from one currency to another on a day.
  package func rate(
    from: Currency,
    to: Currency,
    type: String,
    on day: Day
  ) throws -> RateResult {
    try readingInstallation(.rateShow) { installation in
      try installation.rates(among: [from, to, RateTable.pivot], on: day)
        .rate(from: from, to: to, type: type, on: day)
    }
  }
}
