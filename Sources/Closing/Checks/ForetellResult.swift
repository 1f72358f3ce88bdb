import Accounting
import Books

extension PeriodLook {
  /// The result of the period now, and if all that its checks found were done; nothing where the books
  /// do not say what it is now, which the checks tell.
  func foretold(_ results: [CheckResult]) throws -> ForetoldResult? {
    do {
      let company = try company.get()
      let chart = try read.chart()
      let balance = try TrialBalance(
        read.movements(),
        TrialBalanceSelection(year: period.year, through: period.name, from: period.name),
        chart: chart,
        calendar: place.control.calendar
      )
      let (movement, closing) = try balance.result(chart, company.chartStandard)
      return try ForetoldResult(
        period: Money(minorUnits: movement, company.accountingCurrency),
        year: Money(minorUnits: closing, company.accountingCurrency),
        results
      )
    } catch is Refusal {
      return nil
    } catch is any LedgerError {
      return nil
    }
  }
}
