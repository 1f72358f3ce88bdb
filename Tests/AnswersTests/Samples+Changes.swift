import Accounting
import Closing

extension Samples {
  /// An account that was blocked and renamed, a grant that is new, and a pass.
  static let changedSettings = [
    ChangedSetting(
      setting(.account),
      name: ["1389"],
      isNew: false,
      cells: [
        .init(column: "name", before: "Kassa", after: "Deposition"),
        .init(column: "is_blocked", before: "0", after: "1"),
      ],
      record: record(43, "bo"),
      times: 2
    ),
    ChangedSetting(
      setting(.rightGrant),
      name: ["anna", "all", nil],
      isNew: true,
      cells: [
        .init(column: "is_granted", before: nil, after: "1"),
        .init(column: "last_day", before: nil, after: "2025-12-31"),
      ],
      record: record(9, "dag"),
      times: 1
    ),
    ChangedSetting(
      setting(.postingPass),
      name: ["3"],
      isNew: false,
      cells: [.init(column: "maximum", before: "500000", after: nil)],
      record: record(44, "bo"),
      times: 1
    ),
  ]

  static let outlook = CloseOutlook(
    period: "2025-02",
    staleRuns: [
      CloseOutlook.StaleRun(run: Array(runs)[0].run, because: [.settings])
    ],
    seals: [.differs(seal, part: "rates")],
    checks: [],
    held: nil
  )

  private static func setting(_ table: RecordTable) -> SettingTable {
    guard let setting = SettingTable.all.first(where: { $0.table == table }) else {
      preconditionFailure("no setting: \(table.name)")
    }
    return setting
  }

  private static func record(_ sequence: Int64, _ author: String) -> ChangedSetting.Record {
    ChangedSetting.Record(sequence: sequence, at: "2025-04-02T09:30:00Z", author: author)
  }
}
