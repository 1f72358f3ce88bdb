import Testing

struct NameRuleTests {
  @Test func `types are named as the glossary says`() throws {
    #expect(try SourceTree.files(below: "Sources").flatMap(NameRule.violations) == [])
  }

  @Test(arguments: NameRule.glossary.flatMap(\.never))
  func `a word of the never column is found, also as a nested type`(_ word: String) {
    for keyword in ["struct", "package enum", "final class", "protocol", "typealias"] {
      let text = "package struct Voucher {\n  \(keyword) \(word): Hashable {}\n}"
      let file = SourceFile("Sources/Accounting/Vouchers/A.swift", text)
      #expect(NameRule.violations(in: file).map(\.line) == [2], "\(keyword)")
    }
  }

  @Test func `the never column holds for whole names and for Accounting only`() {
    let within = SourceFile("Sources/Accounting/A.swift", "struct TransactionCurrency {}")
    let elsewhere = SourceFile("Sources/Database/A.swift", "enum Transaction {}\nstruct Row {}")
    #expect([within, elsewhere].flatMap(NameRule.violations) == [])
  }

  @Test(arguments: NameRule.suffixesNever)
  func `the name of a pattern is found anywhere`(_ suffix: String) {
    let file = SourceFile("Sources/Closing/A.swift", "struct Voucher\(suffix) {}")
    #expect(NameRule.violations(in: file).count == 1)
  }

  @Test func `prose and variables may say what they like`() {
    let text = "/// A struct Entry is no word of ours.\nlet rowManager = \"enum Row\""
    #expect(NameRule.violations(in: SourceFile("Sources/Accounting/A.swift", text)) == [])
  }
}
