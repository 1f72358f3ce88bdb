import Testing

@testable import Formats

@Suite struct JSONScannerTests {
  private func isWhole(_ text: String) -> Bool {
    var scanner = JSONScanner(Array(text.utf8))
    return scanner.skipValue() && scanner.next() == nil
  }

  @Test(arguments: [
    "0", "-0", "12.50", "1e5", "1E-05", "-1.5e+10", "true", "false", "null", "\"\"", "\"å\\u00e5\"",
    "\"\\uD83D\\uDE00\"", "[]", "{}", "[ 1 , [ ] , { } ]", "{\"a\":{\"b\":[null]},\"a\":1}",
    "\u{FEFF}[1]", " \t\r\n1\n",
  ])
  func `what RFC 8259 allows is taken`(_ text: String) { #expect(isWhole(text)) }

  @Test(arguments: [
    "", "01", "+1", "1.", ".5", "1e", "-", "tru", "nulls", "\"", "\"\u{1}\"", "\"\\x\"",
    "\"\\u12g4\"", "\"\\uD83D\"", "\"\\uD83D\\u0041\"", "\"\\uDE00\"", "[1,]", "[1", "[,1]",
    "{\"a\"}", "{\"a\":}", "{a:1}", "{\"a\":1,}", "1 2", "[1]]", "NaN", "'a'",
  ])
  func `what it does not allow is refused`(_ text: String) { #expect(!isWhole(text)) }

  @Test func `a text that is cut anywhere is refused`() {
    let bytes = Array("[{\"series\\n\":\"x\\u00e5\",\"value\":1.5e3},null,[true]]".utf8)
    for end in 0..<bytes.count {
      var scanner = JSONScanner(Array(bytes[..<end]))
      #expect(!(scanner.skipValue() && scanner.next() == nil), "\(end)")
    }
  }

  @Test func `digits are kept as they are written, and lines are counted`() {
    var scanner = JSONScanner(Array("\n\n 0.10000000000000000555".utf8))
    #expect(scanner.takeNumber() == "0.10000000000000000555")
    #expect(scanner.line == 3)
  }

  @Test func `escapes are resolved`() {
    var scanner = JSONScanner(Array("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00E5\\uD83D\\uDE00\"".utf8))
    #expect(scanner.takeString() == "\"\\/\u{8}\u{C}\n\r\tå\u{1F600}")
  }

  @Test func `values nested without end are refused`() {
    let depth = 100_000
    #expect(!isWhole(String(repeating: "[", count: depth)))
    #expect(!isWhole(String(repeating: "[", count: 33) + String(repeating: "]", count: 33)))
    #expect(isWhole(String(repeating: "[", count: 32) + String(repeating: "]", count: 32)))
  }
}
