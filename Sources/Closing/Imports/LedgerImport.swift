import Accounting
import Books
import Formats

/// Puts a file of books into open books.
struct LedgerImport {
  let reading: LedgerReading
  let set: LedgerFileSet
  let kind: RunKind
  let open: OpenBooks
  let poster: Poster
  let options: LedgerImportOptions
  let work: Work

  var file: LedgerFile { reading.file }

  /// Posts what the file has; `found` is known of it already.
  func post(_ draft: LedgerImportDraft, _ found: [Finding]) throws -> LedgerImportReport {
    var findings = found
    let chart = open.facts.chart
    try addAccountsAndDimensions()
    let years = try file.years.compactMap { try addYear($0, &findings) }
    let run = try open.read.nextRun()
    let names = try names()
    // What has vouchers alone may lie in any year of the books.
    let lying = names.map { names in
      open.facts.periods.calendar.years.filter { names.days.contains(where: $0.contains) }
    }
    let known = try open.knownVouchers(
      in: (lying ?? years).map(\.name),
      importedBy: kind,
      named: names,
      file.naming,
      repeats: options.repeats
    )
    let openings = try YearOpenings(open, poster, run: run, balanceTo: options.balanceTo)
    let stated = years.first.flatMap { year in
      file.statesBalances ? StatedOpening(of: year, at: file.openingDay, file.opening) : nil
    }
    try record(run, years.map(\.name), stated)
    findings += try open.keep(set.files, ofImport: run)
    let opening = stated.map { OpeningImport(stated: $0, file: file, openings: openings) }
    var openingCount = try opening?.post(&findings) ?? 0
    var vouchers = VoucherImport(
      open: open,
      poster: poster,
      run: run,
      known: known,
      homecomings: Homecomings(
        open: open,
        sent: try open.sentVouchers(broughtBy: kind, own: file.isOwn ? years.map(\.name) : []),
        mayBeOfOtherBooks: file.isOwn && file.naming == .ofFile
      )
    )
    vouchers.progress = { done in try work.done(done, of: file.counts.vouchers) }
    if let year = years.first {
      let movements = MovementImport(
        file: file,
        year: year,
        open: open,
        suspense: openings.suspense
      )
      try movements.post(through: &vouchers, &findings)
    }
    try reading.vouchers { try vouchers.add($0) }
    try vouchers.finish()
    findings += vouchers.warnings
    findings += missing(of: vouchers, years)
    try open.keep(file.kept, ofImport: run)
    openingCount += try openings.settle(&findings) { $0 != stated?.year }
    try openings.finish(comparing: stated, &findings)
    if let balanceTo = options.balanceTo,
      !findings.contains(where: { $0.problem.leaves(on: balanceTo) })
    {
      findings.append(Finding(.warning, OpeningError.suspenseWasNotNeeded(account: balanceTo)))
    }
    let posted = vouchers.posted + openingCount
    if posted == 0, !findings.contains(where: \.problem.isDisagreement) {
      let balances = file.opening.values.count { $0 != 0 }
      let examined = file.counts.vouchers + file.netMovements.count + balances
      findings.append(Finding(.info, ImportError.nothingToDo(examined: examined)))
    } else if vouchers.importedBefore > 0 {
      findings.append(Finding(.info, ImportError.vouchersWereKnown(count: vouchers.importedBefore)))
    }
    findings += vouchers.findings
    let report = draft.posted(
      in: open.facts.company,
      open.facts.periods.calendar.years.map(\.name)
        .filter { vouchers.years.union(years.map(\.name)).contains($0) },
      chart: chart,
      run: run,
      findings: findings,
      known: vouchers.knownCount,
      posted: posted
    )
    try recordFile(run, found: report.findings)
    return report
  }

