/// A table of which the newest row about a thing counts, so that what a setting was and is can be told.
///
/// Rates are none: an import of rates says itself how many it added and changed. Nor is what a company
/// keeps of a group that all of them share, which would be told twice.
package struct SettingTable: Hashable, Sendable {
  package let table: RecordTable
  /// How many of its columns, from the first on, name the thing; nothing names what there is one of.
  package let named: Int
  /// A table whose rows are written with its own, so that a row that repeats what was still says that
  /// these may differ.
  package let parts: RecordTable?

  private init(_ table: RecordTable, named: Int, parts: RecordTable? = nil) {
    self.table = table
    self.named = named
    self.parts = parts
  }

  /// Every one of them, the company's before those that companies share.
  package static let all: [SettingTable] = [
    SettingTable(.companySetting, named: 0), SettingTable(.companyDetail, named: 0),
    SettingTable(.fiscalYear, named: 1), SettingTable(.yearShape, named: 1),
    SettingTable(.period, named: 1), SettingTable(.periodShape, named: 1),
    SettingTable(.periodStatus, named: 1), SettingTable(.periodAccess, named: 2),
    SettingTable(.postingPass, named: 1),
    SettingTable(.postingPassEnd, named: 1), SettingTable(.account, named: 1),
    SettingTable(.accountGrouping, named: 2), SettingTable(.statementKey, named: 1),
    SettingTable(.accountRetirement, named: 1), SettingTable(.suspense, named: 1),
    SettingTable(.accountControl, named: 1, parts: .accountAllowance),
    SettingTable(.dimension, named: 1), SettingTable(.dimensionValue, named: 2),
    SettingTable(.dimensionControl, named: 1), SettingTable(.dimensionValueControl, named: 2),
    SettingTable(.fixedDimension, named: 2), SettingTable(.derivedDimension, named: 3),
    SettingTable(.balancingDimension, named: 1),
    SettingTable(.tag, named: 1, parts: .tagOption), SettingTable(.tagDefault, named: 2),
    SettingTable(.structureActivation, named: 1), SettingTable(.revaluationProfile, named: 4),
    SettingTable(.checkWaiver, named: 1), SettingTable(.checkWaiverEnd, named: 1),
    SettingTable(.closeCalendar, named: 0), SettingTable(.periodApproval, named: 1),
    SettingTable(.secondPerson, named: 0), SettingTable(.lateDocument, named: 1),
    SettingTable(.delegation, named: 1),
    SettingTable(.userGroupMember, named: 2),
    SettingTable(.ledgerUser, named: 1), SettingTable(.rightGrant, named: 3),
    SettingTable(.apiToken, named: 1),
  ]
}

/// One thing of a setting that is otherwise than it was.
package struct ChangedSetting: Hashable, Sendable {
  package let setting: SettingTable
  /// What names it, in the order of the columns.
  package let name: [String?]
  /// Whether there was none before.
  package let isNew: Bool
  /// The columns that differ; of what is new, all that hold something.
  package let cells: [Cell]
  /// The last record that changed it.
  package let record: Record
  /// How many records changed it.
  package let times: Int

  /// A column as it was and as it is; nothing where it holds nothing.
  package struct Cell: Hashable, Sendable {
    package let column: String
    package let before: String?
    package let after: String?

    package init(column: String, before: String?, after: String?) {
      self.column = column
      self.before = before
      self.after = after
    }
  }

  /// A record of a log, and who wrote it.
  package struct Record: Hashable, Sendable {
    package let sequence: Int64
    package let at: String
    package let author: String

    package init(sequence: Int64, at: String, author: String) {
      self.sequence = sequence
      self.at = at
      self.author = author
    }
  }

  package init(
    _ setting: SettingTable,
    name: [String?],
    isNew: Bool,
    cells: [Cell],
    record: Record,
    times: Int
  ) {
    self.setting = setting
    self.name = name
    self.isNew = isNew
    self.cells = cells
    self.record = record
    self.times = times
  }

  /// What changed in a table between its older and its newer rows, each in the order of the log; in the
  /// order in which the things changed first.
  ///
  /// What was changed and changed back is not told: it is as it was.
  package static func among(
    _ setting: SettingTable,
    older: [[String?]],
    newer: [(record: Record, values: [String?])]
  ) -> [ChangedSetting] {
    func name(_ values: [String?]) -> [String?] { Array(values.prefix(setting.named)) }
    var known: [[String?]: [String?]] = [:]
    for values in older { known[name(values)] = values }
    var order: [[String?]] = []
    var last: [[String?]: (record: Record, values: [String?], records: Set<Int64>)] = [:]
    for (record, values) in newer {
      let name = name(values)
      if last[name] == nil { order.append(name) }
      let records = (last[name]?.records ?? []).union([record.sequence])
      last[name] = (record, values, records)
    }
    return order.compactMap { name in
      guard let (record, values, records) = last[name] else { return nil }
      let before = known[name]
      let cells = setting.table.columns.indices.dropFirst(setting.named).compactMap { index in
        let (old, new) = (before?[index], values[index])
        return old == new
          ? nil : Cell(column: setting.table.columns[index], before: old ?? nil, after: new)
      }
      if before != nil, cells.isEmpty, setting.parts == nil { return nil }
      return ChangedSetting(
        setting,
        name: name,
        isNew: before == nil,
        cells: cells,
        record: record,
        times: records.count
      )
    }
  }
}
