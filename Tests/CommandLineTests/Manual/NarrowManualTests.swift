import Messages
import TestSupport
import Testing

@testable import CommandLine

/// Help on a terminal that is narrower than its pages.
@Suite struct NarrowManualTests {
  /// A page, and what it is on a terminal of thirty columns; `/` stands between lines.
  private static let fitted: [[String]] = [
    ["# A title that is wider than all", "# A title that is wider than all"],
    [
      "one two three four five six/seven eight nine ten eleven",
      "one two three four five six/seven eight nine ten eleven",
    ],
    [
      "one two three four five six seven/eight nine ten",
      "one two three four five six/seven eight nine ten",
    ],
    [
      "a text of one two three four five//another text",
      "a text of one two three four/five//another text",
    ],
    [
      "see `bokslut run list --period 2025-03` there",
      "see/`bokslut run list --period 2025-03`/there",
    ],
    [
      "```console/$ bokslut report trial-balance --months/```",
      "```console/$ bokslut report trial-balance --months/```",
    ],
    [
      "    bokslut report trial-balance --months",
      "    bokslut report trial-balance --months",
    ],
    [
      "a backtick ` that nothing ends stays as it is",
      "a backtick ` that nothing ends stays as it is",
    ],
    [
      "--all     every one of the companies that are/          there and more",
      "--all/    every one of the companies/    that are there and more",
    ],
    [
      "one  two  three columns stay as they are written",
      "one  two  three columns stay as they are written",
    ],
  ]

  @Test(arguments: fitted)
  func `running text is broken anew, and nothing else`(_ row: [String]) {
    let page = row[0].replacing("/", with: "\n")
    #expect(Manual.fitted(page, to: 30).replacing("\n", with: "/") == row[1])
    #expect(Manual.fitted(page, to: nil) == page && Manual.fitted(page, to: 200) == page)
  }

  @Test func `what a term means stands beside it where that has room`() {
    let page = "--all     one two three four five six seven eight nine ten eleven\n"
    #expect(
      Manual.fitted(page, to: 42) == """
        --all     one two three four five six
                  seven eight nine ten eleven

        """
    )
  }

  @Test(arguments: [40, 60, 80])
  func `every page keeps its words, and its text fits`(_ width: Int) {
    for (name, page) in Manual.pages {
      for language in Language.allCases {
        let text = page.text(in: language)
        let fitted = Manual.fitted(text, to: width)
        #expect(
          fitted.split(whereSeparator: \.isWhitespace)
            == text.split(whereSeparator: \.isWhitespace),
          "\(name)"
        )
        for block in prose(of: fitted) {
          for line in block where line.count > width {
            // A word, or a command.
            #expect(paragraph(line, width: width) == [line], "\(name): \(line)")
          }
        }
      }
    }
  }

  /// The blocks of a page in which nothing is set by its place.
  private func prose(of page: String) -> [[String]] {
    var isExample = false
    return page.split(separator: "\n\n").map { $0.split(separator: "\n").map(String.init) }
      .filter { lines in
        let fences = lines.count { $0.hasPrefix("```") }
        defer { if !fences.isMultiple(of: 2) { isExample.toggle() } }
        let isSet = lines.contains { $0.hasPrefix(" ") || $0.hasPrefix("#") || $0.contains("  ") }
        let hasPairs = lines.joined().count { $0 == "`" }.isMultiple(of: 2)
        return fences == 0 && !isExample && !isSet && hasPairs
      }
  }

  @Test func `help is as wide as the terminal, and stays as it is on a wide one`() throws {
    let office = try Office(isPrepared: false)
    let wide = office.run(["help", "close"], width: 100).output
    #expect(wide == office.run(["help", "close"], width: nil).output)
    #expect(wide == Manual.text(of: "close", in: .en))
    let narrow = office.run(["help", "close"], width: 40).output
    #expect(narrow != wide)
    #expect(narrow == office.run(["close", "--help"], width: 40).output)
  }
}
