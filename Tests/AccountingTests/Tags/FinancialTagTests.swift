import Accounting
import TestSupport
import Testing

/// What a tag may be, and what a company may have of them (T-ADD-28, 2.14).
@Suite struct FinancialTagTests {
  @Test(
    arguments: table(
      """
      order                           | –
      _x                              | –
      Å1                              | –
      1order                          | DIM-022
      my tag                          | DIM-022
      a-b                             | DIM-022
      aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa  | –
      aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | DIM-022
      """
    )
  )
  func `a name begins with a letter, and has letters, digits and underscores`(_ row: [String]) {
    let problems = FinancialTags().problems(of: FinancialTag(name: row[0]))
    #expect(problems.map(\.code.description) == (row[1] == "–" ? [] : [row[1]]))
  }

  @Test func `a value is one of the options, where there are some, and never a blank`() {
    let free = FinancialTag(name: "ref")
    #expect(free.problem(with: "F 1") == nil)
    for bad in ["", "-", " x", "x ", "a\nb", String(repeating: "x", count: 101)] {
      #expect(free.problem(with: bad)?.code.description == "DIM-024", "\(bad)")
    }
    let listed = FinancialTag(name: "phase", options: ["plan", "build"])
    #expect(listed.problem(with: "plan") == nil)
    #expect(listed.problem(with: "Plan")?.code.description == "DIM-021")
  }

  @Test func `a line has twenty at most, those that are retired apart`() throws {
    var tags = FinancialTags()
    for number in 1...20 { tags.set(FinancialTag(name: "t\(number)")) }
    let more = FinancialTag(name: "more")
    #expect(tags.problems(of: more).map(\.code.description) == ["DIM-023"])
    // What is there may change.
    #expect(tags.problems(of: FinancialTag(name: "t1", options: ["a"])).isEmpty)
    tags.set(FinancialTag(name: "t1", isRetired: true))
    #expect(tags.problems(of: more).isEmpty)
    #expect(try refusal { _ = try tags.known("t1") } == ["DIM-020"])
    #expect(try tags.known("T2").name == "t2")
  }

  @Test func `the newest value of a line and tag counts`() {
    func change(_ line: Int, _ tag: String, _ value: String?) -> TagChange {
      TagChange(
        tag: LineTag(line: line, tag: tag, value: value, source: .edited),
        author: "anna",
        at: "",
        reason: nil
      )
    }
    let changes = [
      change(1, "b", "1"), change(0, "b", "2"), change(0, "a", "3"), change(1, "b", nil),
      change(0, "b", "4"),
    ]
    #expect(changes.current.map { "\($0.line) \($0.tag) \($0.value ?? "")" } == ["0 a 3", "0 b 4"])
  }

  private func refusal(_ body: () throws -> Void) throws -> [String] {
    do {
      try body()
      return []
    } catch let refusal as Refusal {
      return refusal.findings.map(\.problem.code.description)
    }
  }
}
