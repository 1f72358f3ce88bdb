import Accounting

/// An `#RTRANS` that waits for the `#TRANS` which repeats it.
struct SIEAddedLine {
  let row: SIERow
  let line: Int
}

/// Rows that came or went after their voucher was first booked (spec nordic/formats 1.4).
extension SIEReader {
  mutating func readAdded() {
    file.counts.addedLines += 1
    added = SIEAddedLine(row: scanner.row(), line: scanner.line)
  }

  /// Compares a line with the `#RTRANS` before it.
  mutating func meetTwin(_ row: SIERow) {
    if let added, !scanner.areTwins(added.row, row, digits: currencyDigits) {
      addedWithoutTwin.add(added.line)
    }
    added = nil
  }

  /// Takes note that something else than its line follows an `#RTRANS`.
  mutating func loseTwin() {
    if let added { addedWithoutTwin.add(added.line) }
    added = nil
  }

  /// Reads `#BTRANS`, which no balance counts; its account has to be known all the same.
  mutating func readStruck() {
    file.counts.struckLines += 1
    voucher?.struckLines += 1
    let row = scanner.row()
    guard !row.account.isEmpty,
      case .minorUnits = scanner.amount(row.amount, digits: currencyDigits)
    else {
      let written = excerpt(row.account) + " " + excerpt(row.amount)
      return findUnreadable(.warning, .struckLine, written)
    }
    if let problem = problem(ofDateIn: row, of: .struckLine) {
      find(.warning, problem, line: scanner.line)
    }
    let index = accountIndex(row.account)
    if sums[index].firstUse == 0 { sums[index].firstUse = scanner.line }
  }
}

extension SIEScanner {
  /// Whether one row repeats another: account and amount are the same, whatever is written beside them.
  func areTwins(_ one: SIERow, _ two: SIERow, digits: Int) -> Bool {
    guard equal(one.account, two.account),
      case .minorUnits(let amount) = amount(one.amount, digits: digits),
      case .minorUnits(let other) = self.amount(two.amount, digits: digits)
    else { return false }
    return amount == other
  }
}
