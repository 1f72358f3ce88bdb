import Accounting

/// Writes the sample's vouchers in foreign currencies as a journal CSV.
///
/// Semicolons, decimal commas and a byte order mark, so that a Nordic spreadsheet opens it.
struct SampleCSV {
  var text = OutputBytes()
  private let plan: SamplePlan
  private let currencies: [[UInt8]]
  private let costCentres: [[UInt8]]

  init(_ plan: SamplePlan, _ currencies: [SampleCurrency]) {
    self.plan = plan
    self.currencies = currencies.map { Array($0.currency.code.utf8) }
    costCentres = SampleDimension.costCentre.codes(plan.costCentres).map { Array("1=\($0)".utf8) }
  }

  mutating func appendHeading() {
    text.append("\u{FEFF}series;number;date;account;currency;amount;accounting;")
    text.append("dimensions;text\r\n")
  }

  mutating func append(_ voucher: SampleJournalVoucher) {
    let day = Array(plan.firstDay.advanced(by: voucher.day).description.utf8)
    for (index, line) in voucher.lines.enumerated() {
      text.append("V;")
      text.append(voucher.number)
      text.append(byte: semicolon)
      text.append(day)
      text.append(byte: semicolon)
      append(line)
      text.append(byte: semicolon)
      if index == 0 { text.append(Array(voucher.text.utf8)) }
      text.append("\r\n")
    }
  }

  private mutating func append(_ line: SampleJournalLine) {
    text.append(line.account)
    text.append(byte: semicolon)
    if line.currency >= 0 { text.append(currencies[line.currency]) } else { text.append("SEK") }
    text.append(byte: semicolon)
    text.append(hundredths: line.amount, mark: comma)
    text.append(byte: semicolon)
    text.append(hundredths: line.accounting, mark: comma)
    text.append(byte: semicolon)
    if line.costCentre >= 0 { text.append(costCentres[line.costCentre]) }
  }
}

private let semicolon = UInt8(ascii: ";")
private let comma = UInt8(ascii: ",")
