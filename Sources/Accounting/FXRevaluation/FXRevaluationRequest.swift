/// What a user asks a revaluation to do; what is nothing has a default.
package struct FXRevaluationRequest: Sendable {
  package var period: String
  package var from: Day?
  package var to: Day?
  package var rateDay: Day?
  package var postingDay: Day?
  package var scope: FXRevaluationParameters.Scope
  package var accounts: [AccountNumber]
  package var currencies: [Currency]

  package init(
    period: String,
    from: Day? = nil,
    to: Day? = nil,
    rateDay: Day? = nil,
    postingDay: Day? = nil,
    scope: FXRevaluationParameters.Scope = .all,
    accounts: [AccountNumber] = [],
    currencies: [Currency] = []
  ) {
    self.period = period
    self.from = from
    self.to = to
    self.rateDay = rateDay
    self.postingDay = postingDay
    self.scope = scope
    self.accounts = accounts
    self.currencies = currencies
  }

  /// The request on one line, the same for the same request.
  package var text: String {
    let days = [from, to, rateDay, postingDay].map { $0?.description ?? "-" }
    let chosen = accounts.map(\.code).sorted() + currencies.map(\.code).sorted()
    return ([period] + days + [scope.rawValue] + chosen).joined(separator: " ")
  }

  /// The parameters in a company's calendar; all that is wrong with them is reported at once.
  package func parameters(
    _ calendar: FiscalCalendar,
    _ chart: ChartOfAccounts
  ) throws(Refusal) -> FXRevaluationParameters {
    guard let period = calendar.period(named: period),
      let year = calendar.year(named: period.year)
    else { throw Refusal(calendar.unknownPeriod(period)) }
    guard period.kind == .operating else {
      throw Refusal(CloseError.isNoMonth(period: period.name))
    }
    var findings: [Finding] = []
    for day in [to, postingDay].compactMap({ $0 }) where !period.contains(day) {
      findings.append(
        Finding(.error, FXRevaluationError.dayIsOutsidePeriod(day, period: period.name))
      )
    }
    let (first, last) = (from ?? year.firstDay, to ?? period.lastDay)
    let posting = postingDay ?? last
    if period.contains(posting), posting > last || (scope != .balanceSheet && posting < first) {
      findings.append(
        Finding(
          .error,
          FXRevaluationError.postingDayIsNotCounted(posting, from: first, to: last)
        )
      )
    }
    for account in accounts {
      guard let known = chart[account] else {
        findings.append(Finding(.error, FXRevaluationError.accountIsUnknown(account)))
        continue
      }
      guard !known.isRevalued else { continue }
      findings.append(Finding(.error, FXRevaluationError.accountIsNotRevalued(account)))
    }
    guard findings.isEmpty else { throw Refusal(findings) }
    return FXRevaluationParameters(
      period: period.name,
      from: first,
      to: last,
      rateDay: rateDay,
      postingDay: postingDay,
      scope: scope,
      accounts: accounts.isEmpty ? nil : Set(accounts),
      currencies: currencies.isEmpty ? nil : Set(currencies)
    )
  }
}
