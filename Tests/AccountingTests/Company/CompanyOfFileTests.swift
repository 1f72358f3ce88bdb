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
         | Gammal AB      | 5599887766 | SEK | 5599887766
    SE01 | Exempel AB     | 5566778899 | SEK | SE01
    SE01 | Annat namn AB  | 5566778899 | SEK | SE01
    SE01 | Exempel AB     |            | SEK | SE01
    SE01 | Exempel AB     | 5511223344 | SEK | CMP-011
    SE01 | Exempel AB     | 5566778899 | NOK | CMP-009
    SE02 | Exempel AB     | 5566778899 | SEK | SE02
    SE03 | Annan AB       | 5511223344 | SEK | SE03
    SE03 | Annan AB       |            | SEK | SE03
    SE03 | Exempel AB     | 5566778899 | SEK | CMP-012
    SE03 | Annat namn AB  | 5566778899 | SEK | SE03
    """
  )

  @Test(arguments: cases)
  func `a file finds its company, or is refused`(_ row: [String]) throws {
    let file = CompanyOfFile(
      file: "a.se",
      name: row[1],
      organisationNumber: row[2].isEmpty ? nil : row[2],
      currency: try #require(Currency(row[3]))
    )
    var outcome: String
    do throws(Refusal) {
      outcome = try file.code(chosen: row[0].isEmpty ? nil : row[0], among: companies)
    } catch {
      outcome = error.reason.code.description
    }
    #expect(outcome == row[4])
  }
}
