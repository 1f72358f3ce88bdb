/// What differs between a voucher of the books and the one of a file that should be the same.
package struct VoucherDifference: Hashable, Sendable, Codable {
  /// The lines of the books that the file does not have, in their order.
  package let old: [Line]
  /// The lines of the file that the books do not have, in their order.
  package let new: [Line]
  /// The two days of the document, where they differ.
  package let oldDay: Day?
  package let newDay: Day?

  /// A line as far as it counts: its texts do not.
  package struct Line: Hashable, Sendable, Codable {
    package let account: LedgerAccount
    /// In its currency, and in the accounting currency where that is another.
    package let amounts: [Money]

    fileprivate init(_ line: VoucherLine, _ accounting: Currency) {
      account = line.ledgerAccount
      let booked = Money(minorUnits: line.accounting, accounting)
      amounts = line.amount.currency == accounting ? [booked] : [line.amount, booked]
    }
  }

  package init(
    from old: StatedVoucher,
    to new: StatedVoucher,
    in accounting: Currency
  ) {
    let (oldLines, newLines) = (old.lines(accounting), new.lines(accounting))
    self.old = oldLines.besides(newLines)
    self.new = newLines.besides(oldLines)
    oldDay = old.day == new.day ? nil : old.day
    newDay = old.day == new.day ? nil : new.day
  }
}

extension VoucherDifference.Line {
  private enum Key: String, CodingKey { case account, dimensions, amounts }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    account = LedgerAccount(
      try values.decode(AccountNumber.self, forKey: .account),
      try values.decode([DimensionValue].self, forKey: .dimensions)
    )
    amounts = try values.decode([Money].self, forKey: .amounts)
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(account.account, forKey: .account)
    try values.encode(account.dimensions, forKey: .dimensions)
    try values.encode(amounts, forKey: .amounts)
  }
}

extension StatedVoucher {
  fileprivate func lines(_ accounting: Currency) -> [VoucherDifference.Line] {
    draft.lines.map { VoucherDifference.Line($0, accounting) }
  }
}

extension [VoucherDifference.Line] {
  /// Those that others do not have, each of these answering for one.
  fileprivate func besides(_ others: Self) -> Self {
    var left = Dictionary(others.map { ($0, 1) }, uniquingKeysWith: +)
    return filter { line in
      guard let count = left[line], count > 0 else { return true }
      left[line] = count - 1
      return false
    }
  }
}
