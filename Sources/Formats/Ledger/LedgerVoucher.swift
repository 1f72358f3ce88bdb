import Accounting

/// A voucher of a file with what its lines say beyond the ledger.
package struct LedgerVoucher: Sendable {
  package var draft: VoucherDraft
  /// Only for lines that have something to add.
  package var details: [LineDetail] = []

  package init(draft: VoucherDraft, details: [LineDetail] = []) {
    self.draft = draft
    self.details = details
  }
}

/// What a file says of a voucher line beyond account, amount and text.
package struct LineDetail: Hashable, Sendable {
  /// Number of the line in its voucher, from 1; nothing for a line that was struck.
  package var line: Int?
  package var change: LineChange?
  /// The day that the line itself carries, where it is not the voucher's.
  package var day: Day?
  /// As written.
  package var quantity = ""
  /// Who added or struck the line.
  package var signature = ""
  package var customer = ""
  package var supplier = ""
  package var tax: LineTax?
  /// Payment identification, reference number or document.
  package var reference = ""
  package var dueDay: Day?

  package init(line: Int?) { self.line = line }
}

/// How a line came or went after its voucher was first booked (SIE `#RTRANS`, `#BTRANS`).
package enum LineChange: Hashable, Sendable {
  case added
  /// Outside the ledger; the line as it was.
  case struck(VoucherLine)
}

/// The tax that a file states for a line, in minor units of its currency.
package struct LineTax: Hashable, Sendable {
  package let code: String
  /// As written.
  package let percentage: String
  package let base: Int64?
  /// Debit is positive.
  package let amount: Int64

  package init(code: String, percentage: String, base: Int64?, amount: Int64) {
    self.code = code
    self.percentage = percentage
    self.base = base
    self.amount = amount
  }
}
