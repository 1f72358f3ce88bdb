import Accounting
import Messages
import Testing

/// What the columns of settings say.
@Suite struct SettingColumnTests {
  @Test func `each column that can differ has a word, and no other`() {
    let columns = Set(
      SettingTable.all.flatMap { $0.table.columns.dropFirst($0.named) }
    ).subtracting(["sha256"])
    #expect(Set(SettingColumns.names.keys) == columns)
  }
}
