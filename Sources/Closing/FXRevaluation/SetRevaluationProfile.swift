import Accounting
import Books

extension Session {
  /// Adds a line to the company's profile of gain and loss accounts.
  package func setRevaluationProfile(
    _ line: RevaluationProfileLine,
    lowestLevel: RevaluationProfile.Level?,
    _ call: Call
  ) throws -> RevaluationProfile {
    try writing(.revaluationProfile, call) { open in
      try setRevaluationProfile(line, lowestLevel: lowestLevel, open)
    }
  }

  /// The same in books that are open.
  @discardableResult
  func setRevaluationProfile(
    _ line: RevaluationProfileLine,
    lowestLevel: RevaluationProfile.Level?,
    _ open: OpenBooks
  ) throws -> RevaluationProfile {
    let problems = [(line.gain, true), (line.loss, false)].compactMap { account, isGain in
      guard let known = open.facts.chart[account] else {
        return FXRevaluationError.gainOrLossAccountIsMissing(
          account,
          isGain: isGain,
          currency: nil,
          revalued: nil
        )
      }
      return known.problem(asAccountOfGain: isGain)
    }
    guard problems.isEmpty else { throw Refusal(problems.map { Finding(.error, $0) }) }
    let before = try open.read.revaluationProfile(open.facts.company.chartStandard)
    var record = Record("revaluation-profile")
    record.add(line, lowestLevel: lowestLevel ?? before.lowestLevel)
    try open.append(record)
    return try open.read.revaluationProfile(open.facts.company.chartStandard)
  }

  package func revaluationProfile(_ call: Call) throws -> RevaluationProfile {
    try reading(.revaluationProfileShow, call) { read in
      try read.revaluationProfile(try read.company().chartStandard)
    }
  }
}

extension CompanyBooks {
  /// Why an account cannot be revalued: it takes the gains or losses itself.
  func objection(toRevaluing account: AccountNumber) throws -> (any LedgerError)? {
    guard try revaluationProfile(company().chartStandard).takesGainsOrLosses(account) else {
      return nil
    }
    return FXRevaluationError.gainOrLossAccountIsRevalued(account)
  }
}
