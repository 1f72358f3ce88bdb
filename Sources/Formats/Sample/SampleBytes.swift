/// Text in the making, written byte by byte and handed on in chunks.
struct SampleBytes {
  private(set) var bytes: [UInt8] = []

  static let chunk = 1 << 16

  init() { bytes.reserveCapacity(SampleBytes.chunk + 8_192) }

  var isFull: Bool { bytes.count >= SampleBytes.chunk }

  mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func append(_ text: [UInt8]) { bytes.append(contentsOf: text) }

  mutating func append(byte: UInt8) { bytes.append(byte) }

  /// Appends a number that is not negative.
  mutating func append(_ number: Int) {
    let start = bytes.count
    var rest = UInt64(number)
    repeat {
      bytes.append(48 + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  /// Appends hundredths with two decimals.
  mutating func append(hundredths: Int64, mark: UInt8 = UInt8(ascii: ".")) {
    if hundredths < 0 { bytes.append(UInt8(ascii: "-")) }
    let magnitude = hundredths.magnitude
    append(Int(magnitude / 100))
    bytes.append(mark)
    bytes.append(48 + UInt8(magnitude / 10 % 10))
    bytes.append(48 + UInt8(magnitude % 10))
  }
}

/// The sample's own text as SIE has it, in CP437.
func codePage437(_ text: String) -> [UInt8] { text.unicodeScalars.map(byteCP437) }
