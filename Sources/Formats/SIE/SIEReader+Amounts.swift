import Accounting

extension SIEReader {
  /// Reads an amount, or reports why it cannot be read.
  @inline(__always)
  mutating func amount(_ field: SIEField) -> Int64? {
    if case .minorUnits(let value) = scanner.amount(field, digits: currencyDigits) {
      let (sum, overflow) = magnitude.addingReportingOverflow(abs(value))
      if !overflow {
        magnitude = sum
        return value
      }
    }
    findBadAmount(field)
    return nil
  }

  private mutating func findBadAmount(_ field: SIEField) {
    let written = excerpt(field)
    let problem: SIEProblem =
      switch scanner.amount(field, digits: currencyDigits) {
      case .missing, .unreadable: .amountUnreadable(written: written)
      case .tooManyDecimals: .amountHasTooManyDecimals(written: written, file.currency)
      case .overflow, .minorUnits: .amountOverflows(written: written)
      }
    find(.error, problem, line: scanner.line)
  }
}
