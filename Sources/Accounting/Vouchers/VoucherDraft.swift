/// A voucher that nobody has checked yet.
package struct VoucherDraft: Hashable, Sendable {
  package var day: Day
  package var kind: VoucherKind
  package var layer: PostingLayer
  /// The period asked for; nothing means the operating period of the day.
  package var period: String?
  /// Series to number it in; nothing for an imported voucher, which keeps its reference.
  package var series: String?
  /// Series and number that it had where it came from.
  package var reference: VoucherReference?
  package var text: String
  package var lines: [VoucherLine]
  /// The posted voucher that this one reverses.
  package var reverses: VoucherKey?
  /// The line of the file that it was read from.
  package var sourceLine: Int?
  /// What was defaulted or fixed of the dimensions of its lines.
  package var dimensionChanges: [DimensionChange] = []
  /// Its last lines, where these were added so that the values of a dimension balance.
  package var balancing: [BalancingLine] = []
  /// What its lines have beside the ledger.
  package var tags: [LineTag] = []

  package init(
    day: Day,
    kind: VoucherKind = .operating,
    layer: PostingLayer = .current,
    period: String? = nil,
    series: String? = nil,
    reference: VoucherReference? = nil,
    text: String,
    lines: [VoucherLine],
    reverses: VoucherKey? = nil,
    sourceLine: Int? = nil
  ) {
    self.day = day
    self.kind = kind
    self.layer = layer
    self.period = period
    self.series = series
    self.reference = reference
    self.text = text
    self.lines = lines
    self.reverses = reverses
    self.sourceLine = sourceLine
  }
}

/// What identifies a posted voucher in its company: its year and its number in the log.
package struct VoucherKey: Hashable, Sendable {
  package let year: String
  package let sequence: Int64

  package init(year: String, sequence: Int64) {
    self.year = year
    self.sequence = sequence
  }
}

/// The series and number that a voucher had in the program that it came from.
package struct VoucherReference: Codable, Hashable, Sendable, CustomStringConvertible {
  package let series: String
  package let number: String

  package init(series: String, number: String) {
    self.series = series
    self.number = number
  }

  package var description: String { series + number }
}

/// One line of a voucher: an account and its amount in up to three currencies.
package struct VoucherLine: Hashable, Sendable {
  package var ledgerAccount: LedgerAccount
  /// In transaction currency; debit is positive.
  package var amount: Money
  /// Minor units of the company's accounting currency.
  package var accounting: Int64
  /// Minor units of the company's reporting currency, where it has one.
  package var reporting: Int64?
  package var text: String

  package init(
    _ ledgerAccount: LedgerAccount,
    _ amount: Money,
    accounting: Int64,
    reporting: Int64? = nil,
    text: String = ""
  ) {
    self.ledgerAccount = ledgerAccount
    self.amount = amount
    self.accounting = accounting
    self.reporting = reporting
    self.text = text
  }
}
