import Accounting
import TestSupport
import Testing

/// What may be kept of a company beside its settings.
struct CompanyDetailsTests {
  private static let cases = table(
    """
    bank-account       | 8601 11 17947          | right
    bank-account       | 8601.11.17947          | right
    bank-account       | 86011117948            | wrong
    bank-account       | NO93 8601 1117 947     | right
    bank-account       | NO94 8601 1117 947     | wrong
    bank-account       | SE3550000000054910000003 | right
    bank-account       | 5000-1234567           | right
    bank-account       | 12ab                   | wrong
    bank-account       | 1                      | wrong
    country            | NO                     | right
    country            | no                     | wrong
    country            | Norge                  | wrong
    bank-account       | -86011117947           | wrong
    email              | post@firma.no          | right
    email              | firma.no               | wrong
    email              | kari@@firma.no         | wrong
    email              | kari@                  | wrong
    email              | a@b@firma.no           | wrong
    postal-code        | 0155                   | right
    telephone          | +47 22 22 22 22        | right
    telephone          | +47 22 22 22 22 22 22 22 | wrong
    contact-first-name | Kari                   | right
    """
  )

  @Test(arguments: cases) func `each fact has its shape`(_ row: [String]) throws {
    var details = CompanyDetails()
    let fact = try #require(CompanyDetails.Fact(rawValue: row[0]))
    details[fact] = row[1]
    let faults = details.problems
    #expect((faults.isEmpty ? "right" : "wrong") == row[2], "\(told(row))")
    #expect(faults.allSatisfy { $0.code.description == "CMP-021" })
  }

  @Test func `what is missing is told by what it is`() {
    let company = Company(code: "X", name: "X", accountingCurrency: .nok, chartStandard: .ns4102)
    var details = CompanyDetails()
    #expect(CompanyFact.missing(in: company, details) == CompanyFact.allCases)
    details.firstName = "Kari"
    details.lastName = "Nordmann"
    details.isVATRegistered = false
    #expect(
      CompanyFact.missing(in: company, details) == [.organisationNumber, .address, .bankAccount]
    )
  }
}
