/// A year that came in from outside, with what the books hold of what it opens with.
///
/// Its opening voucher gives way when earlier years come, and stands again when those go (law 10).
package struct YearOpening: Sendable {
  package let year: FiscalYear
  /// The opening voucher in force, with its lines.
  private let voucher: PostedVoucher?
  /// Vouchers of other runs that move a part of the opening, in force, with their lines.
  private let movers: [PostedVoucher]
  /// What the balance accounts hold of all years before.
  private let books: [AccountNumber: Int64]
  /// Whether the books hold the year that ends on the day before this one begins.
  private let followsOn: Bool

  package init(
    _ year: FiscalYear,
    voucher: PostedVoucher?,
    movers: [PostedVoucher] = [],
    books: [AccountNumber: Int64],
    followsOn: Bool
  ) {
    self.year = year
    self.voucher = voucher
    self.movers = movers
    self.books = books
    self.followsOn = followsOn
  }

  /// What the year opens with now, whatever of that the books before it bring; nothing where they
  /// bring it all.
  package func stated() throws(Refusal) -> [AccountNumber: Int64]? {
    guard let voucher else { return nil }
    return try books.adding(voucher.draft.lines)
  }

  /// Lets the year open as stated again, once what comes before it has changed: with a voucher of
  /// what the books do not hold, or with none where the year before is there, or where nothing is
  /// stated.
  package func settled(
    at stated: [AccountNumber: Int64]?,
    _ suspense: Suspense
  ) throws(Refusal) -> VoucherProposal {
    var proposal = VoucherProposal()
    let wanted = followsOn ? nil : stated
    if let voucher {
      let missing = try wanted?.less(books) ?? [:]
      if try missing == [:].adding(voucher.draft.lines) { return proposal }
      for mover in movers.reversed() {
        proposal.vouchers.append(
          try mover.contra(text: "↺ \(mover.name) \(mover.draft.text)")
        )
        let problem = RunError.fellWithOpening(
          run: mover.run ?? 0,
          year: year.name,
          voucher: mover.name
        )
        proposal.findings.append(Finding(.warning, problem))
      }
      proposal.vouchers.append(
        try voucher.contra(text: "\(VoucherDraft.openingSeries) \(year.name) ↺ \(voucher.name)")
      )
      let problem = ImportError.openingWasReplaced(year: year.name, voucher: voucher.name)
      proposal.findings.append(Finding(.info, problem))
    }
    if let wanted {
      let opening = try year.opening(wanted, less: books, suspense)
      proposal.vouchers += opening.vouchers
      proposal.findings += opening.findings
    }
    return proposal
  }
}

extension FiscalYear {
  /// A voucher of what the year opens with, less what the books hold of it; none where they hold it
  /// all.
  package func opening(
    _ stated: [AccountNumber: Int64],
    less books: [AccountNumber: Int64],
    _ suspense: Suspense
  ) throws(Refusal) -> VoucherProposal {
    var proposal = VoucherProposal()
    let (lines, gap) = try suspense.lines(stated.less(books))
    guard !lines.isEmpty else { return proposal }
    if let gap {
      let problem = ImportError.openingDoesNotSumToZero(
        gap.amount,
        year: name,
        account: gap.account
      )
      proposal.findings.append(Finding(.warning, problem))
    }
    proposal.vouchers.append(
      VoucherDraft(
        day: firstDay,
        kind: .opening,
        period: opening.name,
        series: VoucherDraft.openingSeries,
        text: "\(VoucherDraft.openingSeries) \(name)",
        lines: lines
      )
    )
    return proposal
  }
}
