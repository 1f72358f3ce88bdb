import Accounting
import Books
import Formats

/// What a user decides about a SIE file to be written.
package struct SIEExportOptions: Sendable {
  package var encoding: SIEEncoding
  /// Whether `#KSUMMA` stands around the records.
  package var hasControlSum: Bool

  package init(isUTF8: Bool = false, hasControlSum: Bool = false) {
    encoding = isUTF8 ? .utf8 : .cp437
    self.hasControlSum = hasControlSum
  }

  /// What writes a file for a company; refuses amounts that SIE has no place for.
  func writer(for company: Company) throws(Refusal) -> SIEWriter {
    let currency = company.accountingCurrency
    guard currency.minorUnitDigits <= SIEWriter.mostDecimals else {
      throw Refusal(ExportError.currencyDoesNotFit(currency))
    }
    return SIEWriter(encoding: encoding, currency: currency)
  }

  /// The sum of what is written, where one is wanted.
  var controlSum: SIERunningSum? { hasControlSum ? SIERunningSum(encoding: encoding) : nil }
}

extension Session {
  /// Writes a year of a company as SIE 4E, chunk by chunk.
  package func exportSIE(
    _ selection: ExportSelection,
    _ options: SIEExportOptions,
    to write: ([UInt8]) throws -> Void
  ) throws -> ExportReport {
    let today = today
    return try export(.exportSIE, selection) { source in
      let writer = try options.writer(for: source.company)
      let year = try source.year(selection.year)
      var export = try SIEExport(
        source: source,
        year: year,
        options: options,
        generated: today,
        writer: writer
      )
      var sum = options.controlSum
      try export.run { records in
        sum?.feed(records)
        try write(records)
      }
      try export.writer.end(with: sum, to: write)
      return export.report
    }
  }
}

/// The writing of one file (spec nordic/formats 1.7).
private struct SIEExport {
  let source: ExportSource
  let year: FiscalYear
  let options: SIEExportOptions
  let generated: Day
  var writer: SIEWriter
  var report: ExportReport
  private let ledgerAccounts: [LedgerAccount]
  private var foreign = ForeignVouchers()

  init(
    source: ExportSource,
    year: FiscalYear,
    options: SIEExportOptions,
    generated: Day,
    writer: SIEWriter
  ) throws {
    self.source = source
    ledgerAccounts = try source.read.ledgerAccounts()
    self.year = year
    self.options = options
    self.generated = generated
    self.writer = writer
    report = ExportReport(company: source.company, years: [year.name])
  }

  /// The exported years by SIE's numbers: the year itself and the one before it.
  private var years: [(offset: Int, year: FiscalYear)] {
    [(0, year)] + (source.yearBefore(year).map { [(-1, $0)] } ?? [])
  }

  mutating func run(to write: ([UInt8]) throws -> Void) throws {
    try appendTop()
    try writer.output.handOnAll(to: write)
    try writeVouchers(to: write)
    findings()
  }

  private mutating func appendTop() throws {
    writer.append(
      SIEHeading(
        generated: generated,
        organisationNumber: source.company.organisationNumber,
        name: source.company.name,
        year: year.firstDay...year.lastDay,
        yearBefore: source.yearBefore(year).map { $0.firstDay...$0.lastDay },
        chart: source.company.chartStandard,
        currency: source.company.accountingCurrency,
        hasControlSum: options.hasControlSum
      )
    )
    let accounts = source.chart.accounts.filter(\.type.takesPostings)
    for account in accounts { writer.append(account: account.number, name: account.name) }
    for account in accounts { writer.append(account: account.number, type: account.type) }
    for account in accounts {
      guard let code = account.groupingCode else { continue }
      writer.append(account: account.number, groupingCode: code)
    }
    for dimension in source.dimensions { writer.append(dimension) }
    for (value, name) in try source.read.namedDimensionValues() {
      writer.append(object: value, name: name)
    }
    try appendBalances()
  }

