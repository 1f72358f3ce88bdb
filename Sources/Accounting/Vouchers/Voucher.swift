/// What a voucher is checked against: the company, its periods, its accounts and dimensions.
package struct PostingFacts: Sendable {
  package var company: Company
  package var periods: PeriodControl
  package var chart: ChartOfAccounts { didSet { postable.removeAll() } }
  /// The codes of each dimension.
  package var dimensionValues: [Int: Set<String>] {
    didSet {
      postable.removeAll()
      fitting.removeAll()
    }
  }
  /// Ledger accounts that were found to take lines, so that those of many lines are looked up once.
  fileprivate var postable = RecentLedgerAccounts()
  /// What a company has decided about dimensions and account structures; nothing where it has not.
  package var dimensionRules: DimensionRules? { didSet { fitting.removeAll() } }
  /// Ledger accounts that were found to take postings on a day.
  var fitting = RecentLedgerAccounts()
  private(set) var fittingDay: Day?

  package init(
    company: Company,
    periods: PeriodControl,
    chart: ChartOfAccounts,
    dimensionValues: [Int: Set<String>] = [:]
  ) {
    self.company = company
    self.periods = periods
    self.chart = chart
    self.dimensionValues = dimensionValues
  }

  mutating func forgetFitting(on day: Day) {
    fitting.removeAll()
    fittingDay = day
  }
}

/// A voucher that may be posted: it balances, and its period, accounts and dimensions take it.
///
/// The only way to get one is to check a draft.
package struct Voucher: Hashable, Sendable {
  package let draft: VoucherDraft
  package let period: Period
  /// What let it in where its period is not open to its poster: see `Admission`.
  package let pass: String?
  /// The lines that stand on accounts where nobody enters vouchers, by the poster's reason.
  package let overridden: [Int64]

  /// Checks everything that can be checked of one voucher, and reports all of it.
  ///
  /// Spec 0.4: I1, I2, I4, I7. The facts remember the ledger accounts that they have found good, and
  /// what was taken of posting passes.
  package init(
    checking draft: VoucherDraft,
    against facts: inout PostingFacts,
    by poster: Poster
  ) throws(Refusal) {
    var reasons: [any LedgerError] = []
    if draft.lines.isEmpty { reasons.append(VoucherError.hasNoLines(voucher: draft.name)) }
    draft.checkAmounts(against: facts.company, &reasons)
    draft.checkAccounts(against: &facts, &reasons)
    let overridden =
      facts.chart.controls.isEmpty
      ? [] : draft.checkControls(of: facts.chart, facts.periods, by: poster, &reasons)
    draft.checkDimensions(against: &facts, &reasons)
    draft.checkValues(against: facts, by: poster, &reasons)
    let currency = facts.company.accountingCurrency
    var admission: Admission?
    do {
      admission = try facts.periods.admit(
        draft.kind,
        on: draft.day,
        in: draft.period,
        by: poster,
        debits: Money(minorUnits: draft.debits, currency)
      )
    } catch let reason as PeriodError {
      reasons.append(reason.ofLate(draft, in: currency))
    } catch let reason as any LedgerError {
      reasons.append(reason)
    } catch {
      preconditionFailure("the gate throws ledger errors only")
    }
    guard let admission, reasons.isEmpty else {
      throw Refusal(reasons.map { Finding(.error, $0, line: draft.sourceLine) })
    }
    self.draft = draft
    period = admission.period
    pass = admission.pass
    self.overridden = overridden
    if let pass { facts.periods.count(draft.debits, by: poster.name, under: pass) }
  }
}

