import Accounting
import Closing
import TestSupport
import Testing

/// Settings as they were and as they are, read from books in which every table has a row.
@Suite struct ChangedSettingsTests {
  @Test(arguments: TestDatabase.allCases)
  func `each kind of setting is found, and nothing since the newest record`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger.withEverything(database)
    let all = try ledger.session.changes(since: .record(0), Call())
    #expect(Set(all.settings.map(\.setting)) == Set(SettingTable.all))
    #expect(!all.settings.contains { !$0.isNew })
    let none = try ledger.session.changes(since: .record(all.sequence), Call())
    #expect(none.settings == [])
    // One more of each of two, and the first is as it was before.
    var change = AccountChange()
    change.name = "Annat"
    _ = try ledger.session.setAccount(AccountNumber("5010"), change, Call())
    let one = try ledger.session.changes(since: .record(all.sequence), Call()).settings
    #expect(one.map(\.name) == [["5010"]])
    #expect(one.first?.cells.map(\.column) == ["name"])
    #expect(one.first?.cells.first?.before == "Konto 5010")
    #expect(one.first?.cells.first?.after == "Annat")
    #expect(one.first?.record.author == "anna" && one.first?.isNew == false)
  }

  @Test(arguments: TestDatabase.allCases)
  func `a close that was undone is not the last one`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    let none = try session.changes(since: nil, Call())
    #expect(none.lastClose == nil && none.since == 0)
    for period in ["2025-01", "2025-02"] { _ = try session.close(period: period, Call()) }
    #expect(try session.changes(since: nil, Call()).lastClose == "2025-02")
    _ = try session.undo(close: 2, because: "x", exemption: "x", Call())
    let changes = try session.changes(since: nil, Call())
    #expect(changes.lastClose == "2025-01" && changes.outlook?.period == "2025-02")
  }
}
