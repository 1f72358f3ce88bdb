import Accounting

/// The reading of one journal, row by row.
struct JournalReading {
  var file: JournalFile
  var accounting: Currency?
  var reporting: Currency?
  let columns: JournalColumns
  private(set) var marks = JournalMarks()
  private var days = JournalDays()
  private var vouchers: [VoucherInReading] = []
  private var indexOfVoucher: [VoucherReference: Int] = [:]
  /// The line of the first control characters, and how many there are.
  private var firstControls: (line: Int, count: Int)?
  /// The voucher of the row before.
  private var lastVoucher: Int?
  /// The first row whose number is that of the row before, and how many there are.
  private var filledDown: (place: JournalPlace, count: Int)?
  /// The first negative number in a column of debit or credit, and how many there are.
  var turned: [JournalColumn.Word: (place: JournalPlace, count: Int)] = [:]

  private struct VoucherInReading {
    let reference: VoucherReference
    let line: Int
    var day: Day?
    /// The period that a row of it names.
    var period: String?
    /// Whether its date is found already, as unreadable or as another.
    var hasDateFinding = false
    var text = ""
    var lines: [JournalLine] = []
  }

  /// Begins with what is known of the file.
  init(
    _ file: JournalFile,
    _ written: JournalRow,
    accounting: Currency? = nil,
    passedOver: Int = 0
  ) {
    self.file = file
    self.accounting = accounting
    var controls = 0
    let heading = written.withoutControls(&controls)
    columns = JournalColumns(heading, accounting: accounting)
    self.file.signedColumn = columns.signedColumn
    if controls > 0 { firstControls = (heading.line, controls) }
    self.file.dimensionColumns = columns.dimensions.map(\.column)
    self.file.readings = columns.readings
    self.file.headingLine = heading.line
    self.file.sheet?.firstColumn = heading.cells.firstIndex { !$0.isEmpty } ?? 0
    if passedOver > 0 {
      let problem = JournalFileProblem.headingStandsBelow(rows: passedOver)
      find(problem, JournalPlace(line: heading.line, index: nil), .info)
    }
    for (problem, index) in columns.problems {
      find(problem, JournalPlace(line: heading.line, index: index))
    }
    if !columns.leftOut.isEmpty {
      let problem = JournalFileProblem.columnsAreLeftOut(columns: columns.leftOut)
      find(problem, JournalPlace(line: heading.line, index: nil), .info)
    }
  }

  /// Reads the rows behind the heading, twice: days and numbers are first looked at all together.
  mutating func read(_ rows: some Sequence<JournalRow>) {
    guard columns.problems.isEmpty else { return }
    for row in rows {
      var controls = 0
      look(at: row.withoutControls(&controls))
      if controls > 0 {
        firstControls = (firstControls?.line ?? row.line, (firstControls?.count ?? 0) + controls)
      }
    }
    if let (line, count) = firstControls {
      let problem = JournalFileProblem.controlCharacters(count: count)
      find(problem, JournalPlace(line: line, index: nil), .warning)
    }
    findForms()
    var counted = 0
    for row in rows { read(row.withoutControls(&counted)) }
    if let (place, count) = filledDown {
      find(JournalFileProblem.numbersAreFilledDown(count: count), place, .info)
    }
    for (word, negative) in turned.sorted(by: { $0.value.place.line < $1.value.place.line }) {
      let column = columns.name(word)
      let problem = JournalFileProblem.negativeIsOtherSide(column: column, count: negative.count)
      find(problem, negative.place, .info)
    }
  }

  mutating func finished() -> JournalFile {
    for voucher in vouchers {
      guard let day = voucher.day else {
        if !voucher.hasDateFinding {
          let place = JournalPlace(line: voucher.line, index: columns.words[.date])
          find(JournalFileProblem.dateIsMissing(voucher.reference), place)
        }
        continue
      }
      let text = voucher.text
      file.vouchers.append(
        JournalVoucher(
          reference: voucher.reference,
          day: day,
          period: voucher.period,
          text: text,
          lines: voucher.lines
        )
      )
    }
    file.findings.sort { ($0.line ?? 0) < ($1.line ?? 0) }
    return file
  }

