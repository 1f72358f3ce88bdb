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
  let balanceTo: AccountNumber?
  let work: Work

  private var file: LedgerFile { reading.file }

  func post(_ draft: LedgerImportDraft) throws -> LedgerImportReport {
    var findings: [Finding] = []
    try addAccountsAndDimensions()
    let years = try file.years.map { try addYear($0) }
    let run = try open.read.nextRun()
    // A file that names no year has vouchers for those that the books hold.
    let held = years.isEmpty ? open.facts.periods.calendar.years : years
    let known = try held.map { year in
      (year.name, try open.knownVouchers(in: year.name, importedBy: kind))
    }
    try record(run, years.map(\.name))
    findings += try open.keep(set.files, ofImport: run)
    let suspense = SuspenseAccount(open: open, balanceTo: balanceTo)
    let yearOpenings = YearOpenings(open: open, poster: poster, run: run, suspense: suspense)
    let opening = years.first.map { OpeningImport(file: file, year: $0, openings: yearOpenings) }
    let later = try years.first.map { try yearOpenings.stated(after: $0.lastDay) } ?? []
    var openings = try opening?.post(&findings) ?? 0
    var vouchers = VoucherImport(
      years: held,
      open: open,
      poster: poster,
      run: run,
      known: Dictionary(uniqueKeysWithValues: known)
    )
    vouchers.progress = { done in try work.done(done, of: file.counts.vouchers) }
    if let year = years.first {
      let movements = MovementImport(file: file, year: year, open: open, suspense: suspense)
      try movements.post(through: &vouchers, &findings)
    }
    try reading.vouchers { try vouchers.add($0) }
    try vouchers.finish()
    if file.footing.foots != nil, let year = years.first {
      let missing = vouchers.missing(from: file.openingDay ?? year.firstDay)
      if let first = missing.first {
        findings.append(
          Finding(
            .warning,
            ImportError.vouchersAreMissing(count: missing.count, first: first.description)
          )
        )
      }
    }
    try open.keep(file.kept, ofImport: run)
    for later in later {
      openings += try yearOpenings.settle(later.year, later.amounts, &findings)
    }
    let posted = vouchers.posted + openings
    if posted == 0 {
      let openings = file.opening.values.count { $0 != 0 }
      let examined = file.counts.vouchers + file.netMovements.count + openings
      findings.append(Finding(.info, ImportError.nothingToDo(examined: examined)))
    } else if vouchers.knownCount > 0 {
      findings.append(Finding(.info, ImportError.vouchersWereKnown(count: vouchers.knownCount)))
    }
    try recordFile(run, agrees: findings.allSatisfy { !$0.problem.isDisagreement })
    return draft.posted(
      company: open.facts.company.code,
      run: run,
      findings: findings,
      known: vouchers.knownCount,
      posted: posted
    )
  }

  private func record(_ run: Int64, _ years: [String]) throws {
    var record = Record("run")
    let words = [set.name, file.format.title] + years + file.overrides
    record.add(run: run, kind, .posted, period: nil, parameters: words.joined(separator: ", "))
    record.add(set.files, hashes: set.hashes, ofImport: run)
    try open.append(record)
  }

  /// Says at the end what the file was, and whether the books agree with its balances.
  private func recordFile(_ run: Int64, agrees: Bool) throws {
    var record = Record("import-file")
    record.add(
      importOf: set.name,
      run: run,
      format: file.format.code,
      sha256: set.sha256,
      size: set.size,
      foots: agrees ? file.footing.foots : false
    )
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

  /// A year of the file, which is added where the books do not hold it.
  private func addYear(_ stated: LedgerFileYear) throws -> FiscalYear {
    let years = open.facts.periods.calendar.years
    if let year = years.first(where: {
      $0.firstDay == stated.firstDay && $0.lastDay == stated.lastDay
    }) {
      return year
    }
    do {
      return try open.addYear(from: stated.firstDay, to: stated.lastDay)
    } catch let problem as CalendarError {
      throw Refusal(problem)
    }
  }
}

extension LedgerError {
  /// Whether it says that the books and the file differ.
  fileprivate var isDisagreement: Bool {
    switch self as? ImportError {
    case .openingDiffersFromTheBooks, .vouchersAreMissing: true
    default: false
    }
  }
}
