extension VoucherDraft {
  /// Moves the residue of converting lines to the largest converted line, and returns it with that
  /// line's index; nothing where the voucher balances, or where the residue is more than one minor
  /// unit for each converted line and so no residue (design: "Rounding").
  package mutating func settleResidue(
    of converted: [Int],
    in book: Book
  ) -> (residue: Int64, line: Int)? {
    let residue = lines.reduce(Int64(0)) { $0 &+ ($1.amount(in: book)) }
    guard residue != 0, residue.magnitude <= UInt64(converted.count),
      let largest = converted.max(by: { isSmaller($0, $1, book) })
    else { return nil }
    switch book {
    case .accounting: lines[largest].accounting -= residue
    case .reporting: lines[largest].reporting = (lines[largest].reporting ?? 0) - residue
    }
    return (residue, largest)
  }

  /// Gives the lines `converted`, in proportion to their accounting amounts, what the others leave over:
  /// where lines in the reporting currency itself decide, the voucher's own rate is another than the
  /// day's.
  mutating func shareReporting(among converted: [Int]) {
    let shared = Set(converted)
    let base = converted.reduce(Int128(0)) { $0 + Int128(lines[$1].accounting) }
    let rest = lines.indices.reduce(Int128(0)) {
      shared.contains($1) ? $0 : $0 - Int128(lines[$1].reporting ?? 0)
    }
    guard base != 0, shared.count < lines.count else { return }
    for index in converted {
      let (product, overflow) = Int128(lines[index].accounting).multipliedReportingOverflow(
        by: rest * base.signum()
      )
      guard !overflow,
        let share = Int64(
          exactly: Rounding.halfAwayFromZero.divide(product, by: Int128(base.magnitude))
        )
      else { return }
      lines[index].reporting = share
    }
    _ = settleResidue(of: converted, in: .reporting)
  }

  /// Of lines that are equally large the first counts as the largest.
  private func isSmaller(_ one: Int, _ two: Int, _ book: Book) -> Bool {
    let (first, second) = (
      lines[one].amount(in: book).magnitude, lines[two].amount(in: book).magnitude
    )
    return first == second ? one > two : first < second
  }
}

extension VoucherLine {
  fileprivate func amount(in book: Book) -> Int64 {
    switch book {
    case .accounting: accounting
    case .reporting: reporting ?? 0
    }
  }
}
