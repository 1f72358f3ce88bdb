import Accounting

@testable import Formats

/// A sample's SIE text taken apart as simply as can be, apart from the code that wrote it.
struct SampleReading {
  var declared: Set<Int> = []
  var opening: [Int: Int64] = [:]
  var closing: [Int: Int64] = [:]
  var results: [Int: Int64] = [:]
  var lastYear: [String: Int64] = [:]
  var movements: [Int: Int64] = [:]
  var numbers: [String: [Int]] = [:]
  var dates: [String] = []
  var sums: [Int64] = []
  var unreadable: [String] = []

  init(_ bytes: [UInt8]) {
    for record in bytes.split(separator: 10) {
      // The last byte is the carriage return; the words looked at are all ASCII.
      let text = String(decoding: record.dropLast(), as: UTF8.self)
      read(text.split(separator: " "), text, endsRight: record.last == 13)
    }
  }

  private mutating func read(_ fields: [Substring], _ text: String, endsRight: Bool) {
    switch fields.first {
    case _ where !endsRight: unreadable.append(text)
    case "#KONTO": declared.insert(Int(fields[1]) ?? 0)
    case "#VER":
      numbers[String(fields[1]), default: []].append(Int(fields[2]) ?? 0)
      dates.append(String(fields[3]))
      sums.append(0)
    case "#TRANS":
      let amount = hundredths(fields.last ?? "")
      movements[Int(fields[1]) ?? 0, default: 0] += amount
      sums[sums.count - 1] += amount
    case "#IB" where fields[1] == "0": opening[Int(fields[2]) ?? 0] = hundredths(fields[3])
    case "#UB" where fields[1] == "0": closing[Int(fields[2]) ?? 0] = hundredths(fields[3])
    case "#RES" where fields[1] == "0": results[Int(fields[2]) ?? 0] = hundredths(fields[3])
    case "#IB", "#UB", "#RES": lastYear[String(fields[0]), default: 0] += hundredths(fields[3])
    default: break
    }
  }

  private mutating func hundredths(_ text: Substring) -> Int64 {
    guard let money = Money(decimal: text, .sek) else {
      unreadable.append(String(text))
      return 0
    }
    return money.minorUnits
  }

  var accounts: Set<Int> { Set(movements.keys).union(opening.keys).union(closing.keys) }
}

extension SampleBooks {
  var sie: [UInt8] {
    var bytes: [UInt8] = []
    writeSIE { bytes += $0 }
    return bytes
  }

  var journal: [UInt8] {
    var bytes: [UInt8] = []
    writeJournal { bytes += $0 }
    return bytes
  }
}
