import Testing

struct ImportRuleTests {
  @Test func `each target imports only what the table allows`() throws {
    #expect(try SourceTree.files(below: "Sources").flatMap(ImportRule.violations) == [])
  }

  @Test func `the rules of accounting import nothing, not even Foundation`() {
    let file = SourceFile("Sources/Accounting/Money/Money.swift", "\nimport Foundation\n")
    #expect(
      ImportRule.violations(in: file)
        == [Violation(file.path, line: 2, "Accounting may not import Foundation")]
    )
  }

  @Test(arguments: [
    "import Messages", "  import Messages", "public import Messages", "@testable import Messages",
    "@preconcurrency internal import Messages", "import struct Messages.Language",
    "import Messages  // why", "#if os(Linux)\nimport Messages\n#endif",
  ])
  func `an import upward is found however it is written`(_ text: String) {
    #expect(ImportRule.violations(in: SourceFile("Sources/Books/Chart/A.swift", text)).count == 1)
  }

  @Test(arguments: ["// import Messages", "let text = \"import Messages\"", "important(Messages)"])
  func `what only looks like an import is none`(_ text: String) {
    #expect(ImportRule.violations(in: SourceFile("Sources/Books/Chart/A.swift", text)) == [])
  }

  @Test func `an import downward is allowed`() {
    let text = "import Accounting\nimport Database\n"
    #expect(ImportRule.violations(in: SourceFile("Sources/Books/Chart/A.swift", text)) == [])
  }

  @Test func `a target without a row in the table is found`() {
    #expect(ImportRule.violations(in: SourceFile("Sources/Extras/A.swift", "")).count == 1)
  }
}
