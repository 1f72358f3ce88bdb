import Accounting
import Foundation

/// Vouchers put aside in a file without a name as they are read, and taken out series by series.
///
/// The books are read in the order of their log, and SIE wants the order of series and number. The
/// memory it takes is sixteen bytes a voucher; the file goes with the program, however that ends.
struct VoucherSpool {
  private let file: FileHandle
  private var places: [Place] = []
  private var series: [String: UInt64] = [:]
  private var end: UInt64 = 0

  /// Where a voucher lies, and its rank.
  private struct Place {
    /// The series in the upper 20 bits, the number in the others.
    var rank: UInt64
    /// The offset in the upper 36 bits, the length in the others.
    let stretch: UInt64

    var offset: UInt64 { stretch >> 28 }
    var count: Int { Int(stretch & 0xFFF_FFFF) }

    static func precedes(_ one: Place, _ two: Place) -> Bool {
      (one.rank, one.stretch) < (two.rank, two.stretch)
    }
  }

  private static let mostSeries: UInt64 = 1 << 20 - 1
  private static let largestNumber: UInt64 = 1 << 44 - 1

  init(capacity: Int) throws {
    places.reserveCapacity(capacity)
    var path = Array((NSTemporaryDirectory() + "/bokslut-XXXXXX").utf8CString)
    let descriptor = mkstemp(&path)
    guard descriptor >= 0 else { throw VoucherSpool.refusal() }
    unlink(path)
    file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// Says that the next `count` bytes are a voucher.
  mutating func place(_ voucher: (series: String, number: String), count: Int) {
    let next = min(UInt64(series.count), VoucherSpool.mostSeries)
    let index = series[voucher.series] ?? next
    if index == next { series[voucher.series] = index }
    precondition(count < 1 << 28 && end < 1 << 36, "a voucher of \(count) bytes at \(end)")
    places.append(
      Place(
        rank: index << 44 | VoucherSpool.rank(voucher.number),
        stretch: end << 28 | UInt64(count)
      )
    )
    end += UInt64(count)
  }

  /// Takes the bytes of vouchers, in the order in which they are placed.
  func write(_ bytes: [UInt8]) throws {
    do {
      try file.write(contentsOf: bytes)
    } catch {
      throw VoucherSpool.refusal()
    }
  }

  /// Hands on all vouchers by series and number, those that share both as they came.
  mutating func handOn(to write: ([UInt8]) throws -> Void) throws {
    sort()
    var chunk: [UInt8] = []
    chunk.reserveCapacity(VoucherSpool.chunk)
    var index = 0
    while index < places.count {
      let offset = places[index].offset
      var count = places[index].count
      index += 1
      // Neighbours that are still neighbours are read at once.
      while index < places.count, places[index].offset == offset + UInt64(count),
        count < VoucherSpool.chunk
      {
        count += places[index].count
        index += 1
      }
      try read(count, at: offset, into: &chunk)
      if chunk.count >= VoucherSpool.chunk {
        try write(chunk)
        chunk.removeAll(keepingCapacity: true)
      }
    }
    if !chunk.isEmpty { try write(chunk) }
  }

  private static let chunk = 1 << 16

  private mutating func sort() {
    let names = series.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    var order = [UInt64](repeating: 0, count: names.count)
    for (rank, name) in names.enumerated() { order[Int(name.value)] = UInt64(rank) }
    for index in places.indices {
      let rank = places[index].rank
      places[index].rank = order[Int(rank >> 44)] << 44 | rank & VoucherSpool.largestNumber
    }
    places.sort(by: Place.precedes)
  }

  private func read(_ count: Int, at offset: UInt64, into chunk: inout [UInt8]) throws {
    let start = chunk.count
    chunk.append(contentsOf: repeatElement(0, count: count))
    try chunk.withUnsafeMutableBytes { bytes in
      var done = 0
      while done < count {
        let read = pread(
          file.fileDescriptor,
          bytes.baseAddress?.advanced(by: start + done),
          count - done,
          Int(offset) + done
        )
        guard read > 0 else { throw VoucherSpool.refusal() }
        done += read
      }
    }
  }

  /// A number by its value; anything else after all numbers.
  private static func rank(_ number: String) -> UInt64 {
    guard (1...13).contains(number.utf8.count),
      number.utf8.allSatisfy({ (48...57).contains($0) })
    else { return largestNumber }
    return number.utf8.reduce(0) { $0 * 10 + UInt64($1 - 48) }
  }

  private static func refusal() -> Refusal {
    Refusal(
      ImportError.fileCannotBeWritten(
        NSTemporaryDirectory(),
        reason: String(cString: strerror(errno))
      )
    )
  }
}
