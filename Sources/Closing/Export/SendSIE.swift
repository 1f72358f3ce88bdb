import Accounting
import Books
import Formats

extension Session {
  /// Writes vouchers that were posted here as SIE 4I, each under its mark, and records that they were
  /// sent (spec T-ADD-25).
  ///
  /// Where there is nothing to send, nothing is written. With `again`, what was sent before goes once
  /// more.
  package func sendSIE(
    _ selection: SendSelection,
    again: Bool = false,
    _ options: SIEExportOptions,
    _ call: Call,
    to write: ([UInt8]) throws -> Void
  ) throws -> ExportReport {
    let today = today
    return try writing(.exportVouchers, call) { open in
      let source = try ExportSource(open.read, work)
      let writer = try options.writer(for: source.company)
      let here = try PostedHere(source)
      let posted = try open.read.whole(here.vouchers(selection))
      let sending = VouchersToSend(
        among: posted,
        besides: selection.isOneRun ? [] : here.files,
        to: try here.otherProgram(having: posted),
        of: source.company,
        again: again
      )
      var export = VoucherExport(source, sending.vouchers.bySeries, writer)
      guard !sending.vouchers.isEmpty else {
        export.report.findings = sending.findings
        export.report.isEmpty = true
        return export.report
      }
      export.report.sent = try open.send(export.vouchers)
      var sum = options.controlSum
      try export.appendTop(options, generated: today)
      try export.appendVouchers { records in
        sum?.feed(records)
        try write(records)
      }
      try export.writer.end(with: sum, to: write)
      export.report.findings = sending.findings + export.writer.findings
      return export.report
    }
  }
}

/// The writing of one file of vouchers alone.
private struct VoucherExport {
  private let source: ExportSource
  let vouchers: [PostedVoucher]
  var writer: SIEWriter
  var report: ExportReport

  init(_ source: ExportSource, _ vouchers: [PostedVoucher], _ writer: SIEWriter) {
    self.source = source
    self.vouchers = vouchers
    self.writer = writer
    let years = Set(vouchers.map(\.key.year)).sorted()
    report = ExportReport(company: source.company, years: years)
  }

  /// The file says that it is one, and declares what its vouchers use.
  mutating func appendTop(_ options: SIEExportOptions, generated: Day) throws {
    let company = source.company
    writer.append(
      SIEHeading(
        generated: generated,
        organisationNumber: company.organisationNumber,
        name: company.name,
        chart: company.chartStandard,
        currency: company.accountingCurrency,
        hasControlSum: options.hasControlSum
      )
    )
    let used = Set(vouchers.flatMap(\.draft.lines).map(\.ledgerAccount))
    let accounts = try Set(used.map(\.account)).sorted().compactMap { number in
      try source.chart[number] ?? source.read.lastAccount(number)
    }
    for account in accounts { writer.append(account: account.number, name: account.name) }
    for account in accounts { writer.append(account: account.number, type: account.type) }
    for account in accounts {
      guard let code = account.groupingCode else { continue }
      writer.append(account: account.number, groupingCode: code)
    }
    let values = Set(used.flatMap(\.dimensions))
    let dimensions = Set(values.map(\.dimension))
    for dimension in source.dimensions where dimensions.contains(dimension.number) {
      writer.append(dimension)
    }
    for (value, name) in try source.read.namedDimensionValues()
    where values.contains(value) {
      writer.append(object: value, name: name)
    }
  }

  /// Each has the series that it has here and no number, which the other program gives it.
  mutating func appendVouchers(to write: ([UInt8]) throws -> Void) throws {
    for (voucher, sent) in zip(vouchers, report.sent) {
      let draft = voucher.draft
      guard let registered = Day(iso: voucher.at.prefix(10)) else { throw StorageError.isDamaged }
      writer.beginVoucher(
        series: voucher.series,
        number: "",
        day: draft.day,
        text: draft.text.isEmpty ? sent.mark.description : "\(draft.text) \(sent.mark)",
        registered: registered,
        author: voucher.by
      )
      for line in draft.lines {
        let account = writer.encodedLedgerAccount(line.ledgerAccount)
        writer.appendLine(account, line.accounting, text: line.text)
      }
      writer.endVoucher()
      report.vouchers += 1
      report.lines += draft.lines.count
      try writer.output.handOn(to: write)
    }
    try writer.output.handOnAll(to: write)
  }
}

extension PostedVoucher {
  /// The series that it has here, else in the file that it came in.
  fileprivate var series: String { draft.series ?? draft.reference?.series ?? "" }
}

extension [PostedVoucher] {
  /// Series by series, as SIE wants them, and in each as they were posted.
  fileprivate var bySeries: [PostedVoucher] {
    sorted { ($0.series, $0.key.sequence) < ($1.series, $1.key.sequence) }
  }
}
