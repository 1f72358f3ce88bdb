import CommandLine
import Foundation
import Testing

struct ManualTests {
  /// With `BOKSLUT_RECORD=1` the page is written anew; the difference is then to be reviewed.
  @Test(arguments: ManualPage.names)
  func `the worked examples of a page print what it says`(_ name: String) throws {
    let page = try ManualPage(name)
    let carriedOut = try page.carriedOut(in: Office(isPrepared: false))
    if ProcessInfo.processInfo.environment["BOKSLUT_RECORD"] == "1" {
      try carriedOut.joined(separator: "\n")
        .write(to: ManualPage.file(name), atomically: true, encoding: .utf8)
    } else {
      #expect(page.lines == carriedOut)
    }
  }

  @Test func `every page is read as plain text of at most ninety columns`() throws {
    for name in ManualPage.names {
      var isExample = false
      for line in try ManualPage(name).lines {
        if line.hasPrefix("```") { isExample = line != "```" }
        // A worked example is as wide as what the program prints.
        #expect(line.count <= (isExample ? 100 : 90), "\(name): \(line)")
      }
    }
  }
}
