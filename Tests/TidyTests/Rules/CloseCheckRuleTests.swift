import Testing

struct CloseCheckRuleTests {
  @Test func `every check is in the list that the close makes`() throws {
    let rules = try SourceTree.files(below: CloseCheckRule.folder)
    let list = try #require(
      try SourceTree.files(below: "Sources/Closing/Checks").first { $0.path == CloseCheckRule.list }
    )
    #expect(!rules.isEmpty)
    #expect(CloseCheckRule.violations(rules: rules, list: list) == [])
  }

  private let rule = SourceFile(
    "Sources/Accounting/Checks/Rules/VouchersArePosted.swift",
    """
    package enum VouchersArePosted: CloseCheck {
      package static let id = CheckID.vouchersArePosted
    }
    """
  )

  private func list(_ text: String) -> SourceFile { SourceFile(CloseCheckRule.list, text) }

  @Test func `a listed check is made`() {
    let list = list("static let all: [any LoadedCheck.Type] = [First.self, VouchersArePosted.self]")
    #expect(CloseCheckRule.violations(rules: [rule], list: list) == [])
  }

  @Test(arguments: [
    "static let all: [any LoadedCheck.Type] = [First.self]", "",
    "static let all: [any LoadedCheck.Type] = [\n  // VouchersArePosted.self\n]",
  ])
  func `a check that is not listed is found`(_ text: String) {
    #expect(
      CloseCheckRule.violations(rules: [rule], list: list(text)).map(\.message)
        == ["VouchersArePosted is never made; list it in Checks.all"]
    )
  }

  @Test func `a file of the folder that declares no check is found`() {
    let empty = SourceFile("Sources/Accounting/Checks/Rules/A.swift", "let a = 1")
    #expect(CloseCheckRule.violations(rules: [empty], list: list("")).count == 1)
  }
}
