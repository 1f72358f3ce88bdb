import Accounting

/// Reads a journal: one voucher line a row, grouped into vouchers by series and number.
///
/// Everything that is wrong is found, each with its line. A line with a fault is left out of its
/// voucher, so nothing may be posted of a file with findings. The currencies are the company's, by
/// which amounts without a currency are read.
package func readJournal(
  _ bytes: [UInt8],
  accounting: Currency? = nil,
  reporting: Currency? = nil
) -> JournalFile {
  var rows = CSVReader(bytes)
  guard let heading = rows.next() else {
    var file = JournalFile()
    file.find(.headingIsMissing, line: 1)
    return file
  }
  var reading = JournalReading(JournalColumns(heading), rows, line: heading.line)
  reading.accounting = accounting
  reading.reporting = reporting
  if reading.file.findings.isEmpty {
    for row in rows { reading.read(row) }
  }
  return reading.finished()
}

/// The reading of one file.
private struct JournalReading {
  var file = JournalFile()
  var accounting: Currency?
  var reporting: Currency?
  private let columns: JournalColumns
  private let rows: CSVReader
  /// Looked for only where an amount has two readings.
  private lazy var marks = JournalMarks(rows, columns)
  private var vouchers: [VoucherInReading] = []
  private var indexOfVoucher: [VoucherReference: Int] = [:]
  /// The voucher of the row before.
  private var lastVoucher: Int?

  private struct VoucherInReading {
    let reference: VoucherReference
    let line: Int
    var day: Day?
    /// Whether its date is found already, as unreadable or as another.
    var hasDateFinding = false
    var text = ""
    var lines: [JournalLine] = []
  }

  init(_ columns: JournalColumns, _ rows: CSVReader, line: Int) {
    self.columns = columns
    self.rows = rows
    file.dimensionColumns = columns.dimensions.map(\.name)
    for problem in columns.problems { file.find(problem, line: line) }
  }

  mutating func read(_ row: CSVRow) {
    guard isWhole(row) else { return }
    let line = readLine(row)
    let number = columns.text(.number, in: row)
    guard !number.isEmpty else {
      file.find(.numberIsMissing, line: row.line)
      return
    }
    let series = columns.text(.series, in: row)
    let reference = VoucherReference(series: series, number: number)
    let index = indexOfVoucher[reference] ?? vouchers.count
    if index == vouchers.count {
      vouchers.append(VoucherInReading(reference: reference, line: row.line))
      indexOfVoucher[reference] = index
    } else if index != lastVoucher {
      let firstLine = vouchers[index].line
      file.find(.numberComesAgain(reference, firstLine: firstLine), .warning, line: row.line)
    }
    lastVoucher = index
    readDate(row, ofVoucher: index)
    guard let line else { return }
    if vouchers[index].text.isEmpty {
      let isDescribed = columns.words[.description] != nil
      vouchers[index].text = isDescribed ? columns.text(.description, in: row) : line.text
    }
    vouchers[index].lines.append(line)
  }

  mutating func finished() -> JournalFile {
    for voucher in vouchers {
      guard let day = voucher.day else {
        if !voucher.hasDateFinding {
          file.find(.dateIsMissing(voucher.reference), line: voucher.line)
        }
        continue
      }
      let text = voucher.text
      file.vouchers.append(
        JournalVoucher(reference: voucher.reference, day: day, text: text, lines: voucher.lines)
      )
    }
    file.findings.sort { ($0.line ?? 0) < ($1.line ?? 0) }
    return file
  }

  private mutating func isWhole(_ row: CSVRow) -> Bool {
    switch row.fault {
    case .quoteIsNotClosed, .textFollowsQuote: file.find(.rowIsBroken, line: row.line)
    case .isNotUTF8: file.find(.textIsNotUTF8, line: row.line)
    case nil:
      let isTooLong = row.fields.dropFirst(columns.count).contains { !$0.trimmed.isEmpty }
      let nameless = columns.nameless.first { !columns.text($0, in: row).isEmpty }
      if isTooLong {
        let fields = row.fields.count
        file.find(.rowIsTooLong(fields: fields, columns: columns.count), line: row.line)
      }
      if let nameless { file.find(.columnHasNoName(column: nameless + 1), line: row.line) }
      return !isTooLong && nameless == nil
    }
    return false
  }

