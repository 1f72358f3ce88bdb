import Accounting
import Testing

@testable import Formats

struct `A damaged SAF-T file never ends the program` {
  private static let whole = {
    var fixture = SAFTFixture()
    let analysis = "<AnalysisType>P</AnalysisType><AnalysisID>1</AnalysisID>"
    fixture.masterFiles +=
      "<AnalysisTypeTable><AnalysisTypeTableEntry>\(analysis)</AnalysisTypeTableEntry>"
      + "</AnalysisTypeTable>"
    fixture.entries[0] = fixture.entries[0].replacing(
      "<AccountID>3000</AccountID>",
      with: "<AccountID>3000</AccountID><Analysis>\(analysis)</Analysis>"
    )
    fixture.entries[0] = fixture.entries[0].replacing(
      "<Amount>125.00</Amount>",
      with: "<Amount>125.00</Amount><CurrencyCode>EUR</CurrencyCode>"
        + "<CurrencyAmount>10.50</CurrencyAmount><ExchangeRate>11.90476</ExchangeRate>"
    )
    return fixture.text
  }()

  /// Texts of elements, each of which is put in the place of every text in turn.
  private static let texts = [
    "", " ", "-", "9223372036854775807", "-92233720368547758.07", "99999999999999999999.999",
    "0001-01-01", "9999-12-31", "2025-13-01", "9999", "å",
  ]

  @Test(arguments: texts) func `whatever a text is replaced by`(_ text: String) throws {
    #expect(try SAFTFixture.read([Self.whole]).file.findings.isEmpty)
    for match in Self.whole.matches(of: #/>[^<\n]+</#) {
      var damaged = Self.whole
      damaged.replaceSubrange(match.range, with: ">\(text)<")
      let (file, vouchers) = try SAFTFixture.read([damaged])
      #expect(vouchers.count <= file.counts.vouchers)
    }
  }

  @Test func `whatever element is missing, or twice`() throws {
    for match in Self.whole.matches(of: #/<([A-Za-z]+)>[^<]*</\1>/#) {
      let element = String(match.output.0)
      for replacement in ["", element + element, "<Journal>\(element)</Journal>"] {
        var damaged = Self.whole
        damaged.replaceSubrange(match.range, with: replacement)
        #expect(try SAFTFixture.read([damaged]).file.counts.vouchers <= 1)
      }
    }
  }

  @Test func `wherever it breaks off`() throws {
    let bytes = Self.whole.utf8
    for count in stride(from: 200, to: bytes.count, by: 13) {
      let text = String(decoding: bytes.prefix(count), as: UTF8.self)
      #expect(try !SAFTFixture.read([text]).file.isPostable)
    }
  }
}
