import Accounting

/// Finds references that a journal cannot tell apart: series and number are all that groups its
/// rows into vouchers.
package struct JournalReferences: Sendable {
  private var numbers = SIEReferences()
  private var series: [String: Int] = [:]
  private var others: Set<VoucherReference> = []
  /// References without a number, or of several vouchers.
  package private(set) var unclear: Set<VoucherReference> = []
  /// The name of the first of them.
  package private(set) var first = ""

  package init() {}

  package mutating func insert(_ reference: VoucherReference) {
    let key = VoucherReference(series: reference.series.trimmed, number: reference.number.trimmed)
    guard key.number.isEmpty || !isNew(key), unclear.insert(key).inserted else { return }
    if unclear.count == 1 { first = reference.description }
  }

  private mutating func isNew(_ key: VoucherReference) -> Bool {
    // Zeros before a number make it another.
    guard let number = Int(key.number), number >= 0, String(number) == key.number else {
      return others.insert(key).inserted
    }
    let index = series[key.series] ?? series.count
    series[key.series] = index
    let repeated = SIEReferences.Reference(series: index, number: number)
    numbers.insert(repeated)
    return !numbers.repeated.contains(repeated)
  }
}
