import CPostgreSQL

/// Rows turned into one array for each column, in PostgreSQL's binary form.
struct PostgreSQLArrays {
  let types: [Oid]
  private var arrays: [[UInt8]]

  /// Takes rows in the binary form of COPY, whose fields look as the elements of an array do.
  init(of columns: [PostgreSQLType], _ rows: UnsafeRawBufferPointer, count: Int) {
    types = columns.map(\.arrayType)
    arrays = columns.map { PostgreSQLArrays.header(of: $0, count: count) }
    for column in arrays.indices {
      arrays[column].reserveCapacity(arrays[column].count + rows.count / columns.count)
    }
    var place = 0
    for _ in 0..<count {
      place += MemoryLayout<Int16>.size
      for column in arrays.indices {
        let length = Int32(bigEndian: rows.loadUnaligned(fromByteOffset: place, as: Int32.self))
        let end = place + MemoryLayout<Int32>.size + max(0, Int(length))
        arrays[column].append(contentsOf: UnsafeRawBufferPointer(rebasing: rows[place..<end]))
        place = end
      }
    }
  }

  /// One dimension that may hold nulls, its elements counted from 1.
  private static func header(of type: PostgreSQLType, count: Int) -> [UInt8] {
    [1, 1, Int32(bitPattern: type.rawValue), Int32(count), 1].flatMap { word in
      withUnsafeBytes(of: word.bigEndian) { Array($0) }
    }
  }

  /// Hands over the addresses, lengths and formats as libpq wants them.
  func withPointers<Result>(
    _ body: (Int32, [UnsafePointer<CChar>?], [Int32], [Int32]) -> Result
  ) -> Result {
    let lengths = arrays.map(\.count)
    return Array(arrays.joined()).withUnsafeBytes { bytes in
      var start = 0
      let pointers = lengths.map { length in
        defer { start += length }
        return bytes.baseAddress?.advanced(by: start).assumingMemoryBound(to: CChar.self)
      }
      return body(
        Int32(lengths.count),
        pointers,
        lengths.map { Int32($0) },
        [Int32](repeating: 1, count: lengths.count)
      )
    }
  }
}
