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
  /// The first that there is of reference number, payment identification (KID) and document.
  package var reference = ""
  package var dueDay: Day?

  package init(line: Int?) { self.line = line }

  /// The same of a voucher that takes its voucher back: the tax is on the other side.
  package var takenBack: LineDetail {
    var detail = self
    detail.tax = tax.map {
      LineTax(code: $0.code, percentage: $0.percentage, base: $0.base, amount: 0 &- $0.amount)
    }
    return detail
  }
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
