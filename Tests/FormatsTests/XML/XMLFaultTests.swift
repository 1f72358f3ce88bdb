import Testing

@testable import Formats

struct `XML that is not well-formed ends the reading with its line` {
  private static let broken = [
    ("<book>\n<page></book>", 2), ("<book>\n\n<page>", 3), ("", 1), ("<book>\n&nbsp;</book>", 2),
    ("<book>\n<page number=1/></book>", 2), ("<book/>\n<book/>", 2), ("<x:book/>", 1),
    ("<book>\n<page number='1' number='2'/></book>", 2), ("<book>\u{1}</book>", 1), ("no", 1),
    ("<!DOCTYPE book SYSTEM 'other.dtd'><book number='&x;'/>", 1),
    ("<!DOCTYPE book SYSTEM 'other.dtd'>\n<book>&x;</book>", 2),
  ]

  @Test(arguments: broken) func `whatever breaks it`(_ document: String, line: Int) throws {
    let fault = try #require(try trace(document).fault)
    guard case .xmlIsBroken(let message) = fault.problem else {
      Issue.record("\(fault)")
      return
    }
    #expect(!message.isEmpty && !message.contains("\n"))
    #expect(fault.line == line)
  }

  @Test func `also bytes that are not the encoding's`() throws {
    let bytes = Array("<book xmlns='urn:books'>\n".utf8) + [0xE5, 0x20] + Array("</book>".utf8)
    let read = try trace(bytes)
    #expect(read.fault?.line == 2)
    #expect(read.events == ["1 begin book"])
  }

  @Test func `and so does a break after any byte`() throws {
    let document = Array(
      "<?xml version='1.0'?><b:book xmlns:b='urn:books'><!-- å --><b:page number='1'>a&amp;b</b:page></b:book>"
        .utf8
    )
    #expect(try trace(document).fault == nil)
    for count in document.indices {
      #expect(try trace(document.prefix(count)).fault != nil, "\(count) bytes")
    }
  }
}

struct `XML beyond the limits is refused` {
  private func refusal(_ document: String, _ limits: XMLLimits = XMLLimits()) throws -> XMLRefusal?
  {
    guard case .xmlIsRefused(let refusal) = try fault(document, limits)?.problem else { return nil }
    return refusal
  }

  private static let declarations = [
    "<!ENTITY a 'b'>", "<!ENTITY a SYSTEM 'file:///etc/passwd'>", "<!ENTITY % a 'b'>",
    "<!ENTITY % a SYSTEM 'http://localhost/a.dtd'> %a;",
    "<!NOTATION n SYSTEM 'n'><!ENTITY a SYSTEM 'a' NDATA n>",
    "<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;'>",
  ]

  @Test(arguments: declarations)
  func `where it declares an entity of any kind`(_ declaration: String) throws {
    let read = try trace("<!DOCTYPE book [\(declaration)]>\n<book xmlns='urn:books'>&a;</book>")
    #expect(read.fault == XMLFault(problem: .xmlIsRefused(reason: .declaresEntities), line: 1))
    #expect(read.events.isEmpty)
  }

  @Test func `but not for a document type without one`() throws {
    let document = "<!DOCTYPE book SYSTEM 'book.dtd' [<!ELEMENT book ANY>]><book>&lt;</book>"
    #expect(try fault(document) == nil)
  }

  @Test func `where it nests too deep`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "<page>", count: depth) + String(repeating: "</page>", count: depth)
    }
    #expect(try fault(nested(64)) == nil)
    #expect(try refusal(nested(65)) == .isTooDeep)
    #expect(try refusal(nested(100_000)) == .isTooDeep)
  }

  @Test func `where a name is too long`() throws {
    func name(_ length: Int) -> String { String(repeating: "n", count: length) }
    #expect(try fault("<\(name(256))/>") == nil)
    #expect(try refusal("<\(name(257))/>") == .hasTooLongText)
    #expect(try fault("<page \(name(256))=''/>") == nil)
    #expect(try refusal("<page \(name(257))=''/>") == .hasTooLongText)
  }

  @Test func `where a value is too long`() throws {
    func value(_ length: Int) -> String { String(repeating: "v", count: length) }
    #expect(try fault("<page number='\(value(65_536))'/>") == nil)
    #expect(try refusal("<page number='\(value(65_537))'/>") == .hasTooLongText)
  }

  @Test func `where a known element's text is too long`() throws {
    let long = String(repeating: "t", count: 65_536)
    #expect(try fault("<page>\(long)</page>") == nil)
    #expect(try refusal("<page>\(long)t</page>") == .hasTooLongText)
    #expect(try refusal("<page>\(long)<![CDATA[t]]></page>") == .hasTooLongText)
    #expect(try fault("<passedOver>\(long)t</passedOver>") == nil)
  }

  @Test(arguments: ["<page a='", "<page><!--", "<page><?pi ", "<!DOCTYPE a [", "<page "])
  func `where it never ends`(_ start: String) throws {
    let filler = String(repeating: "aaaaaaa ", count: 100_000)
    #expect(try refusal(start + filler) == .hasTooLongText)
  }

  @Test func `where a tag has attributes without end`() throws {
    let attributes = (0..<200_000).map { " a\($0)=''" }.joined()
    #expect(try refusal("<page\(attributes)/>") == .hasTooLongText)
  }

  @Test func `where its names never repeat`() throws {
    let elements = (0..<400_000).map { "<a\($0)bbbbbbbbbbbbbbbbbbbbbbbb/>" }.joined()
    #expect(try fault("<page>\(elements)</page>") != nil)
  }
}
