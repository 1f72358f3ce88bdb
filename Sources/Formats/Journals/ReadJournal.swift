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
  var rows = CSVReader(text.bytes)
  guard let heading = rows.next() else {
    file.find(JournalFileProblem.headingIsMissing, line: 1)
    return file
  }
  var reading = JournalReading(file, JournalRow(heading))
  reading.accounting = accounting
  reading.reporting = reporting
  reading.read(rows.lazy.map { JournalRow($0) })
  return reading.finished()
}
