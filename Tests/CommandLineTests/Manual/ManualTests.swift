import CommandLine
import Foundation
import Messages
import Testing

struct ManualTests {
  /// With `BOKSLUT_RECORD=1` the page is written anew; the difference is then to be reviewed.
  @Test(arguments: ManualPage.names, Language.allCases)
  func `the worked examples of a page print what it says, in each language`(
    _ name: String,
    _ language: Language
  ) throws {
    let page = try ManualPage(name, language)
    let carriedOut = try page.carriedOut(in: Office(isPrepared: false))
    if ProcessInfo.processInfo.environment["BOKSLUT_RECORD"] == "1" {
      try carriedOut.joined(separator: "\n")
        .write(to: page.file, atomically: true, encoding: .utf8)
    } else {
      #expect(page.lines == carriedOut)
    }
  }

  @Test func `every page is read as plain text of at most ninety columns`() throws {
    for (name, language) in ManualPage.all {
      var isExample = false
      for line in try ManualPage(name, language).lines {
        if line.hasPrefix("```") { isExample = line != "```" }
        // A worked example is as wide as what the program prints.
        #expect(line.count <= (isExample ? 100 : 90), "\(name).\(language): \(line)")
      }
    }
  }

  @Test func `each page is there in every language, and no other file`() {
    let files = ManualPage.all.map { ManualPage.file($0.name, $0.language) }
    #expect(ManualPage.files == files.sorted())
  }

  @Test(arguments: ManualPage.names, [Language.sv, .nb])
  func `a translated page does, names and forbids what the English one does`(
    _ name: String,
    _ language: Language
  ) throws {
    let english = try ManualPage(name)
    let page = try ManualPage(name, language)
    #expect(page.deeds == english.deeds)
    #expect(page.facts == english.facts)
    #expect(page.headings == english.headings)
    #expect(name == "moving-in" || page.lines[0] == english.lines[0])
  }
}

extension ManualPage {
  fileprivate static let all = names.flatMap { name in
    Language.allCases.map { (name: name, language: $0) }
  }

  /// How many headings it has.
  fileprivate var headings: Int { lines.count { $0.hasPrefix("## ") } }

  /// Options, codes and members of JSON that it names.
  fileprivate var facts: Set<String> {
    Set(
      text.matches(of: #/--[a-z][a-z-]*|\b[A-Z]{3}-\d{3}\b|"[A-Za-z]+"/#).map { String($0.output) }
    )
  }
}
