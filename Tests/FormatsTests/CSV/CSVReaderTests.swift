import Testing

@testable import Formats

@Suite struct CSVReaderTests {
  private func fields(_ text: String) -> [[String]] {
    CSVReader(Array(text.utf8)).map(\.fields)
  }

  @Test func `every small table comes back as it was written`() {
    // All 2 × 2 tables over fields that hold each character with a meaning of its own.
    let values = ["a", "", "\"", ";", ",", "\n", "\r\n", "å b"]
    for separator in [";", ","] {
      for lineEnd in ["\n", "\r\n", "\r"] {
        for one in values {
          for two in values {
            for three in values {
              let table = [["x", "y"], [one, two], [three, "z"]]
              let text = table.map { row in
                row.map { "\"" + doubled($0) + "\"" }.joined(separator: separator)
              }.joined(separator: lineEnd)
              let expected = table.filter { $0 != ["", ""] }
              #expect(fields(text) == expected, "\(text.debugDescription)")
              #expect(fields(text + lineEnd) == expected, "\(text.debugDescription)")
            }
          }
        }
      }
    }
  }

  private func doubled(_ text: String) -> String {
    String(text.unicodeScalars.flatMap { $0 == "\"" ? ["\"", "\""] : [Character($0)] })
  }

  @Test func `rows know the line that they begin on`() {
    let rows = Array(CSVReader(Array("a,b\r\n\r\n\"x\ny\",c\rd,e\n,\nf,g".utf8)))
    #expect(rows.map(\.line) == [1, 3, 5, 7])
    #expect(rows.map { $0.fields[0] } == ["a", "x\ny", "d", "f"])
  }

  @Test func `a byte order mark is no part of the first field`() {
    #expect(fields("\u{FEFF}date;text") == [["date", "text"]])
  }

  @Test(arguments: [
    ("a;b", UInt8(ascii: ";")), ("a,b", UInt8(ascii: ",")), ("\"a,b,c\";d", UInt8(ascii: ";")),
    ("a", UInt8(ascii: ",")), ("\n\na;b\n1,5;2,5", UInt8(ascii: ";")),
    ("a,b\nx;y;z,w", UInt8(ascii: ",")),
  ])
  func `the first row tells the separator`(_ text: String, _ separator: UInt8) {
    #expect(CSVReader(Array(text.utf8)).separator == separator)
  }

  @Test func `a quote that is not closed is a fault of its row`() {
    let rows = Array(CSVReader(Array("a,b\nc,\"d\ne".utf8)))
    #expect(rows.map(\.fault) == [nil, .quoteIsNotClosed])
    #expect(rows[1].fields == ["c", "d\ne"])
  }

  @Test func `text after a closing quote is a fault of its row`() {
    let rows = Array(CSVReader(Array("a,\"b\"c\nd,e".utf8)))
    #expect(
      rows == [
        CSVRow(line: 1, fields: ["a", "bc"], fault: .textFollowsQuote),
        CSVRow(line: 2, fields: ["d", "e"]),
      ]
    )
  }

  @Test func `bytes that are no UTF-8 are a fault of their row`() {
    let rows = Array(CSVReader([97, 44, 0xE5, 10, 98, 44, 99]))
    #expect(rows.map(\.fault) == [.isNotUTF8, nil])
  }

  @Test func `no bytes are no rows`() {
    #expect(fields("").isEmpty)
    #expect(fields("\n\r\n\r \n;;").isEmpty)
  }
}
