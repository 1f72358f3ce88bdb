extension [PostedVoucher] {
  /// Those that some runs posted, with their contra vouchers and the contras of these.
  package func rooted(in runs: Set<Int64>) -> [PostedVoucher] {
    var rooted: Set<Int64> = []
    return filter { voucher in
      let isRooted =
        voucher.run.map(runs.contains) ?? false
        || voucher.draft.reverses.map { rooted.contains($0.sequence) } ?? false
      if isRooted { rooted.insert(voucher.key.sequence) }
      return isRooted
    }
  }

  /// The opening voucher that is in force, among the vouchers of an opening period in the order of the
  /// log.
  package var openingInForce: PostedVoucher? {
    filter { $0.draft.kind == .opening }.inForce.last
  }

  /// Whether a person has reversed the last opening voucher, which then stays reversed.
  package var openingWasReversedByHand: Bool {
    let last = last { $0.draft.kind == .opening && $0.draft.reverses == nil }
    return last?.reversedBy.map { contra in
      contains { $0.key == contra && $0.run == nil }
    } ?? false
  }

  /// Those that are in force, in the order of the log: not reversed, and no contra of another.
  package var inForce: [PostedVoucher] {
    var isContra: [Int64: Bool] = [:]
    for voucher in self {
      // The contra of a contra stands for the voucher that it reinstates.
      isContra[voucher.key.sequence] =
        voucher.draft.reverses.map {
          !(isContra[$0.sequence] ?? false)
        } ?? false
    }
    return filter { $0.reversedBy == nil && isContra[$0.key.sequence] == false }
  }
}
