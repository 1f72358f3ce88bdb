import Accounting
import Books
import Formats

/// Puts a SIE file into open books.
struct SIEPosting {
  let reading: SIEReading
  let open: OpenBooks
  let poster: Poster
  let balanceTo: AccountNumber?
  let progress: ((_ done: Int, _ of: Int) -> Void)?

  private var file: SIEFile { reading.content }

  func post(sha256: String, size: Int) throws -> SIEImport {
    var findings: [Finding] = []
    try addAccountsAndDimensions()
    let year = try addYear()
    let run = try open.read.nextRun()
    let known = try KnownVouchers(in: year.name, of: open, importedBy: .importSIE)
    var record = Record("run")
    record.add(
      run: run,
      .importSIE,
      .posted,
      period: nil,
      parameters: "\(reading.name), SIE \(file.type.rawValue), \(year.name)"
    )
    record.add(
      importOf: reading.name,
      run: run,
      format: "sie-\(file.type.rawValue.lowercased())",
      sha256: sha256,
      size: size,
      foots: reading.content.footing.foots
    )
    try open.append(record)
    let opening = OpeningPosting(
      file: file,
      year: year,
      open: open,
      poster: poster,
      run: run,
      balanceTo: balanceTo
    )
    let later = try opening.laterOpening()
    var openings = try opening.post(&findings)
    let vouchers = try postVouchers(run: run, known: known, &findings)
    if let later { openings += try opening.replace(later, &findings) }
    if vouchers.known > 0 {
      findings.append(Finding(.info, ImportError.vouchersWereKnown(vouchers.known)))
    }
    return reading.posted(
      company: open.facts.company.code,
      run: run,
      findings: findings,
      known: vouchers.known,
      posted: vouchers.posted + openings
    )
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
          groupingCode: account.groupingCodes.first
        )
      }
    )
    var values: [DimensionValue: String] = [:]
    for object in file.objects { values[object.value] = object.name }
    readVouchers(of: file, in: reading.bytes) { voucher in
      for line in voucher.lines {
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

  /// The file's year, which is added where the books do not hold it.
  private func addYear() throws -> FiscalYear {
    guard let stated = file.fiscalYear else {
      preconditionFailure("a file without a year is not postable")
    }
    let calendar = open.facts.periods.calendar
    if let year = calendar.years.first(where: {
      $0.firstDay == stated.firstDay && $0.lastDay == stated.lastDay
    }) {
      return year
    }
    return try open.addYear(from: stated.firstDay, to: stated.lastDay)
  }

  /// Posts the vouchers in batches; every fault of every batch is found before the file is refused.
  private func postVouchers(
    run: Int64,
    known: KnownVouchers,
    _ findings: inout [Finding]
  ) throws -> (posted: Int, known: Int) {
    var known = known
    let conversion = VoucherConversion(open)
    var batch: [VoucherDraft] = []
    var faults: [Finding] = []
    var series: Set<String> = []
    var posted = 0
    func send() throws {
      do {
        if faults.isEmpty {
          try open.post(batch, by: poster, run: run)
          posted += batch.count
        } else {
          _ = try open.check(batch, by: poster)
        }
      } catch let refusal as Refusal {
        faults += refusal.findings
      }
      batch.removeAll(keepingCapacity: true)
      progress?(posted, file.counts.vouchers)
    }
    try readVouchers(of: file, in: reading.bytes) { voucher in
      guard !voucher.lines.isEmpty, !known.take(voucher) else { return }
      var voucher = voucher
      if voucher.reference == nil { voucher.series = "I" }
      if let reference = voucher.reference { series.insert(reference.series) }
      faults += try conversion.complete(&voucher)
      batch.append(voucher)
      if batch.count == 1_024 { try send() }
    }
    try send()
    faults += known.contradictions
    guard faults.isEmpty else { throw Refusal(faults) }
    try keep(series)
    return (posted, known.count)
  }

  private func keep(_ series: Set<String>) throws {
    let new = series.subtracting(try open.read.importedSeries()).sorted()
    guard !new.isEmpty else { return }
    var record = Record("imported-series")
    for name in new { record.add(importedSeries: name) }
    try open.append(record)
  }
}
