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
      for account in [line.gain, line.loss] where open.facts.chart[account] == nil {
        throw Refusal(VoucherError.accountIsUnknown(voucher: "FX", account: account))
      }
      let problems = [(line.gain, true), (line.loss, false)].compactMap { account, isGain in
        open.facts.chart[account]?.problem(asAccountOfGain: isGain)
      }
      guard problems.isEmpty else { throw Refusal(problems.map { Finding(.error, $0) }) }
      let before = try open.read.revaluationProfile(open.facts.company.chartStandard)
      var record = Record("revaluation-profile")
      record.add(line, lowestLevel: lowestLevel ?? before.lowestLevel)
      try open.append(record)
      return try open.read.revaluationProfile(open.facts.company.chartStandard)
    }
  }

  package func revaluationProfile(_ call: Call) throws -> RevaluationProfile {
    try reading(.revaluationProfile, call) { read in
      try read.revaluationProfile(try read.company().chartStandard)
    }
  }
}
