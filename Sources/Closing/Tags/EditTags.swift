import Accounting
import Books

/// Which lines of posted vouchers get another value of a tag; what is not said picks all.
package struct TagEditChoice: Hashable, Sendable {
  package var voucher: VoucherSelector?
  package var run: Int64?
  package var period: String?
  package var account: AccountNumber?
  /// The number of the line in its voucher, from 1.
  package var line: Int?
  /// What the line has now; a blank where it has none.
  package var value: DimensionCell?

  package init() {}

  /// Whether it says which vouchers.
  package var isBounded: Bool { voucher != nil || run != nil || period != nil }
}

/// What became of a tag of posted lines.
package struct TagEditReport: Sendable {
  package struct Change: Sendable {
    /// How a person names the voucher, and its number in the log.
    package let voucher: String
    package let id: Int64
    /// From 1.
    package let line: Int
    package let account: AccountNumber
    package let before: String?

    package init(
      voucher: String,
      id: Int64,
      line: Int,
      account: AccountNumber,
      before: String?
    ) {
      self.voucher = voucher
      self.id = id
      self.line = line
      self.account = account
      self.before = before
    }
  }

  package let company: Company
  package let tag: String
  /// What the lines have now; nothing where it was taken away.
  package let value: String?
  package let reason: String
  /// How many lines were picked, those that had the value already too.
  package let picked: Int
  package let changes: [Change]

  package init(
    company: Company,
    tag: String,
    value: String?,
    reason: String,
    picked: Int,
    changes: [Change]
  ) {
    self.company = company
    self.tag = tag
    self.value = value
    self.reason = reason
    self.picked = picked
    self.changes = changes
  }
}

extension Session {
  /// Gives the lines that are picked another value of a tag, in whatever period they lie: no amount and
  /// no account of a voucher changes, and what was there stays readable with the reason.
  package func editTag(
    _ name: String,
    to value: String?,
    _ choice: TagEditChoice,
    because reason: String,
    _ call: Call
  ) throws -> TagEditReport {
    try writing(.tagEdit, call) { open in
      let tag = try (open.read.financialTags() ?? FinancialTags()).known(name)
      if let value, let problem = tag.problem(with: value) { throw Refusal(problem) }
      var picked = 0
      var edits: [(voucher: VoucherKey, tag: LineTag)] = []
      var changes: [TagEditReport.Change] = []
      let vouchers = try vouchers(of: choice, open.read)
      var held: [Int64: [TagChange]] = [:]
      for (year, own) in Dictionary(grouping: vouchers.map(\.key), by: \.year) {
        held.merge(try open.read.tagChanges(of: own.map(\.sequence), in: year)) { $1 }
      }
      for voucher in vouchers {
        let current = (held[voucher.key.sequence] ?? []).current
        for (place, line) in voucher.draft.lines.enumerated() {
          let before = current.first { $0.line == place && $0.tag == tag.name }?.value
          guard choice.picks(line, place, before) else { continue }
          picked += 1
          guard before != value else { continue }
          let new = LineTag(line: place, tag: tag.name, value: value, source: .edited)
          edits.append((voucher.key, new))
          changes.append(
            TagEditReport.Change(
              voucher: voucher.name,
              id: voucher.key.sequence,
              line: place + 1,
              account: line.ledgerAccount.account,
              before: before
            )
          )
        }
      }
      guard picked > 0 else { throw Refusal(TagError.picksNoLine(tag: tag.name)) }
      if !edits.isEmpty { try open.edit(edits, because: reason) }
      return TagEditReport(
        company: open.facts.company,
        tag: tag.name,
        value: value,
        reason: reason,
        picked: picked,
        changes: changes
      )
    }
  }

  private func vouchers(
    of choice: TagEditChoice,
    _ read: CompanyBooks
  ) throws -> [PostedVoucher] {
    if let name = choice.voucher { return [try read.whole(try find(name, in: read))] }
    return try read.whole(try read.vouchers(try filter(nil, choice.period, choice.run, read)))
  }
}

extension TagEditChoice {
  fileprivate func picks(_ line: VoucherLine, _ place: Int, _ before: String?) -> Bool {
    let isOfAccount = account.map { $0 == line.ledgerAccount.account } ?? true
    let isThatLine = self.line.map { $0 == place + 1 } ?? true
    return isOfAccount && isThatLine && value.map { $0.code == before } ?? true
  }
}
