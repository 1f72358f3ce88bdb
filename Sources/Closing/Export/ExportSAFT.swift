import Accounting
import Books
import Formats

/// What a user decides about a SAF-T export.
package struct SAFTExportOptions: Sendable {
  /// The period; nothing for a whole year.
  package var period: String?
  /// Nothing for the version that the law demands.
  package var schema: SAFTSchema?
  /// The most vouchers of a file; nothing for one file.
  package var partSize: Int?

  package init(period: String? = nil, schema: SAFTSchema? = nil, partSize: Int? = nil) {
    self.period = period
    self.schema = schema
    self.partSize = partSize
  }
}

/// A file of an export, with the name that the authority wants (spec nordic/formats 3.3).
package struct SAFTFileName: Hashable, Sendable, CustomStringConvertible {
  package let company: String
  /// ISO 8601, UTC, to the second.
  package let moment: String
  package let part: Int
  package let parts: Int

  package init(company: String, moment: String, part: Int, parts: Int) {
    self.company = company
    self.moment = moment
    self.part = part
    self.parts = parts
  }

  /// `SAF-T Financial_999999999_20270105103000_1_3.xml`.
  package var description: String {
    "SAF-T Financial_\(company)_\(moment.filter(\.isNumber))_\(part)_\(parts).xml"
  }
}

extension Session {
  /// Writes a year or a period of a company as SAF-T Financial, in one file or in parts.
  ///
  /// `write` is handed the bytes of one file after the other. Nothing is written before all that its part
  /// says has been looked over, and the last part only once the whole has been.
  package func exportSAFT(
    _ selection: ExportSelection,
    _ options: SAFTExportOptions,
    to write: (SAFTFileName, [UInt8]) throws -> Void
  ) throws -> ExportReport {
    let (today, authorship) = (today, authorship)
    return try export(.exportSAFT, selection) { source in
      let scope = try source.scope(selection, options)
      let currency = source.company.accountingCurrency
      guard currency.minorUnitDigits <= SAFTWriter.mostDecimals else {
        throw Refusal(SAFTExportError.currencyDoesNotFit(currency: currency))
      }
      var export = try SAFTExport(
        source,
        scope,
        options,
        schema: options.schema ?? SAFTSchema(beginning: scope.days.lowerBound),
        created: today,
        by: authorship
      )
      try export.run(to: write)
      return export.report
    }
  }
}

extension ExportSource {
  fileprivate func scope(
    _ selection: ExportSelection,
    _ options: SAFTExportOptions
  ) throws -> SAFTScope {
    guard let name = options.period else { return SAFTScope(try year(selection.year)) }
    guard let period = calendar.period(named: name) else {
      throw Refusal(calendar.unknownPeriod(name))
    }
    return SAFTScope(try year(period.year), period)
  }
}

/// The writing of one export.
private struct SAFTExport {
  let source: ExportSource
  let scope: SAFTScope
  let partSize: Int
  let parts: Int
  let authorship: Authorship
  let heading: SAFTHeading
  let masters: SAFTMasters
  var writer: SAFTWriter
  var audit: SAFTAudit
  var report: ExportReport
  private let ledgerAccounts: [LedgerAccount]
  private let accountPlaces: [Int?]
  private let repeated: Set<String>
  private var spool: VoucherSpool
  private var part = 1
  private var inPart = 0
  private var outside = 0
  private var renamed = 0
  private var firstRenamed = ""

  /// More files than these would not be open together.
  private static let mostParts = 500

