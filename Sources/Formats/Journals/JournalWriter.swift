import Accounting

/// How a journal is written, for the spreadsheet program that opens it.
package struct JournalStyle: Hashable, Sendable {
  package var separator: UInt8
  package var decimalMark: UInt8

  /// What a Nordic spreadsheet program expects.
  package static let nordic = JournalStyle(
    separator: UInt8(ascii: ";"),
    decimalMark: UInt8(ascii: ",")
  )

  package init(separator: UInt8, decimalMark: UInt8) {
    self.separator = separator
    self.decimalMark = decimalMark
  }
}

/// Writes a journal as CSV, one line a row, as `readJournal` reads it.
///
/// UTF-8 with a byte order mark, so that a spreadsheet program sees its letters.
package struct JournalWriter: Sendable {
  package var output = OutputBytes()
  private let style: JournalStyle
  private let dimensions: [Int]
  private let accounting: Currency
  private let reporting: Currency?

  package init(
    _ style: JournalStyle,
    dimensions: [Dimension],
    accounting: Currency,
    reporting: Currency?
  ) {
    self.style = style
    self.dimensions = dimensions.map(\.number)
    self.accounting = accounting
    self.reporting = reporting
    appendHeading(dimensions)
  }

  private mutating func appendHeading(_ dimensions: [Dimension]) {
    output.append("\u{FEFF}")
    var words: [JournalColumn.Word] = [
      .series, .number, .date, .account, .currency, .amount, .accounting,
    ]
    if reporting != nil { words.append(.reporting) }
    for word in words + [.text, .description] { add(word.rawValue) }
    var taken = Set(JournalColumn.Word.allCases.map(\.rawValue))
    for dimension in dimensions {
      let name = dimension.name.trimmed
      // A name that means something else here gives way to the dimension's key.
      let isFree = !name.isEmpty && taken.insert(name.lowercased()).inserted
      add(isFree ? name : Dimension.key(dimension.number))
    }
    endRow()
  }

  /// Appends one line of a voucher.
  package mutating func append(
    _ line: VoucherLine,
    of reference: VoucherReference,
    _ day: Day,
    description: String
  ) {
    add(reference.series)
    add(reference.number)
    add(day.description)
    add(line.ledgerAccount.account.code)
    add(line.amount.currency.code)
    add(line.amount.minorUnits, line.amount.currency)
    add(line.accounting, accounting)
    if let reporting { add(line.reporting ?? 0, reporting) }
    add(line.text)
    add(description)
    for dimension in dimensions {
      add(line.ledgerAccount.dimensions.first { $0.dimension == dimension }?.code ?? "")
    }
    endRow()
  }

  private mutating func add(_ minorUnits: Int64, _ currency: Currency) {
    output.append(
      minorUnits: minorUnits,
      digits: currency.minorUnitDigits,
      mark: style.decimalMark
    )
    output.append(byte: style.separator)
  }

  /// Adds a field without the blanks around it, which mean nothing in a journal.
  private mutating func add(_ field: String) {
    let field = field.trimmed
    if field.utf8.contains(where: { $0 == style.separator || $0 == quote || $0 < 32 }) {
      output.append(byte: quote)
      for byte in field.utf8 {
        if byte == quote { output.append(byte: quote) }
        output.append(byte: byte)
      }
      output.append(byte: quote)
    } else {
      output.append(field)
    }
    output.append(byte: style.separator)
  }

  /// The last field's separator becomes the end of the row.
  private mutating func endRow() {
    output.cut(to: output.count - 1)
    output.append("\r\n")
  }
}

private let quote = UInt8(ascii: "\"")
