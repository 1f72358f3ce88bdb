import Accounting

/// Reads a file of an account structure: CSV whose heading names the segments.
///
/// What its cells mean, `StructureTable` knows; a line that cannot be read is a finding.
package func readStructure(_ bytes: [UInt8]) -> (table: StructureTable, findings: [Finding]) {
  var rows = CSVReader(bytes)
  var findings: [Finding] = []
  let heading = rows.next()?.fields.map(\.trimmed) ?? []
  var lines: [(line: Int, cells: [String])] = []
  for row in rows {
    if row.fault == nil {
      lines.append((row.line, row.fields.map(\.trimmed)))
    } else {
      findings.append(Finding(.error, StructureError.rowIsUnreadable, line: row.line))
    }
  }
  return (StructureTable(columns: heading, lines: lines), findings)
}
