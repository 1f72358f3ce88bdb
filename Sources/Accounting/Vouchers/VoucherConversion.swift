/// Fills in the amounts that a voucher leaves out, at the rates of its day.
///
/// The residue of converting line by line goes to the largest line (design: "Rounding").
package struct VoucherConversion {
  private let company: Company
  /// The rates that are known on a day, however they are come by.
  private let rates: (Day) throws -> RateTable

  package init(for company: Company, rates: @escaping (Day) throws -> RateTable) {
    self.company = company
    self.rates = rates
  }

  /// Fills in the reporting amounts where the company keeps that book, and returns what is wrong.
  package func complete(_ voucher: inout VoucherDraft) throws -> [Finding] {
    guard let currency = company.reportingCurrency else { return [] }
    // In a voucher of several currencies only the accounting amounts are sure to balance, so its
    // reporting amounts are converted from those (decision 0007).
    let isMixed = Set(voucher.lines.map(\.amount.currency)).count > 1
    var converted: [Int] = []
    for (index, line) in voucher.lines.enumerated() where line.reporting == nil {
      let amount =
        isMixed ? Money(minorUnits: line.accounting, company.accountingCurrency) : line.amount
      do {
        voucher.lines[index].reporting =
          try convert(amount, to: currency, on: voucher.day).minorUnits
        converted.append(index)
      } catch let refusal as Refusal {
        return [Finding(.error, refusal.reason, line: voucher.sourceLine)]
      }
    }
    _ = voucher.settleResidue(of: converted, in: .reporting)
    return []
  }

  /// An amount at the default rate of a day; refused where there is none, or where it gives too much.
  package func convert(_ amount: Money, to currency: Currency, on day: Day) throws -> Money {
    guard amount.currency != currency else { return amount }
    let rates = try rates(day)
    do {
      let rate = try rates.rate(from: amount.currency, to: currency, on: day)
      return try rate.effective.convert(amount, to: currency, rounding: .halfAwayFromZero)
    } catch let problem as any LedgerError {
      throw Refusal(problem)
    }
  }
}
