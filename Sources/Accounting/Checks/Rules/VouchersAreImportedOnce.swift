/// Vouchers of files look like none that the books hold (spec T-ADD-20).
package enum VouchersAreImportedOnce: CloseCheck {
  package static let id = CheckID.vouchersAreImportedOnce
  package static let weight = Severity.warning

  /// Given each voucher of the period that looks like another, while both stand.
  package static func find(
    _ alike: [(voucher: PostedVoucher, other: PostedVoucher)]
  ) -> [any LedgerError]? {
    alike.map { voucher, other in
      ImportedVoucherError.looksLikeEarlier(
        voucher: voucher.name,
        voucher.draft.day,
        text: voucher.draft.text,
        other: other.name,
        otherText: other.draft.text,
        id: other.key.sequence
      )
    }
  }
}
