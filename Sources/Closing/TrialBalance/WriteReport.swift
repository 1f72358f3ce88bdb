/// Writes a report's lines to a file, with the mark by which spreadsheets know UTF-8 where wanted.
package func writeReport(_ lines: [String], to path: String, markingUTF8: Bool) throws {
  let text = (markingUTF8 ? "\u{FEFF}" : "") + lines.map { $0 + "\n" }.joined()
  try writeFile(path) { write in try write(Array(text.utf8)) }
}
