/// What the lines of a voucher with one value of a dimension come to.
package struct ValueSum: Hashable, Sendable {
  /// The value; nothing for lines without one, which are a value of their own.
  package let code: String?
  /// In the currency that all lines share; where they share none, zero.
  package fileprivate(set) var transaction: Int128 = 0
  package fileprivate(set) var accounting: Int128 = 0
  package fileprivate(set) var reporting: Int128 = 0

  package init(code: String?) { self.code = code }

  package var isZero: Bool { transaction == 0 && accounting == 0 && reporting == 0 }

  fileprivate mutating func add(_ line: VoucherLine, sharing isShared: Bool) {
    if isShared { transaction += Int128(line.amount.minorUnits) }
    accounting += Int128(line.accounting)
    reporting += Int128(line.reporting ?? 0)
  }
}

extension VoucherDraft {
  /// Whether a voucher from there has to balance by the values of a dimension.
  ///
  /// A contra voucher mirrors what stands, openings and year-ends move it, and books that come in say
  /// what another program has posted.
  package func balancesByValue(from origin: PostingOrigin) -> Bool {
    reverses == nil && (kind == .operating || kind == .closing) && origin != .imported
  }

  /// What lacks, and where: in order of the values, the blank last.
  ///
  /// Nothing where the voucher does not balance as a whole, which is another fault.
  package func imbalances(by dimension: Int) -> [ValueSum] {
    let isShared = sharesCurrency
    var sums: [String?: ValueSum] = [:]
    var whole = ValueSum(code: nil)
    for line in lines {
      let code = line.ledgerAccount[.dimension(dimension)]
      sums[code, default: ValueSum(code: code)].add(line, sharing: isShared)
      whole.add(line, sharing: isShared)
    }
    guard whole.isZero else { return [] }
    return sums.values.filter { !$0.isZero }.sorted { one, other in
      guard let first = one.code else { return false }
      return other.code.map { first < $0 } ?? true
    }
  }

  private var sharesCurrency: Bool {
    lines.allSatisfy { $0.amount.currency == lines[0].amount.currency }
  }

  /// Adds a line for each value that lacks something, on the account of the side that lacks, in each
  /// of the books; in the currency that all lines share, else in the accounting currency.
  package mutating func balance(by rule: BalancingDimension, in company: Company) {
    let lacking = imbalances(by: rule.dimension)
    guard !lacking.isEmpty else { return }
    let shared = sharesCurrency ? lines[0].amount.currency : nil
    let added = lacking.compactMap { $0.line(by: rule, shared, company) }
    // An amount that no line can hold is left for the gate to refuse.
    guard added.count == lacking.count else { return }
    for (sum, line) in zip(lacking, added) {
      balancing.append(
        BalancingLine(line: lines.count, dimension: rule.dimension, code: sum.code)
      )
      lines.append(line)
    }
  }

  /// Each value balances, where the company has decided so for the day.
  func checkValues(
    against facts: PostingFacts,
    by poster: Poster,
    _ reasons: inout [any LedgerError]
  ) {
    guard let rules = facts.dimensionRules, !rules.balancing.isEmpty,
      balancesByValue(from: poster.origin), let rule = rules.balancing(on: day)
    else { return }
    for sum in imbalances(by: rule.dimension) {
      reasons.append(
        DimensionError.valueDoesNotBalance(
          voucher: name,
          dimension: rules.name(of: rule.dimension),
          code: sum.code,
          difference: sum.difference(facts.company)
        )
      )
    }
  }
}

extension ValueSum {
  /// What is told of it: the difference in accounting currency, or where there is none in reporting.
  package func difference(_ company: Company) -> Money {
    guard accounting == 0, reporting != 0, let currency = company.reportingCurrency else {
      return Money(minorUnits: Int64(clamping: accounting), company.accountingCurrency)
    }
    return Money(minorUnits: Int64(clamping: reporting), currency)
  }

  /// The line that makes it zero; nothing where no line can hold the amount.
  fileprivate func line(
    by rule: BalancingDimension,
    _ shared: Currency?,
    _ company: Company
  ) -> VoucherLine? {
    guard let amount = Int64(exactly: -transaction), let booked = Int64(exactly: -accounting),
      let reported = Int64(exactly: -reporting)
    else { return nil }
    let side: Int64 = [booked, reported, amount].first { $0 != 0 } ?? 0
    let values = code.map { [DimensionValue(dimension: rule.dimension, code: $0)] } ?? []
    let money =
      shared.map { Money(minorUnits: amount, $0) }
      ?? Money(minorUnits: booked, company.accountingCurrency)
    return VoucherLine(
      LedgerAccount(side > 0 ? rule.debit : rule.credit, values),
      money,
      accounting: booked,
      reporting: company.reportingCurrency == nil ? nil : reported
    )
  }
}
