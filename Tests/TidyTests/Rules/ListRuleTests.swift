import Testing

struct ListRuleTests {
  @Test(arguments: ListRule.all)
  func `what is to be found by a list stands in it`(_ rule: ListRule) throws {
    let files = try SourceTree.files(below: "Sources/Answers")
    #expect(files.flatMap(rule.types) != [])
    #expect(rule.violations(in: files) == [])
  }

  private let rule = ListRule(kind: "Report", list: "Reports")
  private let list = SourceFile(
    "Sources/Answers/Reports/Report.swift",
    """
    package protocol Report: Sendable {}
    package enum Reports {
      package static let all: [any Report.Type] = [
        Ledger.self, TrialBalanceReport.self,
      ]
    }
    """
  )

  @Test(arguments: [
    "extension TrialBalanceReport: Report {", "struct Ledger: Sendable, Report {",
    "struct Journal: ReportTitle {", "// extension Journal: Report {",
  ])
  func `what is listed, or is no report, is right`(_ text: String) {
    let file = SourceFile("Sources/Answers/Journal.swift", text)
    #expect(rule.violations(in: [list, file]) == [])
  }

  @Test(arguments: [
    "extension Journal: Report {", "package struct Journal: Sendable,\n  Report\n{",
    "enum Journal: Answers.Thing, Report {",
  ])
  func `a report that is not listed is found`(_ text: String) {
    let file = SourceFile("Sources/Answers/Journal.swift", text)
    #expect(
      rule.violations(in: [list, file]).map(\.message)
        == ["Journal is never found; list it in Reports.all"]
    )
  }
}