  mutating func find(
    _ problem: any LedgerError,
    _ place: JournalPlace,
    _ severity: Severity = .error
  ) {
    let cell = file.sheet?.cell(place.line, place.index)
    file.findings.append(Finding(severity, problem, line: place.line, cell: cell))
  }

  mutating func find(
    _ problem: any LedgerError,
    _ row: JournalRow,
    _ word: JournalColumn.Word? = nil,
    _ severity: Severity = .error
  ) {
    find(problem, JournalPlace(line: row.line, index: word.flatMap { columns.words[$0] }), severity)
  }
}

extension JournalReading {
  private mutating func look(at row: JournalRow) {
    if let index = columns.words[.date], let text = row[index].undatedText {
      days.look(at: text, JournalPlace(line: row.line, index: index))
    }
    for word in JournalColumn.Word.amounts + [.rate] {
      guard let index = columns.words[word], case .text(let text) = row[index] else { continue }
      let place = JournalPlace(line: row.line, index: index)
      marks.look(at: text, place, isRate: word == .rate)
    }
  }

  /// A file has one form of days and one decimal mark, or two places that show that it has not.
  private mutating func findForms() {
    if let mixed = days.mixed {
      let problem = JournalFileProblem.datesAreMixed(
        written: mixed.second.text,
        otherWritten: mixed.first.text,
        otherPlace: file.place(mixed.first.place)
      )
      find(problem, mixed.second.place)
    } else if let unclear = days.ambiguous {
      find(JournalFileProblem.dateIsAmbiguous(written: unclear.text), unclear.place)
    } else if let form = days.unusualForm, let first = days.firstOfDays {
      let problem = JournalFileProblem.datesAreReadAs(form: form, written: first.text)
      find(problem, first.place, .info)
    }
    if let mixed = marks.mixed {
      let problem = JournalFileProblem.decimalMarksAreMixed(
        written: mixed.second.text,
        otherWritten: mixed.first.text,
        otherPlace: file.place(mixed.first.place)
      )
      find(problem, mixed.second.place)
    }
  }

  private mutating func read(_ row: JournalRow) {
    guard isWhole(row) else { return }
    if isTotal(row) {
      find(JournalFileProblem.rowIsTotal, row)
      return
    }
    let line = readLine(row)
    guard let index = voucher(of: row) else { return }
    lastVoucher = index
    readDate(row, ofVoucher: index)
    readPeriod(row, ofVoucher: index)
    guard let line else { return }
    if vouchers[index].text.isEmpty {
      let isDescribed = columns.words[.description] != nil
      vouchers[index].text = isDescribed ? text(.description, row) : line.text
    }
    vouchers[index].lines.append(line)
  }

  /// The voucher of a row's number; nothing where it has none, which is found.
  private mutating func voucher(of row: JournalRow) -> Int? {
    let number = text(.number, row)
    guard !number.isEmpty else {
      return columns.cell(.number, in: row).isEmpty ? voucher(above: row) : nil
    }
    let reference = VoucherReference(series: text(.series, row), number: number)
    let index = indexOfVoucher[reference] ?? vouchers.count
    if index == vouchers.count {
      vouchers.append(VoucherInReading(reference: reference, line: row.line))
      indexOfVoucher[reference] = index
    } else if index != lastVoucher {
      let firstLine = vouchers[index].line
      let problem = JournalFileProblem.numberComesAgain(reference, firstLine: firstLine)
      find(problem, row, .number, .warning)
    }
    return index
  }

