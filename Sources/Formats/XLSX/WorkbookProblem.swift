import Accounting

/// What can be wrong with a workbook (.xlsx), or should be known of it.
package enum WorkbookProblem: KeptError, Hashable {
  case partIsMissing(part: String)
  /// Its XML breaks off or is not well-formed.
  case partIsBroken(part: String, reason: String)
  /// Its XML goes beyond the limits that keep reading safe.
  case partIsRefused(part: String, reason: XMLRefusal)
  case hasNoSheet
  case sheetIsUnknown(sheet: String, known: [String])
  /// Several visible sheets hold something.
  case sheetMustBeNamed(sheets: [String])
  case isTooLarge(limit: WorkbookLimit, most: Int)
  case cellHasError(written: String)
  /// The program that wrote the workbook did not compute it.
  case formulaHasNoValue
  case formulasAreReadAsValues(count: Int)
  case cellsAreMerged(range: String)
  case hiddenIsRead(rows: Int, columns: Int)
  case cellIsBroken(written: String)
  case cellStandsTwice
  /// The number of a row that no sheet has.
  case rowIsBroken(written: String)
  /// The number of a date that no calendar has.
  case dayDoesNotExist(written: String)
  /// Sheets that hold something, beside the one that is read.
  case sheetsAreNotRead(sheet: String, others: [String], hidden: [String])

  package var code: ErrorCode {
    switch self {
    case .partIsMissing: ErrorCode("XLS", 1)
    case .partIsBroken: ErrorCode("XLS", 2)
    case .partIsRefused: ErrorCode("XLS", 15)
    case .hasNoSheet: ErrorCode("XLS", 3)
    case .sheetIsUnknown: ErrorCode("XLS", 4)
    case .sheetMustBeNamed: ErrorCode("XLS", 5)
    case .isTooLarge: ErrorCode("XLS", 6)
    case .cellHasError: ErrorCode("XLS", 7)
    case .formulaHasNoValue: ErrorCode("XLS", 8)
    case .formulasAreReadAsValues: ErrorCode("XLS", 9)
    case .cellsAreMerged: ErrorCode("XLS", 10)
    case .hiddenIsRead: ErrorCode("XLS", 11)
    case .cellIsBroken: ErrorCode("XLS", 12)
    case .cellStandsTwice: ErrorCode("XLS", 13)
    case .dayDoesNotExist: ErrorCode("XLS", 14)
    case .rowIsBroken: ErrorCode("XLS", 16)
    case .sheetsAreNotRead: ErrorCode("XLS", 17)
    }
  }
}

/// What a workbook may have so many of.
package enum WorkbookLimit: String, Codable, Hashable, Sendable, CaseIterable {
  case sheets
  case rows
  case columns
  case cells
  /// Bytes of all texts.
  case texts

  /// More than a journal needs, and as much as memory bears.
  var most: Int {
    switch self {
    case .sheets: 1_000
    case .rows: 250_000
    case .columns: 256
    case .cells: 5_000_000
    case .texts: 128 << 20
    }
  }

  var exceeded: WorkbookProblem { .isTooLarge(limit: self, most: most) }
}
