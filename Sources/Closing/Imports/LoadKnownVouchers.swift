import Accounting
import Books

extension OpenBooks {
  /// The vouchers of a year that stand as earlier imports of a kind brought them.
  func knownVouchers(in year: String, importedBy kind: RunKind) throws -> KnownVouchers {
    var known = KnownVouchers()
    let runs = Set(try read.imports(kind, in: year))
    guard !runs.isEmpty else { return known }
    for voucher in try read.vouchers(.init(year: year)) {
      guard voucher.draft.kind == .operating, voucher.run.map(runs.contains) ?? false,
        voucher.draft.reverses == nil, try read.standing(for: voucher) != nil
      else { continue }
      known.insert(try read.whole(voucher).draft)
    }
    return known
  }
}
