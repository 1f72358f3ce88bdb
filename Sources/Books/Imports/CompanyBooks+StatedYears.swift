import Accounting
import Database

extension CompanyBooks {
  /// The years of which imports in force state balances, in the order of the imports.
  ///
  /// Imports from before this was kept are taken to give the years that they have vouchers in, unless
  /// their format never states balances.
  package func statedYears() throws -> [StatedYear] {
    try once(.statedYears) { try readStatedYears() }
  }

  private func readStatedYears() throws -> [StatedYear] {
    guard try has(.statedYear) else { return [] }
    let kept = try connection.rows(
      """
      SELECT stated.run, stated.fiscal_year, stated.opening_day, stated.balancing_account
      FROM stated_year AS stated
      WHERE stated.company = \(key)
        AND NOT EXISTS (SELECT 1 FROM run_event AS event WHERE event.company = \(key)
          AND event.run = stated.run AND event.event = 'undo')
      ORDER BY stated.run, stated.fiscal_year
      """
    ) { row in
      StatedYear(
        run: row.integer(0),
        year: row.text(1),
        openingDay: try row.optionalDay(2),
        balancingAccount: row.optionalText(3).map { AccountNumber($0) }
      )
    }
    let old = try connection.rows(
      """
      SELECT DISTINCT voucher.run, voucher.fiscal_year FROM import_file AS file
      JOIN voucher ON voucher.company = \(key) AND voucher.run = file.run
      WHERE file.company = \(key)
        AND file.format NOT IN ('journal-csv', 'journal-xlsx', 'sie-4i', 'sie-5-entry')
        AND NOT EXISTS (SELECT 1 FROM stated_year AS stated
          WHERE stated.company = \(key) AND stated.run = file.run)
        AND NOT EXISTS (SELECT 1 FROM run_event AS event WHERE event.company = \(key)
          AND event.run = file.run AND event.event = 'undo')
        AND voucher.reverses IS NULL
        AND (voucher.kind = 'operating'
          OR NOT EXISTS (SELECT 1 FROM voucher AS contra WHERE contra.company = \(key)
            AND contra.run = voucher.run AND contra.fiscal_year = voucher.fiscal_year
            AND contra.kind = 'opening' AND contra.reverses IS NOT NULL))
      ORDER BY voucher.run, voucher.fiscal_year
      """
    ) { StatedYear(run: $0.integer(0), year: $0.text(1), openingDay: nil) }
    return old + kept
  }

  /// The name of the file that an import brought.
  package func importName(of run: Int64) throws -> String {
    try connection.first("SELECT name FROM import_file WHERE company = \(key) AND run = \(run)") {
      $0.text(0)
    } ?? ""
  }

  /// What an import states that accounts stand at when its first year opens.
  package func statedOpening(of run: Int64) throws -> [AccountNumber: Int64] {
    var amounts: [AccountNumber: Int64] = [:]
    try connection.query(
      "SELECT account, amount FROM stated_opening WHERE company = \(key) AND run = \(run)"
    ) { amounts[AccountNumber($0.text(0))] = $0.integer(1) }
    return amounts
  }
}

extension Record {
  /// What a file states of some years: the balances that the first of them opens with at a day.
  package mutating func add(
    statedBy run: Int64,
    years: [String],
    at day: Day,
    _ opening: [AccountNumber: Int64],
    balancingAccount: AccountNumber?
  ) {
    for year in years {
      let isFirst = year == years.first
      add(
        .statedYear,
        [
          .integer(run), .text(year), .text(isFirst ? day.description : nil),
          .text(isFirst ? balancingAccount?.code : nil),
        ]
      )
    }
    for (account, amount) in opening.sorted(by: { $0.key < $1.key }) where amount != 0 {
      add(.statedOpening, [.integer(run), .text(account.code), .integer(amount)])
    }
  }
}
