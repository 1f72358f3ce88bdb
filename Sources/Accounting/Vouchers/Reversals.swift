/// Which vouchers of a company reverse which, by their numbers in the log.
///
/// A contra voucher may be reversed in its turn, which reinstates what it had reversed.
package struct Reversals: Sendable {
  private var originals: [Int64: Int64] = [:]
  private var contras: [Int64: Int64] = [:]

  package init(_ pairs: [(contra: Int64, original: Int64)] = []) {
    for (contra, original) in pairs {
      originals[contra] = original
      contras[original] = contra
    }
  }

  /// Whether what a voucher posted is in force, by itself or by one that reinstates it.
  package func isInForce(_ voucher: Int64) -> Bool {
    steps(from: voucher, in: contras).isMultiple(of: 2)
  }

  /// Whether a voucher itself carries what is in force: nothing reverses it, and it reverses nothing that
  /// was in force.
  package func stands(_ voucher: Int64) -> Bool {
    contras[voucher] == nil && steps(from: voucher, in: originals).isMultiple(of: 2)
  }

  /// How long the chain behind a voucher is.
  private func steps(from voucher: Int64, in links: [Int64: Int64]) -> Int {
    var (count, last) = (0, voucher)
    while let next = links[last] { (count, last) = (count + 1, next) }
    return count
  }
}
