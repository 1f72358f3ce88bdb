import Testing

struct ManualRuleTests {
  // The pages are written with the commands.
  @Test(.enabled(if: SourceTree.exists(ManualRule.folder), "no manual is written yet"))
  func `every option stands in the manual of its command`() throws {
    let files = try SourceTree.files(below: "Sources/CommandLine")
    let pages = try SourceTree.files(below: ManualRule.folder, extensions: ["md"])
    #expect(!pages.isEmpty)
    #expect(ManualRule.violations(in: files, pages: pages) == [])
  }

  private let command = SourceFile(
    "Sources/CommandLine/Imports/ImportSIECommand.swift",
    """
    struct ImportSIECommand: ParsableCommand {
      static let manual = "import-sie"
      @Option(help: "Of the file (see `--help`).") var encoding: String?
      @Option(name: .customLong("balance-to"), help: "An account.")
      package var suspense: String?
      @Flag var dryRun = false
      @Argument(help: "Paths.") var files: [String]
      // @Option var gone: String
    }
    """
  )

  /// A page that says the same in each language.
  private func pages(_ name: String, _ text: String) -> [SourceFile] {
    ManualRule.endings.map { SourceFile("\(ManualRule.folder)/\(name)\($0)", text) }
  }

  private func violations(_ manual: String) -> [String] {
    ManualRule.violations(in: [command], pages: pages("import-sie", manual)).map(\.message)
  }

  /// What is missing from each language's page.
  private func missing(_ parameter: String, from page: String) -> [String] {
    ManualRule.endings.map { "\(parameter) is missing from \(page)\($0)" }
  }

  @Test func `a manual with every option is complete`() {
    #expect(violations("import sie FILE… `--encoding NAME` `--balance-to` [--dry-run]") == [])
  }

  @Test(arguments: ["--encoding", "--balance-to", "--dry-run", "FILE"])
  func `an option that its manual leaves out is found`(_ left: String) {
    let all = ["--encoding", "--balance-to", "--dry-run", "FILE"]
    let messages = violations(all.filter { $0 != left }.joined(separator: " "))
    let name = left == "FILE" ? "FILES" : left
    #expect(messages == missing(name, from: "import-sie"))
  }

  @Test func `a longer option is another option`() {
    let messages = violations("FILE --encoding-name --balance-to --dry-run")
    #expect(messages == missing("--encoding", from: "import-sie"))
  }

  @Test func `an option that one language leaves out is found`() {
    let all = "FILE --encoding --balance-to --dry-run"
    var pages = pages("import-sie", all)
    pages[1] = SourceFile(pages[1].path, all.replacing("--encoding", with: ""))
    #expect(
      ManualRule.violations(in: [command], pages: pages).map(\.message)
        == ["--encoding is missing from import-sie.sv.md"]
    )
    pages.remove(at: 2)
    #expect(
      ManualRule.violations(in: [command], pages: pages).map(\.message)
        == [
          "--encoding is missing from import-sie.sv.md",
          "the page import-sie.nb.md is missing",
        ]
    )
  }

  @Test func `a command without a page or without the name of it is found`() {
    let bare = SourceFile("Sources/CommandLine/CheckCommand.swift", "struct CheckCommand: A {}")
    #expect(
      ManualRule.violations(in: [bare], pages: []).map(\.message) == [
        "CheckCommand lacks `static let manual = \"check\"`", "the page check.md is missing",
        "the page check.sv.md is missing", "the page check.nb.md is missing",
      ]
    )
  }

  @Test func `options of two commands in one file are kept apart`() {
    let text = """
      struct ACommand { static let manual = "a"
        @Flag var one = false }
      struct BCommand { static let manual = "b"
        @Flag var two = false }
      """
    let pages = pages("a", "--two") + pages("b", "--one")
    let file = SourceFile("Sources/CommandLine/ACommand.swift", text)
    #expect(
      ManualRule.violations(in: [file], pages: pages).map(\.message)
        == missing("--one", from: "a") + missing("--two", from: "b")
    )
  }

  @Test func `options common to all commands stand in the manual of the program`() {
    let options = SourceFile(
      "Sources/CommandLine/CommonOptions.swift",
      "struct CommonOptions: ParsableArguments { @Option var database: String }"
    )
    #expect(
      ManualRule.violations(in: [options], pages: pages("bokslut", "# bokslut")).map(\.message)
        == missing("--database", from: "bokslut")
    )
  }

  @Test func `a page that belongs to no command is found`() {
    let page = SourceFile("\(ManualRule.folder)/gone.md", "--old")
    #expect(
      ManualRule.violations(in: [], pages: [page]).map(\.message)
        == ["no command has this manual, and bokslut.md does not name it"]
    )
    let overview = SourceFile("\(ManualRule.folder)/bokslut.md", "bokslut help gone")
    #expect(ManualRule.violations(in: [], pages: [page, overview] + pages("gone", "--old")) == [])
  }

  @Test(arguments: [
    ("Close", "close"), ("TrialBalance", "trial-balance"), ("FXRevaluation", "fx-revaluation"),
    ("ImportSIE", "import-sie"), ("asOfSequence", "as-of-sequence"),
  ])
  func `names are spelt as the argument parser spells them`(_ name: String, _ kebab: String) {
    #expect(kebabCase(name) == kebab)
  }
}
