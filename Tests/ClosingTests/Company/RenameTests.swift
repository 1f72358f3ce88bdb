import Accounting
import Books
import Closing
import TestSupport
import Testing

@Suite struct RenameTests {
  @Test(arguments: TestDatabase.allCases)
  func `a company that takes another code keeps its books and its chain`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    try ledger.post(voucher("2025-01-10", line("1930", 100), line("2081", -100)))
    _ = try session.close(period: "2025-01", Call())
    try session.books.write(ledger.key, by: session.authorship) { open in
      var company = open.facts.company
      company.code = "SE77"
      try open.set(company)
    }
    #expect(try session.companies().map(\.code) == ["SE77"])
    try ledger.post(voucher("2025-02-10", line("1930", 100), line("2081", -100)))
    _ = try session.close(period: "2025-02", Call("SE77"))
    let reports = try session.verify(Call("SE77"))
    #expect(codes(reports.flatMap(\.findings)).isEmpty)
    let seals = try session.periods(year: nil, Call("SE77")).compactMap(\.seal?.name)
    #expect(seals == ["intact", "intact"])
    #expect(try session.figures("2025") == ["1930 0 2", "2081 0 -2"])
    #expect(
      try refusal { _ = try session.company(Call(TestLedger.code)) } == ["CMP-001"]
    )
    let taken = Company(
      code: "SE77",
      name: "Andra AB",
      accountingCurrency: .sek,
      chartStandard: .bas
    )
    #expect(
      try refusal {
        _ = try session.createCompany(taken, year: nil, chart: .standard, Call())
      } == ["CMP-002"]
    )
  }
}
