import Accounting
import Database

extension CompanyBooks {
  /// The settings of the company, and of all companies, that are otherwise than they were when its log
  /// had come to a number, each as it was and as it is.
  package func changedSettings(since number: Int64) throws -> [ChangedSetting] {
    let shared = try sharedRecord(at: number)
    return try SettingTable.all.flatMap { setting in
      try changed(setting, since: setting.table.isShared ? shared : number)
    }
  }

  private func changed(
    _ setting: SettingTable,
    since number: Int64
  ) throws -> [ChangedSetting] {
    let table = setting.table
    let columns = table.columns.map { "t.\($0)" }.joined(separator: ", ")
    let log = table.isShared ? "installation_log" : "company_log"
    let newer =
      """
      SELECT l.sequence, l.at, l.author, \(raw: columns)
      FROM \(raw: table.name) AS t JOIN \(raw: log) AS l ON l.sequence = t.sequence
      WHERE t.sequence > \(number)
      """ + (table.isShared ? "" : " AND t.company = \(key) AND l.company = \(key)")
      + " ORDER BY t.sequence, t.position"
    let rows = try connection.rows(newer) { row in
      (
        record: ChangedSetting.Record(
          sequence: row.integer(0),
          at: row.text(1),
          author: row.text(2)
        ), values: row.texts(of: table, after: 3)
      )
    }
    guard !rows.isEmpty else { return [] }
    let older =
      """
      SELECT \(raw: columns) FROM \(raw: table.name) AS t WHERE t.sequence <= \(number)
      """ + (table.isShared ? "" : " AND t.company = \(key)") + " ORDER BY t.sequence, t.position"
    let known = try connection.rows(older) { $0.texts(of: table, after: 0) }
    return ChangedSetting.among(setting, older: known, newer: rows)
  }
}

extension Row {
  /// The values of a table's columns as text, which stand after some others.
  fileprivate func texts(of table: RecordTable, after first: Int) -> [String?] {
    table.columns.indices.map { index in
      switch value(first + index) {
      case .null, .bytes: nil
      case .integer(let number): String(number)
      case .text(let text): text
      }
    }
  }
}
