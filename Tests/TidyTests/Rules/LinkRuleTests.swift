import Testing

struct LinkRuleTests {
  @Test func `every link between documents leads to a file`() throws {
    let pages =
      try ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"].map(SourceTree.file)
      + SourceTree.files(below: "Documentation", extensions: ["md"])
    #expect(pages.count > 10)
    #expect(pages.contains { $0.text.contains("](") })
    #expect(pages.flatMap { LinkRule.violations(in: $0) } == [])
  }

  private func lines(_ text: String) -> [Int?] {
    let page = SourceFile("Documentation/decisions/0001-a.md", text)
    let files: Set = ["README.md", "Documentation/log.md", "Documentation/decisions/0002-b.md"]
    return LinkRule.violations(in: page) { files.contains($0) }.map(\.line)
  }

  @Test func `a link is followed from its own folder`() {
    #expect(
      lines("[b](0002-b.md) [c](./0002-b.md#why) [log](../log.md) [read](../../README.md)") == []
    )
    #expect(lines("[log](log.md)\n\nand [b](0003-c.md)") == [1, 3])
    #expect(lines("[log](../../../README.md)") == [1])
  }

  @Test func `a link out of the package, on the page or in an example is none of ours`() {
    #expect(lines("[x](https://example.com/a.md) [y](#part)") == [])
    #expect(lines("```\n[x](gone.md)\n```\n[x](gone.md)") == [4])
  }
}
