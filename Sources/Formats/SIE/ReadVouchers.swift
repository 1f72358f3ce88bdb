import Accounting

/// Hands over each voucher of a file that `readSIE` has read, in the order of the file.
///
/// Empty vouchers are handed over without lines: their numbers explain gaps. What cannot be posted
/// is left out, and is an error among the file's findings: a voucher without a date, and a line
/// without account or amount.
package func readVouchers(
  of file: SIEFile,
  in bytes: UnsafeRawBufferPointer,
  _ each: (VoucherDraft) throws -> Void
) rethrows {
  guard let scanner = SIEScanner(bytes) else { return }
  var reader = SIEVoucherReader(scanner, file)
  let line = SIELabel.line.packed
  let voucher = SIELabel.voucher.packed
  while true {
    switch reader.scanner.nextLine() {
    case .record(let label):
      if label == line {
        reader.readLine()
        reader.scanner.skipLine()
      } else {
        let endsVoucher = label == voucher || reader.endsVoucher(label)
        if endsVoucher, reader.isOpen { try reader.handOver(each) }
        if label == voucher { reader.begin() } else { reader.scanner.skipLine() }
      }
    case .closingBrace: if reader.isOpen { try reader.handOver(each) }
    case .openingBrace: continue
    case .longLabel, .other: reader.scanner.skipLine()
    case .end:
      if reader.isOpen { try reader.handOver(each) }
      return
    }
  }
}

/// Builds one voucher after the other in the same storage.
private struct SIEVoucherReader {
  var scanner: SIEScanner
  private(set) var isOpen = false
  private let encoding: SIEEncoding
  private let currency: Currency
  private let currencyDigits: Int
  private var ledgerAccounts: SIELedgerAccounts
  private var draft = VoucherDraft(day: Day(number: 0), text: "", lines: [])

  init(_ scanner: SIEScanner, _ file: SIEFile) {
    self.scanner = scanner
    encoding = file.encoding.encoding
    currency = file.currency
    currencyDigits = file.currency.minorUnitDigits
    ledgerAccounts = SIELedgerAccounts(encoding)
  }

  /// Whether a record ends the voucher before it: all do that the format knows and that are no
  /// lines of a voucher.
  func endsVoucher(_ label: UInt64) -> Bool {
    guard isOpen, let label = SIELabel.byPacked[label] else { return false }
    return label != .addedLine && label != .struckLine
  }

  mutating func begin() {
    let header = scanner.header()
    guard let day = scanner.day(header.date) else { return }
    isOpen = true
    draft.day = day
    draft.text = scanner.text(header.text, encoding)
    draft.reference = reference(header)
    draft.sourceLine = header.line
  }

  /// The reference that the voucher had; nothing where a pre-system left both parts empty.
  private func reference(_ header: SIEHeader) -> VoucherReference? {
    guard !header.series.isEmpty || !header.number.isEmpty else { return nil }
    return VoucherReference(
      series: scanner.text(header.series, encoding),
      number: scanner.text(header.number, encoding)
    )
  }

  @inline(__always)
  mutating func readLine() {
    let row = scanner.row()
    guard isOpen, !row.account.isEmpty,
      case .minorUnits(let minorUnits) = scanner.amount(row.amount, digits: currencyDigits)
    else { return }
    draft.lines.append(
      VoucherLine(
        ledgerAccounts.ledgerAccount(row.account, row.objects, in: scanner),
        Money(minorUnits: minorUnits, currency),
        accounting: minorUnits,
        text: scanner.text(row.text, encoding)
      )
    )
  }

  mutating func handOver(_ each: (VoucherDraft) throws -> Void) rethrows {
    isOpen = false
    try each(draft)
    draft.lines.removeAll(keepingCapacity: true)
  }
}
