import Testing

struct RunKindRuleTests {
  @Test func `a kind of run is named in its own folders and in the registries only`() throws {
    #expect(try SourceTree.files(below: "Sources").flatMap(RunKindRule.violations) == [])
  }

  @Test func `each registry names a kind`() throws {
    for path in RunKindRule.registries.sorted() {
      #expect(try RunKindRule.mentions(in: SourceTree.file(path)) != [], "\(path)")
    }
  }

  @Test(arguments: [
    "let run: FXRevaluationParameters", "case .fxRevaluation: true", "func postFXRevaluation() {}",
  ])
  func `a kind is found however it is named`(_ text: String) {
    let file = SourceFile("Sources/Closing/Runs/A.swift", "\n" + text)
    #expect(RunKindRule.violations(in: file).map(\.line) == [2])
    #expect(
      RunKindRule.violations(in: SourceFile("Sources/Closing/FXRevaluation/A.swift", text)) == []
    )
  }

  @Test func `prose and texts may name a kind`() {
    let text = "/// As FXRevaluation does.\nlet text = \"FXRevaluation\""
    #expect(RunKindRule.violations(in: SourceFile("Sources/Closing/Runs/A.swift", text)) == [])
  }
}
