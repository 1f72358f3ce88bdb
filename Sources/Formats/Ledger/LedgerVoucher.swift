import Accounting

/// A voucher of a file with what its lines say beyond the ledger.
package struct LedgerVoucher: Sendable {
  package var draft: VoucherDraft
  /// Only for lines that have something to add.
  package var details: [LineDetail] = []

  package init(draft: VoucherDraft, details: [LineDetail] = []) {
    self.draft = draft
    self.details = details
  }
}
