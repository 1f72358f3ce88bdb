import Accounting
import Crypto
import Database

extension CompanyBooks {
  /// The latest seal of each period, or of those up to a number of the log.
  package func seals(through number: Int64 = .max) throws -> [String: Seal] {
    guard number == .max else { return try readSeals(through: number).newest }
    return try keptSeals().newest
  }

  /// The number that the next close gets; asked for before its month is sealed, it is known already.
  package func nextClose() throws -> Int64 { try keptSeals().lastClose + 1 }

  private typealias KeptSeals = (newest: [String: Seal], lastClose: Int64)

  private func keptSeals() throws -> KeptSeals {
    try once(.seals) { try readSeals(through: .max) }
  }

  private func readSeals(through number: Int64) throws -> KeptSeals {
    guard try has(.seal) else { return ([:], 0) }
    return try readEverySeal(through: number).reduce(into: ([:], 0)) {
      $0.newest[$1.seal.period] = $1.seal
      $0.lastClose = max($0.lastClose, $1.close ?? 0)
    }
  }

  /// Every seal up to a number of the log, in its order, also those that others took the place of.
  package func everySeal(through number: Int64 = .max) throws -> [Seal] {
    try readEverySeal(through: number).map(\.seal)
  }

  /// Each with the number of the close that made it, where a record tells of that.
  private func readEverySeal(through number: Int64) throws -> [(seal: Seal, close: Int64?)] {
    try connection.rows(
      """
      SELECT seal.period, seal.sequence, seal.head, seal.trial_balance, seal.rates, seal.settings,
        seal.runs, seal.seal, close.close
      FROM seal
      LEFT JOIN period_close AS close
        ON close.company = seal.company AND close.seal = seal.sequence
      WHERE seal.company = \(key) AND seal.sequence <= \(number) ORDER BY seal.sequence
      """
    ) { row in
      let seal = Seal(
        period: row.text(0),
        sequence: row.integer(1),
        head: row.text(2),
        trialBalance: row.text(3),
        rates: row.text(4),
        settings: row.text(5),
        runs: row.text(6),
        seal: row.text(7)
      )
      return (seal, row.optionalInteger(8))
    }
  }

  /// What a seal of the period covers now: movements, rates of runs, settings and runs.
  func sealContent(
    of period: Period,
    _ calendar: FiscalCalendar,
    head: LogHead
  ) throws -> SealContent {
    let balances = try sealedBalances(of: calendar.periodsSealed(with: period))
    return SealContent(
      head: hexadecimal(head.hash),
      trialBalance: hexadecimal(SHA256.hash(data: balances.bytes)),
      rates: try sealedRates(of: period.name),
      settings: try sealedSettings(),
      runs: try sealedRuns(of: period.name)
    )
  }

  /// The kept balances of a period, as a seal covers them.
  func sealedBalance(of period: String) throws -> CanonicalBytes {
    try sealedBalances(of: [period])
  }

  /// The same of several periods, in the order of their names.
  private func sealedBalances(of periods: some Collection<String>) throws -> CanonicalBytes {
    guard !periods.isEmpty else { return CanonicalBytes() }
    let names = periods.map { "\($0)" as Statement }.joined(by: ", ")
    return try canonical(
      """
      SELECT period, account, kind, currency, layer, debit, credit, accounting_debit,
        accounting_credit, reporting_debit, reporting_credit
      FROM balance_by_account WHERE company = \(key) AND period IN (
      """ + names + """
        ) ORDER BY period, account, kind, currency, layer
        """,
      columns: 11
    )
  }

  /// The rates that the runs of a period used; those before a number of the log.
  func sealedRates(of period: String, before number: Int64 = .max) throws -> String {
    var digest = SHA256()
    for table in RecordTable.ratesOfRuns {
      let rates = try canonical(
        """
        SELECT \(raw: table.columns.joined(separator: ", "))
        FROM \(raw: table.name) WHERE company = \(key) AND sequence < \(number)
          AND run IN (SELECT run FROM run WHERE company = \(key) AND period = \(period))
        ORDER BY run, line, leg
        """,
        columns: table.columns.count
      )
      digest.update(data: rates.bytes)
    }
    return hexadecimal(digest.finalize())
  }

  /// The runs of a period, each with its number in the log; those before a number of the log.
  func sealedRuns(of period: String, before number: Int64 = .max) throws -> String {
    let columns = RecordTable.run.columns + ["sequence"]
    return try digest(
      """
      SELECT \(raw: columns.joined(separator: ", "))
      FROM run WHERE company = \(key) AND period = \(period) AND sequence < \(number)
      ORDER BY run
      """,
      columns: columns.count
    )
  }

  /// The records that set the company, its accounts and its profiles, by their hashes; found through
  /// their tables, since the log is as long as the books.
  func sealedSettings(before number: Int64 = .max) throws -> String {
    let kinds = RecordTable.settingKinds.map { "'\($0)'" }.joined(separator: ", ")
    let numbers = RecordTable.settings.map { table -> Statement in
      "SELECT sequence FROM \(raw: table.name) WHERE company = \(key) AND sequence < \(number)"
    }
    return try digest(
      """
      SELECT sequence, hash FROM company_log WHERE company = \(key)
        AND kind IN (\(raw: kinds)) AND sequence IN (
      """ + numbers.joined(by: " UNION ") + ") ORDER BY sequence",
      columns: 2
    )
  }

  private func digest(_ statement: Statement, columns: Int) throws -> String {
    hexadecimal(SHA256.hash(data: try canonical(statement, columns: columns).bytes))
  }

  private func canonical(_ statement: Statement, columns: Int) throws -> CanonicalBytes {
    var canonical = CanonicalBytes()
    try connection.query(statement) { row in
      for column in 0..<columns { canonical.append(row.value(column)) }
    }
    return canonical
  }
}

/// The parts of a seal.
package struct SealContent: Hashable, Sendable {
  package let head: String
  package let trialBalance: String
  package let rates: String
  package let settings: String
  package let runs: String

  /// The seal: a hash over the company's code, the period and the parts, in this order.
  package func seal(company: String, period: String) -> String {
    var canonical = CanonicalBytes()
    for text in [company, period, head, trialBalance, rates, settings, runs] {
      canonical.append(text)
    }
    return hexadecimal(SHA256.hash(data: canonical.bytes))
  }
}

extension OpenBooks {
  /// Seals a period on what the books hold now, and returns the seal.
  package func seal(_ period: Period) throws -> Seal {
    try flush()
    let calendar = facts.periods.calendar
    let content = try read.sealContent(of: period, calendar, head: head)
    let seal = content.seal(company: facts.company.code, period: period.name)
    var record = Record("seal")
    record.add(
      .seal,
      [
        .text(period.name), .text(content.head), .text(content.trialBalance),
        .text(content.rates), .text(content.settings), .text(content.runs), .text(seal),
      ]
    )
    let sequence = try append(record)
    return Seal(
      period: period.name,
      sequence: sequence,
      head: content.head,
      trialBalance: content.trialBalance,
      rates: content.rates,
      settings: content.settings,
      runs: content.runs,
      seal: seal
    )
  }
}
