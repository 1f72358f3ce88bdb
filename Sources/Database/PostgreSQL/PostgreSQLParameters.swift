/// The values of a statement in PostgreSQL's binary form, one after the other.
struct PostgreSQLParameters {
  private var storage: [UInt8] = []
  /// Where each value lies; nothing for null.
  private var places: [Range<Int>?] = []

  init(_ values: [Value]) {
    places.reserveCapacity(values.count)
    for value in values { append(value) }
    // So that even an empty text has an address: libpq takes none for null.
    storage.append(0)
  }

  private mutating func append(_ value: Value) {
    let start = storage.count
    switch value {
    case .null:
      places.append(nil)
      return
    case .integer(let integer):
      withUnsafeBytes(of: integer.bigEndian) { storage.append(contentsOf: $0) }
    case .text(let text):
      storage.append(contentsOf: text.utf8)
    case .bytes(let bytes):
      storage.append(contentsOf: bytes)
    }
    places.append(start..<storage.count)
  }

  /// Hands over the addresses, lengths and formats as libpq wants them.
  func withPointers<Result>(
    _ body: (Int32, [UnsafePointer<CChar>?], [Int32], [Int32]) -> Result
  ) -> Result {
    storage.withUnsafeBytes { bytes in
      let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      return body(
        Int32(places.count),
        places.map { place in place.flatMap { start?.advanced(by: $0.lowerBound) } },
        places.map { Int32($0?.count ?? 0) },
        [Int32](repeating: 1, count: places.count)
      )
    }
  }
}
