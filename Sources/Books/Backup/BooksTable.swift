import Accounting

/// A table of the books, for what treats all of them alike.
package struct BooksTable: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Rows of the log's records, which are never changed.
    case record
    /// The logs themselves, vouchers, and what is kept beside them: the gate alone writes there.
    case kept
    /// Drafts, sessions, progress: changed as one likes, outside the log and yet in a backup.
    case working
  }

  package let name: String
  package let kind: Kind
  /// Whether companies share it; the others lead with the company.
  package let isShared: Bool
  /// The order in which its rows refer only to rows before them; nothing where any order will do.
  package let order: String?

  private init(_ name: String, _ kind: Kind, isShared: Bool = false, order: String? = nil) {
    self.name = name
    self.kind = kind
    self.isShared = isShared
    self.order = order
  }

  private static func shared(_ name: String) -> BooksTable {
    BooksTable(name, .kept, isShared: true)
  }

  private static func ofCompany(_ name: String, order: String? = nil) -> BooksTable {
    BooksTable(name, .kept, order: order)
  }

  /// A table that belongs to no record and is changed in place; its rows may refer to any other's.
  package static func working(_ name: String, isShared: Bool = false) -> BooksTable {
    BooksTable(name, .working, isShared: isShared)
  }

  /// Whether it links refusals, whose chain is the database's own.
  var isOfRefusals: Bool { name == "refusal_link" || name == "refusal_head" }

  private static func records(where isWanted: (RecordTable) -> Bool) -> [BooksTable] {
    RecordTable.all.filter(isWanted).map { table in
      // An undo refers to the run that it undoes.
      BooksTable(
        table.name,
        .record,
        isShared: table.isShared,
        order: table == .run ? "company, run" : nil
      )
    }
  }

  /// The tables of records that refer to vouchers, which in turn refer to those of others, or end what
  /// let vouchers in.
  private static let recordsOnVouchers: Set<RecordTable> = [
    .importedLine, .voucherDocument, .voucherLikeness, .sentVoucher, .returnedVoucher,
    .postingPassEnd, .manualOverride, .lineDimension, .lateVoucher, .balancingLine, .lineTag,
  ]

  /// What was applied to the schema: no part of the books.
  static let migrations = shared("migration")

  /// Every table but the one of migrations, each after those that its foreign keys lead to.
  package static let all: [BooksTable] =
    [shared("installation_head"), shared("installation_log")]
    + records { $0.isShared }
    + [
      shared("company"), shared("refusal"), shared("refusal_link"), shared("refusal_head"),
      ofCompany("company_head"), ofCompany("company_log"),
    ]
    + records { !$0.isShared && !recordsOnVouchers.contains($0) }
    + [
      ofCompany("import_content"), ofCompany("combination"),
      ofCompany("voucher", order: "company, sequence"), ofCompany("voucher_line"),
    ]
    + records { recordsOnVouchers.contains($0) }
    + [
      ofCompany("idempotency_key"), ofCompany("balance_by_account"),
      ofCompany("balance_by_combination"),
    ]
    + workingTables

  /// What is changed in place.
  package static let workingTables: [BooksTable] = []
}
