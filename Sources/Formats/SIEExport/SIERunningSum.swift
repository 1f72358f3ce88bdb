/// The control sum of a SIE file in the making (`#KSUMMA`).
package struct SIERunningSum: Sendable {
  private var sum = CRC32()
  private let encoding: SIEEncoding
  /// The sum covers what follows the record that opens it.
  private var isOpen = false

  package init(encoding: SIEEncoding) { self.encoding = encoding }

  package var value: UInt32 { sum.value }

  /// Takes the next bytes of the file, in whole records.
  package mutating func feed(_ records: [UInt8]) {
    records.withUnsafeBytes { bytes in
      guard var scanner = SIEScanner(bytes) else { return }
      while true {
        switch scanner.nextLine() {
        case .record(let label):
          if isOpen {
            sum.feedRecord(scanner, encoding)
          } else {
            isOpen = label == SIELabel.controlSum.packed
          }
          scanner.skipLine()
        case .openingBrace, .closingBrace: continue
        case .longLabel, .other: scanner.skipLine()
        case .end: return
        }
      }
    }
  }
}
