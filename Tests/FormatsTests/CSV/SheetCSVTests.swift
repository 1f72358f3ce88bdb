import Accounting
import TestSupport
import Testing

@testable import Formats

/// A sheet as a file for a program that reckons: a title for each column and a row for each row.
@Suite struct SheetCSVTests {
  private static let nordic = CSVStyle.nordic
  private static let english = CSVStyle(
    separator: UInt8(ascii: ","),
    decimalMark: UInt8(ascii: ".")
  )

  private func written(_ sheet: Sheet, _ style: CSVStyle) -> String {
    var writer = CSVWriter(style, lineEnd: "\n")
    writer.append(sheet)
    return String(decoding: writer.output.bytes, as: UTF8.self)
  }

  private func cell(_ text: String) throws -> Sheet.Cell {
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    let rest = words.count > 1 ? words[1] : ""
    switch words[0] {
    case "empty": return .empty
    case "text": return .text(rest)
    case "day": return .day(try #require(Day(iso: rest)))
    case "number": return .number(try #require(Int64(rest)))
    case "count": return .count(try #require(Int64(rest)))
    case "decimal": return .decimal(rest)
    default:
      let parts = rest.split(separator: " ")
      let currency = try #require(Currency(parts[1]))
      return .amount(try #require(Money(decimal: parts[0], currency)))
    }
  }

  /// A cell | as a Nordic spreadsheet reads it | as an English one does.
  private static let cells = table(
    """
    empty                     |                       |
    text Hyra                 | Hyra                  | Hyra
    text Hyra; lokal          | "Hyra; lokal"         | Hyra; lokal
    text Hyra, lokal          | Hyra, lokal           | "Hyra, lokal"
    text 12" skärm            | "12"" skärm"          | "12"" skärm"
    text 1,5                  | 1,5                   | "1,5"
    text =1+1                 | =1+1                  | =1+1
    day 2025-03-31            | 2025-03-31            | 2025-03-31
    number 1234567            | 1234567               | 1234567
    count 1234567             | 1234567               | 1234567
    count -3                  | -3                    | -3
    decimal 11.4975           | 11,4975               | 11.4975
    decimal -0.5              | -0,5                  | -0.5
    decimal 7                 | 7                     | 7
    amount 0.00 SEK           | 0,00                  | 0.00
    amount 0.05 SEK           | 0,05                  | 0.05
    amount -0.05 SEK          | -0,05                 | -0.05
    amount 1234567.80 SEK     | 1234567,80            | 1234567.80
    amount -1234567.80 SEK    | -1234567,80           | -1234567.80
    amount 1234 JPY           | 1234                  | 1234
    amount -1.005 KWD         | -1,005                | -1.005
    amount 92233720368547758.07 SEK  | 92233720368547758,07  | 92233720368547758.07
    amount -92233720368547758.08 SEK | -92233720368547758,08 | -92233720368547758.08
    """
  )

  @Test(arguments: cells)
  func `a figure has its decimals and no grouping, and a text its quotes where it needs them`(
    _ row: [String]
  ) throws {
    var sheet = Sheet(columns: [Sheet.Column("a"), Sheet.Column("b")])
    sheet.add([try cell(row[0]), .text("z")])
    #expect(written(sheet, SheetCSVTests.nordic) == "a;b\n\(row[1]);z\n")
    #expect(written(sheet, SheetCSVTests.english) == "a,b\n\(row[2]),z\n")
  }

  @Test func `rows and totals are written in their order, the heading and the notes are not`() {
    var sheet = Sheet(
      "Trial balance",
      columns: [Sheet.Column("account"), Sheet.Column("closing", .amount)],
      notes: ["As of today."]
    )
    sheet.add([.text("1930"), .amount(150, .sek)])
    sheet.add([.text("2081"), .amount(-150, .sek)])
    sheet.addTotal([.empty, .amount(0, .sek)])
    let text = "account;closing\n1930;1,50\n2081;-1,50\n;0,00\n"
    #expect(written(sheet, SheetCSVTests.nordic) == text)
    #expect(sheet.rows.map(\.isTotal) == [false, false, true])
  }

  @Test func `a sheet without rows has its titles, and two sheets follow each other`() {
    let empty = Sheet(columns: [Sheet.Column("a;b"), Sheet.Column("c")])
    #expect(written(empty, SheetCSVTests.nordic) == "\"a;b\";c\n")
    var writer = CSVWriter(SheetCSVTests.english, lineEnd: "\r\n")
    writer.append(empty)
    writer.append(empty)
    #expect(writer.output.bytes == Array("a;b,c\r\na;b,c\r\n".utf8))
  }

  @Test func `figures stand under each other by their last digits, words by their first`() {
    let right = Sheet.Kind.allCases.filter { $0.alignment == .right }
    #expect(right == [.number, .count, .decimal, .amount])
    for kind in Sheet.Kind.allCases {
      #expect(Sheet.Column("x", kind).alignment == kind.alignment)
      #expect(Sheet.Column("x", kind, .left).alignment == .left)
    }
  }

  @Test func `amounts are written as they are told, with any number of decimals`() {
    let figures = Array(Int64(-1_200)...1_200) + [.min, .min + 1, .max]
    for digits in 0...4 {
      for figure in figures {
        var output = OutputBytes()
        output.append(minorUnits: figure, digits: digits)
        let text = String(decoding: output.bytes, as: UTF8.self)
        #expect(text == Money.decimal(figure, digits: digits))
      }
    }
  }
}
