/// A voucher as its file states it, before any rule of ours has touched it: by this it is known again,
/// and never by what became of it here (spec T-ADD-20).
package struct StatedVoucher: Hashable, Sendable {
  package var draft: VoucherDraft
  /// The day of the document.
  package var day: Day
  /// Lines, by their place from 0, whose accounting amount is computed here at a rate.
  package var converted: Set<Int>

  package init(_ draft: VoucherDraft, on day: Day? = nil, converted: Set<Int> = []) {
    self.draft = draft
    if !draft.dimensionChanges.isEmpty || !draft.balancing.isEmpty {
      self.draft.lines = draft.statedLines(
        before: draft.dimensionChanges,
        adding: draft.balancing.count
      )
      self.draft.dimensionChanges = []
      self.draft.balancing = []
    }
    self.draft.tags = []
    self.day = day ?? draft.day
    self.converted = converted
  }
}

/// A voucher that the books hold from an earlier file.
package struct HeldVoucher: Hashable, Sendable {
  package let key: VoucherKey
  /// How a person names it.
  package let name: String
  /// The import that brought it.
  package let run: Int64
  /// How that import's file names its vouchers.
  package let naming: VoucherNaming
  /// Whether it stands; one that is reversed here is known all the same.
  package let isInForce: Bool
  package var stated: StatedVoucher

  package init(
    key: VoucherKey,
    name: String,
    run: Int64,
    naming: VoucherNaming,
    isInForce: Bool = true,
    stated: StatedVoucher
  ) {
    self.key = key
    self.name = name
    self.run = run
    self.naming = naming
    self.isInForce = isInForce
    self.stated = stated
  }
}

/// What the numbers of a file's vouchers mean (spec T-ADD-20).
package enum VoucherNaming: Hashable, Sendable {
  /// The file says again all that the ledger holds, and its numbers are those of the ledger: SIE 1–4E
  /// and 5, SAF-T.
  case ofLedger
  /// The file has what is new, and may number it from 1 each time: SIE 4I, entries of SIE 5, journals.
  case ofFile

  /// How files of a format name their vouchers, by its code.
  package init(ofFormat code: String) {
    let ofFiles = ["sie-4i", "sie-5-entry", "journal-csv", "journal-xlsx"]
    self = ofFiles.contains(code) ? .ofFile : .ofLedger
  }

  /// Whether the reference names one voucher.
  ///
  /// A ledger's number needs no series, since there are programs with a single one that has no name
  /// (spec nordic/formats 1.4).
  func identifies(_ reference: VoucherReference?) -> Bool {
    guard let reference, !reference.number.isEmpty else { return false }
    return self == .ofLedger || !reference.series.isEmpty
  }
}

/// What becomes of vouchers without a number that the books may hold already.
package enum RepeatedVouchers: Hashable, Sendable {
  /// A file that holds all of an earlier import is refused.
  case refused
  /// What the books hold is left out.
  case leftOut
  /// All are posted, whatever the books hold.
  case posted
}
