import Accounting

/// A voucher of a file with what its lines say beyond the ledger.
package struct LedgerVoucher: Sendable {
  package var draft: VoucherDraft
  /// Only for lines that have something to add.
  package var details: [LineDetail] = []
  /// The day of the document, where the file has one beside the day to post on.
  package var documentDay: Day?
  /// Lines, by their place from 0, whose accounting amount the file leaves to a rate.
  package var converted: Set<Int> = []

  package init(draft: VoucherDraft, details: [LineDetail] = [], converted: Set<Int> = []) {
    self.draft = draft
    self.details = details
    self.converted = converted
  }

  /// The voucher as the file states it.
  package var stated: StatedVoucher {
    StatedVoucher(draft, on: documentDay, converted: converted)
  }
}
