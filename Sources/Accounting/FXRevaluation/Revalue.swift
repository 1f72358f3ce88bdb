/// What a revaluation is decided from.
package struct FXRevaluationFacts: Sendable {
  package let company: Company
  package let chart: ChartOfAccounts
  package let profile: RevaluationProfile
  package let rates: RateTable
  package let balances: [ForeignBalance]

  package init(
    company: Company,
    chart: ChartOfAccounts,
    profile: RevaluationProfile,
    rates: RateTable,
    balances: [ForeignBalance]
  ) {
    self.company = company
    self.chart = chart
    self.profile = profile
    self.rates = rates
    self.balances = balances
  }
}

/// Every balance that a revaluation covers, as it stands now, and what hinders revaluing it.
package struct FXExamination: Sendable {
  /// The balances that have a rate, in each book.
  package let lines: [FXRevaluationLine]
  package let findings: [Finding]
  private let chart: ChartOfAccounts

  package init(
    lines: [FXRevaluationLine],
    findings: [Finding],
    chart: ChartOfAccounts = ChartOfAccounts()
  ) {
    self.lines = lines
    self.findings = findings
    self.chart = chart
  }

  /// What a revaluation would do to the result of the current layer; nothing where it looks at nothing.
  package var effectOnResult: Money? {
    get throws(MoneyError) { try lines.effectOnResult(chart) }
  }

  package var problems: [any LedgerError] {
    findings.filter { $0.severity == .error }.map(\.problem)
  }

  /// Whether there was no balance to look at.
  package var isEmpty: Bool { lines.isEmpty && problems.isEmpty }

  /// The balances that are not carried at the closing rate of a period.
  package func misstated(in period: String) -> [any LedgerError] {
    let isHindered = !problems.isEmpty
    return lines.filter { $0.difference.minorUnits != 0 }.map { line in
      FXRevaluationError.balanceIsNotRevalued(
        line.ledgerAccount,
        period: period,
        balance: line.balance,
        booked: line.booked,
        target: line.target,
        rateDay: line.rate.day,
        isHindered: isHindered
      )
    }
  }

  /// Why some balances could not be looked at, each reason once.
  package func hindrances(in period: String) -> [any LedgerError] {
    Set(problems.map(\.code)).sorted().map {
      FXRevaluationError.cannotRevalue(code: $0, period: period)
    }
  }
}

/// Foreign currency revaluation of the general ledger.
package enum FXRevaluation: RunProcess {
  package static let kind = RunKind.fxRevaluation
  package static let series = "FX"

  /// Looks at every balance at the closing rate; all that is missing is reported at once.
  package static func examine(
    _ facts: FXRevaluationFacts,
    _ parameters: FXRevaluationParameters
  ) -> FXExamination {
    var revaluation = Revaluation(facts: facts, parameters: parameters)
    for balance in facts.balances.sorted(by: ForeignBalance.precedes) {
      revaluation.examine(balance)
    }
    revaluation.askAboutRates()
    if abs(parameters.rateDay - parameters.to) > 5 {
      revaluation.note(
        .warning,
        FXRevaluationError.rateDayIsFarFromPeriod(rateDay: parameters.rateDay, to: parameters.to)
      )
    }
    return FXExamination(
      lines: revaluation.lines,
      findings: revaluation.findings,
      chart: facts.chart
    )
  }

  /// Revalues foreign balances at the closing rate, to post the difference only (spec B1.3.3).
  ///
  /// The same balances and rates give the same plan, and a second one posts nothing.
  package static func plan(
    _ facts: FXRevaluationFacts,
    _ parameters: FXRevaluationParameters
  ) throws(Refusal) -> RunPlan<FXRevaluationLine> {
    let examined = examine(facts, parameters)
    guard examined.problems.isEmpty else { throw Refusal(examined.findings) }
    return RunPlan(lines: examined.lines, findings: examined.findings)
  }

  /// One voucher for each layer, currency and book, with a pair of lines for each balance,
  /// transaction amount zero (spec B1.3.4).
  package static func vouchers(
    of lines: [FXRevaluationLine],
    _ parameters: FXRevaluationParameters,
    _ company: Company
  ) -> [PlannedVoucher] {
    struct Key: Hashable {
      let layer: PostingLayer
      let currency: Currency
      let book: Book
    }
    var keys: [Key] = []
    var pairs: [Key: (lines: [VoucherLine], origins: [Int])] = [:]
    for (index, line) in lines.enumerated() {
      guard let offset = line.offset else { continue }
      let key = Key(layer: line.layer, currency: line.balance.currency, book: line.book)
      if pairs[key] == nil { keys.append(key) }
      pairs[key, default: ([], [])].lines += line.pair(offset: offset, company)
      pairs[key, default: ([], [])].origins += [index + 1, index + 1]
    }
    return keys.map { key in
      let reporting = key.book == .reporting ? " (\(company.reportingCurrency?.code ?? ""))" : ""
      return PlannedVoucher(
        draft: VoucherDraft(
          day: parameters.postingDay,
          layer: key.layer,
          series: series,
          text: "FX \(key.currency) \(parameters.to)" + reporting,
          lines: pairs[key]?.lines ?? []
        ),
        origins: pairs[key]?.origins ?? []
      )
    }
  }

  package static func nothingToDo(examined: Int) -> any LedgerError {
    FXRevaluationError.nothingToDo(examined: examined)
  }

  package static func misplacement(
    of lines: [FXRevaluationLine],
    run: Int64,
    _ facts: FXRevaluationFacts
  ) -> (any LedgerError)? {
    for line in lines where line.difference.minorUnits != 0 {
      let profile = facts.profile.line(for: line.ledgerAccount.account, line.balance.currency)
      guard let was = line.offset, let profile else { continue }
      let now = line.difference.minorUnits > 0 ? profile.gain : profile.loss
      if was != now {
        return FXRevaluationError.postsToOtherAccounts(run: run, was: was, now: now)
      }
    }
    return nil
  }
}

