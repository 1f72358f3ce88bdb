import Foundation
import Testing

@testable import Formats

/// What the scanner takes for JSON, against what Foundation does, over every short text.
@Suite struct JSONScannerWorldTests {
  private func isTaken(_ text: String) -> Bool {
    var scanner = JSONScanner(Array(text.utf8))
    return scanner.skipValue() && scanner.next() == nil
  }

  private func isRead(_ text: String) -> Bool {
    let value = try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    return value != nil
  }

  private func texts(of parts: [String], upTo count: Int) -> [String] {
    var texts = [""]
    var all: [String] = []
    for _ in 0..<count {
      texts = texts.flatMap { text in parts.map { text + $0 } }
      all += texts
    }
    return all
  }

  @Test func `arrays and objects are closed, and their parts stand between commas`() {
    var taken = 0
    for text in texts(of: ["[", "]", "{", "}", ",", ":", "1", "\"\""], upTo: 5) {
      let isTaken = isTaken(text)
      if isTaken { taken += 1 }
      // Foundation lets a comma stand before a closing bracket, which RFC 8259 does not.
      #expect(isTaken == (isRead(text) && !text.contains(",]")), "\(text)")
    }
    #expect(taken == 22)
  }

  @Test func `a number has the form of RFC 8259`() {
    var taken = 0
    for text in texts(of: ["-", "0", "1", ".", "e", "+"], upTo: 5) {
      let isTaken = isTaken(text)
      if isTaken { taken += 1 }
      #expect(isTaken == isRead(text), "\(text)")
    }
    #expect(taken > 100)
  }

  @Test func `a text is closed, and only what may be escaped is`() {
    let parts = ["\"", "\\", "n", "u00e5", "x", "å", " "]
    for text in texts(of: parts, upTo: 4).map({ "\"" + $0 }) {
      #expect(isTaken(text) == isRead(text), "\(text)")
    }
  }

  @Test func `every kind of character comes back from its escape`() throws {
    let scalars =
      [0, 0x1F, 0x20, 0x7F, 0xE5, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFD, 0xFFFF]
      + [0x1_0000, 0x1_F600, 0x10_FFFF]
    for value in scalars {
      let scalar = try #require(Unicode.Scalar(UInt32(value)))
      let units = String(scalar).utf16.map { unit in
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
      for text in [units.joined(), units.joined().uppercased().replacing("\\U", with: "\\u")] {
        var scanner = JSONScanner(Array("\"\(text)\"".utf8))
        #expect(scanner.takeString().map { Array($0.unicodeScalars) } == [scalar], "\(text)")
      }
    }
  }

  @Test func `members and elements are handed on in their order, with the digits as they stand`() {
    var scanner = JSONScanner(
      Array(" { \"rates\" : [ 11.4970 , 1E2 ] , \"day\" : \"2025-03-31\" } ".utf8)
    )
    var told: [String] = []
    let isWhole = scanner.takeMembers { scanner, name in
      told.append(name)
      guard name == "rates" else {
        guard let text = scanner.takeString() else { return false }
        told.append(text)
        return true
      }
      return scanner.takeElements { scanner in
        guard let number = scanner.takeNumber() else { return false }
        told.append(number)
        return true
      }
    }
    #expect(isWhole && scanner.next() == nil)
    #expect(told == ["rates", "11.4970", "1E2", "day", "2025-03-31"])
  }
}
