import Accounting
import Books
import Closing
import Foundation
import TestSupport
import Testing

private typealias Files = VoucherIdentityFiles

/// What has vouchers alone, as a till, a payroll or an invoicing program writes it, lies in the year of
/// the books that holds each day.
@Suite struct YearOfTheBooksTests {
  private func company(_ session: Session, _ from: String, _ to: String) throws {
    _ = try session.createCompany(
      Company(
        code: "PROV",
        name: "Provbolaget AB",
        organisationNumber: "5566778899",
        accountingCurrency: .sek,
        chartStandard: .bas
      ),
      year: day(from)...day(to),
      chart: .standard,
      Call()
    )
  }

  private func load(
    _ session: Session,
    _ file: SourceFile,
    company: String? = nil
  ) throws -> LedgerImportReport {
    try session.importSIE(file, LedgerImportOptions(), Call(company))
  }

  @Test(arguments: TestDatabase.allCases, ["", "#RAR 0  \n", "#RAR 0 20250101 20251231\n"])
  func `a payroll without a year, or with an empty one, is posted in the books'`(
    _ database: TestDatabase,
    _ year: String
  ) throws {
    // C20: 01, 02
    let books = try database.migrated()
    let session = try emptySession(books)
    try company(session, "2025-01-01", "2025-12-31")
    let report = try load(session, Files.payroll(year: year))
    #expect(report.posted == 1, "\(codes(report.findings))")
    #expect(report.years == ["2025"])
    #expect(codes(report.findings).contains("SIE-050") == (year.count < 10))
    #expect(try session.standing("2025").contains("7010 0 1000"))
    #expect(try session.isSound())
  }

  @Test(arguments: TestDatabase.allCases, ["", "#RAR 0 20190101 20191231\n"])
  func `sales of a year behind a longer one find it`(
    _ database: TestDatabase,
    _ year: String
  ) throws {
    // C20: f04 and rf04 after f03
    let books = try database.migrated()
    let session = try emptySession(books)
    _ = try load(session, Files.firstYear)
    _ = try load(session, Files.secondYear)
    let sales = Files.sales(Files.f04, named: "f04.si", year: year)
    let report = try load(session, sales, company: "5566778899")
    #expect((report.posted, report.years) == (3, ["2019"]), "\(codes(report.findings))")
    // C53: the name is that of the books, whatever the file says.
    #expect(report.companyName == "Felttest Tre AB")
  }

  @Test(arguments: TestDatabase.allCases)
  func `a till's calendar year gives way to a broken year`(_ database: TestDatabase) throws {
    // C25
    let books = try database.migrated()
    let session = try emptySession(books)
    try company(session, "2024-05-01", "2025-04-30")
    let report = try load(session, Files.sale("\"K\" 1", "20250425", 100, "20250426"))
    #expect(report.posted == 1, "\(codes(report.findings))")
    #expect(report.years == ["2024/2025"])
    #expect(try session.standing("2024/2025").contains("1910 0 100"))
    // A day that no year holds is for the books to add, not for the till.
    let later = try load(session, Files.sale("\"K\" 2", "20250502", 100, "20250503"))
    #expect(!later.isPosted && codes(later.findings).contains("CAL-006"))
    #expect(try session.periods(year: nil, Call()).allSatisfy { $0.period.year == "2024/2025" })
  }

  @Test(arguments: TestDatabase.allCases)
  func `a voucher whose rows are all struck refuses nothing`(_ database: TestDatabase) throws {
    // C22
    let books = try database.migrated()
    let session = try emptySession(books)
    let report = try load(session, Files.struck)
    #expect(report.posted == 1, "\(codes(report.findings))")
    #expect(report.content.footing.foots == true)
    #expect(try session.standing("2026") == ["1930 0 100", "3051 0 -100"])
  }

  @Test(arguments: TestDatabase.allCases)
  func `what a file brings is told from the books`(_ database: TestDatabase) throws {
    // C53
    let books = try database.migrated()
    let session = try emptySession(books)
    try company(session, "2025-01-01", "2025-12-31")
    func sale(_ generated: String) -> SourceFile {
      Files.sale("K 1", "20250425", 100, generated)
    }
    let first = try load(session, sale("20250426"))
    // 1910 is there; 3010 comes with the file.
    let undeclared = first.findings.filter { $0.problem.code.description == "SIE-013" }
    #expect(undeclared.count == 1, "\(codes(first.findings))")
    let second = try load(session, sale("20250427"))
    #expect((second.posted, second.known, second.state) == (0, 1, "nothing-to-do"))
    #expect(!codes(second.findings).contains("SIE-013"))
    #expect((second.companyName, second.years) == ("Provbolaget AB", ["2025"]))
  }
}