extension VoucherDraft {
  /// How a person names it: by its reference, else by its series, day and text.
  package var name: String {
    if let reference { return reference.description }
    return [series ?? "", day.description, text].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What its debit lines sum to, in minor units of the accounting currency; the largest number where
  /// that is too much.
  package var debits: Int64 {
    lines.reduce(0) { sum, line in
      let (sum, overflows) = sum.addingReportingOverflow(max(0, line.accounting))
      return overflows ? .max : sum
    }
  }

  /// Debit equals credit in each book (I1), and in transaction currency where all lines share it (I2).
  fileprivate func checkAmounts(against company: Company, _ reasons: inout [any LedgerError]) {
    var accounting: Int64 = 0
    var reporting: Int64 = 0
    var transaction: Int64 = 0
    var isOneCurrency = true
    var overflows = false
    for line in lines {
      overflows = accounting.add(line.accounting) || overflows
      isOneCurrency = isOneCurrency && line.amount.currency == lines[0].amount.currency
      if isOneCurrency { overflows = transaction.add(line.amount.minorUnits) || overflows }
      if let amount = line.reporting { overflows = reporting.add(amount) || overflows }
      checkBooks(of: line, company, &reasons)
    }
    if overflows {
      reasons.append(VoucherError.amountOverflows(voucher: name))
      return
    }
    if accounting != 0 {
      reasons.append(
        VoucherError.doesNotBalance(
          voucher: name,
          difference: Money(minorUnits: accounting, company.accountingCurrency)
        )
      )
    }
    if let currency = company.reportingCurrency, reporting != 0 {
      reasons.append(
        VoucherError.doesNotBalanceInReportingCurrency(
          voucher: name,
          difference: Money(minorUnits: reporting, currency)
        )
      )
    }
    if isOneCurrency, transaction != 0, lines[0].amount.currency != company.accountingCurrency {
      reasons.append(
        VoucherError.doesNotBalanceInTransactionCurrency(
          voucher: name,
          difference: Money(minorUnits: transaction, lines[0].amount.currency)
        )
      )
    }
  }

  /// A line in the accounting or the reporting currency has one amount in it, and each has a reporting
  /// amount where there is a book for it.
  private func checkBooks(
    of line: VoucherLine,
    _ company: Company,
    _ reasons: inout [any LedgerError]
  ) {
    if line.amount.currency == company.accountingCurrency,
      line.amount.minorUnits != line.accounting
    {
      reasons.append(
        VoucherError.accountingAmountDiffers(
          voucher: name,
          amount: line.amount,
          accounting: Money(minorUnits: line.accounting, company.accountingCurrency)
        )
      )
    }
    switch (company.reportingCurrency, line.reporting) {
    case (let currency?, nil):
      reasons.append(VoucherError.reportingAmountIsMissing(voucher: name, currency: currency))
    // A contra voucher mirrors what stands, whatever that is.
    case (let currency?, let reporting?)
    where line.amount.currency == currency && line.amount.minorUnits != reporting
      && reverses == nil:
      reasons.append(
        VoucherError.reportingAmountDiffers(
          voucher: name,
          amount: line.amount,
          reporting: Money(minorUnits: reporting, currency)
        )
      )
    case (nil, .some):
      reasons.append(VoucherError.reportingAmountIsUnwanted(voucher: name))
    case (.some, .some), (nil, nil): break
    }
  }

  fileprivate func checkAccounts(
    against facts: inout PostingFacts,
    _ reasons: inout [any LedgerError]
  ) {
    for line in lines where !facts.postable.contains(line.ledgerAccount) {
      let before = reasons.count
      // What only a contra voucher may is not good for others.
      var isGoodForAll = true
      defer {
        if isGoodForAll, reasons.count == before { facts.postable.insert(line.ledgerAccount) }
      }
      let obstacle = facts.chart.obstacle(to: line.ledgerAccount.account, inVoucher: name)
      if let obstacle {
        isGoodForAll = false
        if reverses == nil || !obstacle.isLiftedForContras { reasons.append(obstacle) }
      }
      // What stands in the books can be reversed, whatever earlier versions took.
      let problems = line.ledgerAccount.dimensions.problems(inVoucher: name)
      if !problems.isEmpty {
        isGoodForAll = false
        if reverses == nil { reasons += problems }
      }
      for value in line.ledgerAccount.dimensions where !value.code.isEmpty || reverses != nil {
        guard let codes = facts.dimensionValues[value.dimension] else {
          reasons.append(
            VoucherError.dimensionIsUnknown(voucher: name, dimension: value.dimension)
          )
          continue
        }
        if !codes.contains(value.code) {
          reasons.append(
            VoucherError.dimensionValueIsUnknown(
              voucher: name,
              dimension: value.dimension,
              code: value.code
            )
          )
        }
      }
    }
  }
}

extension ChartOfAccounts {
  /// What keeps a line of a voucher from an account.
  package func obstacle(
    to account: AccountNumber,
    inVoucher voucher: String
  ) -> (any LedgerError)? {
    guard let known = self[account] else {
      return VoucherError.accountIsUnknown(voucher: voucher, account: account)
    }
    guard known.type.takesPostings else {
      return AccountControlError.isTotal(voucher: voucher, account: account)
    }
    return known.isBlocked
      ? VoucherError.accountIsBlocked(voucher: voucher, account: account) : nil
  }
}

extension LedgerError {
  /// Whether a contra voucher is posted nevertheless: on an account that was blocked since.
  fileprivate var isLiftedForContras: Bool {
    guard case .accountIsBlocked = self as? VoucherError else { return false }
    return true
  }
}

extension [DimensionValue] {
  /// What keeps these values from standing together on a line of a voucher.
  package func problems(inVoucher voucher: String) -> [VoucherError] {
    var problems: [VoucherError] = []
    if let (dimension, codes) = repeated {
      problems.append(.dimensionStandsTwice(voucher: voucher, dimension: dimension, codes: codes))
    }
    if let empty = first(where: \.code.isEmpty) {
      problems.append(.dimensionValueIsEmpty(voucher: voucher, dimension: empty.dimension))
    }
    return problems
  }
}

extension Int64 {
  /// Adds `other` and says whether that overflowed.
  fileprivate mutating func add(_ other: Int64) -> Bool {
    let (sum, overflow) = addingReportingOverflow(other)
    self = sum
    return overflow
  }
}
