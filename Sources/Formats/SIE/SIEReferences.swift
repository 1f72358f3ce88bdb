import Accounting

/// Finds vouchers whose series and number occurred before, in little memory.
///
/// Numbers nearly always ascend within their series, so that the numbers seen are a few runs of
/// consecutive ones.
struct SIEReferences {
  /// A series and a number within it.
  struct Reference: Hashable {
    let series: Int
    /// The number, or a negative fingerprint of what is no number.
    let number: Int
  }

  private var runs: [[ClosedRange<Int>]] = []
  private var outOfOrder: Set<Reference> = []
  /// References that occurred more than once.
  private(set) var repeated: Set<Reference> = []

  mutating func insert(_ reference: Reference) {
    while runs.count <= reference.series { runs.append([]) }
    guard let last = runs[reference.series].last else {
      runs[reference.series].append(reference.number...reference.number)
      return
    }
    if reference.number == last.upperBound + 1 {
      let end = runs[reference.series].count - 1
      runs[reference.series][end] = last.lowerBound...reference.number
    } else if reference.number > last.upperBound {
      runs[reference.series].append(reference.number...reference.number)
    } else if isInRun(reference) || !outOfOrder.insert(reference).inserted {
      repeated.insert(reference)
    }
  }

  /// The numbers that a series lacks.
  struct Missing {
    let series: Int
    var ranges: [ClosedRange<Int>] = []
    var count = 0
  }

  /// What each series lacks, where it lacks anything, by the rule of the check of gaps.
  var missing: [Missing] {
    var late: [Int: [Int]] = [:]
    for reference in outOfOrder { late[reference.series, default: []].append(reference.number) }
    return runs.indices.compactMap { series in
      var missing = Missing(series: series)
      let single = (late[series] ?? []).map { $0...$0 }
      var numbers = NumberRanges()
      for run in runs[series] + single where run.lowerBound >= 0 {
        numbers.insert(Int64(run.lowerBound)...Int64(run.upperBound))
      }
      for gap in numbers.gaps() {
        missing.count += gap.count
        missing.ranges.append(Int(gap.lowerBound)...Int(gap.upperBound))
      }
      return missing.count > 0 ? missing : nil
    }
  }

  /// Whether a run holds the number, by binary search.
  private func isInRun(_ reference: Reference) -> Bool {
    let runs = runs[reference.series]
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].upperBound < reference.number { low = middle + 1 } else { high = middle }
    }
    return low < runs.count && runs[low].contains(reference.number)
  }
}

extension SIEScanner {
  /// The reference of a voucher that has a number.
  func reference(_ header: SIEHeader, series: Int) -> SIEReferences.Reference? {
    guard !header.number.isEmpty else { return nil }
    if let number = digits(header.number) {
      return SIEReferences.Reference(series: series, number: number)
    }
    let number = -1 - Int(truncatingIfNeeded: fingerprint(header.number) >> 1)
    return SIEReferences.Reference(series: series, number: number)
  }
}
