import Accounting
import Database

/// The books of one company, open for writing in one transaction.
///
/// Opening locks the company's head, so postings to one company come one after the other. Everything
/// that is written goes through `append` and `post`.
package final class OpenBooks {
  package let authorship: Authorship
  package let read: CompanyBooks
  /// Kept true while this transaction changes the books.
  let memory: CompanyMemory

  private var writer: RecordWriter
  private let headAtStart: Int64
  private var failure: (any Error)?
  /// Whether vouchers are gathered that queries do not see yet.
  private var hasGathered = false
  /// How many vouchers have lines on accounts where nobody enters vouchers, by the poster's reason.
  package private(set) var overriddenVouchers = 0

  /// Opens books; what is remembered of them is used as far as it still holds.
  ///
  /// The time is read once nobody else writes to them any more, so that whoever waited is not early.
  init(
    _ connection: any Connection,
    company: Int64,
    by authorship: () -> Authorship,
    remembering memory: CompanyMemory? = nil,
    knowing shared: SharedFacts? = nil,
    rates: RateMemory
  ) throws {
    read = CompanyBooks(
      connection: connection,
      key: company,
      memory: ReadMemory(),
      rateMemory: rates
    )
    if let shared { _ = read.once(.groups) { shared.groups } }
    self.memory = try read.memory(remembering: memory, installation: shared?.number)
    self.authorship = authorship()
    self.memory.facts.periods.now = self.authorship.at
    writer = RecordWriter(
      connection: connection,
      company: company,
      authorship: self.authorship,
      head: self.memory.head
    )
    headAtStart = self.memory.head.sequence
    read.memory?.head = { [weak self] in self?.head }
    read.memory?.installation = installation
  }

  /// Starts a company's log with its settings.
  init(
    _ connection: any Connection,
    company key: Int64,
    by authorship: Authorship,
    creating company: Company,
    rates: RateMemory
  ) throws {
    self.authorship = authorship
    read = CompanyBooks(
      connection: connection,
      key: key,
      memory: ReadMemory(),
      rateMemory: rates
    )
    var facts = PostingFacts(
      company: company,
      periods: PeriodControl(company: company.code),
      chart: ChartOfAccounts()
    )
    let installation = InstallationBooks(connection: connection)
    facts.periods.groups = try installation.groups()
    facts.periods.now = authorship.at
    memory = CompanyMemory(head: .empty, installation: try installation.sequence(), facts: facts)
    writer = RecordWriter(
      connection: connection,
      company: key,
      authorship: authorship,
      head: .empty
    )
    headAtStart = 0
    read.memory?.head = { [weak self] in self?.head }
    try append(.setting(company))
  }

  /// The newest link of the log, this transaction's own records included.
  package var head: LogHead { writer.head }

  /// What vouchers are checked against.
  package var facts: PostingFacts { memory.facts }

  /// The number of the installation's log as this transaction sees it.
  package var installation: Int64 { memory.installation }

  var connection: any Connection { read.connection }

  /// Appends a record to the company's log and returns its number.
  @discardableResult
  package func append(_ record: Record) throws -> Int64 {
    try flush()
    // A series that an import has taken is no longer free.
    memory.posting?.forgetNumbers()
    defer { read.memory?.forget(record) }
    return try writer.append(
      record,
      companyCode: memory.facts.company.code,
      installation: installation
    )
  }

  /// Takes an account out of the chart until it is set again.
  package func retire(_ account: AccountNumber) throws {
    var record = Record("account-retirement")
    record.add(.accountRetirement, [.text(account.code)])
    memory.facts.chart[account] = nil
    try append(record)
  }

  /// Adds accounts, or changes those that have the same numbers.
  ///
  /// Refused where another type would change what closed or sealed periods say.
  package func set(_ accounts: [Account]) throws {
    guard !accounts.isEmpty else { return }
    try checkTypes(of: accounts)
    var record = Record("accounts")
    for account in accounts {
      record.add(account)
      memory.facts.chart[account.number] = account
    }
    try append(record)
  }

  /// Says where accounts of the chart stand in the tax return.
  package func set(_ groupings: [AccountNumber: AccountGrouping]) throws {
    guard !groupings.isEmpty else { return }
    var record = Record("account-groupings")
    for (account, grouping) in groupings.sorted(by: { $0.key < $1.key }) {
      record.add(grouping, of: account)
      memory.facts.chart[account]?.grouping = grouping
    }
    try append(record)
  }

  /// Gives an account of the chart the line of a key, or takes back the one that it was given.
  package func setStatementKey(_ key: String?, of account: AccountNumber) throws {
    var record = Record("statement-keys")
    record.add(statementKey: key, of: account)
    memory.facts.chart[account]?.statementKey = key
    try append(record)
  }

  private func checkTypes(of accounts: [Account]) throws {
    let changed = accounts.filter { account in
      facts.chart[account.number].map { $0.type != account.type } ?? false
    }
    guard !changed.isEmpty else { return }
    try flush()
    let fixed = try read.fixedPeriods()
    for account in changed {
      try facts.chart[account.number]?.checkChange(
        to: account.type,
        movedIn: try read.periodsMoved(of: account.number),
        fixed: fixed,
        facts.periods.calendar
      )
    }
  }

  /// Adds dimensions and their values, each with its name.
  package func add(
    _ dimensions: [Dimension],
    _ values: [(value: DimensionValue, name: String)]
  ) throws {
    guard !dimensions.isEmpty || !values.isEmpty else { return }
    var record = Record("dimensions")
    for dimension in dimensions {
      record.add(dimension)
      memory.facts.dimensionValues[dimension.number, default: []].formUnion([])
      memory.facts.dimensionRules?.names[dimension.number] = dimension.name
    }
    for (value, name) in values {
      record.add(value, name: name)
      memory.facts.dimensionValues[value.dimension, default: []].insert(value.code)
    }
    try append(record)
  }

  /// Changes the settings of the company.
  package func set(_ company: Company) throws {
    try append(.setting(company))
    try connection.execute(
      "UPDATE company SET code = \(company.code) WHERE company = \(read.key)"
    )
    memory.facts.company = company
    memory.facts.periods.company = company.code
  }

  /// Changes what is known of the company beside its settings.
  package func set(_ details: CompanyDetails) throws { try append(.details(details)) }

  /// Changes the status of periods in one record; `PeriodStatus.after` has allowed it, and
  /// `Deadlines.reopening` what opens one again.
  package func set(
    _ status: PeriodStatus,
    of periods: [String],
    because reason: String,
    isByClose: Bool = false,
    by reopening: PeriodReopening? = nil
  ) throws {
    var record = Record("period-status")
    for period in periods { record.add(status, of: period, because: reason) }
    if let reopening { record.add(reopening) }
    try append(record)
    try read.keep(status, of: periods)
    for period in periods {
      memory.facts.periods.statuses[period] = PeriodStatusChange(
        period: period,
        status: status,
        by: authorship.author,
        at: authorship.at,
        reason: reason,
        isByClose: isByClose
      )
    }
  }

  /// Posts vouchers through the gate: all of them, or none with every reason (law 1).
  @discardableResult
  package func post(
    _ drafts: [VoucherDraft],
    by poster: Poster,
    run: Int64? = nil
  ) throws -> [PostedVoucher] {
    var posted: [PostedVoucher] = []
    try post(drafts, by: poster, run: run) { voucher, numbered, head in
      var draft = voucher.draft
      draft.series = numbered?.series
      posted.append(
        PostedVoucher(
          key: VoucherKey(year: voucher.period.year, sequence: head.sequence),
          number: numbered?.number,
          draft: draft,
          period: voucher.period.name,
          module: poster.module,
          run: run,
          pass: voucher.pass,
          reversedBy: nil,
          by: authorship.author,
          at: authorship.at,
          hash: head.hash
        )
      )
    }
    return posted
  }

  /// Posts as `post` does, and returns what identifies the vouchers: for a batch of a file.
  package func postBatch(
    _ drafts: [VoucherDraft],
    by poster: Poster,
    run: Int64?
  ) throws -> [VoucherKey] {
    var keys: [VoucherKey] = []
    keys.reserveCapacity(drafts.count)
    try post(drafts, by: poster, run: run) { voucher, _, head in
      keys.append(VoucherKey(year: voucher.period.year, sequence: head.sequence))
    }
    return keys
  }

  /// The gate.
  private func post(
    _ drafts: [VoucherDraft],
    by poster: Poster,
    run: Int64?,
    _ each: (Voucher, (series: String, number: Int64)?, LogHead) -> Void
  ) throws {
    let vouchers = try admit(drafts, by: poster)
    if memory.posting == nil {
      memory.posting = try Posting(connection, company: read.key)
    }
    let origin = Posting.Origin(
      company: memory.facts.company.code,
      authorship: authorship,
      installation: installation,
      poster: poster,
      run: run
    )
    hasGathered = true
    var overrides: [(voucher: VoucherKey, lines: [Int64])] = []
    try orFail {
      for voucher in vouchers {
        let numbered = try memory.posting?.post(voucher, origin, linkedTo: &writer.head)
        each(voucher, numbered, writer.head)
        guard !voucher.overridden.isEmpty else { continue }
        let key = VoucherKey(year: voucher.period.year, sequence: writer.head.sequence)
        overrides.append((key, voucher.overridden))
      }
    }
    guard let reason = poster.override, !overrides.isEmpty else { return }
    overriddenVouchers += overrides.count
    try append(.overrides(overrides, because: reason))
  }

  /// Runs what cannot be half-done: after a failure nothing of the transaction is kept, even if
  /// somebody catches it.
  private func orFail(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch {
      failure = error
      throw error
    }
  }

  /// Checks vouchers as the gate would, and posts nothing.
  package func check(_ drafts: [VoucherDraft], by poster: Poster) throws(Refusal) -> [Voucher] {
    let passes = memory.facts.periods.passes
    defer { memory.facts.periods.passes = passes }
    return try admit(drafts, by: poster)
  }

  /// Checks vouchers, and counts them against the passes that they need; where one is refused, none is
  /// counted.
  private func admit(_ drafts: [VoucherDraft], by poster: Poster) throws(Refusal) -> [Voucher] {
    let passes = memory.facts.periods.passes
    var vouchers: [Voucher] = []
    var findings: [Finding] = []
    var told: Set<String> = []
    vouchers.reserveCapacity(drafts.count)
    for draft in drafts {
      do {
        vouchers.append(try Voucher(checking: draft, against: &memory.facts, by: poster))
      } catch {
        // What many vouchers share, such as a held period, is said once.
        for finding in error.findings
        where told.insert("\(finding.problem) \(finding.line ?? 0)").inserted {
          findings.append(finding)
        }
      }
    }
    guard findings.isEmpty else {
      memory.facts.periods.passes = passes
      throw Refusal(findings)
    }
    return vouchers
  }

  /// Writes what has been gathered so far, so that queries of this transaction see it.
  package func flush() throws {
    guard hasGathered else { return }
    try orFail { try memory.posting?.flush() }
    hasGathered = false
    read.memory?.forgetVouchers()
  }

  /// Runs a part of the transaction; where `body` throws, its records and vouchers are undone, their
  /// numbers are free again, and what was before stands.
  @discardableResult
  package func savepoint<Result>(_ body: () throws -> Result) throws -> Result {
    try flush()
    let (head, facts) = (writer.head, memory.facts)
    do {
      return try connection.savepoint {
        let result = try body()
        try flush()
        return result
      }
    } catch {
      writer.head = head
      memory.facts = facts
      hasGathered = false
      read.memory?.forgetAll()
      // Numbers, accounts and balances that it has given out or gathered are no longer true.
      memory.posting = nil
      failure = nil
      throw error
    }
  }

  /// Writes the head of a company that was opened within an installation's transaction.
  package func close() throws { try finish() }

  func finish() throws {
    if let failure { throw failure }
    try flush()
    guard head.sequence != headAtStart else { return }
    try read.save(head)
    memory.head = head
  }
}