  /// The voucher of the row before, where programs print its number on its first row alone.
  private mutating func voucher(above row: JournalRow) -> Int? {
    let series = text(.series, row)
    guard let index = lastVoucher, series.isEmpty || series == vouchers[index].reference.series
    else {
      find(JournalFileProblem.numberIsMissing, row, .number)
      return nil
    }
    let place = JournalPlace(line: row.line, index: columns.words[.number])
    filledDown = (filledDown?.place ?? place, (filledDown?.count ?? 0) + 1)
    return index
  }

  /// Whether a row has amounts, and no voucher, date or account that they could be of.
  private func isTotal(_ row: JournalRow) -> Bool {
    [.number, .date, .account].allSatisfy { (word: JournalColumn.Word) in
      let cell = columns.cell(word, in: row)
      return cell.isEmpty || cell.text.map { JournalNames.isTotal($0) } ?? false
    } && JournalColumn.Word.amounts.contains { !columns.cell($0, in: row).isEmpty }
  }

  private mutating func isWhole(_ row: JournalRow) -> Bool {
    switch row.fault {
    case .quoteIsNotClosed, .textFollowsQuote: find(JournalFileProblem.rowIsBroken, row)
    case .isNotUTF8: find(JournalFileProblem.textIsNotUTF8, row)
    case nil:
      let beyond = row.cells.indices.dropFirst(columns.count).first { !row[$0].isEmpty }
      let nameless = columns.nameless.first { !row[$0].isEmpty }
      if let beyond {
        let fields = row.cells.count
        let problem = JournalFileProblem.rowIsTooLong(fields: fields, columns: columns.count)
        find(problem, JournalPlace(line: row.line, index: beyond))
      }
      if let nameless {
        let problem = JournalFileProblem.columnHasNoName(column: nameless + 1)
        find(problem, JournalPlace(line: row.line, index: nameless))
      }
      return beyond == nil && nameless == nil
    }
    return false
  }

  /// A date that is left out on a later line is that of the voucher.
  private mutating func readDate(_ row: JournalRow, ofVoucher index: Int) {
    let cell = columns.cell(.date, in: row)
    if cell.isEmpty { return }
    guard let day = day(cell, row) else {
      vouchers[index].hasDateFinding = true
      return
    }
    let first = vouchers[index].day ?? day
    vouchers[index].day = first
    guard first != day else { return }
    let reference = vouchers[index].reference
    let problem: JournalFileProblem =
      columns.cell(.number, in: row).isEmpty
      ? .rowBelowHasAnotherDate(reference, first, otherDay: day)
      : .voucherHasTwoDates(reference, first, otherDay: day)
    find(problem, row, .date)
  }

  /// One row of a voucher is enough to name its period, and no other may name another.
  private mutating func readPeriod(_ row: JournalRow, ofVoucher index: Int) {
    guard columns.words[.period] != nil else { return }
    let name = text(.period, row)
    guard !name.isEmpty else { return }
    let first = vouchers[index].period ?? name
    vouchers[index].period = first
    guard first != name else { return }
    let problem = JournalFileProblem.voucherHasTwoPeriods(
      vouchers[index].reference,
      period: first,
      otherPeriod: name
    )
    find(problem, row, .period)
  }

  private mutating func day(_ cell: SheetCell, _ row: JournalRow) -> Day? {
    switch cell {
    case .day(let day): return day
    case .moment(let written):
      find(JournalFileProblem.dateHasTime(written: written), row, .date)
      return nil
    default: break
    }
    guard let text = cell.undatedText else {
      findType(of: cell, .date, row)
      return nil
    }
    if days.isWithinDay(text) {
      find(JournalFileProblem.dateHasTime(written: text), row, .date)
      return nil
    }
    // What no one form fits is found already.
    if !days.isDecided, days.hasForm(text) { return nil }
    if let day = days.day(text) { return day }
    find(JournalFileProblem.dateIsUnreadable(written: text), row, .date)
    return nil
  }
}

extension SheetCell {
  /// A text or number that may be written as a day; `20250331` may be either.
  fileprivate var undatedText: String? { isDate ? nil : text }
}
