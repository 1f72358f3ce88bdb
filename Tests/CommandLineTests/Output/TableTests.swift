import Formats
import Messages
import Testing

@testable import CommandLine

struct TableTests {
  private func table(_ rows: [[String]], total: [String]? = nil) -> Table {
    var sheet = Sheet(columns: [.init("account"), .init("name"), .init("closing", .text, .right)])
    for row in rows { sheet.add(row.map { .text($0) }) }
    if let total { sheet.addTotal(total.map { .text($0) }) }
    return Table(sheet, in: .en)
  }

  @Test func `columns are as wide as they need, figures to the right`() {
    #expect(
      table([["1930", "Bank", "1,234.50"], ["193001", "Bank account of the office", "-5.00"]])
        .lines() == [
          "account  name                         closing",
          "───────  ──────────────────────────  ────────",
          "1930     Bank                        1,234.50",
          "193001   Bank account of the office     -5.00",
        ]
    )
  }

  @Test func `a table without rows has its heading`() {
    #expect(table([]).lines() == ["account  name  closing", "───────  ────  ───────"])
  }

  @Test func `a line is drawn before a total`() {
    let table = table([["1930", "Bank", "1.00"]], total: ["", "Total", "1.00"])
    #expect(
      table.lines().suffix(3) == [
        "1930     Bank      1.00", "───────  ─────  ───────", "         Total     1.00",
      ]
    )
  }

  @Test func `subtotals that follow each other have one line before them`() {
    var table = Table([.init("name"), .init("closing", .text, .right)], in: .en)
    let rows = [
      ("Sales", false), ("Class", true), ("Gross", true), ("Interest", false), ("Net", true),
      ("Total", true),
    ]
    for (name, isTotal) in rows {
      let isOfPart = isTotal && name != "Total"
      table.add(
        Sheet.Row([.text(name), .text("1.00")], isTotal: isTotal, isOfPart: isOfPart)
      )
    }
    let lines = table.lines().dropFirst(2).map { $0.hasPrefix("─") ? "─" : $0.prefix { $0 != " " } }
    #expect(lines == ["Sales", "─", "Class", "Gross", "Interest", "─", "Net", "─", "Total"])
  }

  @Test func `columns that stand where they have room go together, before names are cut`() {
    var sheet = Sheet(columns: [
      .init("check"), .init("A", isWhole: true), .init("A SEK", .amount, isWhereRoom: true),
      .init("B", isWhole: true), .init("B SEK", .amount, isWhereRoom: true),
    ])
    let check = String(repeating: "c", count: 30)
    sheet.add([
      .text(check), .text("✓"), .amount(123_00, .sek), .text("✗"), .amount(-5_00, .sek),
    ])
    let lines = { (width: Int) in
      Terminal.$width.withValue(width) { Table(sheet, in: .en).lines() }
    }
    #expect(lines(60)[2] == check + "  ✓  123.00  ✗  -5.00")
    #expect(lines(50)[2] == check + "  ✓  ✗")
    #expect(lines(50)[0].split(separator: " ") == ["check", "A", "B"])
    #expect(lines(30)[2].contains("…"))
  }

  @Test func `rows that come in blocks stand under one heading, in columns that only widen`() {
    let columns: [Sheet.Column] = [.init("account"), .init("closing", .text, .right)]
    func row(_ cells: String..., isTotal: Bool = false) -> Sheet.Row {
      Sheet.Row(cells.map { .text($0) }, isTotal: isTotal)
    }
    let rows = [
      row("1930", "1.00"), row("193001-1930", "1.00"), row("1940", "5.00", isTotal: true),
      row("1950", "6.00"),
    ]
    let blocks = [0..<1, 1..<3, 3..<4]
    var before = Table(columns, in: .en)
    let lines = blocks.map { block in
      var table = Table(columns, in: .en, behind: rows[..<block.lowerBound].last)
      for row in rows[block] { table.add(row) }
      table.widen(to: before)
      before = table
      return table.lines()
    }
    #expect(
      lines == [
        ["account  closing", "───────  ───────", "1930        1.00"],
        ["193001-1930     1.00", "───────────  ───────", "1940            5.00"],
        ["1950            6.00"],
      ]
    )
  }

  @Test(arguments: [999, 1_000, 1_001, 2_500])
  func `a long table is laid out as one of blocks on the terminal that there is`(
    _ count: Int
  ) throws {
    let sheet = LongSheet(
      Sheet("", columns: [.init("number", .text, .right), .init("text")]),
      rows: count
    ) { Sheet.Row([.text("\($0)"), .text("t\u{A0}" + String(repeating: "t", count: 60))]) }
    for width in [nil, 40] {
      var printed: [UInt8] = []
      try Terminal.$width.withValue(width) {
        try sheet.writePage(in: .en) { printed += $0 }
      }
      let lines = String(decoding: printed, as: UTF8.self).split(separator: "\n")
      #expect(lines.count == count + 2)
      #expect(
        lines[2...].enumerated().allSatisfy { place, line in
          line.drop { $0 == " " }.hasPrefix("\(place)  t\(width == nil ? " " : "\u{A0}")t")
            && line.hasSuffix(width == nil ? "tt" : "…") && line.count <= width ?? 70
        }
      )
    }
  }

  @Test func `no line ends in blanks`() {
    #expect(table([["1930", "", ""]]).lines().last == "1930")
  }

  @Test func `C64: signs that would move the cursor are shown where a table is printed`() {
    let printed = table([["19\u{1B}[2J30", "Ba\tnk\u{7F}", "1\n2"]]).lines().printable
    #expect(printed.split(separator: "\n").last == "19␛[2J30  Ba␉nk␡      1␊2")
  }

  @Test func `on a narrow terminal columns without anything go before names are cut`() {
    var sheet = Sheet(columns: [.init("account"), .init("name"), .init("group"), .init("note")])
    let name = String(repeating: "n", count: 30)
    sheet.add([.text("1930"), .text(name), .text("–"), .text("")])
    sheet.add([.text("1940"), .text("Bank"), .text(""), .text("")])
    let lines = { (width: Int) in
      Terminal.$width.withValue(width) { Table(sheet, in: .en).lines() }
    }
    #expect(lines(60)[0] == "account  name                            group  note")
    #expect(lines(50)[0] == "account  name                            group")
    #expect(lines(45)[0] == "account  name")
    #expect(lines(45)[2].hasSuffix(name))
    #expect(lines(38)[2].hasSuffix("…"))
    sheet.add([.text("1950"), .text("Bank"), .text("A"), .text("")])
    let full = Terminal.$width.withValue(45) { Table(sheet, in: .en).lines() }
    #expect(full[0].contains("group") && full[2].contains("…"))
  }

  /// Text is cut from the widest column on; figures never, nor columns of twelve characters.
  @Test func `on a narrow terminal names are cut and figures are not`() {
    let long = String(repeating: "n", count: 40)
    let row = [String(repeating: "a", count: 30), long, "123,456,789.00"]
    for width in [200, 90, 88, 80, 60, 42, 30, 1] {
      let lines = Terminal.$width.withValue(width) { table([row]).lines() }
      let widest = lines.map(\.count).max() ?? 0
      #expect(widest <= max(min(30 + 40 + 14 + 4, width), 4 + 14), "\(width)")
      // What has no room on its line goes on below it.
      #expect(lines.contains { $0.hasSuffix("123,456,789.00") }, "\(width)")
      #expect(lines.contains { $0.contains("…") } == (width < 88), "\(width)")
    }
  }
}
