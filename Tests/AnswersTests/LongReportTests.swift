import Accounting
import Formats
import Messages
import Testing

@testable import Answers

/// What is made row by row is what it would be whole.
@Suite struct LongReportTests {
  private static func sheet(_ rows: Int) -> LongSheet {
    LongSheet(Sheet("Heading", columns: [.init("a"), .init("b", .amount)]), rows: rows) {
      Sheet.Row([.text("row \($0)"), .amount(Int64($0), .sek)], isTotal: $0 % 7 == 6)
    }
  }

  @Test(arguments: [0, 1, 2, 9_000])
  func `a file that is written in chunks is the file as a whole`(_ rows: Int) throws {
    let sheet = LongReportTests.sheet(rows)
    var chunks: [[UInt8]] = []
    try CSVSheet.write(sheet, in: .sv) { chunks.append($0) }
    #expect(Array(chunks.joined()) == CSVSheet.bytes(of: sheet.whole, in: .sv))
    #expect(sheet.whole.rows.count == rows && Array(sheet) == sheet.whole.rows)
    #expect(rows < 9_000 || chunks.count > 1)
    #expect(chunks.allSatisfy { $0.count < 1 << 17 })
  }

  @Test(arguments: [0, 1, 3, 9_000])
  func `a value that is made when it is written is the same as one that was there`(
    _ count: Int
  ) throws {
    @Sendable func element(_ index: Int) -> JSON { .object { ("row", index) } }
    let made = JSON.object {
      ("rows", .made(count, element))
      ("more", .array([.null, .made(2) { .number(Int64($0)) }]))
    }
    let there = JSON.object {
      ("rows", .array((0..<count).map(element)))
      ("more", .array([.null, .array([.number(0), .number(1)])]))
    }
    #expect(made.text == there.text)
    var chunks: [[UInt8]] = []
    try made.write { chunks.append($0) }
    #expect(String(decoding: chunks.joined(), as: UTF8.self) == there.text + "\n")
    #expect(count < 9_000 || chunks.count > 1)
    let members = JSON.made(count, element).adding("year", .text("2025"))
    #expect(members.text == JSON.array((0..<count).map(element)).adding("year", .text("2025")).text)
  }
}
