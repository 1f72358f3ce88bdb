import Accounting

/// Hands over each voucher of a file that `readSIE` has read, in the order of the file, with what
/// its lines say beyond the ledger.
///
/// Empty vouchers are handed over without lines: their numbers explain gaps. What cannot be posted
/// is left out, and is an error among the file's findings: a voucher without a date, and a line
/// without account or amount.
package func readVouchers(
  of file: SIEFile,
  in bytes: UnsafeRawBufferPointer,
  _ each: (LedgerVoucher) throws -> Void
) rethrows {
  let copy = copyWithLineFeeds(bytes)
  defer { copy?.deallocate() }
  let bytes = copy.map { UnsafeRawBufferPointer($0) } ?? bytes
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
        if label == voucher {
          reader.begin()
        } else {
          reader.readHistory(label)
          reader.scanner.skipLine()
        }
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
