import Accounting
import TestSupport
import Testing

/// A file goes to the company that the user names, else to the one whose number it has.
struct CompanyOfFileTests {
  private let companies = [
    ("SE01", "Exempel AB", "5566778899"), ("SE02", "Utan nummer AB", nil),
    ("5599887766", "Gammal AB", nil),
  ].map { code, name, number in
    Company(
      code: code,
      name: name,
      organisationNumber: number,
      accountingCurrency: .sek,
      chartStandard: .bas
    )
  }

  /// Code that the user gives | name and number in the file | its currency | code, or refusal.
  private static let cases = table(
    """
         | Exempel AB     | 5566778899 | SEK | SE01
         | Exempel AB     | 5566778899 | EUR | CMP-009
         | Annan AB       | 5566778899 | SEK | CMP-008
         | Annan AB       | 5511223344 | SEK | 5511223344
         | Annan AB       | 5511223344 | EUR | 5511223344
         | Exempel AB     |            | SEK | CMP-007
         |                | 5566778899 | SEK | SE01 CMP-014
         | EXEMPEL AB     | 5566778899 | SEK | SE01 CMP-014
         | Exempel        | 5566778899 | SEK | SE01 CMP-014
         | AB Exempel     | 5566778899 | SEK | SE01 CMP-014
         | Exem pel, A.B. | 5566778899 | SEK | SE01 CMP-014
         | Exempel A/S    | 5566778899 | SEK | SE01 CMP-014
         | EXEMPEL AB     | 5566778899 | EUR | CMP-009
         | Exempel Två AB | 5566778899 | SEK | CMP-008
         | AB             | 5566778899 | SEK | CMP-008
         |                | 5511223344 | SEK | 5511223344
         | Exempel AB     | 56677-8899 | SEK | CMP-013
         | Gammal AB      | 5599887766 | SEK | 5599887766
    SE01 | Exempel AB     | 5566778899 | SEK | SE01
    SE01 | Annat namn AB  | 5566778899 | SEK | SE01 CMP-018
    SE01 | Exempel AB     |            | SEK | SE01
    SE01 | Exempel AB     | 5511223344 | SEK | CMP-011
    SE01 | Exempel AB     | 5566778899 | NOK | CMP-009
    SE02 | Exempel AB     | 5566778899 | SEK | SE02 CMP-018
    SE03 | Annan AB       | 5511223344 | SEK | SE03
    SE03 | Annan AB       |            | SEK | SE03
    SE01 | EXEMPEL        | 5566778899 | SEK | SE01
    SE03 | Exempel AB     | 5566778899 | SEK | CMP-012
    SE03 | Exempel        | 5566778899 | SEK | CMP-012
    SE03 |                | 5566778899 | SEK | CMP-012
    SE03 | Annat namn AB  | 5566778899 | SEK | SE03
    """
  )

  /// C24: a file without a name, or with the same one written otherwise, comes by its number.
  @Test(arguments: cases)
  func `a file finds its company, or is refused`(_ row: [String]) throws {
    let file = CompanyOfFile(
      file: "a.se",
      name: row[1],
      organisationNumber: OrganisationNumber.digits(of: row[2]),
      numberWritten: row[2],
      currency: try #require(Currency(row[3]))
    )
    let chosen = row[0].isEmpty ? nil : row[0]
    var outcome: String
    do throws(Refusal) {
      outcome = try file.code(chosen: chosen, among: companies)
      let company = companies.first { $0.code == outcome }
      let doubt = company.flatMap { file.doubt(about: $0, chosen: chosen) }
      #expect(doubt?.severity ?? .warning == .warning)
      outcome += doubt.map { " \($0.problem.code)" } ?? ""
    } catch {
      outcome = error.reason.code.description
    }
    #expect(outcome == row[4])
  }
}
