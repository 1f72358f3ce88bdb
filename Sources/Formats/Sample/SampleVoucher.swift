import Accounting

/// One line of a sample voucher, in öre; debit is positive.
struct SampleLine: Hashable, Sendable {
  var account: Int
  var amount: Int64
  /// Index of a cost centre, project or employee; −1 is none.
  var costCentre = -1
  var project = -1
  var employee = -1
}

/// The series of a voucher.
enum SampleSeries: Int, CaseIterable, Sendable {
  case general
  case customerInvoice
  case customerPayment
  case supplierInvoice
  case supplierPayment
  case payroll

  var letter: UInt8 {
    switch self {
    case .general: UInt8(ascii: "A")
    case .customerInvoice: UInt8(ascii: "B")
    case .customerPayment: UInt8(ascii: "C")
    case .supplierInvoice: UInt8(ascii: "D")
    case .supplierPayment: UInt8(ascii: "E")
    case .payroll: UInt8(ascii: "L")
    }
  }
}

/// What a voucher is about: a phrase, a document's number and the other party, each where it has
/// one.
struct SampleText: Hashable, Sendable {
  var phrase: SamplePhrase
  var document = 0
  var party = -1
}

/// A voucher of the sample; the stream fills one again and again.
struct SampleVoucher: Sendable {
  var series = SampleSeries.general
  var number = 0
  var day = Day(number: 0)
  var text = SampleText(phrase: .openingResult)
  var lines: [SampleLine] = []

  init() { lines.reserveCapacity(64) }
}
