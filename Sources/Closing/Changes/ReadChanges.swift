import Accounting
import Books

/// What has changed in the books of a company since some record of its log.
package struct ChangesReport: Sendable {
  package let company: Company
  /// The number of the log after which changes are told.
  package let since: Int64
  /// The month whose close they are told since, where no other beginning was asked for.
  package let lastClose: String?
  /// The newest number of the log.
  package let sequence: Int64
  /// In the order of the log.
  package let vouchers: [ListedVoucher]
  /// What else was recorded, in the order of the log.
  package let records: [ChangedRecord]
  /// What is set otherwise than it was, of the company and of all companies.
  package let settings: [ChangedSetting]
  /// What was recorded for all companies, such as rates.
  package let sharedRecords: [ChangedRecord]
  /// Each fiscal year in which an account closes otherwise, as it was and as it is.
  package let years: [ChangedYear]
  /// How the next close stands with all that; nothing where there is no month to close.
  package let outlook: CloseOutlook?

  package var isEmpty: Bool { vouchers.isEmpty && records.isEmpty && sharedRecords.isEmpty }
}

/// The balances of a fiscal year, its closing period and year-end included, then and now.
package struct ChangedYear: Sendable {
  package let year: String
  /// In the order of the accounts; those that hold nothing now come last.
  package let changes: [Change]

  /// What closes otherwise than it did, in minor units of the accounting currency.
  package struct Change: Hashable, Sendable {
    package let subject: TrialBalanceLine.Subject
    package let before: Int64
    package let after: Int64

    package init(subject: TrialBalanceLine.Subject, before: Int64, after: Int64) {
      self.subject = subject
      self.before = before
      self.after = after
    }
  }

  package init(year: String, changes: [Change]) {
    self.year = year
    self.changes = changes
  }

  /// Compares two balances of a year, of which there was none before it was there.
  init(before: TrialBalance?, after: TrialBalance) {
    var old: [String: TrialBalanceLine] = [:]
    for row in before?.rows ?? [] { old[row.subject.key] = row }
    year = after.year
    var changes = after.rows.map { row in
      let before = old.removeValue(forKey: row.subject.key)?.amounts.closing ?? 0
      return Change(subject: row.subject, before: before, after: row.amounts.closing)
    }
    changes += (before?.rows ?? []).filter { old[$0.subject.key] != nil }.map {
      Change(subject: $0.subject, before: $0.amounts.closing, after: 0)
    }
    self.changes = changes.filter { $0.before != $0.after }
  }
}

extension TrialBalanceLine.Subject {
  /// What it is called by whatever name the account has.
  fileprivate var key: String {
    switch self {
    case .account(let number, name: _, value: _): number.code
    case .resultNotTransferred(let year): "result \(year)"
    }
  }
}

extension Session {
  /// What has changed since a day, a record of the log or a seal: vouchers, settings, rates, periods,
  /// runs, and what that does to the balances and to the close of a month.
  ///
  /// Where nothing is named it is since the last close, and the first month that is not closed.
  package func changes(
    since: ChangesSince?,
    period: String? = nil,
    _ call: Call
  ) throws -> ChangesReport {
    try reading(.changes, call) { read in
      try show(through: nil, read)
      let head = try read.head().sequence
      let lastClose = try since == nil ? lastClose(read) : nil
      let number = try since.map { try self.number(of: $0, read) } ?? end(of: lastClose, read)
      let vouchers = try read.vouchers(.init(after: number))
      let debits = vouchers.isEmpty ? [:] : try read.debits(.init(after: number))
      let years = try Set(vouchers.map(\.key.year)).sorted().map { year in
        try changedYear(year, since: number, read)
      }
      return ChangesReport(
        company: try read.company(),
        since: number,
        lastClose: lastClose?.period,
        sequence: head,
        vouchers: vouchers.map {
          ListedVoucher(voucher: $0, debit: debits[$0.key] ?? 0, chosen: nil)
        },
        records: try read.changedRecords(since: number),
        settings: try read.changedSettings(since: number),
        sharedRecords: try read.changedSharedRecords(since: number),
        years: years,
        outlook: try outlook(of: period, read)
      )
    }
  }

  /// The newest record of the log when a day was over, by the clock of Sweden and Norway; refuses a day
  /// on which the books knew nothing yet.
  package func lastRecord(of day: Day, _ call: Call) throws -> Int64 {
    try reading(.changes, call) { read in
      try show([])
      let number = try read.lastRecord(before: LocalTime.end(of: day))
      guard number > 0 else { throw Refusal(CompanyError.knewNothing(day: day)) }
      return number
    }
  }

  /// The seal of the last close that was not undone, nor its month opened since.
  private func lastClose(_ read: CompanyBooks) throws -> Seal? {
    try read.sealStates().values.compactMap { state in
      if case .broken = state { nil } else { state.seal }
    }.max { $0.sequence < $1.sequence }
  }

  /// The last record that a close wrote: what is kept of it stands behind its seal.
  private func end(of seal: Seal?, _ read: CompanyBooks) throws -> Int64 {
    guard let seal else { return 0 }
    let close = try read.closes().last { $0.seal.sequence == seal.sequence }
    return max(seal.sequence, close?.sequence ?? 0)
  }

  /// The number of the log that a day, a record or a seal stands for.
  private func number(of since: ChangesSince, _ read: CompanyBooks) throws -> Int64 {
    switch since {
    case .record(let number):
      let head = try read.head().sequence
      guard number > head else { return number }
      // A seal may begin with digits alone.
      if let seal = try seal(beginning: String(number), read) { return try end(of: seal, read) }
      throw Refusal(CloseError.recordIsUnknown(record: number, last: head))
    case .day(let day): return try read.lastRecord(before: LocalTime.end(of: day))
    case .seal(let name):
      if let seal = try read.seals()[name] ?? seal(beginning: name, read) {
        return try end(of: seal, read)
      }
      throw Refusal(CloseError.sealIsUnknown(written: name))
    }
  }

  /// The seal that begins so, be it that another has taken its place since; nothing where that is no
  /// one seal.
  private func seal(beginning text: String, _ read: CompanyBooks) throws -> Seal? {
    guard text.count >= 6 else { return nil }
    let found = try read.everySeal().filter { $0.seal.hasPrefix(text.lowercased()) }
    return found.count == 1 ? found[0] : nil
  }

  private func changedYear(
    _ year: String,
    since number: Int64,
    _ read: CompanyBooks
  ) throws -> ChangedYear {
    let wasThere = try read.calendar(asOf: number).year(named: year) != nil
    let before = try wasThere ? balance(of: year, asOf: number, read) : nil
    return ChangedYear(before: before, after: try balance(of: year, asOf: nil, read))
  }

  private func balance(
    of year: String,
    asOf number: Int64?,
    _ read: CompanyBooks
  ) throws -> TrialBalance {
    try trialBalance(read, year: year, period: nil, includesYearEnd: true, asOf: number).balance
  }
}
