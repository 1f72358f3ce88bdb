import Accounting
import Crypto
import Database

extension Replay {
  /// Takes over what later records rest on, and checks what a row must agree with.
  mutating func follow(
    _ table: RecordTable,
    _ row: [Value],
    _ record: LoggedRecord,
    before head: LogHead
  ) throws {
    switch table {
    case .companySetting:
      code = row[0].string
      accountingCurrency = Currency(row[3].string) ?? accountingCurrency
      reportingCurrency = Currency(row[4].string)
    case .period:
      periods.add(row)
      seals.addPeriod()
    case .periodShape:
      periods.reshape(row)
      seals.addPeriod()
    case .periodStatus:
      periods.set(row[1].string, of: row[0].string)
      guard row[1].string == "open" else { return }
      closes.open(row[0].string, record)
      openings[row[0].string] = record.sequence
      seals.open(
        row[0].string,
        LoggedChange(by: record.author, at: record.at, reason: row[2].string),
        of: periods
      )
    case .periodAccess: periods.set(row[2].string, for: row[1].string, of: row[0].string)
    case .postingPass: passes.grant(row)
    case .postingPassEnd: passes.revoke(row)
    case .accountControl: controls.set(row)
    case .accountAllowance: controls.allow(row)
    case .manualOverride: controls.override(row)
    case .dimensionControl, .dimensionValueControl, .structureCell, .structureActivation,
      .derivedDimension:
      rules.follow(table, row)
    case .balancingDimension: valueBalances.decide(row)
    case .balancingLine:
      controls.override(row)
      check(balancingLine: row, record)
    case .checkWaiver: closes.waive(row)
    case .checkWaiverEnd: closes.revoke(row)
    case .periodClose:
      let sealed = seals.latest[row[1].string].map { (row[1].string, $0.sequence) }
      find(closes.close(row, record, sealed: sealed), record, close: row[0])
    case .periodCloseRun:
      find(closes.add(runOf: row, through: lastRun), record, close: row[0])
    case .periodCloseWaiver: find(closes.add(waiverOf: row, record), record, close: row[0])
    case .periodCloseUndo: find(closes.undo(row), record, close: row[0])
    case .periodReopening: check(reopening: row, record)
    case .lateVoucher: try check(lateVoucher: row, record)
    case .account:
      accounts.insert(row[0].string)
      if AccountType(rawValue: row[2].string)?.isBalanceSheet ?? false {
        balanceAccounts.insert(row[0].string)
      } else {
        balanceAccounts.remove(row[0].string)
      }
    case .dimensionValue:
      dimensionValues.insert(
        DimensionValue(dimension: Int(row[0].number ?? 0), code: row[1].string)
      )
    case .importedSeries: importedSeries.insert(row[0].string)
    case .run:
      let number = row[0].number ?? 0
      if number != lastRun + 1 {
        tally.find(.runNumberHasAGap(record, expected: lastRun + 1, found: number))
      }
      lastRun = number
      controls.addRun(row)
      if let undone = row[6].number { closes.undo(run: undone) }
    case .voucherOrigin: origins.add(row, record)
    case .seal: try check(seal: row, record, before: head)
    default: return
    }
  }

  private mutating func find(_ fault: CloseFault?, _ record: LoggedRecord, close: Value) {
    guard let fault else { return }
    tally.find(.closeDoesNotFit(record, close: close.number ?? 0, fault: fault))
  }

  // Seals ---------------------------------------------------------------------------------------

  /// Proves a seal as of its own number in the log.
  private mutating func check(
    seal row: [Value],
    _ record: LoggedRecord,
    before head: LogHead
  ) throws {
    let parts = row.map(\.string)
    let period = parts[0]
    let content = SealContent(
      head: hexadecimal(head.hash),
      trialBalance: balances.digest(of: periods.names(through: period), combinations),
      rates: try digest(RecordTable.ratesOfRuns) { table in
        """
        SELECT \(raw: table.columns.joined(separator: ", ")) FROM \(raw: table.name)
        WHERE company = \(company) AND sequence < \(record.sequence)
          AND run IN (SELECT run FROM run WHERE company = \(company) AND period = \(period))
        ORDER BY run, line, leg
        """
      },
      settings: hexadecimal(SHA256.hash(data: settings.bytes)),
      runs: try digest([.run], andNumber: true) { table in
        """
        SELECT \(raw: table.columns.joined(separator: ", ")), sequence FROM run
        WHERE company = \(company) AND period = \(period) AND sequence < \(record.sequence)
        ORDER BY run
        """
      }
    )
    counts.seals += 1
    let due = [
      content.head, content.trialBalance, content.rates, content.settings, content.runs,
      content.seal(company: code, period: period),
    ]
    let names = ["head", "trial_balance", "rates", "settings", "runs", "seal"]
    let part = names.indices.first { parts[$0 + 1] != due[$0] }.map { names[$0] }
    if let part { tally.find(.sealDiffers(record, period: period, part: part)) }
    seals.add(record.sequence, of: period, differs: part != nil)
  }

  /// Over the columns of tables, one after the other, each row with its number in the log if asked.
  private func digest(
    _ tables: [RecordTable],
    andNumber: Bool = false,
    _ statement: (RecordTable) -> Statement
  ) throws -> String {
    var canonical = CanonicalBytes()
    for table in tables {
      let count = table.columns.count + (andNumber ? 1 : 0)
      try connection.query(statement(table)) { row in
        for column in 0..<count { canonical.append(row.value(column)) }
      }
    }
    return hexadecimal(SHA256.hash(data: canonical.bytes))
  }

  /// Says of each sealed period what became of its latest seal.
  mutating func noteSeals() -> [VerifyReport.SealedPeriod] {
    seals.latest.sorted { $0.key < $1.key }.map { period, seal in
      if let opening = seal.opening {
        tally.note(
          .sealIsBroken(period: period, by: opening.by, at: opening.at, reason: opening.reason)
        )
      } else if let mover = seal.mover {
        tally.note(.sealIsMoved(period: period, record: mover))
      }
      return .init(period: period, sequence: seal.sequence, state: seal.state)
    }
  }
}
