import Accounting
import Books
import Formats

/// Puts a file of books into open books.
struct LedgerPosting {
  let reading: LedgerReading
  let export: LedgerExport
  let parts: [FilePart]
  let kind: RunKind
  let open: OpenBooks
  let poster: Poster
  let balanceTo: AccountNumber?
  let progress: ((_ done: Int, _ of: Int) -> Void)?

  private var file: LedgerFile { reading.file }

  func post(_ draft: LedgerImportDraft) throws -> LedgerImport {
    var findings: [Finding] = []
    try addAccountsAndDimensions()
    let years = try file.years.map { try addYear($0) }
    let run = try open.read.nextRun()
    // A file that names no year has vouchers for those that the books hold.
    let held = years.isEmpty ? open.facts.periods.calendar.years : years
    let known = try held.map { year in
      (year.name, try KnownVouchers(in: year.name, of: open, importedBy: kind))
    }
    try record(run, years.map(\.name))
    findings += try keepContent(run)
    let suspense = SuspenseAccount(open: open, balanceTo: balanceTo)
    let opening = years.first.map { year in
      OpeningPosting(
        file: file,
        year: year,
        open: open,
        poster: poster,
        run: run,
        suspense: suspense
      )
    }
    let later = try opening?.laterOpening()
    var openings = try opening?.post(&findings) ?? 0
    var vouchers = VoucherPosting(
      years: held,
      open: open,
      poster: poster,
      run: run,
      known: Dictionary(uniqueKeysWithValues: known)
    )
    vouchers.progress = { done in progress?(done, file.counts.vouchers) }
    for movement in file.netMovements {
      try vouchers.add(LedgerVoucher(draft: suspense.voucher(of: movement, &findings)))
    }
    try reading.vouchers { try vouchers.add($0) }
    try vouchers.finish()
    try open.keep(file.kept, ofImport: run)
    if let opening, let later { openings += try opening.replace(later, &findings) }
    if vouchers.knownCount > 0 {
      findings.append(Finding(.info, ImportError.vouchersWereKnown(vouchers.knownCount)))
    }
    return draft.posted(
      company: open.facts.company.code,
      run: run,
      findings: findings,
      known: vouchers.knownCount,
      posted: vouchers.posted + openings
    )
  }

  private func record(_ run: Int64, _ years: [String]) throws {
    var record = Record("run")
    let words = [export.name, file.format.title] + years + file.overrides
    record.add(run: run, kind, .posted, period: nil, parameters: words.joined(separator: ", "))
    record.add(
      importOf: export.name,
      run: run,
      format: file.format.code,
      sha256: export.sha256,
      size: export.size,
      foots: file.footing.foots
    )
    for (index, source) in export.files.enumerated() {
      record.add(ImportPart(source, number: index + 1), run: run)
    }
    try open.append(record)
  }

  /// Keeps the bytes where they are not too many; their hash is kept in any case.
  private func keepContent(_ run: Int64) throws -> [Finding] {
    guard export.size <= LedgerPosting.largestKept else {
      return [Finding(.info, ImportError.contentIsNotKept(size: export.size))]
    }
    for (index, part) in parts.enumerated() {
      try open.keep(part.bytes, ofImport: run, part: index + 1)
    }
    return []
  }

  /// Real files of a year have reached 9 MB (spec nordic/formats 1.6).
  private static let largestKept = 32 << 20

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
    var values = file.values
    try reading.vouchers { voucher in
      for line in voucher.draft.lines {
        for value in line.ledgerAccount.dimensions where values[value] == nil {
          values[value] = ""
        }
      }
    }
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
