import Accounting
import Books

extension OpenBooks {
  /// The vouchers of some years that earlier imports of a kind brought, and all others: those that the
  /// file names, or all of them.
  func knownVouchers(
    in years: [String],
    importedBy kind: RunKind,
    named names: VoucherNames? = nil,
    _ naming: VoucherNaming,
    repeats: RepeatedVouchers
  ) throws -> KnownVouchers {
    var known = KnownVouchers(naming, repeats: repeats)
    for year in years {
      try read.heldVouchers(in: year, named: names) { voucher, brought in
        if brought == kind { known.insert(voucher) } else { known.insert(other: voucher) }
      }
    }
    return known
  }

  /// The vouchers that were sent to other programs, as a file of a kind may bring them home; of `own`
  /// years everything that was posted here, since an export of ours has it all.
  func sentVouchers(broughtBy kind: RunKind, own years: [String] = []) throws -> SentVouchers {
    var sent = SentVouchers()
    for year in years {
      for voucher in try read.vouchers(.init(year: year, besidesImports: kind))
      where voucher.draft.kind != .opening {
        sent.insert(own: try read.whole(voucher))
      }
    }
    for voucher in try read.vouchersAway() { sent.insert(voucher) }
    for (voucher, reference) in try read.vouchersReturned(by: kind) {
      sent.insert(voucher, returnedAs: reference)
    }
    return sent
  }

  /// What to do about a voucher of the books that a file has with other content.
  func wayOut(of voucher: VoucherKey, broughtBy run: Int64) throws -> ImportedVoucherError.WayOut {
    let posted = try read.vouchers(.init(sequence: voucher.sequence)).first
    let period = posted?.period ?? ""
    guard facts.periods.status(of: period) == .open else {
      return .reopen(period: period, id: voucher.sequence)
    }
    let later = try read.importsOfBooks(in: voucher.year).last ?? run
    let canBeUndone = try later == run && !read.reachesHeldPeriod(run)
    return canBeUndone ? .undo(run: run) : .reverse(id: voucher.sequence)
  }
}
