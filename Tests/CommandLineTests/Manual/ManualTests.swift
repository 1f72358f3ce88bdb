import CommandLine
import Foundation
import Testing

struct ManualTests {
  /// With `BOKSLUT_RECORD=1` the page is written anew; the difference is then to be reviewed.
  @Test(arguments: ManualPage.names)
  func `the worked examples of a page print what it says`(_ name: String) throws {
    let page = try ManualPage(name)
    let carriedOut = try page.carriedOut(in: Office())
    if ProcessInfo.processInfo.environment["BOKSLUT_RECORD"] == "1" {
      try carriedOut.joined(separator: "\n")
        .write(to: ManualPage.file(name), atomically: true, encoding: .utf8)
    } else {
      #expect(page.lines == carriedOut)
    }
  }

  @Test func `every page is read as plain text of at most ninety columns`() throws {
    for name in ManualPage.names {
      for line in try ManualPage(name).lines where !ManualTests.isExample(line) {
        #expect(line.count <= 90, "\(name): \(line)")
      }
    }
  }

  /// Tables and findings of a worked example may be as wide as the program prints them.
  private static func isExample(_ line: String) -> Bool {
    line.contains("─")
      || line.count <= 100 && line.first.map { " 0123456789✓✗!–$".contains($0) } ?? false
  }
}
