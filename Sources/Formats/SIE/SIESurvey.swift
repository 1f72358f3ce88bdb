/// A first look over the whole file, for what must be known before any record can be read.
///
/// Programs write `#VALUTA` and `#RAR` also after the balances and vouchers that depend on them.
struct SIESurvey {
  /// Places where the lines of `#RAR` and `#VALUTA` begin.
  private(set) var declarations: [SIEScanner] = []
  /// Whether any line looks like a record of the format.
  private(set) var holdsRecords = false

  init(_ scanner: SIEScanner) {
    var scanner = scanner
    let fiscalYear = SIELabel.fiscalYear.packed
    let currency = SIELabel.currency.packed
    let line = SIELabel.line.packed
    while true {
      scanner.skipBlankLines()
      let start = scanner
      switch scanner.nextLine() {
      case .record(let label):
        if label == line {
          holdsRecords = true
        } else if label == fiscalYear || label == currency {
          declarations.append(start)
        } else if !holdsRecords {
          holdsRecords = SIELabel.byPacked[label] != nil
        }
        scanner.skipLine()
      case .longLabel, .other: scanner.skipLine()
      case .openingBrace, .closingBrace: break
      case .end: return
      }
    }
  }
}
