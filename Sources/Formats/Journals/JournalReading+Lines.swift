import Accounting

/// A column of amounts, and where a line keeps what stands in it.
private typealias JournalAmount = (
  word: JournalColumn.Word, path: WritableKeyPath<JournalLine, ExactDecimal?>
)

extension JournalReading {
  /// The line of a row; nothing where it has a fault, which is found.
  mutating func readLine(_ row: JournalRow) -> JournalLine? {
    let before = file.findings.count
    let account = text(.account, row)
    if columns.cell(.account, in: row).isEmpty {
      find(JournalFileProblem.accountIsMissing, row, .account)
    }
    let currency = readCurrency(row)
    let dimensions = readDimensions(row)
    let sides = readSides(row, columns.sidesAreAccounting ? accounting : currency ?? accounting)
    let amount = readAmount(.amount, row, currency ?? accounting)
    let stated = readAmount(.accounting, row, accounting)
    var line = JournalLine(
      account: AccountNumber(account),
      dimensions: dimensions,
      dimensionColumns: readDimensionColumns(row),
      currency: currency,
      amount: columns.sidesAreAccounting ? amount : amount ?? sides.amount,
      accounting: columns.sidesAreAccounting ? sides.amount : stated,
      reporting: readAmount(.reporting, row, reporting),
      rate: readRate(row),
      text: text(.text, row),
      line: row.line
    )
    if columns.words[.side] != nil {
      turn(&line, row)
    } else if let side = sides.amount, side.mantissa != 0 {
      follow(side, isTurned: sides.isTurned, &line, row)
    } else if line.hasOppositeSigns {
      find(JournalFileProblem.signsAreOpposite(account: line.account), row, .accounting)
    }
    if columns.amountsAreTwo { dropNothing(&line) }
    let states = [JournalColumn.Word.amount, .debit, .credit, .accounting].contains {
      !columns.cell($0, in: row).isEmpty
    }
    if !states { find(JournalFileProblem.amountIsMissing, row, columns.amountWord) }
    guard file.findings.count == before, !row.cells.contains(.faulty) else { return nil }
    if line.reporting != nil, file.firstReportingLine == nil { file.firstReportingLine = row.line }
    return line
  }

  /// The cell as a text; what can be none is found.
  mutating func text(_ word: JournalColumn.Word, _ row: JournalRow) -> String {
    let cell = columns.cell(word, in: row)
    if cell.isDate, [.account, .number, .series, .period].contains(word) {
      findType(of: cell, word, row)
      return ""
    }
    if let text = cell.text { return text }
    findType(of: cell, word, row)
    return ""
  }

  /// A cell of another type than its column, unless it is found already.
  mutating func findType(of cell: SheetCell, _ word: JournalColumn.Word, _ row: JournalRow) {
    let type: CellType
    switch cell {
    case .day, .moment: type = .date
    case .truth: type = .truth
    case .number: type = .percentage
    case .text, .faulty: return
    }
    let column = columns.name(word)
    find(JournalFileProblem.cellIsOfAnotherType(column: column, type: type), row, word)
  }

  private mutating func readCurrency(_ row: JournalRow) -> Currency? {
    let text = text(.currency, row)
    if text.isEmpty { return nil }
    let currency = Currency(text.uppercased()).flatMap { $0.isKnown ? $0 : nil }
    if currency == nil {
      find(JournalFileProblem.currencyIsUnreadable(written: text), row, .currency)
    }
    return currency
  }

  /// The amount of a row that has it in one of two columns; a negative one is turned into the other.
  private mutating func readSides(
    _ row: JournalRow,
    _ currency: Currency?
  ) -> (amount: ExactDecimal?, isTurned: Bool) {
    let debit = readAmount(.debit, row, currency)
    let credit = readAmount(.credit, row, currency)
    if let debit, let credit, debit.mantissa != 0, credit.mantissa != 0 {
      let problem = JournalFileProblem.bothSidesAreFilled(
        debit: debit.description,
        credit: credit.description
      )
      find(problem, row, .credit)
      return (nil, false)
    }
    var isTurned = false
    for (word, amount) in [(JournalColumn.Word.debit, debit), (.credit, credit)] {
      guard let amount, amount.mantissa < 0 else { continue }
      countTurned(word, row)
      isTurned = true
    }
    guard let credit, credit.mantissa != 0 else { return (debit ?? credit, isTurned) }
    return (credit.negated, isTurned)
  }

  /// Gives what a row states beside its debit or credit the same side.
  ///
  /// One with a minus has it already, or is turned with the other; on a debit that is not turned it
  /// contradicts, which is found.
  private mutating func follow(
    _ side: ExactDecimal,
    isTurned: Bool,
    _ line: inout JournalLine,
    _ row: JournalRow
  ) {
    let other: JournalAmount =
      columns.sidesAreAccounting ? (.amount, \.amount) : (.accounting, \.accounting)
    let others: [JournalAmount] = [other, (.reporting, \.reporting)]
    for (word, path) in others {
      guard let amount = line[keyPath: path], amount.mantissa != 0 else { continue }
      if amount.mantissa < 0 {
        if isTurned {
          countTurned(word, row)
        } else if side.mantissa > 0 {
          find(JournalFileProblem.signsAreOpposite(account: line.account), row, word)
          continue
        }
      }
      if (amount.mantissa < 0) != (side.mantissa < 0) { line[keyPath: path] = amount.negated }
    }
  }

