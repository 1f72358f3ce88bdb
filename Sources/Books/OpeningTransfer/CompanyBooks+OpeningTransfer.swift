import Accounting
import Database

extension CompanyBooks {
  /// What the suspense accounts got, by combination, period, kind and currency.
  package func suspenseMovements() throws -> [CombinationMovement] {
    try connection.rows(
      """
      SELECT account, dimensions, layer, period, kind, currency, debit - credit,
        accounting_debit - accounting_credit, reporting_debit - reporting_credit
      FROM balance_by_combination AS balance
      JOIN combination
        ON combination.company = balance.company
          AND combination.combination = balance.combination
      WHERE balance.company = \(key)
        AND account IN (SELECT account FROM suspense WHERE company = \(key))
      """,
      map: suspenseMovement
    )
  }

  /// What a run has posted on the suspense accounts, together with what took that back.
  package func suspenseMovements(ofRun run: Int64) throws -> [CombinationMovement] {
    try connection.rows(
      """
      SELECT account, dimensions, layer, voucher.period, voucher.kind, currency, amount, accounting,
        COALESCE(reporting, 0)
      FROM voucher
      JOIN voucher_line AS line
        ON line.company = voucher.company AND line.fiscal_year = voucher.fiscal_year
          AND line.sequence = voucher.sequence
      JOIN combination
        ON combination.company = line.company AND combination.combination = line.combination
      WHERE voucher.company = \(key)
        AND (voucher.run = \(run) OR voucher.reverses IN
          (SELECT sequence FROM voucher WHERE company = \(key) AND run = \(run)))
        AND account IN (SELECT account FROM suspense WHERE company = \(key))
      """,
      map: suspenseMovement
    )
  }

  private func suspenseMovement(_ row: any Row) throws -> CombinationMovement {
    CombinationMovement(
      ledgerAccount: try row.ledgerAccount(0, 1),
      layer: try row.code(2),
      period: row.text(3),
      kind: try row.code(4),
      amount: try Money(minorUnits: row.integer(6), row.currency(5)),
      accounting: row.integer(7),
      reporting: row.integer(8)
    )
  }

  /// What a stored transfer was asked to do.
  package func openingTransferParameters(of run: Int64) throws -> OpeningTransferParameters {
    let parameters = try connection.first(
      """
      SELECT target, reason, accounts FROM opening_transfer
      WHERE company = \(key) AND run = \(run)
      """
    ) { row in
      OpeningTransferParameters(
        target: AccountNumber(row.text(0)),
        reason: row.text(1),
        accounts: row.optionalText(2).map {
          Set($0.split(separator: ",").map { AccountNumber(String($0)) })
        }
      )
    }
    return try stored(parameters)
  }

  /// What a stored transfer examined.
  package func openingTransferLines(of run: Int64) throws -> [OpeningTransferLine] {
    let accounting = try company().accountingCurrency
    let target = try openingTransferParameters(of: run).target
    return try connection.rows(
      """
      SELECT account, dimensions, layer, period, kind, day, currency, balance, moved, accounting,
        reporting
      FROM opening_transfer_line WHERE company = \(key) AND run = \(run) ORDER BY line
      """
    ) { row in
      OpeningTransferLine(
        ledgerAccount: try row.ledgerAccount(0, 1),
        layer: try row.code(2),
        period: row.text(3),
        kind: try row.code(4),
        day: try row.day(5),
        balance: try Money(minorUnits: row.integer(7), row.currency(6)),
        moved: try Money(minorUnits: row.integer(8), row.currency(6)),
        accounting: Money(minorUnits: row.integer(9), accounting),
        reporting: row.integer(10),
        target: target
      )
    }
  }
}

extension Record {
  /// The parameters and lines of a transfer.
  package mutating func add(
    _ parameters: OpeningTransferParameters,
    _ lines: [OpeningTransferLine],
    run: Int64
  ) {
    add(
      .openingTransfer,
      [
        .integer(run), .text(parameters.target.code), .text(parameters.reason),
        .text(parameters.accounts.map { $0.map(\.code).sorted().joined(separator: ",") }),
      ]
    )
    for (index, line) in lines.enumerated() {
      add(
        .openingTransferLine,
        [
          .integer(run), .integer(Int64(index + 1)), .text(line.ledgerAccount.account.code),
          .text(line.ledgerAccount.dimensionsText), .text(line.layer.rawValue),
          .text(line.period), .text(line.kind.rawValue), .text(line.day.description),
          .text(line.balance.currency.code), .integer(line.balance.minorUnits),
          .integer(line.moved.minorUnits), .integer(line.accounting.minorUnits),
          .integer(line.reporting),
        ]
      )
    }
  }
}
