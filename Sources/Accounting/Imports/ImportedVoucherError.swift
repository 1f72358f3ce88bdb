/// What is found in holding the vouchers of a file against those of the books.
package enum ImportedVoucherError: KeptError, Hashable {
  /// The voucher has a number that the books hold with other content.
  case differsFromTheBooks(voucher: String, VoucherDifference, way: WayOut)
  /// Vouchers that the books hold, with other texts.
  case textsDiffer(count: Int, first: String)
  /// Vouchers with a number that the books hold for something else.
  case numbersAreUsedAgain(count: Int, first: String)
  /// Vouchers that look like ones that the books hold; `id` is that of the other, which older findings
  /// do not name.
  case looksLikeEarlier(
    voucher: String,
    Day,
    text: String,
    other: String,
    otherText: String,
    id: Int64? = nil
  )
  case moreLookLikeEarlier(count: Int)
  /// They came in an earlier file and were reversed here since.
  case areReversedHere(count: Int, first: String)
  /// Vouchers that the period which the file states puts on another day than their document's.
  case arePostedByPeriod(count: Int, first: String, documentOf: Day, postedOn: Day)
  /// Vouchers that the books hold and the file puts on another day, by the period that it states.
  case lieInAnotherPeriod(count: Int, first: String)
  /// Vouchers of earlier files after the last day of this one, which was made later.
  case comeAfterTheFile(count: Int, first: String, through: Day, made: Day)
  /// The file holds every voucher of an earlier import of vouchers without numbers.
  case repeatsAnImport(run: Int64, file: String, count: Int)
  /// The voucher has the mark of one that was sent from here, and other content.
  case sentVoucherDiffers(voucher: String, sent: String, VoucherDifference)
  case cameHome(count: Int, first: String)
  /// The voucher is equal to one that was sent, and has lost its mark.
  case markIsLost(voucher: String, sent: String)
  /// The mark names no voucher of the books, or one that the file has had already.
  case markIsOfNoOther(voucher: String, sent: String, mark: Mark)

  /// What is odd about a mark.
  package enum Mark: String, Hashable, Sendable, Codable, CaseIterable {
    case isUnknown = "unknown"
    case comesAgain = "comes-again"
    /// The voucher that was sent is reversed here.
    case isReversed = "reversed"
  }

  /// What to do about a voucher that differs.
  package enum WayOut: Hashable, Sendable, Codable {
    /// Undo the import that brought it.
    case undo(run: Int64)
    /// Reverse the voucher, since the import can no longer be undone.
    case reverse(id: Int64)
    /// Open the period first that it lies in.
    case reopen(period: String, id: Int64)
  }

  package var code: ErrorCode {
    switch self {
    case .differsFromTheBooks: ErrorCode("IMP", 2)
    case .textsDiffer: ErrorCode("IMP", 31)
    case .numbersAreUsedAgain: ErrorCode("IMP", 32)
    case .looksLikeEarlier: ErrorCode("IMP", 33)
    case .repeatsAnImport: ErrorCode("IMP", 34)
    case .sentVoucherDiffers: ErrorCode("IMP", 35)
    case .cameHome: ErrorCode("IMP", 36)
    case .markIsLost: ErrorCode("IMP", 37)
    case .markIsOfNoOther: ErrorCode("IMP", 38)
    case .moreLookLikeEarlier: ErrorCode("IMP", 39)
    case .areReversedHere: ErrorCode("IMP", 55)
    case .arePostedByPeriod: ErrorCode("IMP", 58)
    case .lieInAnotherPeriod: ErrorCode("IMP", 59)
    case .comeAfterTheFile: ErrorCode("IMP", 56)
    }
  }
}
