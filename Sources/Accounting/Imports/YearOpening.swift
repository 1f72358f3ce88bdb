/// A year that came in from outside, with what the books hold of what it opens with.
///
/// Its opening voucher gives way when the year before comes, and stands again when that goes (law 10).
package struct YearOpening: Sendable {
  package let year: FiscalYear
  /// The opening voucher in force, with its lines.
  private let voucher: PostedVoucher?
  /// Vouchers of other runs that move a part of the opening, in force, with their lines.
  private let movers: [PostedVoucher]
  /// What the balance accounts hold of all years before.
  private let books: [AccountNumber: Int64]
  /// The year that ends on the day before this one begins, where the books hold something of it, and
  /// whether an import gives the whole of it.
  private let before: String?
  private let givesWhole: Bool
  /// What the balance accounts open with as the file of the year states; nothing where none does.
  private let stated: [AccountNumber: Int64]?

  package init(
    _ year: FiscalYear,
    voucher: PostedVoucher?,
    movers: [PostedVoucher] = [],
    books: [AccountNumber: Int64],
    before: String?,
    givesWhole: Bool,
    stated: [AccountNumber: Int64]?
  ) {
    self.year = year
    self.voucher = voucher
    self.movers = movers
    self.books = books
    self.before = before
    self.givesWhole = givesWhole
    self.stated = stated
  }

  /// Lets the year open as stated, with a voucher of what the books do not hold; with none where the
  /// whole of the year before is there, or where nothing is stated.
  ///
  /// A part of the year before moves nothing: each account that it would have moved is told.
  package func settled(_ suspense: Suspense) throws(Refusal) -> VoucherProposal {
    var proposal = VoucherProposal()
    let wanted = givesWhole ? nil : stated
    let opening = try wanted.map { stated throws(Refusal) in
      try year.opening(stated, less: books, suspense)
    }
    if let voucher {
      let missing = try [:].adding(opening?.vouchers.first?.lines ?? [])
      if try missing == [:].adding(voucher.draft.lines) { return proposal }
      for mover in movers.reversed() {
        proposal.vouchers.append(try mover.contra(text: "↺ \(mover.name) \(mover.draft.text)"))
        let problem = OpeningError.fellWithOpening(
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
    if let wanted, let opening {
      proposal.vouchers += opening.vouchers
      proposal.findings += opening.findings + kept(wanted, suspense)
    }
    return proposal
  }

  /// The accounts that the year opens otherwise with than what is there of the year before gives.
  private func kept(_ wanted: [AccountNumber: Int64], _ suspense: Suspense) -> [Finding] {
    guard let before else { return [] }
    return books.sorted { $0.key < $1.key }
      .filter { $0.value != 0 && $0.value != wanted[$0.key] ?? 0 && !suspense.holds($0.key) }
      .map { account, closes in
        let problem = OpeningError.staysAsStated(
          year: year.name,
          account: account,
          before: before,
          closes: suspense.money(closes),
          opens: suspense.money(wanted[account] ?? 0)
        )
        return Finding(.warning, problem)
      }
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
