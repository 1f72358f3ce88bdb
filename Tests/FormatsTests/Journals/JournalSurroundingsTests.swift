import Accounting
import TestSupport
import Testing

@testable import Formats

/// What stands around the rows of a journal in people's files: titles, totals, stray characters.
@Suite struct JournalSurroundingsTests {
  private let heading = "Ver.nr;Datum;Konto;Debet;Kredit;Text\n"
  private let rows = "1;2025-03-31;5010;100;;Hyra\n1;2025-03-31;1930;;100;Hyra\n"

  private func found(_ file: JournalFile) -> [String] {
    file.findings.map { "\($0.severity) \($0.problem.code) \($0.cell ?? String($0.line ?? 0))" }
  }

  private func read(_ text: String) -> JournalFile { readJournal(Array(text.utf8)) }

  @Test(arguments: [
    ("Huvudbok 2025\n", 1), ("Bolaget AB;;;;;\n;;;;;\nUtskrift;2025-04-01\n", 2),
    ("Bolaget, Sverige, AB, Stockholm\n\n", 1), ("Ver.nr;Datum\n", 1), ("", 0),
  ])
  func `rows above the heading are passed over, and told`(_ title: String, _ count: Int) {
    let file = read(title + heading + rows)
    let line = title.split(separator: "\n", omittingEmptySubsequences: false).count
    #expect(found(file) == (count == 0 ? [] : ["info JRN-037 \(line)"]))
    if count > 0 {
      #expect(
        file.findings.first?.problem as? JournalFileProblem == .headingStandsBelow(rows: count)
      )
    }
    #expect(file.headingLine == line)
    #expect(file.vouchers.first?.lines.count == 2)
  }

  @Test func `a heading below the twentieth row is none`() {
    let title = String(repeating: "Bolaget\n", count: 19)
    #expect(found(read(title + heading + rows)) == ["info JRN-037 20"])
    #expect(found(read("Bolaget\n" + title + heading + rows)) == ["error JRN-001 1"])
  }

  @Test func `titles of a sheet may be merged and have faults, and its table is where it is`()
    throws
  {
    let head: [MadeCell] = ["Ver.nr", "Datum", "Konto", "Debet", "Kredit"]
    var workbook = MadeWorkbook([
      [.none, "Bolaget", .raw("<c r='C1' t='e'><v>#REF!</v></c>")], [], head,
      ["1", "2025-03-31", "5010", .number("5"), ""], ["1", "", "1930", "", .number("5")],
    ])
    workbook.sheets[0].rest =
      "<mergeCells><mergeCell ref='B1:F1'/><mergeCell ref='D6:E9'/></mergeCells>"
    let file = try workbook.bytes.withUnsafeBytes { try readJournal(workbook: $0) }
    #expect(found(file) == ["info JRN-037 Sheet1!A3"])
    #expect(file.vouchers.first?.lines.count == 2)
    workbook.sheets[0].rest = "<mergeCells><mergeCell ref='D4:E4'/></mergeCells>"
    let merged = try workbook.bytes.withUnsafeBytes { try readJournal(workbook: $0) }
    #expect(found(merged).contains("error XLS-010 Sheet1!D4"))
  }

  @Test(arguments: [
    ";;;100;100;", ";;;100;100;Summa", "Summa;;;100;100;", ";Totalt:;;100;100;", ";;SUM;100;100;",
    "Sum total;;;100;100;",
  ])
  func `a row of sums is one finding that says what it is`(_ row: String) {
    #expect(found(read(heading + rows + row)) == ["error JRN-038 4"])
  }

  @Test func `a row that lacks only something is no row of sums`() {
    #expect(found(read(heading + rows + "2;2025-03-31;;100;;")) == ["error JRN-012 4"])
    #expect(found(read(heading + rows + ";;1930;100;;")) == ["info JRN-040 4"])
    #expect(!found(read(heading + rows + ";;;;;Slut")).contains("error JRN-038 4"))
  }

  @Test func `control characters are read as blanks and told once`() throws {
    let file = read(heading + "1;2025-03-31;5010;100;;\"Hy\u{0}ra\u{7F}\tmars\nA\"\n")
    #expect(found(file) == ["warning JRN-036 2"])
    #expect(
      file.findings.first?.problem as? JournalFileProblem == .controlCharacters(count: 2)
    )
    #expect(file.vouchers.first?.text == "Hy ra \tmars\nA")
    let headed = read("Ver.nr;Datum;Konto;Belopp;Pro\u{0}jekt\n1;2025-03-31;5010;100;\u{1}P1\n")
    #expect(found(headed) == ["warning JRN-036 1"])
    #expect(headed.dimensionColumns.map(\.name) == ["Pro jekt"])
  }

  @Test(.timeLimit(.minutes(1)))
  func `words that are nearest are looked for only where there is a heading, and among short ones`()
  {
    let near = JournalColumns(JournalRow(line: 1, cells: [.text("konto"), .text("belop")]))
    #expect(near.dimensions.map(\.column.nearest) == [["belopp"]])
    let other = JournalColumns(JournalRow(line: 1, cells: [.text("kont"), .text("belop")]))
    #expect(other.dimensions.isEmpty)
    let long = (1...256).map { SheetCell.text(String(repeating: "a", count: 30_000) + "\($0)") }
    #expect(JournalColumns(JournalRow(line: 1, cells: [.text("konto")] + long)).count == 257)
  }
}