  /// Gives the amounts of a row the side that a column of its own says; a negative one belongs to the
  /// other side, as a reversal does.
  private mutating func turn(_ line: inout JournalLine, _ row: JournalRow) {
    let written = text(.side, row)
    // A cell that is no text is found already.
    guard columns.cell(.side, in: row).text != nil else { return }
    let places: [JournalAmount] = [
      (.accounting, \.accounting), (.amount, \.amount), (.reporting, \.reporting),
    ]
    let stated = places.filter { (line[keyPath: $0.path]?.mantissa ?? 0) != 0 }
    guard let isCredit = JournalNames.isCredit(written) else {
      // An amount of nothing needs no side.
      if !written.isEmpty || !stated.isEmpty {
        let column = columns.name(.side)
        find(JournalFileProblem.sideIsUnreadable(column: column, written: written), row, .side)
      }
      return
    }
    let negative = stated.filter { (line[keyPath: $0.path]?.mantissa ?? 0) < 0 }
    if let first = negative.first, negative.count < stated.count {
      find(JournalFileProblem.signsAreOpposite(account: line.account), row, first.word)
      return
    }
    for (word, _) in negative { countTurned(word, row) }
    if isCredit {
      for (_, path) in stated { line[keyPath: path] = line[keyPath: path]?.negated }
    }
  }

  private mutating func countTurned(_ word: JournalColumn.Word, _ row: JournalRow) {
    let place = JournalPlace(line: row.line, index: columns.words[word])
    turned[word, default: (place, 0)].count += 1
  }

  /// Lists print 0 in the column of another currency where a row has none.
  private func dropNothing(_ line: inout JournalLine) {
    let isForeign = line.currency != nil && line.currency != accounting
    if line.accounting != nil, line.amount?.mantissa == 0, !isForeign { line.amount = nil }
  }

  private mutating func readAmount(
    _ word: JournalColumn.Word,
    _ row: JournalRow,
    _ currency: Currency?
  ) -> ExactDecimal? {
    let cell = columns.cell(word, in: row)
    let column = columns.name(word)
    let amount: StatedAmount
    let written: String
    switch cell {
    case .text(""), .faulty: return nil
    case .text(let text):
      written = text
      guard let stated = StatedAmount(text) else {
        find(JournalFileProblem.amountIsUnreadable(column: column, written: text), row, word)
        return nil
      }
      amount = stated
    case .number(let number) where !number.format.isPercent:
      amount = StatedAmount(number)
      written = [number.text, amount.unit].filter { !$0.isEmpty }.joined(separator: " ")
    case .number, .day, .moment, .truth:
      findType(of: cell, word, row)
      return nil
    }
    if let currency, !amount.mayBe(in: currency) {
      let problem = JournalFileProblem.amountIsInAnotherCurrency(
        column: column,
        written: written,
        currency: currency
      )
      find(problem, row, word)
      return nil
    }
    let number = amount.number.number
    if case .ambiguous = amount.number,
      currency?.minorUnitDigits != 3 || marks.decimalMark == nil
    {
      // A dinar has three decimals: the mark begins them where the file does not say otherwise.
      let problem = JournalFileProblem.amountIsAmbiguous(
        column: column,
        written: written,
        decimals: currency?.minorUnitDigits ?? 2
      )
      find(problem, row, word)
      return nil
    }
    // Its negative may be needed, and the least number has none.
    guard number.mantissa != .min else {
      find(JournalFileProblem.amountIsUnreadable(column: column, written: written), row, word)
      return nil
    }
    if let currency, Money(decimal: number.description, currency) == nil {
      let written = number.description
      find(ImportError.decimalsDoNotFit(written: written, currency: currency), row, word)
      return nil
    }
    return number
  }

  private mutating func readRate(_ row: JournalRow) -> ExactDecimal? {
    let cell = columns.cell(.rate, in: row)
    switch cell {
    case .text(""), .faulty: return nil
    case .text(let text):
      // Three decimals are usual in a rate, thousands are not: `11,234` has one reading.
      if let rate = WrittenNumber(text)?.number, rate.mantissa > 0 { return rate }
      find(JournalFileProblem.rateIsUnreadable(written: text), row, .rate)
    case .number(let number) where !number.format.isPercent:
      if number.value.mantissa > 0 { return number.value }
      find(JournalFileProblem.rateIsUnreadable(written: number.text), row, .rate)
    case .number, .day, .moment, .truth: findType(of: cell, .rate, row)
    }
    return nil
  }

  private mutating func readDimensions(_ row: JournalRow) -> [DimensionValue] {
    let text = text(.dimensions, row)
    if text.isEmpty { return [] }
    guard let read = LedgerAccount(AccountNumber(""), dimensionsText: text)?.dimensions,
      read.allSatisfy({ !$0.code.isEmpty }), Set(read.map(\.dimension)).count == read.count
    else {
      find(JournalFileProblem.dimensionsAreUnreadable(written: text), row, .dimensions)
      return []
    }
    return read
  }

  private mutating func readDimensionColumns(_ row: JournalRow) -> [JournalDimension] {
    columns.dimensions.compactMap { column, index in
      guard let code = row[index].text else {
        if case .truth = row[index] {
          let problem = JournalFileProblem.cellIsOfAnotherType(column: column.name, type: .truth)
          find(problem, JournalPlace(line: row.line, index: index))
        }
        return nil
      }
      return code.isEmpty ? nil : JournalDimension(column: column.name, code: code)
    }
  }
}

extension JournalLine {
  fileprivate var hasOppositeSigns: Bool {
    (amount?.mantissa.signum() ?? 0) * (accounting?.mantissa.signum() ?? 0) < 0
  }
}
