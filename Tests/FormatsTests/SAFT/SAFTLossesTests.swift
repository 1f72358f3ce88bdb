import Accounting
import TestSupport
import Testing

@testable import Formats

private typealias Fixture = SAFTFixture

extension LedgerFile {
  /// What the books have no place for: `Customer/Address 2`.
  var lost: [String] {
    findings.flatMap { finding in
      guard case .partsHaveNoPlace(let parts)? = finding.problem as? LedgerFileProblem else {
        return [String]()
      }
      return parts.map { "\($0.name) \($0.count)" }
    }
  }
}

/// What a SAF-T file says and the books cannot keep is told once, with its count.
struct SAFTLossesTests {
  /// Where it stands | the elements | what is told.
  private static let elements = table(
    """
    company | <Address><StreetName>Torget</StreetName><Building>B</Building></Address> | Company/Address/Building 1
    company | <Address><City>A</City></Address><Address><City>B</City></Address>   | Company/Address 1
    company | <Contact><Telephone>1</Telephone><Fax>2</Fax></Contact>              | Company/Contact/Fax 1
    company | <TaxRegistration><TaxRegistrationNumber>9MVA</TaxRegistrationNumber></TaxRegistration> |
    company | <BankAccount><BankAccountNumber>1</BankAccountNumber><BIC>X</BIC></BankAccount> \
      | Company/BankAccount/BIC 1
    customer | <Address><City>Oslo</City></Address>                        | Customer/Address 1
    customer | <Contact><Telephone>1</Telephone></Contact><PartyInfo><Type>A</Type></PartyInfo> \
      | Customer/Contact 1, Customer/PartyInfo 1
    master  | <Products><Product><ProductCode>1</ProductCode></Product></Products> | Products 1
    master  | <TaxTable><TaxTableEntry><TaxCodeDetails><TaxCode>3</TaxCode><BaseRate>100</BaseRate>\
    </TaxCodeDetails></TaxTableEntry></TaxTable> |
    master  | <TaxTable><TaxTableEntry><TaxCodeDetails><TaxCode>3</TaxCode><BaseRate>50</BaseRate>\
    <EffectiveDate>2025-01-01</EffectiveDate></TaxCodeDetails></TaxTableEntry></TaxTable> \
      | TaxCodeDetails/BaseRate 1, TaxCodeDetails/EffectiveDate 1
    master  | <Owners><Owner><OwnerID>1</OwnerID></Owner></Owners>         | Owner 1
    transaction | <SourceID>anna</SourceID><VoucherType>SI</VoucherType>   \
      | Transaction/SourceID 1, Transaction/VoucherType 1
    transaction | <TransactionType>Normal</TransactionType>                |
    transaction | <TransactionType>Reversal</TransactionType>              | Transaction/TransactionType 1
    transaction | <VoucherDescription>Salg</VoucherDescription>            | Transaction/VoucherDescription 1
    transaction | <VoucherDescription>Bilag 1</VoucherDescription>         |
    transaction | <SystemEntryDate>2025-02-02</SystemEntryDate>            |
    line    | <ReferenceNumber>1</ReferenceNumber>                         |
    line    | <CID>1</CID>                                                 |
    line    | <ReferenceNumber>1</ReferenceNumber><CID>1</CID>             |
    line    | <ReferenceNumber>1</ReferenceNumber><CID>2</CID>             | Line/CID 1
    line    | <CID>2</CID><SourceDocumentID>3</SourceDocumentID>           | Line/SourceDocumentID 1
    line    | <CrossReference>A1</CrossReference><SystemEntryTime>2025-01-10T10:00:00</SystemEntryTime> \
      | Line/CrossReference 1, Line/SystemEntryTime 1
    line    | <TaxInformation><TaxType>MVA</TaxType><Country>NO</Country></TaxInformation> |
    line    | <TaxInformation><TaxType>X</TaxType><TaxExemptionReason>y</TaxExemptionReason>\
    </TaxInformation> | TaxInformation/TaxExemptionReason 1, TaxInformation/TaxType 1
    """
  )

  @Test(arguments: elements) func `each kind by itself`(_ row: [String]) throws {
    var fixture = Fixture()
    let lines = [
      Fixture.line("1500", 125_00, after: row[0] == "line" ? row[1] : ""),
      Fixture.line("2700", -25_00), Fixture.line("3000", -100_00),
    ]
    fixture.entries = [
      Fixture.transaction("1", "2025-01-10", lines, more: row[0] == "transaction" ? row[1] : "")
    ]
    switch row[0] {
    case "company": fixture.company = row[1]
    case "customer":
      fixture.masterFiles = Fixture.customers.replacing(
        "<CustomerID>",
        with: "\(row[1])<CustomerID>"
      )
    case "master": fixture.masterFiles += row[1]
    default: break
    }
    #expect(try fixture.read().file.lost.joined(separator: ", ") == row[2])
  }

  @Test func `with the number of times, and what parts repeat once`() throws {
    var fixture = Fixture()
    fixture.masterFiles = Fixture.customers.replacing(
      "<CustomerID>",
      with: "<Address><City>Oslo</City></Address><CustomerID>"
    )
    var second = fixture
    fixture.entries = ["1", "2"].map {
      let lines = [Fixture.line("1500", 1_00), Fixture.line("1500", -1_00)]
      return Fixture.transaction($0, "2025-02-01", lines, more: "<BatchID>7</BatchID>")
    }
    second.entries = []
    let file = try fixture.read(and: [second]).file
    #expect(file.lost == ["Customer/Address 1", "Transaction/BatchID 2"])
  }

  @Test func `a day of entry that is neither the document's nor that of posting`() throws {
    func lost(_ entered: String) throws -> [String] {
      var fixture = Fixture()
      fixture.entries = [
        Fixture.transaction("1", "2025-01-10", [], posted: "2025-01-12").replacing(
          "<SystemEntryDate>2025-01-10",
          with: "<SystemEntryDate>\(entered)"
        )
      ]
      return try fixture.read().file.lost
    }
    #expect(try lost("2025-01-10") == [])
    #expect(try lost("2025-01-12") == [])
    #expect(try lost("2025-02-01") == ["Transaction/SystemEntryDate 1"])
  }
}
