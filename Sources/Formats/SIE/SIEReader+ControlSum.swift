extension SIEReader {
  @inline(__always)
  mutating func feedChecksum(_ label: UInt64) {
    if checksum != nil, label != SIELabel.controlSum.packed {
      checksum?.feedRecord(scanner, encoding)
    }
  }

  /// Begins the control sum, or compares it where it was begun.
  mutating func readControlSum() {
    let stated = text(scanner.nextField())
    guard let checksum else {
      guard file.controlSum == .absent else { return }
      checksum = CRC32()
      file.controlSum = .unclosed
      return
    }
    self.checksum = nil
    let computed = checksum.value
    if stated.isEmpty {
      file.controlSum = .empty(computed: computed)
      find(.warning, .controlSumEmpty, line: scanner.line)
    } else if stated == String(computed) || stated == String(Int32(bitPattern: computed)) {
      file.controlSum = .right
    } else {
      file.controlSum = .wrong(stated: stated, computed: computed)
      find(.error, .controlSumDiffers(stated: stated, computed: computed), line: scanner.line)
    }
  }
}
