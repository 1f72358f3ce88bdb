/// Numbers of vouchers, as ranges without a gap.
package struct NumberRanges: Hashable, Sendable {
  private var ranges: [ClosedRange<Int64>] = []

  package init() {}

  /// Adds a number; one after the other costs nothing, in any other order the ranges wait to be merged.
  package mutating func insert(_ number: Int64) { insert(number...number) }

  package mutating func insert(_ range: ClosedRange<Int64>) {
    if let last = ranges.last, last.lowerBound <= range.lowerBound,
      range.lowerBound - 1 <= last.upperBound
    {
      ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
    } else {
      ranges.append(range)
    }
  }

  /// In ascending order, with a gap between each two.
  package var merged: [ClosedRange<Int64>] {
    var merged = NumberRanges()
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) { merged.insert(range) }
    return merged.ranges
  }

  /// Whether the numbers follow on each other at all: a series of document numbers that is all gaps has
  /// none that could be missed.
  package var isConsecutive: Bool {
    let ranges = merged
    let count = ranges.reduce(Int128(0)) { $0 + Int128($1.upperBound) - Int128($1.lowerBound) + 1 }
    return ranges.count <= 20 || Int128(ranges.count) * 2 <= count
  }

  /// The numbers that are missing, but for those that `explained` covers.
  ///
  /// Programs number in ranges (spec nordic/formats 1.4), and what lies between two of them is asked
  /// about once: only who knows the program can say that it is no gap.
  package func gaps(explained: NumberRanges = NumberRanges()) -> [ClosedRange<Int64>] {
    guard isConsecutive else { return [] }
    let ranges = merged
    return zip(ranges, ranges.dropFirst()).flatMap { before, after in
      explained.leftOut(of: (before.upperBound + 1)...(after.lowerBound - 1))
    }
  }

  /// What of a range these do not cover.
  private func leftOut(of range: ClosedRange<Int64>) -> [ClosedRange<Int64>] {
    var left: [ClosedRange<Int64>] = []
    var next = range.lowerBound
    for own in merged where own.upperBound >= next && own.lowerBound <= range.upperBound {
      if own.lowerBound > next { left.append(next...(own.lowerBound - 1)) }
      guard own.upperBound < range.upperBound else { return left }
      next = own.upperBound + 1
    }
    return left + [next...range.upperBound]
  }
}

/// The numbers of each series and year of a file, as its vouchers come by.
package struct ImportedNumbers: Sendable {
  private var order: [(year: String, series: String)] = []
  private var ranges: [NumberRanges] = []
  private var last = 0

  package init() {}

  /// Takes a voucher's reference, where its number is one.
  package mutating func add(_ reference: VoucherReference, in year: String) {
    guard let number = ImportedNumbers.number(reference.number) else { return }
    if !order.indices.contains(last) || order[last].series != reference.series
      || order[last].year != year
    {
      let known = order.firstIndex { $0.series == reference.series && $0.year == year }
      last = known ?? order.count
      if known == nil {
        order.append((year, reference.series))
        ranges.append(NumberRanges())
      }
    }
    ranges[last].insert(number)
  }

  /// What a record keeps: none of a series that is not numbered one after the other.
  package var kept: [(year: String, series: String, range: ClosedRange<Int64>)] {
    zip(order, ranges).flatMap { place, ranges in
      ranges.isConsecutive ? ranges.merged.map { (place.year, place.series, $0) } : []
    }
  }

  private static func number(_ text: String) -> Int64? {
    var number: Int64 = 0
    var digits = 0
    for byte in text.utf8 {
      guard (48...57).contains(byte), digits < 15 else { return nil }
      number = number * 10 + Int64(byte - 48)
      digits += 1
    }
    return digits > 0 ? number : nil
  }
}
