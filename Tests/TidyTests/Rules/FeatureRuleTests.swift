import Testing

struct FeatureRuleTests {
  @Test func `each folder of use cases and commands has a rule of its name`() throws {
    #expect(FeatureRule.violations(in: try SourceTree.files(below: "Sources")) == [])
  }

  /// A tree in which everything has its place, and what is put beside it.
  private func violations(_ paths: String...) -> [String] {
    let serving = FeatureRule.withoutRule.sorted().map { "Sources/Closing/\($0)/A.swift" }
    let files = ["Sources/Accounting/Rates/Rate.swift"] + serving + paths
    return FeatureRule.violations(in: files.map { SourceFile($0, "") }).map(\.path)
  }

  @Test func `a feature may be in one layer more than the other`() {
    #expect(violations("Sources/Closing/Rates/SetRate.swift") == [])
    #expect(violations("Sources/CommandLine/Rates/RateCommand.swift") == [])
  }

  @Test(arguments: ["Closing", "CommandLine"])
  func `a second name for a feature is found`(_ layer: String) {
    #expect(violations("Sources/\(layer)/Rate/SetRate.swift") == ["Sources/\(layer)/Rate"])
  }

  @Test func `what is asked of use cases is not asked of formats and tables`() {
    #expect(violations("Sources/Formats/CSV/A.swift", "Sources/Books/Log/A.swift") == [])
  }

  @Test func `a folder that serves the others and is gone leaves the list`() {
    #expect(FeatureRule.violations(in: []).map(\.message).allSatisfy { $0.hasPrefix("no folder") })
    #expect(FeatureRule.violations(in: []).count == FeatureRule.withoutRule.count)
  }
}
