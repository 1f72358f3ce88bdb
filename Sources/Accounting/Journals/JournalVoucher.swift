/// A voucher as a journal file states it, before rates and checks.
package struct JournalVoucher: Hashable, Sendable {
  package let reference: VoucherReference
  package let day: Day
  /// The period that it names; nothing means that its day decides.
  package let period: String?
  /// Its description where the file has that column, else the text of its first line that has one.
  package let text: String
  package let lines: [JournalLine]

  package init(
    reference: VoucherReference,
    day: Day,
    period: String? = nil,
    text: String,
    lines: [JournalLine]
  ) {
    self.reference = reference
    self.day = day
    self.period = period
    self.text = text
    self.lines = lines
  }
}

/// One line of a journal file; what it leaves out is nothing, for the caller to compute.
///
/// Debit is positive.
package struct JournalLine: Hashable, Sendable {
  package var account: AccountNumber
  /// Values from the column `dimensions`, by number.
  package var dimensions: [DimensionValue]
  /// Values from columns of their own, by the column's name.
  package var dimensionColumns: [JournalDimension]
  package var currency: Currency?
  package var amount: ExactDecimal?
  package var accounting: ExactDecimal?
  package var reporting: ExactDecimal?
  package var rate: ExactDecimal?
  package var text: String
  /// The line of the file.
  package var line: Int

  package init(
    account: AccountNumber,
    dimensions: [DimensionValue] = [],
    dimensionColumns: [JournalDimension] = [],
    currency: Currency? = nil,
    amount: ExactDecimal? = nil,
    accounting: ExactDecimal? = nil,
    reporting: ExactDecimal? = nil,
    rate: ExactDecimal? = nil,
    text: String = "",
    line: Int
  ) {
    self.account = account
    self.dimensions = dimensions
    self.dimensionColumns = dimensionColumns
    self.currency = currency
    self.amount = amount
    self.accounting = accounting
    self.reporting = reporting
    self.rate = rate
    self.text = text
    self.line = line
  }
}

/// The value of a dimension that a column of its own names.
package struct JournalDimension: Hashable, Sendable {
  package let column: String
  package let code: String

  package init(column: String, code: String) {
    self.column = column
    self.code = code
  }
}
