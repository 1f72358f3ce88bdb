import Accounting

/// What a journal file holds: vouchers in the order of their first lines, and all findings.
package struct JournalFile: Sendable {
  package var vouchers: [JournalVoucher] = []
  /// The columns that are no word of the format: the caller knows them as dimensions.
  package var dimensionColumns: [DimensionColumn] = []
  /// What other columns are read as, where that is not their name.
  package var readings: [ReadColumn] = []
  /// Where the heading stands.
  package var headingLine = 1
  /// The one column whose signs say debit and credit; nothing where other columns say it.
  package var signedColumn: String?
  package var findings: [Finding] = []
  /// The first line with an amount in the reporting currency, which a company may not have.
  package var firstReportingLine: Int?
  /// The sheet of a workbook that it stands in; nothing where it is CSV.
  package internal(set) var sheet: JournalSheet?

  package init() {}

  /// A finding of a line, with the cell that the line begins in where the file is a workbook.
  package func placed(_ finding: Finding) -> Finding {
    guard let sheet, let line = finding.line else { return finding }
    return finding.found(inCell: sheet.cell(line, nil))
  }

  /// A place in words that need no language: the line, or the cell.
  func place(_ place: JournalPlace) -> String {
    sheet?.cell(place.line, place.index) ?? String(place.line)
  }

  mutating func find(_ problem: any LedgerError, _ severity: Severity = .error, line: Int?) {
    findings.append(Finding(severity, problem, line: line))
  }
}

/// Where something stands in a journal.
struct JournalPlace: Hashable {
  let line: Int
  /// The column, from 0; nothing where it is the whole row.
  let index: Int?
}

/// The sheet of a workbook that a journal stands in.
package struct JournalSheet: Hashable, Sendable {
  package let name: String
  /// Where the table begins, from 0.
  var firstColumn = 0

  /// A cell as spreadsheet programs name it, `Sheet1!B7` or `'My sheet'!B7`; without a column the
  /// first of the row.
  func cell(_ row: Int, _ column: Int?) -> String {
    let isPlain = name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
    let sheet =
      isPlain
      ? name
      : "'"
        + name.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "''") + "'"
    return "\(sheet)!\(CellReference.letters(column ?? firstColumn))\(row)"
  }
}
