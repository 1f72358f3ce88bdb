import Accounting
import Books

/// A voucher with its lines, and what the file that it came from says of them beyond the ledger.
package struct VoucherReport: Sendable {
  package let company: Company
  package let voucher: PostedVoucher
  package let details: [LineDetail]
  /// The lines that were added so that values of a dimension balance.
  package let balancing: [BalancingLine]
  /// What became of the tags of its lines, in the order of the log.
  package let tags: [TagChange]
  /// What each dimension is called.
  package let dimensions: [Int: String]
  /// The day of its document, where it is posted on another.
  package let documentDay: Day?
  /// The period that overtook its document, out of which it was moved.
  package let overtaken: String?
  /// The names of its accounts.
  package let names: [AccountNumber: String]
  /// The seals that it has moved, where it was posted just now.
  package let sealsMoved: [SealState]

  init(
    _ voucher: PostedVoucher,
    _ read: CompanyBooks,
    sealsMoved: [SealState] = []
  ) throws {
    self.sealsMoved = sealsMoved
    company = try read.company()
    self.voucher = voucher
    details = try read.lineDetails(of: voucher.key)
    documentDay = try read.documentDay(of: voucher.key)
    balancing = try read.balancingLines(of: voucher.key)
    tags = try read.tagChanges(of: voucher.key)
    dimensions =
      balancing.isEmpty
      ? [:] : Dictionary(try read.dimensions().map { ($0.number, $0.name) }) { first, _ in first }
    overtaken = try documentDay == nil ? nil : read.overtaken(voucher.key)
    let chart = try read.chart()
    let accounts = Set(voucher.draft.lines.map(\.ledgerAccount.account))
    names = Dictionary(uniqueKeysWithValues: accounts.map { ($0, chart[$0]?.name ?? "") })
  }
}

extension Session {
  /// Vouchers of a company without their lines, in the order of its log.
  package func vouchers(
    year: String? = nil,
    period name: String? = nil,
    run: Int64? = nil,
    _ call: Call
  ) throws -> Listing<PostedVoucher> {
    try reading(.voucherList, call) { read in
      let filter = try filter(year, name, run, read)
      let vouchers = try read.vouchers(filter)
      try show(Set(vouchers.map(\.period)))
      return Listing(vouchers, of: try read.company())
    }
  }

  func filter(
    _ year: String?,
    _ name: String?,
    _ run: Int64?,
    _ read: CompanyBooks
  ) throws -> CompanyBooks.VoucherFilter {
    let calendar = try calendar(with: year, read)
    let period = try name.map { name in
      guard let period = calendar.period(named: name) else {
        throw Refusal(calendar.unknownPeriod(name))
      }
      return period
    }
    if let run { _ = try find(run, in: read) }
    return CompanyBooks.VoucherFilter(year: year, period: period, run: run)
  }

  /// One voucher with its lines.
  package func voucher(_ name: VoucherSelector, _ call: Call) throws -> VoucherReport {
    try reading(.voucherShow, call) { read in
      let voucher = try find(name, in: read)
      try show([voucher.period])
      return try VoucherReport(read.whole(voucher), read)
    }
  }

  /// The company's calendar; refuses a year that it does not have.
  private func calendar(with year: String?, _ read: CompanyBooks) throws -> FiscalCalendar {
    let calendar = try read.calendar()
    if let year, calendar.year(named: year) == nil {
      throw Refusal(CalendarError.yearIsUnknown(year: year))
    }
    return calendar
  }

  /// Finds a voucher as a person names it, here or where it came from, and refuses an ambiguity.
  func find(_ name: VoucherSelector, in read: CompanyBooks) throws -> PostedVoucher {
    var found: [PostedVoucher]
    switch name {
    case .id(let sequence): found = try read.vouchers(.init(sequence: sequence))
    case .number(let text, let year):
      _ = try calendar(with: year, read)
      found = try read.vouchers(.init(year: year, name: text))
      // A number under which another voucher came home comes second.
      let own = found.filter { $0.name == text || $0.draft.reference?.description == text }
      if !own.isEmpty { found = own }
    }
    guard let first = found.first else {
      try refuseEmptied(name, in: read)
      throw Refusal(VoucherError.isUnknown(voucher: name.description, year: name.year ?? ""))
    }
    guard found.count == 1 else {
      throw Refusal(
        VoucherError.isAmbiguous(
          voucher: name.description,
          candidates: found.map {
            VoucherCandidate(sequence: $0.key.sequence, year: $0.key.year, day: $0.draft.day)
          }
        )
      )
    }
    return first
  }
}

extension Session {
  /// Says of a number that an imported file used for nothing that it did.
  private func refuseEmptied(_ name: VoucherSelector, in read: CompanyBooks) throws {
    guard case .number(let text, _) = name else { return }
    for code in KeptFinding.codesOfEmptyVouchers {
      for found in try read.findings(of: code)
      where KeptFinding.emptyVoucher(found.problem) == text {
        throw Refusal(
          ImportError.voucherHadNoLines(voucher: text, run: found.run, file: found.file)
        )
      }
    }
  }
}

/// How a person points at a voucher.
package enum VoucherSelector: Hashable, Sendable, CustomStringConvertible {
  /// Its number in the company's log.
  case id(Int64)
  /// Series and number, such as `A17`, with its year where that is given.
  case number(String, year: String?)

  package var description: String {
    switch self {
    case .id(let sequence): String(sequence)
    case .number(let text, _): text
    }
  }

  var year: String? {
    switch self {
    case .id: nil
    case .number(_, let year): year
    }
  }
}
