extension CSVWriter {
  /// Appends a sheet for a program that reckons: titles and rows, figures without grouping, days as
  /// ISO writes them; what is only for people, the heading and the notes, is left out.
  package mutating func append(_ sheet: Sheet) {
    append(sheet.columns)
    for row in sheet.rows { append(row) }
  }

  /// Appends the titles alone; rows follow.
  package mutating func append(_ columns: [Sheet.Column]) {
    for column in columns { add(column.title) }
    endRow()
  }

  package mutating func append(_ row: Sheet.Row) {
    for cell in row.cells { add(cell) }
    endRow()
  }

  private mutating func add(_ cell: Sheet.Cell) {
    switch cell {
    case .empty: add("")
    case .text(let text): add(text)
    case .day(let day): add(day.description)
    case .number(let number), .count(let number): add(String(number))
    case .decimal(let text): add(decimal: text)
    case .amount(let minorUnits, let currency): add(minorUnits, currency)
    }
  }
}
