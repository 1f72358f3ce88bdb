import Accounting
import TestSupport
import Testing

@testable import Formats

/// What the header of a SAF-T file says of its company beside name and number.
struct SAFTCompanyTests {
  private func details(_ company: String) throws -> CompanyDetails {
    var fixture = SAFTFixture()
    fixture.company = company
    return try fixture.read().file.details
  }

  private static let person =
    "<ContactPerson><FirstName>Kari</FirstName><LastName>Vik</LastName></ContactPerson>"

  @Test func `is read as the format has it`() throws {
    let found = try details(
      "<Address><StreetName>Torget</StreetName><Number>1</Number><City>Oslo</City>"
        + "<PostalCode>0155</PostalCode><Country>NO</Country></Address>"
        + "<Contact>\(SAFTCompanyTests.person)<Telephone>22222222</Telephone>"
        + "<Email>kari@vik.no</Email></Contact>"
        + "<TaxRegistration><TaxRegistrationNumber>999999999MVA</TaxRegistrationNumber>"
        + "</TaxRegistration><BankAccount><BankAccountNumber>8601 11 17947</BankAccountNumber>"
        + "</BankAccount>"
    )
    var expected = CompanyDetails()
    expected.firstName = "Kari"
    expected.lastName = "Vik"
    expected.telephone = "22222222"
    expected.email = "kari@vik.no"
    expected.street = "Torget 1"
    expected.postalCode = "0155"
    expected.city = "Oslo"
    expected.country = "NO"
    expected.isVATRegistered = true
    expected.bankAccount = "86011117947"
    #expect(found == expected)
  }

  @Test func `the first of several counts, and is not mixed with another`() throws {
    let found = try details(
      "<Address><StreetName>Torget 1</StreetName></Address>"
        + "<Address><StreetName>Havna 2</StreetName><City>Moss</City></Address>"
        + "<BankAccount><IBANNumber>NO9386011117947</IBANNumber></BankAccount>"
        + "<BankAccount><BankAccountNumber>86011117947</BankAccountNumber></BankAccount>"
    )
    #expect(found.street == "Torget 1" && found.city == nil)
    #expect(found.bankAccount == "NO9386011117947")
  }

  @Test func `words for what is not known are nothing`() throws {
    let person = SAFTCompanyTests.person.replacing("Kari", with: "NotUsed")
      .replacing("Vik", with: "NotUsed")
    #expect(try details("<Contact>\(person)</Contact>") == CompanyDetails())
    #expect(try details("") == CompanyDetails())
  }
}
