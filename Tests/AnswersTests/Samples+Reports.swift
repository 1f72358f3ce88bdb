import Accounting

@testable import Closing

extension Samples {
  /// The same with the months, the year before, classes and results, and only what moved.
  static func wholeTrialBalance() throws -> TrialBalanceReport {
    let plain = try trialBalance()
    var balance = plain.balance
    let calendar = try calendar()
    let chart = ChartOfAccounts(accounts)
    let selection = plain.selection
    let movements = [("2024", -500_00), ("2025", -1_500_00)].flatMap { year, amount in
      [("3001", Int64(amount)), ("1510", -Int64(amount))].map { account, net in
        AccountMovement(
          account: AccountNumber(account),
          year: year,
          period: "\(year)-03",
          kind: .operating,
          debit: max(net, 0),
          credit: max(-net, 0)
        )
      }
    }
    let compared = calendar.yearBefore(selection)
    balance = try TrialBalance(
      movements,
      selection,
      byPeriod: true,
      chart: chart,
      calendar: calendar
    )
    if let compared {
      balance = try balance.compared(
        with: TrialBalance(movements, compared.selection, chart: chart, calendar: calendar),
        chart: chart
      )
    }
    var view = TrialBalanceView()
    (view.byPeriod, view.comparesLastYear, view.hasTotals, view.isOfMoved) = (
      true, true, true, true
    )
    return TrialBalanceReport(
      company: company,
      balance: balance,
      selection: selection,
      layer: .current,
      dimension: nil,
      sequence: 57,
      isOfThePast: false,
      view: view,
      comparedYear: compared,
      totals: try TrialBalanceTotals(of: balance, .bas, chart: chart)
    )
  }

  /// Two companies of one currency.
  static func trialBalances() throws -> TrialBalancesReport {
    let report = try trialBalance()
    let member = TrialBalances.Member(
      company: company,
      chart: ChartOfAccounts(accounts),
      balance: report.balance
    )
    var view = TrialBalanceView()
    view.hasTotals = true
    return TrialBalancesReport(
      reports: [report, report],
      beside: try TrialBalances([member, member], view)
    )
  }

  /// One voucher with a code, and one without.
  static func taxCodes() throws -> TaxCodesReport {
    var lines = PostedLines(["3001", "2611"].map { LedgerAccount(AccountNumber($0)) })
    for id in [12, 13] {
      lines.add(
        PostedLines.Voucher(
          id: Int64(id),
          day: day("2025-03-14"),
          series: "A",
          number: "\(id)",
          text: ""
        )
      )
    }
    lines.addLine(of: 0, 0, accounting: -1_000_00, text: nil, foreign: nil)
    lines.addLine(of: 0, 1, accounting: -250_00, text: nil, foreign: nil)
    lines.addLine(of: 1, 1, accounting: 7_00, text: nil, foreign: nil)
    var detail = LineDetail(line: 1)
    detail.tax = LineTax(code: "3", percentage: "25", base: 1_000_00, amount: -250_00)
    lines.addDetail(of: 0, detail)
    return TaxCodesReport(
      company: company,
      selection: TrialBalanceSelection(year: "2025", through: "2025-03", from: "2025-02"),
      sums: try TaxCodeSums(lines, isOfTax: ChartStandard.bas.isOfTax),
      descriptions: [
        "3": KeptTaxCode(
          code: "3",
          description: "Utgående",
          percentage: "25",
          standardCode: "3",
          country: "NO"
        )
      ],
      sequence: 57
    )
  }
}
