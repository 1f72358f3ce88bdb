import Accounting
import Books

/// A journal of all vouchers with what it was read from.
package struct LedgerJournalReport: Sendable {
  package let company: Company
  package let year: String
  /// The first period whose vouchers are listed; nothing for that of the opening vouchers.
  package let from: String?
  /// The last period whose vouchers are listed.
  package let period: String
  package let journal: LedgerJournal
  /// The names of the accounts.
  package let chart: ChartOfAccounts
  /// The number of the company's log as of which it holds.
  package let sequence: Int64
}

/// What of the books a ledger journal lists.
package struct LedgerJournalChoice: Sendable {
  /// A whole year, its closing period included.
  package var year: String?
  /// The last period whose vouchers are listed.
  package var period: String?
  /// The first period whose vouchers are listed.
  package var from: String?
  package var layer = PostingLayer.current
  /// What is customary in the country of the company's chart where it is left out.
  package var order: LedgerJournal.Order?

  package init() {}
}

extension Session {
  /// Every voucher of the periods with its lines, of whatever kind it is.
  ///
  /// `sequence` shows what was known at that number of the company's log.
  package func ledgerJournal(
    _ choice: LedgerJournalChoice,
    asOf sequence: Int64? = nil,
    _ call: Call
  ) throws -> LedgerJournalReport {
    try reading(.ledgerJournal, call) { read in
      try read.throughSmallCache { try ledgerJournal(read, choice, asOf: sequence) }
    }
  }

  private func ledgerJournal(
    _ read: CompanyBooks,
    _ choice: LedgerJournalChoice,
    asOf sequence: Int64?
  ) throws -> LedgerJournalReport {
    let company = try read.company()
    let known = min(sequence ?? .max, try read.head().sequence)
    let calendar = try read.calendar(asOf: known)
    let through = try through(
      year: choice.year,
      period: choice.period,
      from: choice.from,
      calendar,
      company,
      used: Set(try read.movements(layer: choice.layer).map(\.year))
    )
    try show(through: calendar.period(named: through.name), read)
    let first = choice.from.flatMap { calendar.period(named: $0) }
    let whole = calendar.year(named: through.year)?.last
    let lines = try read.postedLines(
      of: [through.year],
      CompanyBooks.PostedLinesFilter(
        layer: choice.layer,
        asOf: known,
        withRegistration: true,
        withDetails: true,
        takesVoucher: { place in
          let period = calendar.period(ofPosted: place.day, named: place.period, in: place.year)
          guard let period else { throw StorageError.isDamaged }
          // A whole year has all of its vouchers, those on days that it has lost among them.
          return (through == whole || !Period.precedes(through, period))
            && first.map { !Period.precedes(period, $0) } ?? true
        }
      )
    )
    let order = choice.order ?? LedgerJournal.Order(customaryWith: company.chartStandard)
    let journal = try LedgerJournal(lines, by: order)
    // Every voucher balances, or the books are damaged.
    guard journal.debit == journal.credit else { throw StorageError.isDamaged }
    return LedgerJournalReport(
      company: company,
      year: through.year,
      from: choice.from,
      period: through.name,
      journal: journal,
      chart: try read.chart(asOf: known),
      sequence: known
    )
  }
}
