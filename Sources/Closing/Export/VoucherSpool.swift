import Accounting
import Books
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
  /// The last number of each series, and whether they have ascended in all.
  private var lastNumbers: [UInt64] = []
  private var isInOrder = true
  /// Vouchers whose bytes are still to come, at their offsets among these.
  private var awaited: [Place] = []
  private var awaitedCount: UInt64 = 0
  private var reordered: [UInt8] = []

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
    guard descriptor >= 0 else { throw VoucherSpool.failure(errno) }
    unlink(path)
    file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// Says that the next `count` bytes are a voucher; refuses one of 256 MiB, and more than 64 GiB in all.
  mutating func place(
    _ voucher: (series: String, number: String),
    count: Int
  ) throws(Refusal) {
    guard count < 1 << 28, end + awaitedCount < 1 << 36 else {
      throw VoucherSpool.refusal(FileFault(EFBIG))
    }
    let next = min(UInt64(series.count), VoucherSpool.mostSeries)
    let index = series[voucher.series] ?? next
    if index == lastNumbers.count { lastNumbers.append(0) }
    if index == next { series[voucher.series] = index }
    awaited.append(
      Place(
        rank: index << 44 | VoucherSpool.rank(voucher.number),
        stretch: awaitedCount << 28 | UInt64(count)
      )
    )
    awaitedCount += UInt64(count)
  }

  /// Takes the bytes of the vouchers that have been placed since the last ones.
  ///
  /// Those of a series are put side by side, so that they are read back in few stretches.
  mutating func write(_ bytes: [UInt8]) throws {
    precondition(bytes.count == awaitedCount, "\(bytes.count) bytes instead of \(awaitedCount)")
    awaited.sort(by: Place.precedes)
    for place in awaited {
      let (index, number) = (Int(place.rank >> 44), place.rank & VoucherSpool.largestNumber)
      isInOrder = isInOrder && lastNumbers[index] <= number
      lastNumbers[index] = number
      places.append(Place(rank: place.rank, stretch: end << 28 | UInt64(place.count)))
      end += UInt64(place.count)
      reordered += bytes[Int(place.offset)..<Int(place.offset) + place.count]
    }
    awaited.removeAll(keepingCapacity: true)
    awaitedCount = 0
    do {
      try file.write(contentsOf: reordered)
    } catch {
      throw VoucherSpool.failure(errno)
    }
    reordered.removeAll(keepingCapacity: true)
  }

  /// Hands on all vouchers by series and number, those that share both as they came; tells of each
  /// series before its first voucher.
  mutating func handOn(
    to write: ([UInt8]) throws -> Void,
    beginning begin: (_ series: String) throws -> Void = { _ in }
  ) throws {
    let names = series.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    if isInOrder, names.count <= VoucherSpool.mostPasses {
      for name in names {
        try begin(name.key)
        var chunk = Chunk()
        for place in places where place.rank >> 44 == name.value {
          try chunk.add(place, of: file, to: write)
        }
        try chunk.finish(file, to: write)
      }
    } else {
      sort(names.map(\.value))
      var start = 0
      while start < places.count {
        let index = places[start].rank >> 44
        try begin(names[Int(index)].key)
        var chunk = Chunk()
        while start < places.count, places[start].rank >> 44 == index {
          try chunk.add(places[start], of: file, to: write)
          start += 1
        }
        try chunk.finish(file, to: write)
      }
    }
  }

  /// Looking through all places once for each series takes no memory, as sorting does.
  private static let mostPasses = 64

  private mutating func sort(_ indices: [UInt64]) {
    var order = [UInt64](repeating: 0, count: indices.count)
    for (rank, index) in indices.enumerated() { order[Int(index)] = UInt64(rank) }
    for index in places.indices {
      let rank = places[index].rank
      places[index].rank = order[Int(rank >> 44)] << 44 | rank & VoucherSpool.largestNumber
    }
    places.sort(by: Place.precedes)
  }

  /// Bytes read back, handed on when they are many; neighbours in the file are read at once.
  private struct Chunk {
    private var bytes: [UInt8] = []
    private var offset: UInt64 = 0
    private var count = 0

    mutating func add(
      _ place: Place,
      of file: FileHandle,
      to write: ([UInt8]) throws -> Void
    ) throws {
      if place.offset == offset + UInt64(count), count < 1 << 16 {
        count += place.count
        return
      }
      try read(file)
      if bytes.count >= 1 << 16 {
        try write(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
      offset = place.offset
      count = place.count
    }

    mutating func finish(_ file: FileHandle, to write: ([UInt8]) throws -> Void) throws {
      try read(file)
      if !bytes.isEmpty { try write(bytes) }
    }

    private mutating func read(_ file: FileHandle) throws {
      let (start, count, offset) = (bytes.count, count, Int(offset))
      bytes.append(contentsOf: repeatElement(0, count: count))
      try bytes.withUnsafeMutableBytes { bytes in
        var done = 0
        while done < count {
          let read = pread(
            file.fileDescriptor,
            bytes.baseAddress?.advanced(by: start + done),
            count - done,
            offset + done
          )
          guard read > 0 else { throw VoucherSpool.failure(errno) }
          done += read
        }
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

  /// That there is no room, or another error of the system.
  private static func failure(_ number: Int32) -> any Error {
    if let full = StorageError(ofWriting: number) { return full }
    return refusal(FileFault(number))
  }

  private static func refusal(_ reason: FileFault) -> Refusal {
    Refusal(
      ImportError.fileCannotBeWritten(
        file: NSTemporaryDirectory(),
        reason: reason
      )
    )
  }
}