  /// A date that is left out on a later line is that of the voucher.
  private mutating func readDate(_ row: CSVRow, ofVoucher index: Int) {
    let text = columns.text(.date, in: row)
    if text.isEmpty { return }
    guard let day = Day(iso: text) else {
      file.find(.dateIsUnreadable(written: text), line: row.line)
      vouchers[index].hasDateFinding = true
      return
    }
    let first = vouchers[index].day ?? day
    vouchers[index].day = first
    guard first != day else { return }
    file.find(.voucherHasTwoDates(vouchers[index].reference, first, otherDay: day), line: row.line)
  }

  private mutating func readLine(_ row: CSVRow) -> JournalLine? {
    let before = file.findings.count
    let account = columns.text(.account, in: row)
    if account.isEmpty { file.find(.accountIsMissing, line: row.line) }
    let currency = readCurrency(row)
    let line = JournalLine(
      account: AccountNumber(account),
      dimensions: readDimensions(row),
      dimensionColumns: readDimensionColumns(row),
      currency: currency,
      amount: readAmount(.amount, row, currency ?? accounting),
      accounting: readAmount(.accounting, row, accounting),
      reporting: readAmount(.reporting, row, reporting),
      rate: readRate(row),
      text: columns.text(.text, in: row),
      line: row.line
    )
    let states = [JournalColumn.Word.amount, .accounting].contains {
      !columns.text($0, in: row).isEmpty
    }
    if !states { file.find(.amountIsMissing, line: row.line) }
    guard file.findings.count == before else { return nil }
    let signs = (line.amount?.mantissa.signum() ?? 0) * (line.accounting?.mantissa.signum() ?? 0)
    if signs < 0 {
      file.find(.signsAreOpposite(account: line.account), .warning, line: row.line)
    }
    if line.reporting != nil, file.firstReportingLine == nil { file.firstReportingLine = row.line }
    return line
  }

  private mutating func readCurrency(_ row: CSVRow) -> Currency? {
    let text = columns.text(.currency, in: row)
    if text.isEmpty { return nil }
    let currency = Currency(text.uppercased()).flatMap { $0.isKnown ? $0 : nil }
    if currency == nil { file.find(.currencyIsUnreadable(written: text), line: row.line) }
    return currency
  }

  private mutating func readAmount(
    _ word: JournalColumn.Word,
    _ row: CSVRow,
    _ currency: Currency?
  ) -> ExactDecimal? {
    let text = columns.text(word, in: row)
    if text.isEmpty { return nil }
    guard let amount = StatedAmount(text) else {
      file.find(.amountIsUnreadable(column: word.rawValue, written: text), line: row.line)
      return nil
    }
    if let currency, !amount.mayBe(in: currency) {
      let column = word.rawValue
      let problem = JournalFileProblem.amountIsInAnotherCurrency(
        column: column,
        written: text,
        currency: currency
      )
      file.find(problem, line: row.line)
      return nil
    }
    switch amount.number {
    case .exact(let number): return number
    case .ambiguous(let number):
      // A dinar has three decimals: the mark begins them where the file does not say otherwise.
      if currency?.minorUnitDigits == 3, marks.decimalMark != nil { return number }
      let decimals = currency?.minorUnitDigits ?? 2
      let column = word.rawValue
      let problem = JournalFileProblem.amountIsAmbiguous(
        column: column,
        written: text,
        decimals: decimals
      )
      file.find(problem, line: row.line)
      return nil
    }
  }

  private mutating func readRate(_ row: CSVRow) -> ExactDecimal? {
    let text = columns.text(.rate, in: row)
    if text.isEmpty { return nil }
    // Three decimals are usual in a rate, thousands are not: `11,234` has one reading.
    guard let rate = WrittenNumber(text)?.number, rate.mantissa > 0 else {
      file.find(.rateIsUnreadable(written: text), line: row.line)
      return nil
    }
    return rate
  }

  private mutating func readDimensions(_ row: CSVRow) -> [DimensionValue] {
    let text = columns.text(.dimensions, in: row)
    if text.isEmpty { return [] }
    guard let read = LedgerAccount(AccountNumber(""), dimensionsText: text)?.dimensions,
      read.allSatisfy({ !$0.code.isEmpty }), Set(read.map(\.dimension)).count == read.count
    else {
      file.find(.dimensionsAreUnreadable(written: text), line: row.line)
      return []
    }
    return read
  }

  private func readDimensionColumns(_ row: CSVRow) -> [JournalDimension] {
    columns.dimensions.compactMap { column in
      let code = columns.text(column.index, in: row)
      return code.isEmpty ? nil : JournalDimension(column: column.name, code: code)
    }
  }
}
