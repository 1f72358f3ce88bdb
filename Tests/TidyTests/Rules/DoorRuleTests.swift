import Testing

struct DoorRuleTests {
  @Test func `every use case goes through the door, and every verb has a use case`() throws {
    let files = try SourceTree.files(below: DoorRule.folder)
    #expect(DoorRule.violations(in: files) == [])
    // What the rule finds nothing in would keep it for ever.
    let all = files.map { SourceFile($0.path, $0.text.replacing("reading(", with: "looking(")) }
    #expect(DoorRule.violations(in: all).count > 10)
  }

  private func violations(_ text: String, _ more: SourceFile...) -> [String] {
    let file = SourceFile("Sources/Closing/Rates/SetRate.swift", text)
    return DoorRule.violations(in: [file] + more).map { "\($0.line ?? 0) \($0.message)" }
  }

  @Test(arguments: ["reading(.rateSet, call)", "audited(.rateSet, call)", "writing(.a, b, c)"])
  func `a use case that goes through the door is right`(_ door: String) {
    #expect(
      violations(
        """
        extension Session {
          package func setRate(_ call: Call) throws -> Int {
            try \(door) { books in try books.write { $0 } }
          }

          package func rate(_ call: Call) throws -> Int { try \(door) { $0 } }

          func helper(_ read: CompanyBooks) -> Int { read.count }
        }
        """
      ) == []
    )
  }

  @Test func `a use case that goes past the door is found`() {
    let text = """
      extension Session {
        package func setRate(_ call: Call) throws -> Int {
          // writing(.rateSet, call)
          try store(call)
        }

        private func store(_ call: Call) throws -> Int { 1 }
      }
      """
    #expect(violations(text) == ["2 setRate is a use case that goes past the door"])
  }

  @Test func `another method may go through the door for it`() {
    let text = """
      extension Session {
        package func setRate(_ call: Call) throws -> Int { try store(1, call) }

        private func store(_ rate: Int, _ call: Call) throws -> Int {
          try writing(.rateSet, call) { open in try store(rate, in: open) }
        }

        func store(_ rate: Int, in open: OpenBooks) throws -> Int { rate }
      }
      """
    #expect(violations(text) == [])
    // Of another file only what always does so is trusted.
    let elsewhere = text.replacing(
      "  package func setRate(_ call: Call) throws -> Int { try store(1, call) }\n",
      with: ""
    )
    let own = """
      extension Session {
        package func setRate(_ call: Call) throws -> Int { try store(1, call) }
      }
      """
    let other = SourceFile("Sources/Closing/Rates/StoreRate.swift", elsewhere)
    #expect(violations(own, other) == ["2 setRate is a use case that goes past the door"])
  }

  @Test(arguments: [
    "try books.read { $0 }", "try books.write(key, by: author) { $0 }", "books.company(1)",
    "books.installation.companies()", "try books.verify(nil)", "try books.backUp(to: path)",
  ])
  func `books that are touched outside the door are found`(_ touch: String) {
    let text = "extension Session {\n  func look() throws {\n    \(touch)\n  }\n}"
    #expect(violations(text) == ["3 the books are touched outside the door"])
    let door = SourceFile("Sources/Closing/Session/Door.swift", text)
    #expect(DoorRule.violations(in: [door]) == [])
  }

  @Test func `what looks for changes is handed what companies share`() {
    let text = "struct Look {\n  let a = NewestChanges(read, session.books.installation)\n}"
    #expect(violations(text) == [])
  }

  @Test func `a verb without a use case is found`() {
    let verbs = SourceFile(
      DoorRule.verbs,
      """
      extension Verb {
        static let rateSet = Verb("rate set", needs: .installation)
        static let rateSetting = Verb("rate setting", needs: .installation)
      }
      """
    )
    let use = """
      extension Session {
        package func setRate(_ call: Call) throws { try writing(.rateSet, call) { _ in } }
        // .rateSetting is no use, and neither is rates.rateSetting
      }
      """
    #expect(violations(use, verbs) == ["0 no use case is called rateSetting"])
  }
}
