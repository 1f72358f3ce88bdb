extension [PostedVoucher] {
  /// The opening voucher that is in force, among the vouchers of an opening period in the order of the
  /// log.
  package var openingInForce: PostedVoucher? {
    var isContra: [Int64: Bool] = [:]
    for voucher in self {
      // The contra of a contra stands for the voucher that it reinstates.
      isContra[voucher.key.sequence] =
        voucher.draft.reverses.map {
          !(isContra[$0.sequence] ?? false)
        } ?? false
    }
    return last {
      $0.draft.kind == .opening && $0.reversedBy == nil && isContra[$0.key.sequence] == false
    }
  }
}
