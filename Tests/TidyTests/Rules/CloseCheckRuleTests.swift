import Testing

struct CloseCheckRuleTests {
  // The folder comes with the first check.
  @Test(.enabled(if: SourceTree.exists(CloseCheckRule.folder), "no check is written yet"))
  func `every check is in the list that the close runs`() throws {
    let rules = try SourceTree.files(below: CloseCheckRule.folder)
    let others = try SourceTree.files(below: "Sources/Accounting/Checks")
    #expect(!rules.isEmpty)
    #expect(CloseCheckRule.violations(rules: rules, others: others) == [])
  }

  private let rule = SourceFile(
    "Sources/Accounting/Checks/Rules/VouchersArePosted.swift",
    """
    extension CloseCheck {
      private static let limit = 3
      package static let vouchersArePosted = CloseCheck(name: "vouchers-are-posted") { _ in [] }
    }
    """
  )

  @Test(arguments: [
    "package static let all: [CloseCheck] = [\n  .first,\n  .vouchersArePosted,\n]",
    "static var all: [CloseCheck] { [.vouchersArePosted] }",
  ])
  func `a listed check is run`(_ text: String) {
    let list = SourceFile("Sources/Accounting/Checks/CloseCheck.swift", text)
    #expect(CloseCheckRule.violations(rules: [rule], others: [list]) == [])
  }

  @Test(arguments: [
    "static let all: [CloseCheck] = [.first]", "",
    "static let all: [CloseCheck] = [\n  // .vouchersArePosted\n]",
  ])
  func `a check that is not listed is found`(_ text: String) {
    let list = SourceFile("Sources/Accounting/Checks/CloseCheck.swift", text)
    #expect(
      CloseCheckRule.violations(rules: [rule], others: [list]).map(\.message)
        == ["vouchersArePosted is never run; list it in CloseCheck.all"]
    )
  }

  @Test func `a file of the folder that declares no check is found`() {
    let empty = SourceFile("Sources/Accounting/Checks/Rules/A.swift", "let a = 1")
    #expect(CloseCheckRule.violations(rules: [empty], others: []).count == 1)
  }
}
