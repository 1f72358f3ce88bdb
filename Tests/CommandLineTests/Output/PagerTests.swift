import CommandLine
import TestSupport
import Testing

struct PagerTests {
  private static let long = String(repeating: "line\n", count: 30)

  /// The settings of the environment, and the pager; `/usr/bin` may have `less` or not.
  private static let chosen = table(
    """
    PAGER=more                     | more
    PAGER=less -S                  | less -S
    PAGER=more BOKSLUT_PAGER=cat   | cat
    BOKSLUT_PAGER=most             | most
    PAGER=                         |
    PAGER=more BOKSLUT_PAGER=      |
    PAGER=more NO_PAGER=1          |
    PAGER=more NO_PAGER=           | more
    PAGER=more TERM=dumb           |
    PATH=/nowhere                  |
    """
  )

  @Test(arguments: chosen)
  func `long help goes through the pager that is chosen`(_ row: [String]) {
    let settings = row[0].matches(of: #/([A-Z_]+)=(.*?)(?=$| [A-Z_]+=)/#)
    let environment = Dictionary(
      uniqueKeysWithValues: settings.map { (String($0.output.1), String($0.output.2)) }
    )
    let pager = Pager.command(for: PagerTests.long, columns: 80, rows: 24, in: environment)
    #expect(pager == (row[1].isEmpty ? nil : row[1]))
  }

  @Test func `what has room stands on the terminal`() {
    func pager(_ text: String, _ columns: Int, _ rows: Int) -> String? {
      Pager.command(for: text, columns: columns, rows: rows, in: ["PAGER": "more"])
    }
    #expect(pager(PagerTests.long, 80, 30) == "more")
    // A row is left for the prompt.
    #expect(pager(PagerTests.long, 80, 31) == nil)
    // A line that is broken takes two rows.
    #expect(pager(PagerTests.long, 3, 60) == "more")
    #expect(pager(PagerTests.long, 3, 61) == nil)
  }
}
