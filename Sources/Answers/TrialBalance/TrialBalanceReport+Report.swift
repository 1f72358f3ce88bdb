import Accounting
import Closing

extension TrialBalanceReport: Report {
  package struct Selection: Sendable {
    /// A whole year, its closing period included.
    package var year: String?
    /// The last period counted.
    package var period: String?
    /// The first period whose movements are shown.
    package var from: String?
    /// Whether the year's own year-end vouchers are counted.
    package var includesYearEnd = false
    package var layer = PostingLayer.current
    /// Splits the rows by the values of the dimension of this name.
    package var dimension: String?
    package var view = TrialBalanceView()

    package init() {}
  }

  package static var name: String { "trial-balance" }

  package static func read(
    _ selection: Selection,
    asOf sequence: Int64?,
    through session: Session,
    _ call: Call
  ) throws -> TrialBalanceReport {
    try session.trialBalance(
      year: selection.year,
      period: selection.period,
      from: selection.from,
      includesYearEnd: selection.includesYearEnd,
      layer: selection.layer,
      splitBy: selection.dimension,
      showing: selection.view,
      asOf: sequence,
      call
    )
  }
}

extension TrialBalancesReport: ReportPage {
  /// The trial balances of companies, of all where none is named, as known when a day was over.
  package static func read(
    _ selection: TrialBalanceReport.Selection,
    of companies: [String],
    asOf day: Day?,
    through session: Session
  ) throws -> TrialBalancesReport {
    try session.trialBalances(
      of: companies,
      year: selection.year,
      period: selection.period,
      from: selection.from,
      includesYearEnd: selection.includesYearEnd,
      layer: selection.layer,
      showing: selection.view,
      asOf: day
    )
  }
}
