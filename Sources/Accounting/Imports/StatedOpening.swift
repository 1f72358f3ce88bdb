/// The opening balances that a file states (design: "Opening balances from outside").
package struct StatedOpening: Sendable {
  /// The first year of the file.
  package let year: FiscalYear
  /// The day at whose beginning the balances stand: the first of the year, or a later one.
  package let day: Day
  /// By account, in minor units, without those that are zero.
  package let amounts: [AccountNumber: Int64]

  package init(of year: FiscalYear, at day: Day?, _ amounts: [AccountNumber: Int64]) {
    self.year = year
    self.day = day ?? year.firstDay
    self.amounts = amounts.filter { $0.value != 0 }
  }

  /// The vouchers that bring the balances into books which hold `held` at the beginning of the year.
  ///
  /// Where the file begins within its year, what the accounts of result had moved by then follows as
  /// a movement; either of the two leaves what the other needs, so only what both leave is told.
  package func vouchers(
    less held: [AccountNumber: Int64],
    in company: Company,
    _ chart: ChartOfAccounts,
    _ suspense: Suspense
  ) throws(Refusal) -> VoucherProposal {
    let balances = amounts.filter { chart.type(of: $0.key).isBalanceSheet }
    let results = amounts.filter { !chart.type(of: $0.key).isBalanceSheet }
    var proposal = try year.opening(balances, less: held, suspense)
    guard day > year.firstDay, !results.isEmpty else { return proposal }
    let eve = day.advanced(by: -1)
    let movement = NetMovement(
      day: eve,
      reference: VoucherReference(series: VoucherDraft.openingSeries, number: eve.description),
      amounts: results
    )
    proposal.vouchers += try suspense.voucher(of: movement).vouchers
    proposal.findings = []
    let gap = try amounts.less(held).total()
    if gap != 0 {
      let problem = ImportError.openingDoesNotSumToZero(
        Money(minorUnits: gap, company.accountingCurrency),
        year: year.name,
        account: try suspense.account()
      )
      proposal.findings.append(Finding(.warning, problem))
    }
    return proposal
  }

  /// Refuses months of a year that another file began later: its opening voucher holds them already.
  ///
  /// `openings` are the vouchers of the year that imports have numbered as such.
  package func refuseEarlierPart(of openings: [ImportedReference]) throws(Refusal) {
    let began = openings.first { Day(iso: $0.reference.number) == $0.day && day <= $0.day }
    guard let began else { return }
    throw Refusal(ImportError.yearBeganLater(began.day.advanced(by: 1), run: began.run))
  }

  /// Whether the books know what they hold at the beginning of the day: balances are kept by period.
  package var canBeCompared: Bool {
    day == year.firstDay || year.operating.contains { $0.firstDay == day }
  }

  /// Where the balances are not what the books hold.
  ///
  /// Accounts of suspense are no file's, and what runs have moved of an opening since, no file knows.
  /// The user's account for what the balances do not sum to may hold that, too.
  package func differences(
    from held: [AccountNumber: Int64],
    moved: [VoucherLine] = [],
    besides suspense: Set<AccountNumber>,
    balancing: AccountNumber? = nil,
    in currency: Currency
  ) throws(Refusal) -> [Finding] {
    let books = try held.less([:].adding(moved))
    let gap = amounts.values.reduce(0, &+)
    return Set(books.keys).union(amounts.keys).subtracting(suspense).sorted()
      .filter { account in
        let (booked, stated) = (books[account] ?? 0, amounts[account] ?? 0)
        return booked != stated && !(account == balancing && booked == stated &- gap)
      }
      .map { account in
        let problem = ImportError.openingDiffersFromTheBooks(
          year: year.name,
          account: account,
          books: Money(minorUnits: books[account] ?? 0, currency),
          file: Money(minorUnits: amounts[account] ?? 0, currency)
        )
        return Finding(.warning, problem)
      }
  }
}

extension VoucherDraft {
  /// The series of opening balances.
  package static let openingSeries = "IB"

  /// Whether it holds what the accounts of result had moved when a file begins within its year.
  package var isOpeningWithinYear: Bool {
    reference.map { $0.series == VoucherDraft.openingSeries && Day(iso: $0.number) == day } ?? false
  }
}
