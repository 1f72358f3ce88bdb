import Accounting
import Books
import Formats

extension Session {
  /// Writes a company's books as a journal for hledger, chunk by chunk.
  ///
  /// All years, each voucher as it was posted; or one year behind its opening position.
  package func exportHledger(
    _ selection: ExportSelection,
    to write: ([UInt8]) throws -> Void
  ) throws -> ExportReport {
    try export(.exportHledger, selection) { source in
      let year = try selection.year.map { try source.year($0) }
      var export = try HledgerExport(source: source, years: year.map { [$0] } ?? source.usedYears)
      export.appendAccounts()
      if let year { try export.appendOpening(of: year) }
      try export.appendVouchers(behindOpening: year != nil, to: write)
      return export.report
    }
  }
}

/// The writing of one journal.
private struct HledgerExport {
  let source: ExportSource
  let years: [FiscalYear]
  var report: ExportReport
  private var writer: HledgerWriter
  private let ledgerAccounts: [(account: String, tags: [UInt8])]

  init(source: ExportSource, years: [FiscalYear]) throws {
    self.source = source
    self.years = years
    report = ExportReport(company: source.company, years: years.map(\.name))
    let company = source.company
    let writer = HledgerWriter(
      company: "\(company.name) (\(company.code))",
      currency: company.accountingCurrency
    )
    self.writer = writer
    ledgerAccounts = try source.read.ledgerAccounts().map {
      ($0.account.code, writer.tags(of: $0))
    }
  }

  mutating func appendAccounts() {
    for account in source.chart.accounts where account.type.takesPostings {
      writer.append(account: account.number.code, letter(of: account), name: account.name)
    }
  }

  /// Books whose chart is older than the type of equity have group 20 among the liabilities.
  private func letter(of account: Account) -> HledgerWriter.AccountLetter? {
    switch account.type {
    case .asset: .asset
    case .liability: account.number.prefix(2) == 20 ? .equity : .liability
    case .equity: .equity
    case .income: .revenue
    case .expense: .expense
    case .statistical, .total: nil
    }
  }

  /// The opening position as a transaction, earlier results that no account holds included.
  mutating func appendOpening(of year: FiscalYear) throws {
    let currency = source.company.accountingCurrency
    let rows = try source.balance(of: year, source.movements).rows.filter {
      $0.amounts.opening != 0
    }
    for row in rows {
      guard case .resultNotTransferred(let earlier) = row.subject else { continue }
      writer.append(account: HledgerExport.result(of: earlier), .equity, name: "")
    }
    guard !rows.isEmpty else { return }
    writer.begin(year.firstDay, code: "IB", text: "IB \(year.name)", kind: .opening)
    for row in rows {
      let account =
        switch row.subject {
        case .account(let number, _, _): number.code
        case .resultNotTransferred(let earlier): HledgerExport.result(of: earlier)
        }
      let amount = Money(minorUnits: row.amounts.opening, currency)
      writer.append(account, amount, cost: row.amounts.opening)
    }
  }

  private static func result(of year: String) -> String { "result \(year)" }

  mutating func appendVouchers(
    behindOpening: Bool,
    to write: ([UInt8]) throws -> Void
  ) throws {
    for year in years {
      try source.vouchers(of: year) { voucher in
        if behindOpening, isInOpening(voucher, of: year) { return }
        append(voucher)
        try writer.output.handOn(to: write)
      }
    }
    try writer.output.handOnAll(to: write)
  }

  /// Opening vouchers, and those of the year before that were posted in this one's opening period.
  private func isInOpening(_ voucher: ExportedVoucher, of year: FiscalYear) -> Bool {
    switch voucher.kind {
    case .opening: true
    case .yearEnd: voucher.period == year.opening.name
    case .operating, .closing: false
    }
  }

  private mutating func append(_ voucher: ExportedVoucher) {
    writer.begin(
      voucher.day,
      code: voucher.series + voucher.number,
      text: voucher.text,
      kind: voucher.kind
    )
    for line in voucher.lines {
      let place = ledgerAccounts[line.ledgerAccount]
      writer.append(
        place.account,
        line.amount,
        cost: line.accounting,
        tags: place.tags,
        text: line.text
      )
    }
    report.count(voucher)
  }
}