  init(
    _ source: ExportSource,
    _ scope: SAFTScope,
    _ options: SAFTExportOptions,
    schema: SAFTSchema,
    created: Day,
    by authorship: Authorship
  ) throws {
    self.source = source
    self.scope = scope
    self.authorship = authorship
    let count = try source.read.voucherCount(
      of: scope.year.name,
      on: scope.days,
      hasOperating: scope.hasOperating,
      closings: scope.closings
    )
    partSize = options.partSize ?? max(count, 1)
    parts = count == 0 ? 1 : (count - 1) / partSize + 1
    guard parts <= SAFTExport.mostParts else {
      throw Refusal(SAFTExportError.partsAreTooMany(parts: parts, most: SAFTExport.mostParts))
    }
    spool = try VoucherSpool(capacity: min(count, partSize))
    masters = try SAFTMasters(source, scope)
    writer = SAFTWriter(
      schema,
      currency: source.company.accountingCurrency,
      dimensions: source.dimensions
    )
    audit = try masters.audit(source.company.accountingCurrency)
    ledgerAccounts = try source.read.ledgerAccounts()
    accountPlaces = ledgerAccounts.map { [audit] in audit.place(of: $0.account) }
    repeated = try source.read.repeatedTransactionNames(in: scope.year.name)
    heading = SAFTHeading(
      created: created,
      company: source.company,
      details: masters.details,
      days: scope.days,
      user: authorship.author
    )
    report = ExportReport(company: source.company, years: [scope.year.name])
    report.schema = schema
    report.period = scope.period?.name
  }

  mutating func run(to write: (SAFTFileName, [UInt8]) throws -> Void) throws {
    try masters.checkCodes()
    let encoded = ledgerAccounts.map { writer.encoded($0) }
    var audited: [SAFTAudit.Line] = []
    var rows: [SAFTLineRow] = []
    var block: [Int64: VoucherExtras] = [:]
    let (read, year, repeated) = (source.read, scope.year.name, repeated)
    func begin(_ numbers: ClosedRange<Int64>) throws {
      block = try read.voucherExtras(
        of: year,
        between: numbers,
        repeated: repeated,
        most: SAFTLength.transaction
      )
    }
    try source.vouchers(of: scope.year, beginningBlock: begin) { voucher in
      guard isTransaction(voucher) else { return }
      guard let extras = block[voucher.sequence] else { throw StorageError.isDamaged }
      audited.removeAll(keepingCapacity: true)
      rows.removeAll(keepingCapacity: true)
      let details = Dictionary(extras.details.map { ($0.line, $0) }) { first, _ in first }
      for (index, line) in voucher.lines.enumerated() {
        let account = ledgerAccounts[line.ledgerAccount].account
        audited.append(
          SAFTAudit.Line(account, at: accountPlaces[line.ledgerAccount], amount: line.accounting)
        )
        rows.append(
          SAFTLineRow(
            encoded[line.ledgerAccount],
            line.amount,
            accounting: line.accounting,
            text: line.text,
            detail: details[index + 1]
          )
        )
      }
      try append(voucher, extras, rows, audited)
      if inPart == partSize, part < parts { try finishPart(to: write) }
    }
    try finishPart(to: write)
    findings()
  }

  /// Whether a voucher is one of the transactions; counts those on days that the year has no longer.
  private mutating func isTransaction(_ voucher: ExportedVoucher) -> Bool {
    if !scope.year.contains(voucher.day) {
      outside += 1
      return false
    }
    return scope.contains(voucher.kind, on: voucher.day, in: voucher.period)
  }

  private mutating func append(
    _ voucher: ExportedVoucher,
    _ extras: VoucherExtras,
    _ rows: [SAFTLineRow],
    _ audited: [SAFTAudit.Line]
  ) throws {
    let series = voucher.series.isEmpty ? SAFTExport.journal : voucher.series
    try SAFTMasters.check(series, "JournalID", most: SAFTLength.journal)
    try audit.add(extras.name, audited)
    audit.check(rows.flatMap { $0.amountsOfNoSum(source.company.accountingCurrency) })
    if extras.isRenamed {
      if renamed == 0 { firstRenamed = extras.name }
      renamed += 1
    }
    let start = writer.output.count
    writer.append(
      SAFTTransactionRow(
        name: extras.name,
        period: scope.number(of: voucher.kind, on: voucher.day),
        periodYear: scope.periodYear,
        day: voucher.day,
        documentDay: extras.documentDay,
        registered: voucher.registered,
        author: voucher.author,
        kind: voucher.kind,
        text: voucher.text,
        run: extras.run,
        sequence: voucher.sequence,
        reverses: extras.reverses
      ),
      rows
    )
    writer.countLost(details: extras.details.count { $0.line == nil })
    try spool.place((series, voucher.number), count: writer.output.count - start)
    try writer.output.handOn { try spool.write($0) }
    report.count(voucher)
    inPart += 1
  }

