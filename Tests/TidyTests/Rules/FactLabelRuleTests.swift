import Testing

struct FactLabelRuleTests {
  @Test func `every fact of an error has a label, or a type that names it`() throws {
    let files = try SourceTree.files(below: "Sources")
    let selfNaming = FactLabelRule.selfNaming(in: files)
    #expect(selfNaming.isSuperset(of: ["Day", "Money", "VoucherName", "RateError"]))
    #expect(!selfNaming.contains("VoucherKind"))
    #expect(
      files.flatMap { FactLabelRule.violations(in: $0, selfNaming: selfNaming) } == []
    )
  }

  @Test(arguments: ["String", "[Int]", "Day?", "ClosedRange<Int>", "Kind"])
  func `a bare value is found on its line, whatever stands beside it`(_ type: String) {
    let file = SourceFile(
      "Sources/Accounting/A.swift",
      """
      package enum AError: LedgerError, Hashable {
        case named(file: String, Day)
        case bare(
          file: String,
          \(type)
        )
      }
      """
    )
    let found = FactLabelRule.violations(in: file, selfNaming: ["Day"])
    #expect(found.map(\.line) == [3])
    #expect(found.allSatisfy { $0.message.contains(type) })
  }

  @Test func `an enum that is no error may leave its values bare`() {
    let file = SourceFile(
      "Sources/Accounting/A.swift",
      """
      package enum AError: LedgerError {
        case one
      }

      package enum Cause: Hashable {
        case balance(String)
      }
      """
    )
    #expect(FactLabelRule.violations(in: file, selfNaming: []) == [])
  }
}
