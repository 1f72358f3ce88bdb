import Accounting

/// Reads the parts again and hands over each voucher, built in the same storage.
struct SAFTVoucherReader: XMLHandler {
  typealias Name = SAFTName

  static let namespace = SAFTReader.namespace

  private let currency: Currency
  private let days: ClosedRange<Day>?
  private let namedYear: LedgerFileYear?
  private let fiscalYears: [ClosedRange<Day>]
  private let usesPeriods: Bool
  private let values: [DimensionValue]
  private let taxCodes: [String]
  private let each: (LedgerVoucher) throws -> Void
  private var path = SAFTPath()
  private var entry: SAFTEntry
  private var voucher = LedgerVoucher(draft: VoucherDraft(day: Day(number: 0), text: "", lines: []))
  /// By the numbers of the accounts, those without dimensions.
  private let plainAccounts: [LedgerAccount]
  private var dividedAccounts: [[Int]: LedgerAccount] = [:]

  init(_ reader: SAFTReader, _ file: LedgerFile, _ each: @escaping (LedgerVoucher) throws -> Void) {
    let codes = reader.entry.codes
    let dimensions = SAFTDimensions(reader.analysisTypes)
    currency = file.currency
    days = reader.days
    namedYear = reader.choices.year
    fiscalYears = file.years.map(\.days)
    usesPeriods = reader.periods.areMonths
    values = codes.analysisValues.indices.map { codes.value($0, dimensions) }
    taxCodes = (0..<codes.taxCodes.count).map { codes.taxCodes[$0] }
    plainAccounts = (0..<codes.accounts.count).map {
      LedgerAccount(AccountNumber(codes.accounts[$0]))
    }
    entry = SAFTEntry(codes, file.currency, keepsTexts: true)
    self.each = each
  }

  mutating func beginPart() { path = SAFTPath() }

  mutating func begin(_ element: XMLElement<SAFTName>) {
    path.enter(element.name)
    switch path.place {
    case .transaction, .line, .analysisAmount, .debitAnalysis, .creditAnalysis, .debit, .credit,
      .tax, .taxAmount, .debitTax, .creditTax:
      entry.begin(path.place, at: element.line)
    case .journal: entry.beginJournal()
    default: break
    }
  }

  mutating func end(_ name: SAFTName?, text: UnsafeRawBufferPointer, line: Int) throws {
    switch (path.leave(), name) {
    case (.value, let name?):
      let text = text.trimmed
      if !text.isEmpty { entry.take(text, as: name, in: path.place) }
    case (.line, _): endLine()
    case (.tax, _): entry.endTax()
    case (.transaction, _): try endTransaction()
    default: break
    }
  }

  private mutating func endLine() {
    entry.endLine()
    let line = entry.line
    guard line.account >= 0, line.hasAmount else { return }
    let number = voucher.draft.lines.count + 1
    if entry.repeatedType == nil {
      append(line, SAFTPart(line))
    } else {
      for part in entry.parts ?? [] { append(line, part) }
    }
    if let detail = detail(line, number) { voucher.details.append(detail) }
  }

  private mutating func append(_ line: SAFTLine, _ part: SAFTPart) {
    voucher.draft.lines.append(
      VoucherLine(
        ledgerAccount(line.account, part.analyses),
        part.foreign ?? Money(minorUnits: part.amount, currency),
        accounting: part.amount,
        text: line.text
      )
    )
  }

  private mutating func ledgerAccount(_ account: Int, _ analyses: [Int]) -> LedgerAccount {
    guard !analyses.isEmpty else { return plainAccounts[account] }
    let key = analyses + [account]
    if let known = dividedAccounts[key] { return known }
    let ledgerAccount = LedgerAccount(plainAccounts[account].account, analyses.map { values[$0] })
    dividedAccounts[key] = ledgerAccount
    return ledgerAccount
  }

  /// What a line says beyond the ledger; of one that is divided it goes with the first part.
  private func detail(_ line: SAFTLine, _ number: Int) -> LineDetail? {
    var detail = LineDetail(line: number)
    if let day = line.valueDay, day != entry.transaction.date { detail.day = day }
    detail.quantity = line.quantity
    if line.customer >= 0 { detail.customer = entry.codes.customers[line.customer] }
    if line.supplier >= 0 { detail.supplier = entry.codes.suppliers[line.supplier] }
    detail.tax = line.tax.map { tax in
      LineTax(
        code: tax.code < 0 ? "" : taxCodes[tax.code],
        percentage: tax.percentage,
        base: tax.base,
        amount: tax.amount
      )
    }
    detail.reference = line.references.first ?? ""
    detail.dueDay = line.dueDay
    return detail == LineDetail(line: detail.line) ? nil : detail
  }

  private mutating func endTransaction() throws {
    let transaction = entry.transaction
    defer {
      voucher.draft.lines.removeAll(keepingCapacity: true)
      voucher.details.removeAll(keepingCapacity: true)
    }
    let place = usesPeriods ? transaction.place(in: fiscalYears, within: days) : nil
    guard let day = place?.day ?? transaction.day(within: days, of: namedYear) else { return }
    voucher.draft.day = day
    voucher.draft.kind = place?.isClosing ?? false ? .closing : .operating
    voucher.documentDay = transaction.date
    voucher.draft.text = transaction.text.isEmpty ? transaction.kind : transaction.text
    voucher.draft.reference = entry.reference
    voucher.draft.sourceLine = transaction.sourceLine
    if transaction.foreignGap != nil {
      for index in voucher.draft.lines.indices {
        let accounting = voucher.draft.lines[index].accounting
        voucher.draft.lines[index].amount = Money(minorUnits: accounting, currency)
      }
    }
    try each(voucher)
  }
}
