/// The control sum of SIE: the reflected CRC-32 of zip files.
struct CRC32 {
  private var state: UInt32 = 0xFFFF_FFFF

  var value: UInt32 { ~state }

  mutating func feed(_ byte: UInt8) {
    state = CRC32.table[Int(UInt8(truncatingIfNeeded: state) ^ byte)] ^ state >> 8
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 0 ? value >> 1 : value >> 1 ^ 0xEDB8_8320
    }
  }
}

extension CRC32 {
  /// Feeds the record whose label the scanner has just passed: label and fields in CP437, without
  /// what separates and quotes them.
  mutating func feedRecord(_ scanner: SIEScanner, _ encoding: SIEEncoding) {
    var scanner = scanner
    feed(SIEField(start: scanner.labelStart, end: scanner.labelEnd), scanner, encoding)
    while true {
      let field = scanner.nextField()
      if !field.isMissing {
        feed(field, scanner, encoding)
        continue
      }
      let list = scanner.nextList()
      guard list.start > field.start else { return }
      var items = SIEScanner(scanner.bytes, from: list.start, to: list.end)
      while true {
        let item = items.nextField()
        if item.isMissing { break }
        feed(item, items, encoding)
      }
    }
  }

  private mutating func feed(_ field: SIEField, _ scanner: SIEScanner, _ encoding: SIEEncoding) {
    if field.isEscaped || encoding != .cp437 {
      feedUnusual(scanner.unescaped(field), encoding)
    } else {
      for index in field.start..<field.end { feed(scanner.bytes[index]) }
    }
  }

  private mutating func feedUnusual(_ bytes: [UInt8], _ encoding: SIEEncoding) {
    if encoding == .cp437 {
      for byte in bytes { feed(byte) }
    } else {
      let text = bytes.withUnsafeBytes { encoding.decode($0) }
      for character in text.unicodeScalars { feed(byteCP437(character)) }
    }
  }
}
