import Testing

struct FolderRuleTests {
  @Test(arguments: ["Accounting", "Closing"])
  func `the folders of a target use each other in no circle`(_ target: String) throws {
    let violations = try FolderRule.violations(in: SourceTree.files(below: "Sources/\(target)"))
    #expect(violations.isEmpty, "\(violations)")
  }

  private func circles(_ texts: [String: String]) -> [String] {
    let files = texts.map { SourceFile("Sources/Accounting/\($0.key).swift", $0.value) }
    return FolderRule.violations(in: files.sorted { $0.path < $1.path }).map(\.description)
  }

  @Test func `two folders that name each other's types are a circle, told at both ends`() {
    #expect(
      circles([
        "Money/A": "package struct Money {}\n\nlet rate: Rate?", "Rates/B": "enum Rate: Money {}",
        "Runs/C": "struct Run { let money: Money }",
      ]) == [
        "Sources/Accounting/Money/A.swift:3: Rate closes the circle Money → Rates → Money",
        "Sources/Accounting/Rates/B.swift:1: Money closes the circle Rates → Money → Rates",
      ]
    )
  }

  @Test func `a circle is found over any number of folders`() {
    let texts = ["A/A": "class A: B {}", "B/B": "class B: C {}", "C/C": "final class C: A {}"]
    #expect(
      circles(texts).first == "Sources/Accounting/A/A.swift:1: B closes the circle A → B → C → A"
    )
    #expect(circles(texts).count == 3)
  }

  @Test func `uses in one direction, and within a folder, are none`() {
    #expect(
      circles(["A/A": "struct A {}", "B/B": "struct B: A {}", "B/C": "struct C: B {}"]) == []
    )
  }

  @Test(arguments: [
    "// Rate", "let text = \"Rate\"", "private struct Rate {}", "let rates = 1", "  struct Rate {}",
  ])
  func `what only looks like the type of another folder is none`(_ text: String) {
    #expect(
      circles(["Money/A": "struct Money {}\n" + text, "Rates/B": "struct Rate: Money {}"]) == []
    )
  }

  @Test func `a name that two folders have says nothing`() {
    let texts = ["A/A": "struct A {}\nstruct Error {}", "B/B": "struct Error: A {}"]
    #expect(circles(texts) == [])
  }
}
