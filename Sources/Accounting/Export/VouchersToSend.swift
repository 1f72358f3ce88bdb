/// Which vouchers of the books go to the program that the books come from (spec T-ADD-25): what that
/// program has not got, whole, each once, and never a contra voucher without what it reverses.
package struct VouchersToSend: Sendable {
  /// In the order of the log.
  package private(set) var vouchers: [PostedVoucher] = []
  /// What is left out and why, and what the file says less of than the books.
  package private(set) var findings: [Finding] = []

  /// What is known of the other program.
  package struct OtherProgram: Sendable {
    /// Vouchers that were sent there.
    package var sent: Set<VoucherKey>
    /// Vouchers that have come home from there, so that it certainly has them.
    package var returned: Set<VoucherKey>
    /// Vouchers that its own files brought, as far as others reverse them.
    package var own: Set<VoucherKey>

    package init(
      sent: Set<VoucherKey> = [],
      returned: Set<VoucherKey> = [],
      own: Set<VoucherKey> = []
    ) {
      self.sent = sent
      self.returned = returned
      self.own = own
    }

    fileprivate func has(_ voucher: VoucherKey) -> Bool {
      sent.contains(voucher) || returned.contains(voucher)
    }
  }

  /// Chooses among vouchers that were posted here, whole and in the order of the log.
  ///
  /// What the runs in `files` brought came in files of vouchers alone: the other program may have read
  /// them, too, so that it is only named. With `again` what was sent goes once more, unless it has come
  /// home.
  package init(
    among posted: [PostedVoucher],
    besides files: Set<Int64> = [],
    to other: OtherProgram,
    of company: Company,
    again: Bool = false
  ) {
    var rest = posted
    for kind in VoucherKind.allCases where !kind.canBeSent {
      let left = rest.take { $0.draft.kind == kind }
      find(.info, left) { .kindIsLeftOut(kind: kind, count: $0, first: $1) }
    }
    find(.info, rest.take { other.returned.contains($0.key) }) {
      .haveComeHome(count: $0, first: $1)
    }
    let sent = rest.filter { other.sent.contains($0.key) }
    if again {
      find(.warning, sent) { .areSentAgain(count: $0, first: $1) }
    } else {
      find(.info, rest.take { other.sent.contains($0.key) }) {
        .wereSentBefore(count: $0, first: $1)
      }
    }
    let cancelled = VouchersToSend.cancelled(among: rest.filter { !other.has($0.key) })
    find(.info, rest.take { cancelled.contains($0.key) }) {
      .cancelOut(count: $0, first: $1)
    }
    let ofFiles = rest.take { files.contains($0.run ?? 0) && !other.has($0.key) }
    if let run = ofFiles.first?.run {
      find(.info, ofFiles) { .filesOfVouchersAreLeftOut(count: $0, first: $1, run: run) }
    }
    if let currency = company.reportingCurrency {
      let left = rest.take { $0.draft.lines.allSatisfy { $0.accounting == 0 } }
      find(.info, left) { .moveReportingOnly(count: $0, first: $1, reporting: currency) }
    }
    leaveWaiting(&rest, cancelled, other)
    vouchers = rest
    findLosses(company)
  }

  /// Vouchers and their contra vouchers that cancel each other out in one period.
  private static func cancelled(among posted: [PostedVoucher]) -> Set<VoucherKey> {
    var standing: [VoucherKey: PostedVoucher] = [:]
    var cancelled: Set<VoucherKey> = []
    for voucher in posted {
      if let original = voucher.draft.reverses, standing[original]?.period == voucher.period {
        standing[original] = nil
        cancelled.formUnion([original, voucher.key])
      } else {
        standing[voucher.key] = voucher
      }
    }
    return cancelled
  }

  /// Leaves out contra vouchers of what the other program has not got and does not get now.
  private mutating func leaveWaiting(
    _ rest: inout [PostedVoucher],
    _ cancelled: Set<VoucherKey>,
    _ other: OtherProgram
  ) {
    var there = cancelled.union(other.own)
    let waiting = rest.take { voucher in
      if let original = voucher.draft.reverses, !there.contains(original), !other.has(original) {
        return true
      }
      there.insert(voucher.key)
      return false
    }
    guard let year = waiting.first?.key.year else { return }
    find(.warning, waiting) { .waitForOriginals(count: $0, first: $1, year: year) }
  }

  /// Finds what the format has no place for, each kind of loss with its count.
  private mutating func findLosses(_ company: Company) {
    let accounting = company.accountingCurrency
    let foreign = vouchers.filter { voucher in
      voucher.draft.lines.contains { $0.amount.currency != accounting }
    }
    if !foreign.isEmpty {
      let currencies = Set(foreign.flatMap(\.draft.lines).map(\.amount.currency))
      let problem = ExportError.foreignCurrencyIsLeftOut(
        vouchers: foreign.count,
        currencies: currencies.subtracting([accounting]).sorted(),
        accounting: accounting
      )
      findings.append(Finding(.info, problem))
    }
    if let reporting = company.reportingCurrency, !vouchers.isEmpty {
      let problem = SendingError.reportingIsLeftOut(
        vouchers: vouchers.count,
        reporting: reporting,
        accounting: accounting
      )
      findings.append(Finding(.info, problem))
    }
    let closing = vouchers.filter { $0.draft.kind == .closing }
    find(.info, closing) { .closingIsOrdinary(count: $0, first: $1) }
    if vouchers.isEmpty { findings.append(Finding(.info, SendingError.nothingIsSent)) }
  }

  private mutating func find(
    _ severity: Severity,
    _ vouchers: [PostedVoucher],
    _ problem: (Int, String) -> SendingError
  ) {
    guard let first = vouchers.first else { return }
    findings.append(
      Finding(
        severity,
        problem(vouchers.count, first.name),
        items: vouchers.map { FindingItem.voucher($0.name) }
      )
    )
  }
}

extension VoucherKind {
  /// Whether a voucher of another program can be of this kind: what opens or ends a year is a balance
  /// there.
  fileprivate var canBeSent: Bool {
    switch self {
    case .operating, .closing: true
    case .opening, .yearEnd: false
    }
  }
}

extension [PostedVoucher] {
  /// Takes out those of which `isWanted` says so, asked in order.
  fileprivate mutating func take(_ isWanted: (PostedVoucher) -> Bool) -> [PostedVoucher] {
    var (taken, left): ([PostedVoucher], [PostedVoucher]) = ([], [])
    for voucher in self {
      if isWanted(voucher) { taken.append(voucher) } else { left.append(voucher) }
    }
    self = left
    return taken
  }
}
