import Accounting
import Testing

@testable import Answers

@Suite struct `JSON as text` {
  @Test(arguments: [
    (JSON.null, "null"), (.flag(true), "true"), (.flag(false), "false"), (.number(0), "0"),
    (.number(.min), "-9223372036854775808"), (.array([]), "[]"), (.object([]), "{}"),
    (.array([.number(1), .array([.null]), .text("a")]), #"[1,[null],"a"]"#),
    (.object([("b", .number(1)), ("a", .object([("c", .null)]))]), #"{"b":1,"a":{"c":null}}"#),
    (.amount(-5, .sek), #""-0.05""#), (.amount(1_234_50, .sek), #""1234.50""#),
    (.amount(nil, .sek), "null"),
  ])
  func `is written on one line, its members in their order`(_ value: JSON, _ text: String) {
    #expect(value.text == text)
  }

  @Test(arguments: [
    ("", #""""#), ("Å ø €", #""Å ø €""#), ("say \"a\\b\"", #""say \"a\\b\"""#),
    ("a\nb\r\tc", #""a\nb\r\tc""#), ("\u{0}\u{1F}", #""\u0000\u001f""#), ("\u{7F}", "\"\u{7F}\""),
    ("a/b", #""a/b""#), ("e\u{301}", "\"e\u{301}\""), ("🧾", #""🧾""#), ("\r\n", #""\r\n""#),
  ])
  func `a text is escaped where JSON asks for it, and nowhere else`(
    _ text: String,
    _ written: String
  ) {
    #expect(JSON.text(text).text == written)
    #expect(JSON.object([(text, .null)]).text == "{\(written):null}")
  }

  @Test func `members are written one a line, and lists of them stand among them`() {
    let more: [JSON.Member] = [("d", .null), ("e", .flag(true))]
    let missing: Int? = nil
    @JSONMembers
    func members(of number: Int) -> [JSON.Member] {
      ("a", number)
      ("b", missing)
      more
      if number > 1 { ("big", "yes") }
      switch number {
      case 1: ("is", "one")
      default: []
      }
      for index in 0..<number { ("n\(index)", .array([number, index]) { ("v", $0) }) }
    }
    #expect(
      JSON.object(members(of: 1)).text
        == #"{"a":1,"b":null,"d":null,"e":true,"is":"one","n0":[{"v":1},{"v":0}]}"#
    )
    #expect(
      JSON.object(members(of: 2)).text
        == #"{"a":2,"b":null,"d":null,"e":true,"big":"yes","n0":[{"v":2},{"v":0}],"#
        + #""n1":[{"v":2},{"v":1}]}"#
    )
  }

  @Test func `an object that may be missing is null then`() {
    func object(of text: String?) -> JSON { .object(text) { ("text", $0) } }
    #expect(object(of: nil).text == "null")
    #expect(object(of: "x").text == #"{"text":"x"}"#)
  }

  @Test func `one more member comes last, in each object of a list`() {
    let objects = JSON.array([.object([("a", .null)]), .object([]), .number(1)])
    #expect(objects.adding("z", .flag(false)).text == #"[{"a":null,"z":false},{"z":false},1]"#)
  }
}
