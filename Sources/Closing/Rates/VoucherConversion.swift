import Accounting
import Books

/// Fills in the amounts that a voucher leaves out, at the rates of its day.
///
/// The residue of converting line by line goes to the largest line (design: "Rounding").
final class VoucherConversion {
  private let open: OpenBooks
  private var tables: [Day: RateTable] = [:]

  init(_ open: OpenBooks) { self.open = open }

  /// Fills in the reporting amounts where the company keeps that book, and returns what is wrong.
  func complete(_ voucher: inout VoucherDraft) throws -> [Finding] {
    guard let currency = open.facts.company.reportingCurrency else { return [] }
    // In a voucher of several currencies only the accounting amounts are sure to balance, so its
    // reporting amounts are converted from those (decision 0007).
    let isMixed = Set(voucher.lines.map(\.amount.currency)).count > 1
    var converted: [Int] = []
    for (index, line) in voucher.lines.enumerated() where line.reporting == nil {
      do {
        voucher.lines[index].reporting =
          try convert(
            isMixed
              ? Money(minorUnits: line.accounting, open.facts.company.accountingCurrency)
              : line.amount,
            to: currency,
            on: voucher.day
          ).minorUnits
        converted.append(index)
      } catch let problem as any LedgerError {
        return [Finding(.error, problem, line: voucher.sourceLine)]
      }
    }
    _ = voucher.settleResidue(of: converted, in: .reporting)
    return []
  }

  /// An amount at the default rate of a day.
  func convert(_ amount: Money, to currency: Currency, on day: Day) throws -> Money {
    guard amount.currency != currency else { return amount }
    let rate = try table(day).rate(from: amount.currency, to: currency, on: day)
    return try rate.effective.convert(amount, to: currency, rounding: .halfAwayFromZero)
  }

  private func table(_ day: Day) throws -> RateTable {
    if let table = tables[day] { return table }
    let table = try open.read.rates(on: day)
    tables[day] = table
    return table
  }
}
