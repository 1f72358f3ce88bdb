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

  /// What the books know | what a file says | what the books know then | what is told.
  private static let completed = table(
    """
                       | city Oslo, postal-code 0155  | city Oslo, postal-code 0155 |
    city Oslo          | city Oslo, postal-code 0155  | city Oslo, postal-code 0155 |
    city Bergen        | city Oslo, postal-code 0155  | city Bergen | CMP-022 city
    city Bergen, postal-code 5003 | city Oslo, postal-code 0155 | city Bergen, postal-code 5003 \
      | CMP-022 postal-code, CMP-022 city
    contact-last-name Vik | contact-last-name Lie, email a@b.no | contact-last-name Vik \
      | CMP-022 contact-last-name
    contact-last-name Vik | contact-last-name Vik, email a@b.no | contact-last-name Vik, email a@b.no |
    contact-last-name Vik | city Oslo                 | contact-last-name Vik, city Oslo |
    city Oslo          |                              | city Oslo |
                       | vat-registered yes           | vat-registered yes |
    vat-registered no  | vat-registered yes           | vat-registered no | CMP-022 vat-registered
    vat-registered yes |                              | vat-registered yes |
                       | bank-account 8601 11 17947   | bank-account 86011117947 |
    bank-account 86011117947 | bank-account 8601.11.17947 | bank-account 86011117947 |
                       | bank-account 86011117948, city Oslo | city Oslo | CMP-023 bank-account
                       | country Norge, city Oslo     | city Oslo | CMP-023 country
    city Bergen        | country Norge, city Bergen, street Torget 1 | street Torget 1, city Bergen \
      | CMP-023 country
    """
  )

  private func details(_ text: String) -> CompanyDetails {
    var details = CompanyDetails()
    for fact in text.split(separator: ", ") {
      let words = fact.split(separator: " ", maxSplits: 1).map(String.init)
      if words[0] == "vat-registered" {
        details.isVATRegistered = words[1] == "yes"
      } else if let fact = CompanyDetails.Fact(rawValue: words[0]) {
        details[fact] = words[1]
      }
    }
    return details
  }

  @Test(arguments: completed) func `a file completes what is known and changes nothing of it`(
    _ row: [String]
  ) {
    let (found, problems) = details(row[0]).completed(by: details(row[1]))
    let told = problems.map { problem in
      switch problem {
      case .detailDiffers(let option, _, _), .detailOfFileIsMalformed(let option, _):
        "\(problem.code) \(option)"
      default: "\(problem)"
      }
    }
    #expect(found == details(row[2]))
    #expect(told.joined(separator: ", ") == row[3])
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