extension FXRevaluationLine {
  /// The line on the revalued account and the one on the account of gain or loss.
  fileprivate func pair(offset: AccountNumber, _ company: Company) -> [VoucherLine] {
    let none = Money(minorUnits: 0, balance.currency)
    let amount = difference.minorUnits
    func line(_ account: LedgerAccount, _ amount: Int64) -> VoucherLine {
      switch book {
      case .accounting:
        VoucherLine(
          account,
          none,
          accounting: amount,
          reporting: company.reportingCurrency == nil ? nil : 0
        )
      case .reporting: VoucherLine(account, none, accounting: 0, reporting: amount)
      }
    }
    return [
      line(ledgerAccount, amount),
      line(LedgerAccount(offset, ledgerAccount.dimensions), -amount),
    ]
  }
}

extension ForeignBalance {
  /// The order of a plan: layer, account, dimensions, currency.
  fileprivate static func precedes(_ one: ForeignBalance, _ two: ForeignBalance) -> Bool {
    if one.layer != two.layer { return one.layer.rawValue < two.layer.rawValue }
    if one.ledgerAccount != two.ledgerAccount { return one.ledgerAccount < two.ledgerAccount }
    return one.balance.currency < two.balance.currency
  }
}

/// A revaluation while it looks at one balance after the other.
private struct Revaluation {
  let facts: FXRevaluationFacts
  let parameters: FXRevaluationParameters
  var lines: [FXRevaluationLine] = []
  var findings: [Finding] = []
  private var noted: Set<String> = []

  init(facts: FXRevaluationFacts, parameters: FXRevaluationParameters) {
    self.facts = facts
    self.parameters = parameters
  }

  /// Adds a finding once.
  mutating func note(_ severity: Severity, _ problem: any LedgerError) {
    guard noted.insert("\(problem)").inserted else { return }
    findings.append(Finding(severity, problem))
  }

  mutating func examine(_ balance: ForeignBalance) {
    let company = facts.company
    let currency = balance.balance.currency
    guard currency != company.accountingCurrency,
      let account = facts.chart[balance.ledgerAccount.account],
      parameters.covers(account, currency)
    else { return }
    examine(
      balance,
      .accounting,
      Money(minorUnits: balance.accounting, company.accountingCurrency),
      rateType: account.revaluationRateType
    )
    if let reportingCurrency = company.reportingCurrency, reportingCurrency != currency {
      examine(
        balance,
        .reporting,
        Money(minorUnits: balance.reporting, reportingCurrency),
        rateType: account.reportingRateType ?? account.revaluationRateType
      )
    }
  }

