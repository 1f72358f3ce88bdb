import Accounting

/// Writes a journal as CSV, one line a row, as `readJournal` reads it.
///
/// UTF-8 with a byte order mark, so that a spreadsheet program sees its letters.
package struct JournalWriter: Sendable {
  private var csv: CSVWriter
  private let dimensions: [Int]
  private let tags: [String]
  private let accounting: Currency
  private let reporting: Currency?

  /// What has been written and not yet handed on.
  package var output: OutputBytes {
    get { csv.output }
    _modify { yield &csv.output }
  }

  package init(
    _ style: CSVStyle,
    dimensions: [Dimension],
    tags: [String] = [],
    accounting: Currency,
    reporting: Currency?
  ) {
    csv = CSVWriter(style)
    self.dimensions = dimensions.map(\.number)
    self.tags = tags
    self.accounting = accounting
    self.reporting = reporting
    appendHeading(dimensions)
  }

  private mutating func appendHeading(_ dimensions: [Dimension]) {
    csv.output.append(CSVWriter.byteOrderMark)
    var words: [JournalColumn.Word] = [
      .series, .number, .date, .account, .currency, .amount, .accounting,
    ]
    if reporting != nil { words.append(.reporting) }
    for word in words + [.text, .description, .period] { add(word.rawValue) }
    var taken: Set<String> = []
    for dimension in dimensions {
      let name = dimension.name.trimmed
      // A name that means something else here gives way to the dimension's key.
      let isFree =
        !name.isEmpty && JournalNames.word(name) == nil && taken.insert(name.lowercased()).inserted
      add(isFree ? name : Dimension.key(dimension.number))
    }
    for tag in tags { add(FinancialTag.columnPrefix + tag) }
    csv.endRow()
  }

  /// Appends one line of a voucher, with the period where its day does not decide it.
  package mutating func append(
    _ line: VoucherLine,
    of reference: VoucherReference,
    _ day: Day,
    period: String? = nil,
    description: String,
    tags own: [String: String] = [:]
  ) {
    add(reference.series)
    add(reference.number)
    add(day.description)
    add(line.ledgerAccount.account.code)
    add(line.amount.currency.code)
    csv.add(line.amount.minorUnits, line.amount.currency)
    csv.add(line.accounting, accounting)
    if let reporting { csv.add(line.reporting ?? 0, reporting) }
    add(line.text)
    add(description)
    add(period ?? "")
    for dimension in dimensions {
      add(line.ledgerAccount.dimensions.first { $0.dimension == dimension }?.code ?? "")
    }
    for tag in tags { add(own[tag] ?? "") }
    csv.endRow()
  }

  /// Adds a field without the blanks around it, which mean nothing in a journal.
  private mutating func add(_ field: String) { csv.add(field.trimmed) }
}
