/// What an import has met of values of the balancing dimension that lacked something.
package struct ValueBalances: Sendable {
  private var added: (lines: Int, vouchers: Int, first: DimensionError.Balanced?) = (0, 0, nil)
  private var line: Int?
  private var left: (vouchers: Int, first: DimensionError.Balanced?, line: Int?) = (0, nil, nil)

  package init() {}

  /// Adds what a voucher that is entered lacks; books that come in are never changed, and are counted.
  ///
  /// A voucher that is exempt, or is of a day for which nothing is decided, is left as it is.
  package mutating func take(
    _ draft: inout VoucherDraft,
    from origin: PostingOrigin,
    _ rules: DimensionRules,
    _ company: Company
  ) {
    guard let rule = rules.balancing(on: draft.day) else { return }
    if draft.balancesByValue(from: origin) {
      draft.balance(by: rule, in: company)
      guard let first = draft.balancing.first else { return }
      added.lines += draft.balancing.count
      added.vouchers += 1
      guard added.first == nil else { return }
      let line = draft.lines[first.line]
      added.first = DimensionError.Balanced(
        voucher: draft.name,
        account: line.ledgerAccount.account,
        dimension: rules.name(of: rule.dimension),
        code: first.code,
        amount: Money(minorUnits: line.accounting, company.accountingCurrency)
      )
      self.line = draft.sourceLine
    } else if draft.balancesByValue(from: .entered),
      let first = draft.imbalances(by: rule.dimension).first
    {
      left.vouchers += 1
      guard left.first == nil else { return }
      left.first = DimensionError.Balanced(
        voucher: draft.name,
        account: nil,
        dimension: rules.name(of: rule.dimension),
        code: first.code,
        amount: first.difference(company)
      )
      left.line = draft.sourceLine
    }
  }

  package var findings: [Finding] {
    var findings: [Finding] = []
    if let first = added.first {
      let problem = DimensionError.wereBalanced(
        lines: added.lines,
        vouchers: added.vouchers,
        first: first
      )
      findings.append(Finding(.info, problem, line: line))
    }
    if let first = left.first {
      let problem = DimensionError.importDoesNotBalance(count: left.vouchers, first: first)
      findings.append(Finding(.warning, problem, line: left.line))
    }
    return findings
  }
}
