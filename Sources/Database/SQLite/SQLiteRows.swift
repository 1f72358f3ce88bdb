import CSQLite

/// Rows on their way into a table, one after the other in one piece of memory.
///
/// Gathered by one thread and then handed over whole, never used by two at once.
final class SQLiteRows: @unchecked Sendable {
  /// What stands before each value; texts and bytes have their length before them, too.
  enum Kind: UInt8 {
    case null
    case integer
    case text
    case bytes
  }

  private(set) var room: UnsafeMutableRawBufferPointer
  /// How many rows there are.
  var count = 0

  init() {
    room = .allocate(byteCount: 4 << 10, alignment: 8)
  }

  deinit {
    room.deallocate()
  }

  /// Makes room for more than the bytes that are used.
  func grow(used: Int, toHold needed: Int) {
    let larger = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(needed, room.count * 2),
      alignment: 8
    )
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: room[..<used]))
    room.deallocate()
    room = larger
  }
}

extension SQLiteRows {
  /// Walks over the rows, binding their values where they lie.
  struct Binding {
    private let bytes: UnsafeRawPointer
    private var place = 0

    init?(_ rows: SQLiteRows) {
      guard let start = rows.room.baseAddress else { return nil }
      bytes = UnsafeRawPointer(start)
    }

    /// Binds the next values to the parameters of a statement.
    mutating func bind(_ values: Int32, to statement: OpaquePointer) {
      for parameter in 1...values {
        let code = bindNext(statement, parameter)
        precondition(code == SQLITE_OK, "SQLite refuses parameter \(parameter): code \(code)")
      }
    }

    @inline(__always)
    private mutating func bindNext(_ statement: OpaquePointer, _ column: Int32) -> Int32 {
      guard let kind = Kind(rawValue: next(UInt8.self)) else { return SQLITE_MISUSE }
      switch kind {
      case .null: return sqlite3_bind_null(statement, column)
      case .integer: return sqlite3_bind_int64(statement, column, next(Int64.self))
      case .text:
        let (start, count) = counted()
        let characters = start.assumingMemoryBound(to: CChar.self)
        return sqlite3_bind_text(statement, column, characters, count, nil)
      case .bytes:
        let (start, count) = counted()
        return sqlite3_bind_blob(statement, column, start, count, nil)
      }
    }

    private mutating func counted() -> (start: UnsafeRawPointer, count: Int32) {
      let count = next(Int32.self)
      defer { place += Int(count) }
      return (bytes + place, count)
    }

    @inline(__always)
    private mutating func next<Number: FixedWidthInteger>(_ type: Number.Type) -> Number {
      defer { place += MemoryLayout<Number>.size }
      return bytes.loadUnaligned(fromByteOffset: place, as: type)
    }
  }
}
