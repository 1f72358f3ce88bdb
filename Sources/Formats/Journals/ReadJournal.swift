import Accounting

/// Reads a journal from CSV: one voucher line a row, grouped into vouchers by series and number.
///
/// Everything that is wrong is found, each with its line. A line with a fault is left out of its
/// voucher, so nothing may be posted of a file with findings. The currencies are the company's, by
/// which amounts without a currency are read. Without an encoding that of the bytes is taken.
package func readJournal(
  _ bytes: [UInt8],
  accounting: Currency? = nil,
  reporting: Currency? = nil,
  encoding: TextEncoding? = nil
) -> JournalFile {
  var file = JournalFile()
  guard let text = DecodedText(bytes, encoding) else {
    file.find(JournalFileProblem.encodingDoesNotFit(encoding: encoding ?? .utf16), line: nil)
    return file
  }
  if text.isGuessed {
    file.find(JournalFileProblem.encodingIsGuessed(encoding: text.encoding), .info, line: nil)
  }
  var (rows, passedOver) = rows(of: text.bytes)
  guard let heading = rows.next() else {
    file.find(JournalFileProblem.headingIsMissing, line: 1)
    return file
  }
  var reading = JournalReading(
    file,
    JournalRow(heading),
    accounting: accounting,
    passedOver: passedOver
  )
  reading.reporting = reporting
  reading.read(rows.lazy.map { JournalRow($0) })
  return reading.finished()
}

/// The rows from the heading on, and how many stand above it.
///
/// A title above it may have marks that look like separators, so that each of these is tried.
private func rows(of bytes: [UInt8]) -> (rows: CSVReader, passedOver: Int) {
  let found = CSVReader(bytes)
  let others = [";", "\t", ","].map { CSVReader(bytes, separator: UInt8(ascii: $0)) }
  for reader in [found] + others {
    var rows = reader
    let cells = reader.lazy.map { JournalRow($0).cells }
    guard let heading = JournalColumns.heading(among: cells) else { continue }
    for _ in 0..<heading { _ = rows.next() }
    return (rows, heading)
  }
  return (found, 0)
}
