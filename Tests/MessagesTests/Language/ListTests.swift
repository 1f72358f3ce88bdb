import Messages
import Testing

@Suite struct `A list in a sentence` {
  private let names = ["anna", "bo", "cecilia", "david", "erik", "frida"]

  @Test func `is joined by the language's own word`() {
    #expect(Language.sv.list(Array(names.prefix(2))) == "anna och bo")
    #expect(Language.nb.list(Array(names.prefix(3))) == "anna, bo og cecilia")
    #expect(Language.en.list(Array(names.prefix(4))) == "anna, bo, cecilia and david")
  }

  @Test func `counts what would make it long`() {
    #expect(Language.sv.list(names) == "anna, bo, cecilia och 3 till")
    #expect(Language.nb.list(names) == "anna, bo, cecilia og 3 til")
    #expect(Language.en.list(names) == "anna, bo, cecilia and 3 more")
  }

  @Test func `never says one more, which is no shorter than the name`() {
    for count in 0...6 {
      for most in 2...6 {
        let text = Language.en.list(Array(names.prefix(count)), most: most)
        #expect(!text.contains("and 1 more"), "\(count) of \(most): \(text)")
      }
    }
  }

  @Test func `of one is the one, of none is nothing`() {
    #expect(Language.sv.list(["anna"]) == "anna")
    #expect(Language.sv.list([]) == "")
  }
}
