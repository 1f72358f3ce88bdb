import Accounting
import Books
import Formats

/// Brings a file's opening balances into the books (design: "Opening balances from outside").
struct OpeningPosting {
  let file: SIEFile
  let year: FiscalYear
  let open: OpenBooks
  let poster: Poster
  let run: Int64
  let balanceTo: AccountNumber?

  private var currency: Currency { open.facts.company.accountingCurrency }

  /// Posts or compares the opening balances, and returns how many vouchers that took.
  func post(_ findings: inout [Finding]) throws -> Int {
    try open.settle()
    let stated = file.balances.opening.amounts(ofYear: 0).filter { $0.value != 0 }
    let earlier = open.facts.periods.calendar.years.last { $0.lastDay < year.firstDay }
    var count = 0
    if try openingVoucher(of: year) != nil {
      try compare(try position(before: year, with: year), stated, &findings)
    } else if let earlier, earlier.lastDay.advanced(by: 1) == year.firstDay {
      if !stated.isEmpty { try compare(try position(before: year), stated, &findings) }
    } else {
      count += try postOpening(stated, less: try position(before: year), in: year, &findings)
    }
    return count
  }

  /// What the balance accounts hold of all years before `year`, with `year`'s own opening voucher
  /// where `with` names it.
  private func position(
    before year: FiscalYear,
    with own: FiscalYear? = nil
  ) throws -> [AccountNumber: Int64] {
    let earlier = Set(
      open.facts.periods.calendar.years.filter { $0.lastDay < year.firstDay }.map(\.name)
    )
    var position: [AccountNumber: Int64] = [:]
    for movement in try open.read.movements() {
      let isOpening = movement.kind == .opening && movement.year == own?.name
      let type = open.facts.chart[movement.account]?.type ?? .asset
      guard isOpening || (earlier.contains(movement.year) && type.isBalanceSheet) else { continue }
      position[movement.account, default: 0] += movement.debit - movement.credit
    }
    return position.filter { $0.value != 0 }
  }

  private func compare(
    _ books: [AccountNumber: Int64],
    _ stated: [AccountNumber: Int64],
    _ findings: inout [Finding]
  ) throws {
    let suspense = Set(try open.read.suspenseAccounts())
    for account in Set(books.keys).union(stated.keys).subtracting(suspense).sorted()
    where books[account] ?? 0 != stated[account] ?? 0 {
      findings.append(
        Finding(
          .warning,
          ImportError.openingDiffersFromTheBooks(
            account: account,
            books: Money(minorUnits: books[account] ?? 0, currency),
            file: Money(minorUnits: stated[account] ?? 0, currency)
          )
        )
      )
    }
  }

  private func postOpening(
    _ stated: [AccountNumber: Int64],
    less books: [AccountNumber: Int64],
    in year: FiscalYear,
    _ findings: inout [Finding]
  ) throws -> Int {
    var amounts = stated
    for (account, amount) in books { amounts[account, default: 0] -= amount }
    var lines = amounts.filter { $0.value != 0 }.sorted { $0.key < $1.key }.map { line($0, $1) }
    guard !lines.isEmpty else { return 0 }
    let gap = lines.reduce(Int64(0)) { $0 + $1.accounting }
    if gap != 0 {
      let account = try accountForGap()
      findings.append(
        Finding(
          .warning,
          ImportError.openingDoesNotSumToZero(
            Money(minorUnits: gap, currency),
            account: account
          )
        )
      )
      lines.append(line(account, -gap))
    }
    var opening = VoucherDraft(
      day: year.firstDay,
      kind: .opening,
      period: year.opening.name,
      series: "IB",
      text: "IB \(year.name)",
      lines: lines
    )
    let faults = try VoucherConversion(open).complete(&opening)
    guard faults.isEmpty else { throw Refusal(faults) }
    try open.post([opening], by: poster, run: run)
    return 1
  }

  private func line(_ account: AccountNumber, _ amount: Int64) -> VoucherLine {
    VoucherLine(
      LedgerAccount(account),
      Money(minorUnits: amount, currency),
      accounting: amount
    )
  }

  /// The account that the user names, else a suspense account of its own.
  private func accountForGap() throws -> AccountNumber {
    if let balanceTo {
      guard let account = open.facts.chart[balanceTo] else {
        throw Refusal(VoucherError.accountIsUnknown(voucher: "IB", account: balanceTo))
      }
      guard account.type.isBalanceSheet else {
        throw Refusal(ImportError.balanceAccountIsNeeded(balanceTo))
      }
      return balanceTo
    }
    if let known = try open.read.suspenseAccounts().first { return known }
    let account = open.facts.company.chartStandard.suspenseAccount(besides: open.facts.chart)
    try open.set([account])
    var record = Record("suspense")
    record.add(suspense: account.number)
    try open.append(record)
    return account.number
  }

  // Years that were in the books before an earlier one arrived ----------------------------------

  /// The opening voucher of the next year that came in from outside, which this year replaces.
  struct LaterOpening {
    let year: FiscalYear
    let voucher: PostedVoucher
    /// What the books held of all years before that one.
    let before: [AccountNumber: Int64]
  }

  /// Looks for it before the import posts anything.
  func laterOpening() throws -> LaterOpening? {
    let later = open.facts.periods.calendar.years.first { $0.firstDay > year.lastDay }
    guard let later, let voucher = try openingVoucher(of: later) else { return nil }
    return LaterOpening(
      year: later,
      voucher: try open.read.whole(voucher),
      before: try position(before: later)
    )
  }

  private func openingVoucher(of year: FiscalYear) throws -> PostedVoucher? {
    let vouchers = try open.read.vouchers(.init(year: year.name, period: year.opening))
    var isContra: [Int64: Bool] = [:]
    for voucher in vouchers {
      // The contra of a contra stands for the voucher that it reinstates.
      isContra[voucher.key.sequence] =
        voucher.draft.reverses.map {
          !(isContra[$0.sequence] ?? false)
        } ?? false
    }
    return vouchers.last {
      $0.draft.kind == .opening && $0.reversedBy == nil && isContra[$0.key.sequence] == false
    }
  }

  /// Reverses the later year's opening voucher once the import has posted everything else.
  ///
  /// Across a gap it is posted anew, less what this year has brought, so that the later year opens
  /// as its own file says; where this year has brought nothing it stays.
  func replace(_ later: LaterOpening, _ findings: inout [Finding]) throws -> Int {
    try open.settle()
    let (voucher, name) = (later.voucher, later.year.name)
    let isNext = year.lastDay.advanced(by: 1) == later.year.firstDay
    let now = try position(before: later.year)
    guard isNext || now != later.before else { return 0 }
    var contra = try voucher.draft.reversed(
      series: "IB",
      on: nil,
      text: "IB \(name) ↺ \(voucher.name)"
    )
    contra.reverses = voucher.key
    try open.post([contra], by: poster, run: run)
    findings.append(
      Finding(.info, ImportError.openingWasReplaced(year: name, voucher: voucher.name))
    )
    guard !isNext else { return 1 }
    var stated = later.before
    for line in voucher.draft.lines {
      stated[line.ledgerAccount.account, default: 0] += line.accounting
    }
    return 1 + (try postOpening(stated, less: now, in: later.year, &findings))
  }
}
