import Accounting
import Foundation
import Testing

/// The tables of the log are those that its contract lists, for whoever verifies books without this
/// program.
struct RecordTableTests {
  private func page() throws -> String {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(
      contentsOf: package.appending(path: "Documentation/log.md"),
      encoding: .utf8
    )
  }

  /// The rows of the tables below two headings of the page, as `name: columns`.
  private func listed(_ heading: String) throws -> [String] {
    let page = try page()
    let start = try #require(page.range(of: heading), "log.md has lost “\(heading)”")
    return page[start.upperBound...].split(separator: "\n", omittingEmptySubsequences: false)
      .drop { !$0.hasPrefix("| table |") }.dropFirst(2).prefix { $0.hasPrefix("|") }
      .map { row in
        let cells = row.split(separator: "|").map {
          $0.split(separator: " ").joined(separator: " ")
        }
        return cells.joined(separator: ": ")
      }
  }

  private func told(_ table: RecordTable) -> String {
    "\(table.name): \(table.columns.joined(separator: " "))"
  }

  @Test func `those of a company stand in the contract in their order, with every column`() throws {
    let own = RecordTable.all.filter { !$0.isShared }.map(told)
    #expect(try own == listed("## Every other record"))
  }

  @Test func `those that companies share come after them, and stand there too`() throws {
    let shared = RecordTable.all.drop { !$0.isShared }
    #expect(shared.allSatisfy { $0.isShared })
    #expect(try shared.map(told) == listed("In the installation's log:"))
  }

  @Test func `a seal covers the settings and rates that the contract names`() throws {
    let rows = try page().split(separator: "\n")
    let settings = try #require(rows.first { $0.hasPrefix("| settings |") })
    let kinds = settings.split(separator: "`").enumerated().filter { $0.offset % 2 == 1 }
      .map { String($0.element) }
    #expect(RecordTable.settingKinds == kinds)
    let rates = try #require(rows.first { $0.hasPrefix("| rates |") })
    #expect(!RecordTable.ratesOfRuns.isEmpty)
    for table in RecordTable.ratesOfRuns {
      #expect(rates.contains("`\(table.name)`"))
      #expect(table.columns.prefix(3) == ["run", "line", "leg"])
    }
  }

  @Test func `each has a name of its own, and columns of their own`() {
    let names = RecordTable.all.map(\.name)
    #expect(Set(names).count == names.count)
    for table in RecordTable.all {
      #expect(Set(table.columns).count == table.columns.count, "\(table.name)")
      #expect(!table.columns.contains { ["company", "sequence", "position"].contains($0) })
      // What companies share is sealed by none of them and belongs to no run of theirs.
      #expect(!table.isShared || table.settingKind == nil && table.runKind == nil)
      #expect(table.runKind == nil || table.columns.first == "run", "\(table.name)")
    }
  }
}
