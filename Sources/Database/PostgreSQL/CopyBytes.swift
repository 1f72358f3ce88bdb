/// The bytes of COPY's binary form, in a room that grows and is used again.
struct CopyBytes {
  /// The signature and two empty words that the form begins with.
  private static let header: [UInt8] =
    Array("PGCOPY\n".utf8) + [0xFF, 0x0D, 0x0A, 0]
    + [UInt8](repeating: 0, count: 8)

  private var room: UnsafeMutableRawBufferPointer
  private(set) var count = 0

  init() {
    room = .allocate(byteCount: 64 << 10, alignment: 8)
    clear()
  }

  func deallocate() {
    room.deallocate()
  }

  /// It holds no row.
  var isEmpty: Bool { count == CopyBytes.header.count }

  /// The rows alone.
  var rows: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: room[CopyBytes.header.count..<count])
  }

  var content: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: room[..<count]) }

  mutating func clear() {
    count = 0
    CopyBytes.header.withUnsafeBytes { append($0) }
  }

  /// Writes the word that stands where another row would begin.
  mutating func end() {
    append(Int16(-1))
  }

  mutating func append(_ value: some FixedWidthInteger) {
    withUnsafeBytes(of: value.bigEndian) { append($0) }
  }

  mutating func append(field value: some FixedWidthInteger) {
    append(Int32(value.bitWidth / 8))
    append(value)
  }

  mutating func append(field value: UnsafeRawBufferPointer) {
    append(Int32(value.count))
    append(value)
  }

  mutating func appendNull() {
    append(Int32(-1))
  }

  private mutating func append(_ bytes: UnsafeRawBufferPointer) {
    if count + bytes.count > room.count { grow(toHold: count + bytes.count) }
    guard let start = room.baseAddress, let source = bytes.baseAddress else { return }
    (start + count).copyMemory(from: source, byteCount: bytes.count)
    count += bytes.count
  }

  private mutating func grow(toHold needed: Int) {
    let larger = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(needed, room.count * 2),
      alignment: 8
    )
    larger.copyMemory(from: content)
    room.deallocate()
    room = larger
  }
}
