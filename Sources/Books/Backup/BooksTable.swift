/// A table of the books, for what treats all of them alike.
package struct BooksTable: Hashable, Sendable {
  package let name: String
  /// Whether companies share it; the others lead with the company.
  package let isShared: Bool
  /// The order in which its rows refer only to rows before them; nothing where any order will do.
  package let order: String?

  private init(_ name: String, isShared: Bool = false, order: String? = nil) {
    self.name = name
    self.isShared = isShared
    self.order = order
  }

  private static func shared(_ name: String) -> BooksTable { BooksTable(name, isShared: true) }

  private static func ofCompany(_ name: String, order: String? = nil) -> BooksTable {
    BooksTable(name, order: order)
  }

  /// What was applied to the schema: no part of the books.
  static let migrations = shared("migration")

  /// Every table but the one of migrations, each after those that its foreign keys lead to.
  package static let all: [BooksTable] = [
    shared("installation_head"), shared("installation_log"), shared("exchange_rate"),
    shared("user_group_member"), shared("rate_import"), shared("withdrawn_rate"),
    shared("rate_import_undo"), shared("company"), shared("refusal"),
    ofCompany("company_head"), ofCompany("company_log"), ofCompany("company_setting"),
    ofCompany("fiscal_year"), ofCompany("period"), ofCompany("period_status"),
    ofCompany("period_access"), ofCompany("group_change"), ofCompany("account"),
    ofCompany("dimension"), ofCompany("dimension_value"), ofCompany("revaluation_profile"),
    ofCompany("run", order: "company, run"), ofCompany("run_event"), ofCompany("import_file"),
    ofCompany("import_part"), ofCompany("import_content"), ofCompany("imported_series"),
    ofCompany("suspense"), ofCompany("fx_revaluation"), ofCompany("fx_revaluation_line"),
    ofCompany("fx_revaluation_rate"), ofCompany("seal"), ofCompany("combination"),
    ofCompany("voucher", order: "company, sequence"), ofCompany("voucher_line"),
    ofCompany("imported_balance"), ofCompany("imported_party"), ofCompany("imported_tax_code"),
    ofCompany("imported_line"), ofCompany("idempotency_key"), ofCompany("balance_by_account"),
    ofCompany("balance_by_combination"),
  ]
}
