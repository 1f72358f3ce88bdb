/// Text in the making, written byte by byte and handed on in chunks.
package struct OutputBytes: Sendable {
  package private(set) var bytes: [UInt8] = []

  package static let chunk = 1 << 16

  package init() { bytes.reserveCapacity(OutputBytes.chunk + 8_192) }

  package var count: Int { bytes.count }

  var isFull: Bool { bytes.count >= OutputBytes.chunk }

  package mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  /// Hands on what has been gathered once that is a chunk.
  package mutating func handOn<Failure: Error>(
    to write: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    if isFull { try handOnAll(to: write) }
  }

  /// Hands on everything that has been gathered.
  package mutating func handOnAll<Failure: Error>(
    to write: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    guard !bytes.isEmpty else { return }
    try write(bytes)
    clear()
  }

  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func append(_ text: [UInt8]) { bytes.append(contentsOf: text) }

  mutating func append(_ text: Slice<UnsafeBufferPointer<UInt8>>) { bytes.append(contentsOf: text) }

  mutating func append(_ text: some StringProtocol) { bytes.append(contentsOf: text.utf8) }

  mutating func append(byte: UInt8) { bytes.append(byte) }

  /// Takes back everything after the first `count` bytes.
  mutating func cut(to count: Int) { bytes.removeSubrange(count...) }

  /// Takes one byte out.
  mutating func cut(at index: Int) { bytes.remove(at: index) }

  /// Appends a number that is not negative.
  mutating func append(_ number: Int) { append(magnitude: UInt64(number)) }

  private mutating func append(magnitude: UInt64) {
    let start = bytes.count
    var rest = magnitude
    repeat {
      bytes.append(48 + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  /// Appends hundredths with two decimals.
  mutating func append(hundredths: Int64, mark: UInt8 = UInt8(ascii: ".")) {
    append(minorUnits: hundredths, digits: 2, mark: mark)
  }

  /// Appends minor units with all their decimals.
  mutating func append(minorUnits: Int64, digits: Int, mark: UInt8 = UInt8(ascii: ".")) {
    if minorUnits < 0 { bytes.append(UInt8(ascii: "-")) }
    var unit: UInt64 = 1
    for _ in 0..<digits { unit *= 10 }
    append(magnitude: minorUnits.magnitude / unit)
    guard digits > 0 else { return }
    bytes.append(mark)
    let rest = minorUnits.magnitude % unit
    while unit > 1 {
      unit /= 10
      bytes.append(48 + UInt8(rest / unit % 10))
    }
  }
}
