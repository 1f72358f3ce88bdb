import Accounting
import Testing

@testable import Formats

private typealias Fixture = SAFTFixture

/// Lines that stand for several values of one dimension, or whose currency is signed twice.
struct `Lines of SAF-T say more than one thing` {
  private func analysis(_ type: String, _ id: String, _ amount: String = "") -> String {
    "<Analysis><AnalysisType>\(type)</AnalysisType><AnalysisID>\(id)</AnalysisID>\(amount)</Analysis>"
  }

  private func amount(_ side: String, _ amount: String) -> String {
    "<\(side)AnalysisAmount><Amount>\(amount)</Amount></\(side)AnalysisAmount>"
  }

  private func read(_ line: String) throws -> (told: [String], lines: [String]) {
    var fixture = Fixture()
    fixture.entries = [
      Fixture.transaction("1", "2025-01-10", [Fixture.line("1500", 100_00), line])
    ]
    let (file, vouchers) = try fixture.read()
    let told = file.findings.map(\.brief).filter {
      !$0.hasSuffix("LED-024") && !$0.hasSuffix("LED-020")
    }
    return (
      told,
      vouchers[0].draft.lines.dropFirst().map {
        "\($0.ledgerAccount) \($0.accounting) \($0.amount)"
      }
    )
  }

  /// C9: an export may divide a line by amounts; the official example of 1.10 does.
  @Test(arguments: ["", "Credit"])
  func `C9: a line that amounts divide is a line for each value`(_ side: String) throws {
    let parts =
      analysis("A", "7") + analysis("P", "200", amount(side, "25.00"))
      + analysis("P", "202", amount(side, "75.00"))
    let (told, lines) = try read(Fixture.line("3000", -100_00, parts))
    #expect(told == [])
    #expect(
      lines == [
        "3000 1=7,6=200 -2500 -25.00 NOK", "3000 1=7,6=202 -7500 -75.00 NOK",
      ]
    )
  }

  @Test func `C9: its currency is divided with it, to the last cent`() throws {
    let parts =
      analysis("P", "1", amount("Credit", "33.33")) + analysis("P", "2", amount("Credit", "66.67"))
    let currency =
      "<CurrencyCode>EUR</CurrencyCode><CurrencyAmount>10.00</CurrencyAmount>"
      + "<ExchangeRate>10</ExchangeRate>"
    let (told, lines) = try read(Fixture.line("3000", -100_00, parts, amount: currency))
    #expect(told == [])
    #expect(lines == ["3000 6=1 -3333 -3.33 EUR", "3000 6=2 -6667 -6.67 EUR"])
  }

  @Test func `C9: amounts that are not the line's divide nothing`() throws {
    for amounts in [("25.00", "74.99"), ("", "100.00"), ("x", "100.00")] {
      let parts =
        analysis("P", "1", amount("", amounts.0)) + analysis("P", "2", amount("", amounts.1))
      let told = try read(Fixture.line("3000", -100_00, parts)).told
      #expect(told.filter { $0.hasPrefix("error") } == ["error LED-045"])
    }
    let twice =
      ["A", "P"].map { type in
        ["1", "2"].map { analysis(type, $0, amount("", "50.00")) }.joined()
      }.joined()
    #expect(try read(Fixture.line("3000", -100_00, twice)).told == ["error LED-045"])
  }

  private func currency(
    _ amount: String,
    rate: String = "<ExchangeRate>10</ExchangeRate>"
  ) -> String {
    "<CurrencyCode>EUR</CurrencyCode><CurrencyAmount>\(amount)</CurrencyAmount>\(rate)"
  }

  /// C29: debit and credit are the same in any currency.
  @Test func `C29: a currency amount with the sign of its side keeps its currency`() throws {
    for rate in ["<ExchangeRate>10</ExchangeRate>", ""] {
      let (told, lines) = try read(
        Fixture.line("3000", -100_00, amount: currency("-10.00", rate: rate))
      )
      #expect(told == ["info LED-025"])
      #expect(lines == ["3000 -10000 -10.00 EUR"])
    }
    let plain = try read(Fixture.line("3000", -100_00, amount: currency("10.00")))
    #expect(plain.told == [] && plain.lines == ["3000 -10000 -10.00 EUR"])
  }

  @Test func `C29: one whose magnitude is another stays as it is, and is told`() throws {
    let (told, lines) = try read(Fixture.line("3000", -100_00, amount: currency("-11.00")))
    #expect(told == ["warning LED-028"])
    #expect(lines == ["3000 -10000 11.00 EUR"])
  }

  /// C28.
  @Test func `C28: a file without the namespace is read, and that is said`() throws {
    let text = Fixture().text.replacing(" xmlns=\"\(SAFTReader.namespace)\"", with: "")
    let (file, vouchers) = try Fixture.read([text])
    #expect(file.findings.map(\.brief) == ["warning LED-049"])
    #expect(vouchers.map(\.draft) == (try Fixture().read().vouchers.map(\.draft)))
    let other = Fixture().text.replacing(SAFTReader.namespace, with: "urn:other")
    #expect(throws: Refusal.self) { try Fixture.read([other]) }
  }

  @Test func `C42: class 9 against the others is named`() throws {
    var fixture = Fixture()
    fixture.accounts.append(Fixture.account("9010", 0, 25_00, category: "NA", code: "NA"))
    fixture.accounts[3] = Fixture.account("2700", 0, -50_00)
    fixture.entries = [
      Fixture.transaction(
        "1",
        "2025-01-10",
        [
          Fixture.line("1500", 125_00), Fixture.line("9010", 25_00), Fixture.line("2700", -50_00),
          Fixture.line("3000", -100_00),
        ]
      )
    ]
    let file = try fixture.read().file
    #expect(file.findings.map(\.brief).contains("warning LED-046"))
    #expect(file.footing.internalMovement == 25_00)
  }
}
