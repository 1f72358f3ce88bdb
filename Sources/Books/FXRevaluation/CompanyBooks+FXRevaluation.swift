import Accounting
import Database

extension CompanyBooks {
  /// The company's own lines after those of its chart's convention.
  package func revaluationProfile(_ standard: ChartStandard) throws -> RevaluationProfile {
    try once(.revaluationProfile) { try readRevaluationProfile(standard) }
  }

  private func readRevaluationProfile(_ standard: ChartStandard) throws -> RevaluationProfile {
    var profile = standard.revaluationProfile
    guard try has(.revaluationProfile) else { return profile }
    try connection.query(
      """
      SELECT lowest_level, currency, first_account, last_account, gain, loss
      FROM revaluation_profile WHERE company = \(key) ORDER BY sequence, position
      """
    ) { row in
      profile.lowestLevel = try row.code(0)
      let scope: RevaluationProfileLine.AccountScope =
        switch (row.optionalText(2), row.optionalText(3)) {
        case (let first?, let last?) where first == last: .single(AccountNumber(first))
        case (let first?, let last?): .range(AccountNumber(first), AccountNumber(last))
        case (_, _): .all
        }
      profile.lines.append(
        RevaluationProfileLine(
          currency: try row.optionalCurrency(1),
          accounts: scope,
          gain: AccountNumber(row.text(4)),
          loss: AccountNumber(row.text(5))
        )
      )
    }
    return profile
  }

  /// What stored revaluations were asked to do, by their runs.
  package func fxRevaluationParameters(
    of runs: [Run]
  ) throws -> [Int64: FXRevaluationParameters] {
    let asked = Dictionary(runs.map { ($0.number, $0) }) { first, _ in first }
    var parameters: [Int64: FXRevaluationParameters] = [:]
    try connection.query(
      """
      SELECT run, first_day, last_day, rate_day, posting_day, scope, accounts, currencies
      FROM fx_revaluation WHERE company = \(key)
      """ + (runs.count == 1 ? " AND run = \(runs[0].number)" : "")
    ) { row in
      guard let run = asked[row.integer(0)] else { return }
      parameters[run.number] = FXRevaluationParameters(
        period: run.period,
        from: try row.day(1),
        to: try row.day(2),
        rateDay: try row.day(3),
        postingDay: try row.day(4),
        scope: try row.code(5),
        accounts: row.optionalText(6).map {
          Set($0.split(separator: ",").map { AccountNumber(String($0)) })
        },
        currencies: try row.optionalText(7).map {
          Set(try $0.split(separator: ",").map { try stored(Currency($0)) })
        }
      )
    }
    return parameters
  }

  /// The revaluations that used a rate of a record of the installation's log.
  package func runs(usingRatesOf record: Int64) throws -> Set<Int64> {
    Set(
      try connection.rows(
        """
        SELECT DISTINCT run FROM fx_revaluation_rate
        WHERE company = \(key) AND installation = \(record)
        """
      ) { $0.integer(0) }
    )
  }

  /// The revaluations that used any of some rates, from whatever record.
  package func runs(using rates: [ExchangeRate]) throws -> Set<Int64> {
    let days = rates.map(\.day)
    guard let first = days.min(), let last = days.max() else { return [] }
    var values: [RateDay: EffectiveRate] = [:]
    for rate in rates { values[RateDay(rate)] = rate.effective }
    var runs: Set<Int64> = []
    try connection.query(
      """
      SELECT DISTINCT rate_type, from_currency, to_currency, first_day, rate, unit, source,
        installation, run
      FROM fx_revaluation_rate
      WHERE company = \(key) AND first_day >= \(first.description)
        AND first_day <= \(last.description)
      """
    ) { row in
      let used = try row.exchangeRate(from: 0)
      if values[RateDay(used)] == used.effective { runs.insert(row.integer(8)) }
    }
    return runs
  }

  /// Every balance that a stored revaluation examined, with the rates that it used.
  package func fxRevaluationLines(of run: Int64) throws -> [FXRevaluationLine] {
    var legs: [Int64: [RateLeg]] = [:]
    try connection.query(
      """
      SELECT line, is_reciprocal, rate_type, from_currency, to_currency, first_day, rate, unit,
        source, installation
      FROM fx_revaluation_rate WHERE company = \(key) AND run = \(run) ORDER BY line, leg
      """
    ) { row in
      legs[row.integer(0), default: []].append(
        RateLeg(
          published: try row.exchangeRate(from: 2),
          isReciprocal: row.flag(1)
        )
      )
    }
    return try connection.rows(
      """
      SELECT line, account, dimensions, layer, book, currency, balance, target_currency, booked,
        target, offset_account
      FROM fx_revaluation_line WHERE company = \(key) AND run = \(run) ORDER BY line
      """
    ) { row in
      FXRevaluationLine(
        ledgerAccount: try row.ledgerAccount(1, 2),
        layer: try row.code(3),
        book: try row.code(4),
        balance: try Money(minorUnits: row.integer(6), row.currency(5)),
        booked: try Money(minorUnits: row.integer(8), row.currency(7)),
        target: try Money(minorUnits: row.integer(9), row.currency(7)),
        rate: try RateResult(legs: legs[row.integer(0)] ?? []),
        offset: row.optionalText(10).map(AccountNumber.init)
      )
    }
  }
}

extension Record {
  /// The parameters and lines of a revaluation.
  package mutating func add(
    _ parameters: FXRevaluationParameters,
    _ lines: [FXRevaluationLine],
    run: Int64
  ) {
    add(
      .fxRevaluation,
      [
        .integer(run), .text(parameters.from.description), .text(parameters.to.description),
        .text(parameters.rateDay.description), .text(parameters.postingDay.description),
        .text(parameters.scope.rawValue),
        .text(parameters.accounts.map { $0.map(\.code).sorted().joined(separator: ",") }),
        .text(parameters.currencies.map { $0.map(\.code).sorted().joined(separator: ",") }),
      ]
    )
    for (index, line) in lines.enumerated() { add(line, number: Int64(index + 1), run: run) }
  }

  private mutating func add(_ line: FXRevaluationLine, number: Int64, run: Int64) {
    add(
      .fxRevaluationLine,
      [
        .integer(run), .integer(number), .text(line.ledgerAccount.account.code),
        .text(line.ledgerAccount.dimensionsText), .text(line.layer.rawValue),
        .text(line.book.rawValue), .text(line.balance.currency.code),
        .integer(line.balance.minorUnits), .text(line.target.currency.code),
        .integer(line.booked.minorUnits), .integer(line.target.minorUnits),
        .text(line.offset?.code),
      ]
    )
    for (index, leg) in line.rate.legs.enumerated() {
      let rate = leg.published
      add(
        .fxRevaluationRate,
        [
          .integer(run), .integer(number), .integer(Int64(index + 1)), .flag(leg.isReciprocal),
          .text(rate.type), .text(rate.from.code), .text(rate.to.code),
          .text(rate.day.description), .integer(rate.unit), .text(rate.rate.description),
          .text(rate.source), .integer(rate.sequence),
        ]
      )
    }
  }

  package mutating func add(
    _ line: RevaluationProfileLine,
    lowestLevel: RevaluationProfile.Level
  ) {
    let range: (String?, String?) =
      switch line.accounts {
      case .all: (nil, nil)
      case .single(let account): (account.code, account.code)
      case .range(let first, let last): (first.code, last.code)
      }
    add(
      .revaluationProfile,
      [
        .text(lowestLevel.rawValue), .text(line.currency?.code), .text(range.0), .text(range.1),
        .text(line.gain.code), .text(line.loss.code),
      ]
    )
  }
}
