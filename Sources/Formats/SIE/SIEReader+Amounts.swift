import Accounting

extension SIEReader {
  /// Reads an amount, or reports why it cannot be read.
  @inline(__always)
  mutating func amount(_ field: SIEField) -> Int64? {
    if let value = count(field) { return value }
    find(.error, problem(ofAmount: field), line: scanner.line)
    return nil
  }

  /// Reads the amount of a balance, or says why it cannot be taken.
  mutating func balance(_ label: SIELabel) throws(SIEProblem) -> Int64 {
    let field = scanner.nextField()
    guard let value = count(field) else { throw problem(ofAmount: field) }
    // A quantity may follow, and so may the rest of an amount with a blank in it.
    let next = scanner.nextField()
    guard !scanner.mayContinue(field, next) else {
      throw .amountMayGoOn(
        label: "#" + label.rawValue,
        amount: excerpt(field),
        next: excerpt(next)
      )
    }
    return value
  }

  /// Reads an amount as one of those of which any sum fits.
  @inline(__always)
  private mutating func count(_ field: SIEField) -> Int64? {
    guard case .minorUnits(let value) = scanner.amount(field, digits: currencyDigits) else {
      return nil
    }
    let (sum, overflow) = magnitude.addingReportingOverflow(abs(value))
    guard !overflow else { return nil }
    magnitude = sum
    return value
  }

  private func problem(ofAmount field: SIEField) -> SIEProblem {
    let written = excerpt(field)
    return switch scanner.amount(field, digits: currencyDigits) {
    case .missing, .unreadable: .amountUnreadable(written: written)
    case .tooManyDecimals: .amountHasTooManyDecimals(written: written, file.currency)
    case .overflow, .minorUnits: .amountOverflows(written: written)
    }
  }
}
