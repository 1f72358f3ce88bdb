/// Completeness can be verified only where numbers have no gap (BFL 5:6–7).
package enum VoucherNumbersHaveNoGaps: CloseCheck {
  package static let id = CheckID.voucherNumbersHaveNoGaps
  package static let weight = Severity.error

  package struct Facts: Sendable {
    package let year: String
    /// The series of this program whose numbers have a gap in the year.
    package let own: [String]
    /// The numbers of the series that imports bring, and those of them that somebody has explained.
    package let imported: [String: NumberRanges]
    package let explained: [String: NumberRanges]

    package init(
      year: String,
      own: [String],
      imported: [String: NumberRanges] = [:],
      explained: [String: NumberRanges] = [:]
    ) {
      self.year = year
      self.own = own
      self.imported = imported
      self.explained = explained
    }
  }

  /// A gap in what another program has numbered is asked about; one of our own would be a fault.
  package static func weight(of items: [any LedgerError]) -> Severity {
    let isImported = items.allSatisfy {
      if case .importedSeriesHasAGap? = $0 as? VoucherError { true } else { false }
    }
    return isImported ? .warning : weight
  }

  package static func find(_ facts: Facts) -> [any LedgerError]? {
    let imported = facts.imported.sorted { $0.key < $1.key }.compactMap { series, numbers in
      let gaps = numbers.gaps(explained: facts.explained[series] ?? NumberRanges())
      return gaps.isEmpty
        ? nil
        : VoucherError.importedSeriesHasAGap(series: series, year: facts.year, numbers: gaps)
    }
    return facts.own.map { VoucherError.seriesHasAGap(series: $0, year: facts.year) } + imported
  }
}
