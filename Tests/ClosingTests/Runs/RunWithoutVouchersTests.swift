import Accounting
import Books
import Closing
import TestSupport
import Testing

/// Work that needs no voucher is work all the same: a settlement at the booked rate, for one.
@Suite struct RunWithoutVouchersTests {
  private func state(_ kind: RunKind, _ database: TestDatabase) throws -> RunState? {
    let ledger = try TestLedger(database)
    return try ledger.session.books.write(ledger.key, by: ledger.session.authorship) { open in
      var record = Record("run")
      record.add(run: 1, kind, .posted, period: "2025-01", parameters: "")
      try open.append(record)
      return try open.read.runs().first?.state
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `a run is done when it says so, an import or an undo when it has posted a voucher`(
    _ database: TestDatabase
  ) throws {
    for kind in RunKind.allCases {
      let state = try state(kind, database)
      // Imports and undos are recorded before it is known whether they post anything.
      let needsVouchers = kind.isImport || kind == .undo
      #expect(state == (needsVouchers ? .nothingToDo : .posted), "\(kind)")
    }
  }
}