  /// What earlier exports of the ledger brought and this one does not have.
  private func missing(of vouchers: VoucherImport, _ years: [FiscalYear]) -> [Finding] {
    guard file.footing.foots != nil, let first = years.first, let last = years.last else {
      return []
    }
    let days = ComparedDays(
      years: (file.openingDay ?? first.firstDay)...last.lastDay,
      newest: vouchers.newestDay,
      stated: file.coveredThrough,
      made: file.madeOn
    )
    var findings: [Finding] = []
    func find(_ names: [String], _ severity: Severity, _ problem: (String) -> any KeptError) {
      guard let first = names.first else { return }
      findings.append(
        Finding(severity, problem(first), items: names.map { FindingItem.voucher($0) })
      )
    }
    let missing = vouchers.missing(on: days.covered)
    find(missing, .warning) { ImportError.vouchersAreMissing(count: missing.count, first: $0) }
    let later = vouchers.missing(on: days.beyond)
    if let made = file.madeOn, let through = days.beyond?.lowerBound.advanced(by: -1) {
      find(later, .info) {
        ImportedVoucherError.comeAfterTheFile(
          count: later.count,
          first: $0,
          through: through,
          made: made
        )
      }
    }
    return findings
  }

  private func record(_ run: Int64, _ years: [String], _ stated: StatedOpening?) throws {
    var record = Record("run")
    let words = [set.name, file.format.title] + years + file.overrides
    record.add(run: run, kind, .posted, period: nil, parameters: words.joined(separator: ", "))
    record.add(set.files, hashes: set.hashes, ofImport: run)
    if let stated {
      record.add(
        statedBy: run,
        years: years,
        at: stated.day,
        stated.amounts,
        balancingAccount: options.balanceTo
      )
    }
    try open.append(record)
  }

  /// Says at the end what the file was, what was found, and whether its vouchers give its balances.
  private func recordFile(_ run: Int64, found findings: [Finding]) throws {
    var record = Record("import-file")
    record.add(
      importOf: set.name,
      run: run,
      format: file.format.code,
      sha256: set.sha256,
      size: set.size,
      foots: file.footing.foots
    )
    record.add(try findings.map { try KeptFinding($0) }, run: run)
    try open.append(record)
  }

  private func addAccountsAndDimensions() throws {
    let facts = open.facts
    let standard = facts.company.chartStandard
    try open.set(
      file.accounts.filter { facts.chart[$0.number] == nil }.map { account in
        Account(
          number: account.number,
          name: account.name,
          type: account.type,
          isRevalued: account.type.isBalanceSheet && standard.revaluesByDefault(account.number),
          groupingCode: account.groupingCode
        )
      }
    )
    try addGroupings()
    let values = file.values
    var names: [Int: String] = [:]
    for dimension in file.dimensions { names[dimension.number] = dimension.name }
    for value in values.keys where names[value.dimension] == nil {
      names[value.dimension] = Dimension.key(value.dimension)
    }
    try open.add(
      names.filter { facts.dimensionValues[$0.key] == nil }.sorted { $0.key < $1.key }
        .map { Dimension(number: $0.key, name: $0.value) },
      values.filter { !(facts.dimensionValues[$0.key.dimension]?.contains($0.key.code) ?? false) }
        .sorted { $0.key < $1.key }.map { (value: $0.key, name: $0.value) }
    )
  }

  /// Keeps where accounts stand in the tax return, unless that is known already.
  private func addGroupings() throws {
    var groupings: [AccountNumber: AccountGrouping] = [:]
    for account in file.accounts where open.facts.chart[account.number]?.grouping == nil {
      groupings[account.number] = account.grouping
    }
    try open.set(groupings)
  }

  /// What a file of vouchers alone names; a ledger names all that the books hold of it.
  private func names() throws -> VoucherNames? {
    guard file.naming == .ofFile else { return nil }
    var names = VoucherNames()
    try reading.vouchers { names.insert($0.stated) }
    return names
  }
}

extension LedgerError {
  /// Whether it says that the books and the file differ.
  fileprivate var isDisagreement: Bool {
    guard case .openingDiffersFromTheBooks = self as? ImportError else { return isMissingVouchers }
    return true
  }

  /// Whether it says that balances left something that was posted on an account.
  fileprivate func leaves(on account: AccountNumber) -> Bool {
    switch self as? ImportError {
    case .openingDoesNotSumToZero(_, _, account), .movementDoesNotSumToZero(_, _, account): true
    default: false
    }
  }

  fileprivate var isMissingVouchers: Bool {
    guard case .vouchersAreMissing = self as? ImportError else { return false }
    return true
  }
}