  private mutating func examine(
    _ balance: ForeignBalance,
    _ book: Book,
    _ booked: Money,
    rateType: String?
  ) {
    do {
      let rate = try facts.rates.rate(
        from: balance.balance.currency,
        to: booked.currency,
        type: rateType ?? ExchangeRate.defaultType,
        on: parameters.rateDay
      )
      let isTooOld = isRefused(rate, from: balance.balance.currency, to: booked.currency)
      for warning in rate.warnings { note(.warning, warning) }
      let target = try rate.effective.convert(
        balance.balance,
        to: booked.currency,
        rounding: .halfAwayFromZero
      )
      let (difference, overflow) = target.minorUnits.subtractingReportingOverflow(
        booked.minorUnits
      )
      guard !overflow else { throw MoneyError.overflow }
      let offset = difference == 0 ? nil : offset(balance, isGain: difference > 0)
      guard !isTooOld else { return }
      lines.append(
        FXRevaluationLine(
          ledgerAccount: balance.ledgerAccount,
          layer: balance.layer,
          book: book,
          balance: balance.balance,
          booked: booked,
          target: target,
          rate: rate,
          offset: offset
        )
      )
    } catch let problem as any LedgerError {
      note(.error, problem)
    } catch {
      preconditionFailure("only ledger errors are thrown here")
    }
  }

  /// Notes a rate that is older than the company wants, and whether it is not to be used at all.
  private mutating func isRefused(_ rate: RateResult, from: Currency, to: Currency) -> Bool {
    let finding = facts.company.finding(onAgeOf: rate, from: from, to: to, on: parameters.rateDay)
    guard let finding else { return false }
    note(finding.severity, finding.problem)
    return finding.severity == .error
  }

  /// Asks about each rate that is far from the one at which its balances are carried together.
  ///
  /// A sum says more than a balance: what in- and outflows at many rates have left over on one account
  /// may be carried at any.
  mutating func askAboutRates() {
    var order: [CarriedAt.Key] = []
    var carried: [CarriedAt.Key: CarriedAt] = [:]
    for line in lines {
      let key = CarriedAt.Key(line)
      if carried[key] == nil { order.append(key) }
      carried[key, default: CarriedAt()].add(line)
    }
    for key in order {
      guard let expected = carried[key]?.rate(key) else { continue }
      let doubt = RateError.doubt(
        about: key.rate,
        from: key.from,
        to: key.to,
        day: key.day ?? parameters.rateDay,
        expecting: expected,
        .booked,
        within: ExactDecimal(mantissa: 25, scale: 0)
      )
      if let doubt { note(.warning, doubt) }
    }
  }

  /// The account of gain or loss; debiting the balance is a gain whatever its normal side.
  private mutating func offset(_ balance: ForeignBalance, isGain: Bool) -> AccountNumber? {
    let revalued = balance.ledgerAccount.account
    let currency = balance.balance.currency
    guard let line = facts.profile.line(for: revalued, currency) else {
      note(.error, FXRevaluationError.profileHasNoLine(account: revalued, currency: currency))
      return nil
    }
    let account = isGain ? line.gain : line.loss
    guard let found = facts.chart[account] else {
      note(
        .error,
        FXRevaluationError.gainOrLossAccountIsMissing(
          account,
          isGain: isGain,
          currency: currency,
          revalued: revalued
        )
      )
      return account
    }
    if let problem = found.problem(asAccountOfGain: isGain, in: currency, on: revalued) {
      note(.error, problem)
    }
    return account
  }
}

/// What balances that are revalued at one rate are carried at together.
private struct CarriedAt {
  struct Key: Hashable {
    let book: Book
    let from: Currency
    let to: Currency
    let rate: EffectiveRate
    let day: Day?

    init(_ line: FXRevaluationLine) {
      book = line.book
      from = line.balance.currency
      to = line.target.currency
      rate = line.rate.effective
      day = line.rate.day
    }
  }

  private var balance: Int128 = 0
  private var booked: Int128 = 0
  private var target: Int128 = 0

  mutating func add(_ line: FXRevaluationLine) {
    balance += Int128(line.balance.minorUnits.magnitude)
    target += Int128(line.target.minorUnits.magnitude)
    // What is carried on the other side is no price of the balance.
    if line.booked.minorUnits.signum() == line.balance.minorUnits.signum() {
      booked += Int128(line.booked.minorUnits.magnitude)
    }
  }

  /// The rate that they are carried at; nothing where they are carried at nothing, or where the
  /// difference is less than one of the currency.
  func rate(_ key: Key) -> EffectiveRate? {
    guard balance > 0, booked > 0, (target - booked).magnitude >= key.to.minorUnitsPerUnit
    else { return nil }
    let (top, overflow) = booked.multipliedReportingOverflow(by: Int128(key.from.minorUnitsPerUnit))
    let (bottom, bottomOverflow) = balance.multipliedReportingOverflow(
      by: Int128(key.to.minorUnitsPerUnit)
    )
    return overflow || bottomOverflow ? nil : EffectiveRate(top, over: bottom)
  }
}
