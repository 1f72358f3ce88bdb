import Accounting
import Closing
import TestSupport
import Testing

@Suite struct PeriodTests {
  /// The truth table of spec A3.4: status, access, what a member gets, what another gets.
  private static let table = """
    open    all   post     post
    open    group post     PER-004
    open    none  PER-003  PER-003
    hold    all   PER-001  PER-001
    hold    group PER-001  PER-001
    hold    none  PER-001  PER-001
    close   all   PER-001  PER-001
    close   group PER-001  PER-001
    close   none  PER-001  PER-001
    """

  @Test(arguments: TestDatabase.allCases)
  func `T_PER_1 status outranks module access, and access the rest`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    _ = try session.changeGroup("CloseTeam", add: ["anna"], remove: [], Call())
    let rows = PeriodTests.table.split(separator: "\n").map { $0.split(separator: " ") }
    for (index, row) in rows.enumerated() {
      // Those that are closed for good come first in the year.
      let period = "2025-0\((index + 3) % 9 + 1)"
      let access: ModuleAccess = row[1] == "group" ? .group("CloseTeam") : .init(String(row[1]))
      _ = try session.setAccess(
        access,
        for: .generalLedger,
        in: period,
        because: nil,
        Call()
      )
      let event = try #require(PeriodEvent(rawValue: String(row[0])))
      _ = try session.change(
        period,
        event,
        because: "test",
        confirmed: true,
        Call()
      )
      for (name, expected) in [("anna", row[2]), ("bo", row[3])] {
        let before = try ledger.fingerprint()
        let codes = try refusal {
          _ = try session.books.write(ledger.key, by: session.authorship) {
            try $0.post(
              [voucher("\(period)-15", line("1930", 1), line("2081", -1))],
              by: Poster(name: name)
            )
          }
        }
        #expect(codes == (expected == "post" ? [] : [String(expected)]), "\(row) \(name)")
        if expected != "post" { #expect(try ledger.fingerprint() == before) }
      }
    }
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `T_PER_4 a period held between check and post refuses the posting whole`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let drafts = ["2025-02-10", "2025-03-10"].map {
      voucher($0, line("1930", 100), line("2081", -100))
    }
    try ledger.session.books.write(ledger.key, by: ledger.session.authorship, rehearsing: true) {
      _ = try $0.check(drafts, by: ledger.session.poster)
    }
    _ = try ledger.session.change(
      "2025-03",
      .hold,
      because: nil,
      confirmed: true,
      Call()
    )
    let before = try ledger.fingerprint()
    #expect(try refusal { try ledger.post(drafts[0], drafts[1]) } == ["PER-001"])
    #expect(try ledger.fingerprint() == before)
  }

  @Test(arguments: TestDatabase.allCases)
  func `a permanently closed period never opens again`(_ database: TestDatabase) throws {
    let session = try TestLedger(database).session
    func change(_ event: PeriodEvent, confirmed: Bool = true, _ reason: String?) throws {
      _ = try session.change(
        "2025-01",
        event,
        because: reason,
        confirmed: confirmed,
        Call()
      )
    }
    #expect(try refusal { try change(.close, confirmed: false, "x") } == ["PER-007"])
    #expect(try refusal { try change(.close, nil) } == ["PER-006"])
    try change(.close, "slut")
    #expect(try refusal { try change(.open, "ånger") } == ["PER-002"])
    #expect(try refusal { try change(.hold, "ånger") } == ["PER-002"])
  }
}
