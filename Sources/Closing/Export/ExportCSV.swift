import Accounting
import Books
import Formats

extension Session {
  /// Writes a year of a company as a journal CSV, chunk by chunk, in the order of the log.
  package func exportCSV(
    _ selection: ExportSelection,
    separator: UInt8 = CSVStyle.nordic.separator,
    decimalMark: UInt8 = CSVStyle.nordic.decimalMark,
    to write: ([UInt8]) throws -> Void
  ) throws -> ExportReport {
    try export(.exportCSV, selection) { source in
      let year = try source.year(selection.year)
      var report = ExportReport(company: source.company, years: [year.name])
      let tags = try source.read.financialTags()?.inUse.map(\.name) ?? []
      let tagsOfLines = tags.isEmpty ? [:] : try source.read.tagsOfLines(in: year.name)
      var writer = JournalWriter(
        CSVStyle(separator: separator, decimalMark: decimalMark),
        dimensions: source.dimensions,
        tags: tags,
        accounting: source.company.accountingCurrency,
        reporting: source.company.reportingCurrency
      )
      let ledgerAccounts = try source.read.ledgerAccounts()
      var references = JournalReferences()
      report.findings += try source.vouchersOnDays(of: year) { voucher in
        let reference = VoucherReference(series: voucher.series, number: voucher.number)
        references.insert(reference)
        let own = tagsOfLines[voucher.sequence] ?? [:]
        for (place, line) in voucher.lines.enumerated() {
          writer.append(
            VoucherLine(
              ledgerAccounts[line.ledgerAccount],
              line.amount,
              accounting: line.accounting,
              reporting: line.reporting,
              text: line.text
            ),
            of: reference,
            voucher.day,
            // A journal brings in no other kind that lies in a period by its name.
            period: voucher.kind == .closing ? voucher.period : nil,
            description: voucher.text,
            tags: own[Int64(place + 1)] ?? [:]
          )
        }
        report.count(voucher)
        try writer.output.handOn(to: write)
      }
      try writer.output.handOnAll(to: write)
      if !references.unclear.isEmpty {
        report.findings.append(
          Finding(
            .warning,
            ExportError.referencesAreUnclear(
              count: references.unclear.count,
              first: references.first
            )
          )
        )
      }
      return report
    }
  }
}

extension ExportReport {
  mutating func count(_ voucher: ExportedVoucher) {
    vouchers += 1
    lines += voucher.lines.count
  }
}