  /// The journal of vouchers without a series.
  private static let journal = "GL"

  /// Looks the part over, and writes it with a head and master files of its own.
  private mutating func finishPart(
    to writeFile: (SAFTFileName, [UInt8]) throws -> Void
  ) throws {
    try writer.output.handOnAll { try spool.write($0) }
    if part == parts { try audit.refuseWhole() } else { try audit.refuse() }
    let name = SAFTFileName(
      company: source.company.organisationNumber ?? source.company.code,
      moment: authorship.at,
      part: part,
      parts: parts
    )
    func write(_ bytes: [UInt8]) throws { try writeFile(name, bytes) }
    // Every part has the same master files, of which the cut texts count once.
    let cutTexts = writer.cutTexts
    writer.begin(heading)
    masters.append(to: &writer)
    if part > 1 { writer.cutTexts = cutTexts }
    writer.beginEntries(count: audit.transactions, debit: audit.debit, credit: audit.credit)
    try writer.output.handOnAll(to: write)
    var isWithinJournal = false
    var writer = writer
    try spool.handOn(to: write) { series in
      if isWithinJournal { writer.endJournal() }
      isWithinJournal = true
      writer.beginJournal(series)
      try writer.output.handOnAll(to: write)
    }
    if isWithinJournal { writer.endJournal() }
    writer.end()
    try writer.output.handOnAll(to: write)
    self.writer = writer
    report.files.append(name.description)
    part += 1
    inPart = 0
    audit.beginPart()
    if part <= parts { spool = try VoucherSpool(capacity: partSize) }
  }

  private mutating func findings() {
    report.findings += masters.findings
    if outside > 0 {
      let problem = ExportError.cutDaysAreLeftOut(year: scope.year.name, vouchers: outside)
      report.findings.append(Finding(.info, problem))
    }
    report.findings += writer.saftFindings
    var problems: [SAFTExportError] = []
    if renamed > 0 { problems.append(.namesAreRepeated(count: renamed, first: firstRenamed)) }
    if let currency = source.company.reportingCurrency {
      problems.append(.reportingAmountsAreLeftOut(currency: currency))
    }
    if !scope.hasMonths { problems.append(.periodsAreMonths(year: scope.year.name)) }
    report.findings += problems.map { Finding(.info, $0) }
  }
}

extension SAFTLineRow {
  /// Amounts in another currency than the books', and those of tax.
  fileprivate func amountsOfNoSum(_ currency: Currency) -> [Money] {
    let own = amount.currency == currency ? [] : [amount]
    guard let tax = detail?.tax else { return own }
    return own + [tax.amount, tax.base ?? 0].map { Money(minorUnits: $0, currency) }
  }
}

extension SAFTWriter {
  /// What the lines say less of than the books.
  fileprivate var saftFindings: [Finding] {
    var findings: [Finding] = []
    if let first = losses.firstRounded {
      let rounded = SAFTExportError.currencyAmountsAreRounded(
        count: losses.roundedAmounts,
        first: first.transaction,
        amount: first.amount
      )
      findings.append(Finding(.warning, rounded))
    }
    if cutTexts.count > 0 {
      let cut = SAFTExportError.textsAreCut(count: cutTexts.count, first: cutTexts.first)
      findings.append(Finding(.warning, cut))
    }
    var told: [SAFTExportError] = []
    if losses.computedRates > 0 { told.append(.ratesAreComputed(lines: losses.computedRates)) }
    if losses.missingTexts > 0 { told.append(.textsAreMissing(vouchers: losses.missingTexts)) }
    if losses.details > 0 { told.append(.detailsAreLeftOut(lines: losses.details)) }
    return findings + told.map { Finding(.info, $0) }
  }
}
