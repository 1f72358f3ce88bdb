import Accounting
import Database

extension CompanyBooks {
  /// What the suspense accounts got, by combination, period, kind and currency.
  package func suspenseMovements() throws -> [CombinationMovement] {
    var movements: [CombinationMovement] = []
    try self.movements(ofBalances: onSuspense) { movements.append($0) }
    return movements
  }

  /// What a run has posted on the suspense accounts, together with what took that back.
  package func suspenseMovements(ofRun run: Int64) throws -> [CombinationMovement] {
    var movements: [CombinationMovement] = []
    let condition: Statement = """
      (voucher.run = \(run) OR voucher.reverses IN
        (SELECT sequence FROM voucher WHERE company = \(key) AND run = \(run)))
      AND
      """
    try self.movements(ofLines: condition + " " + onSuspense, withPeriod: true) {
      movements.append($0)
    }
    return movements
  }

  private var onSuspense: Statement {
    "account IN (SELECT account FROM suspense WHERE company = \(key))"
  }

  /// What stored transfers were asked to do, by their runs.
  package func openingTransferParameters(
    of runs: [Int64]
  ) throws -> [Int64: OpeningTransferParameters] {
    var parameters: [Int64: OpeningTransferParameters] = [:]
    try connection.query(
      "SELECT run, target, reason, accounts FROM opening_transfer WHERE company = \(key)"
        + (runs.count == 1 ? " AND run = \(runs[0])" : "")
    ) { row in
      parameters[row.integer(0)] = OpeningTransferParameters(
        target: AccountNumber(row.text(1)),
        reason: row.text(2),
        accounts: row.optionalText(3).map {
          Set($0.split(separator: ",").map { AccountNumber(String($0)) })
        }
      )
    }
    return parameters
  }

  /// What a stored transfer examined.
  package func openingTransferLines(of run: Int64) throws -> [OpeningTransferLine] {
    let accounting = try company().accountingCurrency
    let target = try stored(openingTransferParameters(of: [run])[run]).target
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
