import Accounting
import Books

/// The trial balances of several companies beside each other.
package struct TrialBalancesReport: Sendable {
  /// Each by itself, in the order of the companies.
  package let reports: [TrialBalanceReport]
  package let beside: TrialBalances
}

extension Session {
  /// The trial balances of companies by one choice, of all where none is named.
  ///
  /// `day` shows what was known of each when it was over. Where one company has no such period, all is
  /// refused, with the reasons of every company.
  package func trialBalances(
    of codes: [String],
    year: String?,
    period: String?,
    from: String? = nil,
    includesYearEnd: Bool = false,
    layer: PostingLayer = .current,
    showing view: TrialBalanceView = TrialBalanceView(),
    asOf day: Day? = nil
  ) throws -> TrialBalancesReport {
    let companies = try readingInstallation(.trialBalance) { try self.companies(codes, in: $0) }
    var reasons: [Finding] = []
    var found: [(report: TrialBalanceReport, chart: ChartOfAccounts)] = []
    for code in companies.map(\.company.code) {
      do {
        let call = Call(code)
        let sequence = try day.map { try lastRecord(of: $0, call) }
        let one = try reading(.trialBalance, call) { read in
          let report = try trialBalance(
            read,
            year: year,
            period: period,
            from: from,
            includesYearEnd: includesYearEnd,
            layer: layer,
            showing: view,
            asOf: sequence
          )
          return (report: report, chart: try read.chart(asOf: report.sequence))
        }
        found.append(one)
      } catch let refusal as Refusal {
        reasons += refusal.findings.map { $0.found(in: code) }
      }
    }
    guard reasons.isEmpty else { throw Refusal(reasons) }
    let members = found.map { report, chart in
      TrialBalances.Member(company: report.company, chart: chart, balance: report.balance)
    }
    return TrialBalancesReport(
      reports: found.map(\.report),
      beside: try TrialBalances(members, view)
    )
  }
}
