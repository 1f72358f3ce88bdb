import Accounting

extension SIEReader {
  @inline(__always)
  mutating func feedChecksum(_ label: UInt64) {
    if checksum != nil, label != SIELabel.controlSum.packed {
      checksum?.feedRecord(scanner, encoding)
    }
  }

  /// Begins the control sum, or compares it where it was begun.
  mutating func readControlSum() {
    let stated = excerpt(scanner.nextField())
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
    } else if let number = Int64(stated),
      number == Int64(computed) || number == Int64(Int32(bitPattern: computed))
    {
      file.controlSum = .right
    } else {
      file.controlSum = .wrong(stated: stated, computed: computed)
      let severity: Severity = choices.acceptsControlSum ? .warning : .error
      find(severity, .controlSumDiffers(stated: stated, computed: computed), line: scanner.line)
      if choices.acceptsControlSum {
        file.overrides.append("#KSUMMA \(stated), computed \(computed)")
      }
    }
  }
}
