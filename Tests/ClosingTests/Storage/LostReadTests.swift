import Accounting
import Books
import Database
import TestSupport
import Testing

struct LostReadTests {
  @Test(arguments: [true, false])
  func `a connection that is lost is told as what it was lost in`(_ isReading: Bool) throws {
    let ledger = try TestLedger(.postgresql)
    let books = ledger.session.books
    let other = try ledger.database.connect()
    defer { other.close() }
    func endOthers() throws {
      try other.query(
        """
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()
        """
      ) { _ in }
    }
    #expect(throws: StorageError.connectionWasLost(isReading: isReading)) {
      if isReading {
        try books.read {
          try endOthers()
          _ = try books.company(ledger.key).head()
        }
      } else {
        try books.write(ledger.key, by: ledger.session.authorship) { open in
          try endOthers()
          _ = try open.append(Record("nothing"))
        }
      }
    }
  }
}