  private mutating func appendBalances() throws {
    let objects = try source.read.objectMovements(ledgerAccounts)
    for (offset, year) in years {
      let balances = try SIEYearBalances(
        of: year,
        next: offset == 0 ? nil : self.year,
        in: source,
        objects: objects
      )
      append(.opening, year: offset, balances.opening)
      append(.closing, year: offset, balances.closing)
      append(.result, year: offset, balances.results)
      for change in balances.months {
        writer.append(
          year: offset,
          month: change.month,
          change.account,
          change.object,
          change.amount
        )
      }
      for (earlier, result) in balances.resultsNotTransferred where offset == 0 {
        let result = Money(minorUnits: result, source.company.accountingCurrency)
        report.findings.append(
          Finding(.info, ExportError.resultIsNotTransferred(year: earlier, result))
        )
      }
    }
  }

  private mutating func append(
    _ label: SIEBalanceLabel,
    year: Int,
    _ balances: [SIEYearBalances.Balance]
  ) {
    for balance in balances {
      writer.append(label, year: year, balance.account, balance.object, balance.amount)
    }
  }

  private mutating func writeVouchers(to write: ([UInt8]) throws -> Void) throws {
    var spool = try VoucherSpool(capacity: try source.read.voucherCount(of: year.name))
    let encoded = ledgerAccounts.map { writer.encodedLedgerAccount($0) }
    var yearEnd = 0
    let cut = try source.vouchersOnDays(of: year) { voucher in
      switch voucher.kind {
      case .opening: return
      case .yearEnd:
        yearEnd += 1
        return
      case .operating, .closing: break
      }
      let start = writer.output.count
      append(voucher, encoded)
      try spool.place((voucher.series, voucher.number), count: writer.output.count - start)
      try writer.output.handOn { try spool.write($0) }
    }
    try writer.output.handOnAll { try spool.write($0) }
    try spool.handOn(to: write)
    report.findings += cut
    if yearEnd > 0 {
      report.findings.append(
        Finding(.info, ExportError.yearEndIsLeftOut(year: year.name, vouchers: yearEnd))
      )
    }
  }

  private mutating func append(
    _ voucher: ExportedVoucher,
    _ encoded: [[UInt8]]
  ) {
    writer.beginVoucher(
      series: voucher.series,
      number: voucher.number,
      day: voucher.day,
      text: voucher.text,
      registered: voucher.registered,
      author: voucher.author
    )
    for line in voucher.lines {
      writer.appendLine(
        encoded[line.ledgerAccount],
        line.accounting,
        text: line.text
      )
    }
    writer.endVoucher()
    foreign.look(at: voucher, besides: source.company.accountingCurrency)
    report.count(voucher)
  }

  private mutating func findings() {
    if let problem = foreign.problem(besides: source.company.accountingCurrency) {
      report.findings.append(Finding(.info, problem))
    }
    report.findings += writer.findings
  }
}

extension SIEWriter {
  /// Puts the control sum behind the records that have been handed on, where one is wanted.
  mutating func end(with sum: SIERunningSum?, to write: ([UInt8]) throws -> Void) throws {
    guard let sum else { return }
    append(controlSum: sum.value)
    try output.handOnAll(to: write)
  }

  /// That characters were replaced, where some were.
  var findings: [Finding] {
    guard !replaced.isEmpty else { return [] }
    let characters = replaced.sorted { $0.key < $1.key }
      .map { ReplacedCharacter($0.key, count: $0.value) }
    return [Finding(.warning, ExportError.charactersWereReplaced(characters: characters))]
  }
}

/// Counts the vouchers with lines in other currencies, which SIE cannot hold.
private struct ForeignVouchers {
  private var count = 0
  private var currencies: Set<Currency> = []

  mutating func look(at voucher: ExportedVoucher, besides accounting: Currency) {
    var isForeign = false
    for line in voucher.lines where line.amount.currency != accounting {
      isForeign = true
      currencies.insert(line.amount.currency)
    }
    if isForeign { count += 1 }
  }

  func problem(besides accounting: Currency) -> ExportError? {
    guard count > 0 else { return nil }
    return .foreignCurrencyIsLeftOut(
      vouchers: count,
      currencies: currencies.sorted(),
      accounting: accounting
    )
  }
}
