import Accounting
import Books

/// The sums of a company's tax codes with what they were read from.
package struct TaxCodesReport: Sendable {
  package let company: Company
  /// What the trial balance of the same selection covers.
  package let selection: TrialBalanceSelection
  package let sums: TaxCodeSums
  /// What the newest file that has a code says of it.
  package let descriptions: [String: KeptTaxCode]
  /// The number of the company's log as of which it holds.
  package let sequence: Int64
}

/// Of what part of the books tax codes are added up.
package struct TaxCodesChoice: Sendable {
  /// A whole year, its closing period included.
  package var year: String?
  /// The last period counted.
  package var period: String?
  /// The first period counted.
  package var from: String?

  package init() {}
}

extension Session {
  /// What imported lines state of their tax, by code, held against the accounts of the tax.
  ///
  /// A voucher that reverses another takes back what that states. `sequence` shows what was known at
  /// that number of the company's log.
  package func taxCodes(
    _ choice: TaxCodesChoice,
    asOf sequence: Int64? = nil,
    _ call: Call
  ) throws -> TaxCodesReport {
    try reading(.taxCodes, call) { read in
      try read.throughSmallCache { try taxCodes(read, choice, asOf: sequence) }
    }
  }

  private func taxCodes(
    _ read: CompanyBooks,
    _ choice: TaxCodesChoice,
    asOf sequence: Int64?
  ) throws -> TaxCodesReport {
    let report = try trialBalance(
      read,
      year: choice.year,
      period: choice.period,
      from: choice.from,
      asOf: sequence
    )
    let posted = try read.postedLines(
      of: [report.balance.year],
      CompanyBooks.PostedLinesFilter(
        layer: .current,
        asOf: report.sequence,
        withDetails: true,
        takesVoucher: try movements(of: report, read)
      )
    )
    let standard = report.company.chartStandard
    let sums = try TaxCodeSums(posted, isOfTax: standard.isOfTax)
    // The lines come to the balances that the gate keeps, or the books are damaged.
    let kept = report.balance.rows.reduce(Int64(0)) { sum, row in
      guard case .account(let number, _, _) = row.subject, standard.isOfTax(number) else {
        return sum
      }
      return sum &+ row.amounts.movement
    }
    guard kept == sums.movement else { throw StorageError.isDamaged }
    return TaxCodesReport(
      company: report.company,
      selection: report.selection,
      sums: sums,
      descriptions: try read.taxCodeDescriptions(asOf: report.sequence),
      sequence: report.sequence
    )
  }
}
