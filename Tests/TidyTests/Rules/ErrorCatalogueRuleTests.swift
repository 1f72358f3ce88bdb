import Testing

struct ErrorCatalogueRuleTests {
  static let catalogue = "Documentation/errors.md"

  @Test func `every code is declared once`() throws {
    let files = try SourceTree.files(below: "Sources")
    #expect(files.contains { !ErrorCatalogueRule.codes(in: $0).isEmpty })
    #expect(ErrorCatalogueRule.repeated(in: files) == [])
    #expect(files.flatMap(ErrorCatalogueRule.malformed) == [])
    #expect(ErrorCatalogueRule.withoutArea(in: files) == [])
  }

  @Test func `a code of an area that is not declared is found`() {
    let areas = SourceFile(
      ErrorCatalogueRule.areaFile,
      "enum ErrorArea: String {\n  case one = \"ONE\"\n  // case two = \"TWO\"\n}"
    )
    let codes = SourceFile("Sources/A.swift", "ErrorCode(\"ONE\", 1)\nErrorCode(\"TWO\", 1)")
    #expect(
      ErrorCatalogueRule.withoutArea(in: [areas, codes]).map(\.message)
        == ["the area of TWO-001 is missing from \(ErrorCatalogueRule.areaFile)"]
    )
  }

  // The page is generated from Messages; before it exists there is nothing to compare with.
  @Test(.enabled(if: SourceTree.exists(catalogue), "Documentation/errors.md is not written yet"))
  func `the published catalogue holds every code and no other`() throws {
    let files = try SourceTree.files(below: "Sources")
    let page = try SourceTree.file(Self.catalogue)
    #expect(ErrorCatalogueRule.differences(between: files, and: page) == [])
  }

  private let declaring = SourceFile(
    "Sources/Accounting/A.swift",
    """
    case .one: ErrorCode("ABC", 1)
    // ErrorCode("ABC", 3)
    case .twelve: ErrorCode("ABC", 12)
    """
  )

  @Test func `codes are read as users see them`() {
    let codes = ErrorCatalogueRule.codes(in: declaring)
    #expect(codes.map(\.code) == ["ABC-001", "ABC-012"])
    #expect(codes.map(\.line) == [1, 3])
  }

  @Test func `a code declared twice is found, in one file or two`() {
    let again = SourceFile("Sources/Books/B.swift", "ErrorCode(\"ABC\", 12)")
    #expect(ErrorCatalogueRule.repeated(in: [declaring]) == [])
    #expect(ErrorCatalogueRule.repeated(in: [declaring, again]).map(\.path) == [again.path])
    #expect(ErrorCatalogueRule.repeated(in: [declaring, declaring]).count == 2)
  }

  @Test(arguments: ["ErrorCode(\"AB\", 1)", "ErrorCode(\"ABC\", 1000)"])
  func `a code of another form is found`(_ text: String) {
    #expect(ErrorCatalogueRule.malformed(in: SourceFile("Sources/A/A.swift", text)).count == 1)
  }

  @Test func `a code missing from the catalogue and one that nothing declares are found`() {
    let page = SourceFile(Self.catalogue, "## ABC-001\nISO-8859-1\n## ABC-013\n")
    let messages = ErrorCatalogueRule.differences(between: [declaring], and: page).map(\.message)
    #expect(
      messages == [
        "ABC-012 is missing from Documentation/errors.md", "ABC-013 is declared nowhere",
      ]
    )
  }
}
