import Testing

struct SwiftTextTests {
  @Test func `comments and the contents of strings are taken out and lines stay`() {
    let source = ##"""
      let one = "quoted"  // said
      /* long /* nested */
      comment */ let two = #"raw "inner" text"#
      """##
    let text = SwiftText(source)
    let words = text.code.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ") }
    #expect(words == [["let", "one", "=", "\"", "\""], [], ["let", "two", "=", "#\"", "\"#"]])
    #expect(text.code.utf8.count == source.utf8.count)
    #expect(text.codeAndStrings.contains(##"#"raw "inner" text"#"##))
    #expect(!text.codeAndStrings.contains("said"))
  }

  @Test func `code inside an interpolation is code, and a string in it is not`() {
    let text = SwiftText(#"f("before \(call(value, "inner")) after"); g()"#)
    #expect(text.code == #"f("        (call(value, "     "))      "); g()"#)
  }

  @Test func `a string of several lines ends at its three quotation marks`() {
    let text = SwiftText("let a = \"\"\"\n  one \"two\" // three\n  \"\"\"\nlet b = 1")
    #expect(text.code == "let a = \"\"\"\n                    \n  \"\"\"\nlet b = 1")
  }

  @Test func `an escaped quotation mark does not end a string`() {
    #expect(SwiftText(#"a("\"x\\") + b"#).code == #"a("     ") + b"#)
  }

  @Test func `a pattern between fences is taken out with its quotation marks`() {
    #expect(SwiftText("a(#/\"[^\"]*/#) + b").code == "a(          ) + b")
  }

  @Test func `lines are numbered from one`() {
    #expect("a\n\nb".numberedLines.map(\.number) == [1, 2, 3])
  }
}
