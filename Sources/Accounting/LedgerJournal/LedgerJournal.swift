/// Every voucher with its lines in the order in which the books show them (spec nordic/law A1, B1: BFL
/// 5:1 grundbokföring, bokføringsloven §5 bokføringsspesifikasjon).
package struct LedgerJournal: Sendable {
  package let order: Order
  package let lines: PostedLines
  /// Places of the vouchers, in that order.
  package let vouchers: [Int]
  /// What the lines come to, in minor units of the accounting currency.
  package let debit: Int64
  package let credit: Int64

  /// By what vouchers are in order.
  package enum Order: String, Sendable, CaseIterable {
    /// As they were registered.
    case registered
    /// By day, series and number.
    case date

    /// Sweden wants the order of registration, Norway that of date and voucher.
    package init(customaryWith standard: ChartStandard) {
      switch standard {
      case .bas: self = .registered
      case .ns4102: self = .date
      }
    }
  }

  package init(_ lines: PostedLines, by order: Order) throws(MoneyError) {
    self.order = order
    self.lines = lines
    switch order {
    case .registered: vouchers = Array(lines.vouchers.indices)
    case .date:
      let all = Array(lines.vouchers)
      vouchers = all.indices.sorted { LedgerJournal.precedes(all[$0], all[$1]) }
    }
    var (debit, credit) = (Int64(0), Int64(0))
    for line in lines.lines {
      debit = try debit.adding(line.debit)
      credit = try credit.adding(line.credit)
    }
    self.debit = debit
    self.credit = credit
  }

  /// What the lines of a voucher come to, which fits where those of all do.
  package func sums(of voucher: PostedLines.Voucher) -> (debit: Int64, credit: Int64) {
    lines.lines[voucher.lines].reduce(into: (Int64(0), Int64(0))) { sums, line in
      sums.0 &+= line.debit
      sums.1 &+= line.credit
    }
  }

  private static func precedes(_ one: PostedLines.Voucher, _ two: PostedLines.Voucher) -> Bool {
    if one.day != two.day { return one.day < two.day }
    if one.series != two.series {
      return one.series.utf8.lexicographicallyPrecedes(two.series.utf8)
    }
    switch (Int64(one.number), Int64(two.number)) {
    case (let first?, let second?) where first != second: return first < second
    default: return one.id < two.id
    }
  }
}
