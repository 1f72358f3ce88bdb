import Testing

@testable import Formats

struct `XML is handed over element by element` {
  @Test func `with names, attributes, texts and lines`() throws {
    let read = try trace(
      """
      <?xml version="1.0"?>
      <book xmlns="urn:books">
        <page number="a&amp;b&#38;c" x:number="no" xmlns:x="urn:other">one &amp; <!-- and -->two<![CDATA[ & three]]></page>
        <page
          number=""/>
        <cover>gone</cover>
      </book>
      """
    )
    #expect(read.fault == nil)
    #expect(
      read.events == [
        "2 begin book", "3 begin page a&b&c", "3 end page [one & two & three]", "5 begin page ",
        "5 end page []", "6 begin ?cover in urn:books", "6 end ? []", "7 end book []",
      ]
    )
  }

  @Test(arguments: ["n1", "s"]) func `whatever the prefix`(_ prefix: String) throws {
    let read = try trace("<\(prefix):book xmlns:\(prefix)='urn:books'/>")
    #expect(read.events == ["1 begin book", "1 end book []"])
  }

  @Test func `and an element of another namespace is not known by its name`() throws {
    #expect(try trace("<book xmlns='urn:other'/>").events.first == "1 begin ?book in urn:other")
    #expect(try trace("<book/>").events.first == "1 begin ?book in ")
  }

  @Test func `and a text in another declared encoding arrives in UTF-8`() throws {
    let head = Array("<?xml version='1.0' encoding='ISO-8859-1'?><book xmlns='urn:books'>".utf8)
    let read = try trace(head + [0xE5] + Array("</book>".utf8))
    #expect(read.events.last == "1 end book [å]")
  }

  @Test func `and a text across the pieces it is read in stays whole`() throws {
    let text = String(repeating: "åäö", count: 8_000)
    let document =
      "<book xmlns='urn:books'>\(String(repeating: " ", count: 50_000))"
      + "<page>\(text)</page></book>"
    #expect(try trace(document).events[2] == "1 end page [\(text)]")
  }

  @Test func `and lines beyond 65 535 are counted on`() throws {
    var handler = XMLCount()
    let document = "<book>" + String(repeating: "\n<page/>", count: 200_000) + "</book>"
    try Array(document.utf8).withUnsafeBytes { try readXML($0, to: &handler) }
    #expect(handler.lastLine == 200_001)
    #expect(handler.elements == 200_001)
  }

  @Test func `and what the handler throws ends the reading`() throws {
    struct Refusing: XMLHandler {
      typealias Name = XMLTrace.Name
      struct Enough: Error {}

      static let namespace = "urn:books"
      var count = 0

      mutating func begin(_ element: XMLElement<Name>) throws {
        count += 1
        if count == 2 { throw Enough() }
      }

      mutating func end(_ name: Name?, text: UnsafeRawBufferPointer, line: Int) {}
    }
    var handler = Refusing()
    #expect(throws: Refusing.Enough.self) {
      try Array("<book xmlns='urn:books'><page/><page/></book>".utf8)
        .withUnsafeBytes { try readXML($0, to: &handler) }
    }
    #expect(handler.count == 2)
  }
}
