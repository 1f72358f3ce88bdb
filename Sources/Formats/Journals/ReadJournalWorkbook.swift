import Accounting

/// Reads a journal from a workbook (.xlsx): from the sheet of a name, else from the one visible sheet
/// that holds something; the heading is found among its first rows.
///
/// As `readJournal` of CSV does, with each cell as its place; what is wrong with the workbook as a
/// whole is thrown as a `LedgerError`.
package func readJournal(
  workbook bytes: UnsafeRawBufferPointer,
  sheet name: String? = nil,
  accounting: Currency? = nil,
  reporting: Currency? = nil
) throws -> JournalFile {
  let workbook = try Workbook(bytes)
  let sheet = try workbook.sheet(named: name)
  let table = try workbook.read(sheet) { rows in
    JournalColumns.heading(among: rows.lazy.map(\.cells)) ?? 0
  }
  var file = JournalFile()
  let place = JournalSheet(name: sheet.name)
  file.sheet = place
  let unread = workbook.unread(beside: sheet)
  if !unread.isEmpty {
    let hidden = unread.filter(\.isHidden).map(\.name)
    let others = unread.filter { !$0.isHidden }.map(\.name)
    let problem = WorkbookProblem.sheetsAreNotRead(
      sheet: sheet.name,
      others: others,
      hidden: hidden
    )
    file.find(problem, .info, line: nil)
  }
  for finding in table.findings {
    let cell = place.cell(finding.row, finding.column)
    file.findings.append(Finding(finding.severity, finding.problem, line: finding.row, cell: cell))
  }
  guard let heading = table.rows.first else {
    file.findings.append(Finding(.error, JournalFileProblem.headingIsMissing, line: 1))
    return file
  }
  var reading = JournalReading(
    file,
    JournalRow(heading),
    accounting: accounting,
    passedOver: table.passedOver
  )
  reading.reporting = reporting
  reading.read(table.rows.dropFirst().lazy.map { JournalRow($0) })
  return reading.finished()
}
