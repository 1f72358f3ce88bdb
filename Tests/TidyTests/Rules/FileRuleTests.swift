import Testing

struct FileRuleTests {
  @Test func `every file is short, named, finished and hides no failure`() throws {
    let files = try SourceTree.files(
      below: "Sources",
      "Tests",
      "Benchmarks",
      "Fuzzing",
      "Documentation",
      "scripts",
      extensions: ["swift", "c", "h", "md", "sql", "py"]
    )
    #expect(files.count > 20)
    #expect(files.flatMap(FileRule.violations) == [])
  }

  @Test func `a file of 400 lines is short enough and one of 401 is not`() {
    let line = "let a = 1\n"
    let fits = SourceFile("Sources/A/A.swift", String(repeating: line, count: 400))
    let tooLong = SourceFile("Sources/A/A.swift", String(repeating: line, count: 401))
    #expect(FileRule.violations(in: fits) == [])
    #expect(FileRule.violations(in: tooLong).count == 1)
  }

  @Test func `prose may be long`() {
    let page = SourceFile("Documentation/errors.md", String(repeating: "line\n", count: 2_000))
    #expect(FileRule.violations(in: page) == [])
  }

  @Test func `a file without a name of its own is found`() {
    #expect(FileRule.violations(in: SourceFile("Sources/Books/X.swift", "")).count == 1)
    #expect(FileRule.violations(in: SourceFile("Sources/Books/FX.swift", "")) == [])
  }

  @Test(arguments: ["TO" + "DO", "FIX" + "ME"], ["swift", "md", "sql", "c"])
  func `unfinished work is found in code and prose`(_ word: String, _ type: String) {
    let file = SourceFile("Sources/A/A.\(type)", "one\n-- \(word): later\n")
    #expect(FileRule.violations(in: file).map(\.line) == [2])
  }

  @Test func `a forced try is found, and in prose it is none`() {
    let file = SourceFile("Tests/A.swift", "// never try! it\nlet a = \"try!\"\nlet b = try! c()")
    #expect(FileRule.violations(in: file).map(\.line) == [3])
  }

  @Test func `a test that is switched off is found`() {
    let file = SourceFile("Tests/A.swift", "@Test(.disabled(\"later\"))\nfunc a() {}")
    #expect(FileRule.violations(in: file).map(\.line) == [1])
    let allowed = SourceFile("Tests/A.swift", "@Test(.enabled(if: here)) func a() {}")
    #expect(FileRule.violations(in: allowed) == [])
  }
}
