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
    if let added, !scanner.equal(added.row, row) { addedWithoutTwin.add(added.line) }
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
    let row = scanner.row()
    guard !row.account.isEmpty,
      case .minorUnits = scanner.amount(row.amount, digits: currencyDigits)
    else {
      let written = excerpt(row.account) + " " + excerpt(row.amount)
      return findUnreadable(.warning, .struckLine, written)
    }
    let index = accountIndex(row.account)
    if sums[index].firstUse == 0 { sums[index].firstUse = scanner.line }
  }
}

extension SIEScanner {
  /// Whether two rows say the same of the ledger, however they are quoted and spaced.
  func equal(_ one: SIERow, _ two: SIERow) -> Bool {
    equal(one.account, two.account) && equal(one.amount, two.amount) && equal(one.text, two.text)
      && equal(one.date, two.date) && haveEqualItems(one.objects, two.objects)
  }

  private func haveEqualItems(_ one: SIEField, _ two: SIEField) -> Bool {
    var (ones, twos) = (
      SIEScanner(bytes, from: one.start, to: one.end),
      SIEScanner(bytes, from: two.start, to: two.end)
    )
    while true {
      let (item, other) = (ones.nextField(), twos.nextField())
      if item.isMissing || other.isMissing { return item.isMissing && other.isMissing }
      if !equal(item, other) { return false }
    }
  }
}
