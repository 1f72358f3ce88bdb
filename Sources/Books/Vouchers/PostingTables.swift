import Database

/// The tables that posting writes to, each ready to take rows; empty between two transactions.
final class PostingTables {
  let log: any BulkInsert
  let vouchers: any BulkInsert
  let lines: any BulkInsert
  let balancesByCombination: any BulkInsert
  let balancesByAccount: any BulkInsert

  init(_ connection: any Connection) throws {
    log = try connection.bulkInsert(
      into: "company_log",
      columns: ["company", "sequence", "kind", "at", "author", "installation", "hash", "version"]
    )
    vouchers = try connection.bulkInsert(
      into: "voucher",
      columns: [
        "company", "fiscal_year", "sequence", "day", "kind", "layer", "period", "series",
        "number", "reference_series", "reference_number", "text", "module", "run",
        "posting_pass", "reverses_year", "reverses", "line_count",
      ]
    )
    vouchers.referred = log
    lines = try connection.bulkInsert(
      into: "voucher_line",
      columns: [
        "company", "fiscal_year", "sequence", "line", "combination", "currency", "amount",
        "accounting", "reporting", "text",
      ]
    )
    balancesByCombination = try BalanceTable.byCombination.rows(on: connection)
    balancesByAccount = try BalanceTable.byAccount.rows(on: connection)
  }
}
