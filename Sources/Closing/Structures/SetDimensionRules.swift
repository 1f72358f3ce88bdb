import Accounting
import Books

/// What accounts fix and what values imply, in a company.
package struct DimensionRulesReport: Sendable {
  package let company: Company
  package let rules: DimensionRules

  package init(company: Company, rules: DimensionRules) {
    self.company = company
    self.rules = rules
  }

  package struct Fixed: Sendable {
    package let account: AccountNumber
    package let dimension: Int
    package let cell: DimensionCell
  }

  /// In order of account and dimension.
  package var fixed: [Fixed] {
    rules.fixed.sorted { $0.key < $1.key }.flatMap { account, cells in
      cells.sorted { $0.key < $1.key }.map { Fixed(account: account, dimension: $0, cell: $1) }
    }
  }

  /// By what vouchers balance, in order of the days from which.
  package var balancing: [BalancingDecision] { rules.balancingByDay }

  /// In order of the values that imply others.
  package var derived: [(value: DimensionValue, other: DerivedValue)] {
    rules.derived.sorted { $0.key < $1.key }.flatMap { value, others in
      others.map { (value: value, other: $0) }
    }
  }
}

extension Session {
  /// What accounts fix and what values imply.
  package func dimensionRules(_ call: Call) throws -> DimensionRulesReport {
    try reading(.dimensionRules, call) { read in
      var rules = try read.dimensionRules() ?? DimensionRules()
      for dimension in try read.dimensions() { rules.names[dimension.number] = dimension.name }
      return DimensionRulesReport(company: try read.company(), rules: rules)
    }
  }

  /// Fixes a dimension of an account to a value or a blank, which vouchers entered from then on get
  /// whatever they say; nothing leaves it free again.
  package func fixDimension(
    _ dimension: Int,
    of account: AccountNumber,
    to cell: DimensionCell?,
    _ call: Call
  ) throws -> DimensionRulesReport {
    try writing(.dimensionFix, call) { open in
      try fixDimension(dimension, of: account, to: cell, open)
    }
  }

  /// The same in books that are open.
  @discardableResult
  func fixDimension(
    _ dimension: Int,
    of account: AccountNumber,
    to cell: DimensionCell?,
    _ open: OpenBooks
  ) throws -> DimensionRulesReport {
    guard open.facts.chart[account] != nil else {
      throw Refusal(AccountError.isUnknown(account: account))
    }
    try know(dimension, cell?.code, open)
    if open.facts.dimensionRules?.fixed[account]?[dimension] != cell {
      try open.fix(account, dimension, cell)
    }
    return try rulesReport(open)
  }

  /// Decides that a value implies another, or no longer does.
  package func deriveDimension(
    from given: NamedDimensionValue,
    to other: NamedDimensionValue,
    isLocked: Bool,
    _ call: Call
  ) throws -> DimensionRulesReport {
    try writing(.dimensionDerive, call) { open in
      try deriveDimension(from: given, to: other, isLocked: isLocked, open)
    }
  }

  /// The same in books that are open.
  @discardableResult
  func deriveDimension(
    from given: NamedDimensionValue,
    to other: NamedDimensionValue,
    isLocked: Bool,
    _ open: OpenBooks
  ) throws -> DimensionRulesReport {
    let known = try open.read.dimensions()
    let value = DimensionValue(
      dimension: try dimension(given.dimension, known).number,
      code: given.code
    )
    let number = try dimension(other.dimension, known).number
    let code = DimensionCell(written: other.code).code
    try know(value.dimension, value.code, open)
    if number == value.dimension {
      throw Refusal(
        VoucherError.dimensionStandsTwice(
          voucher: "",
          dimension: number,
          codes: [value.code, code ?? DimensionCell.explicitBlank]
        )
      )
    }
    try know(number, code, open)
    try open.derive(from: value, to: number, code, isLocked: isLocked && code != nil)
    return try rulesReport(open)
  }

  /// Decides by which dimension vouchers balance from a posting date on, and on which accounts what
  /// lacks is added; without a rule they need not.
  package func balanceVouchers(
    by rule: BalancingDimension?,
    from day: Day,
    _ call: Call
  ) throws -> DimensionRulesReport {
    try writing(.dimensionBalance, call) { open in
      try balanceVouchers(by: rule, from: day, open)
    }
  }

  /// The same in books that are open.
  @discardableResult
  func balanceVouchers(
    by rule: BalancingDimension?,
    from day: Day,
    _ open: OpenBooks
  ) throws -> DimensionRulesReport {
    let rules = open.facts.dimensionRules ?? DimensionRules()
    if let rule {
      try know(rule.dimension, nil, open)
      var problems = [rule.debit, rule.credit].compactMap {
        open.facts.chart.obstacle(toLack: $0)
      }
      if problems.count == 2, rule.debit == rule.credit { problems.removeLast() }
      let lacking = rules.structures(without: rule.dimension, from: day)
      if !lacking.isEmpty {
        let dimension = try open.read.dimensions().first { $0.number == rule.dimension }
        problems.append(
          DimensionError.isNotInStructures(
            dimension: dimension?.name ?? Dimension.key(rule.dimension),
            structures: lacking
          )
        )
      }
      guard problems.isEmpty else { throw Refusal(problems.map { Finding(.error, $0) }) }
    }
    // What held before it may be decided otherwise later, so that it is kept although it says the same.
    if rules.balancingByDay.first(where: { $0.firstDay == day })?.rule != .some(rule) {
      try open.add(BalancingDecision(firstDay: day, rule: rule))
    }
    return try rulesReport(open)
  }

  private func rulesReport(_ open: OpenBooks) throws -> DimensionRulesReport {
    var rules = open.facts.dimensionRules ?? DimensionRules()
    for dimension in try open.read.dimensions() { rules.names[dimension.number] = dimension.name }
    return DimensionRulesReport(company: open.facts.company, rules: rules)
  }

  /// Refuses a dimension or a value that the company does not have.
  private func know(_ number: Int, _ code: String?, _ open: OpenBooks) throws {
    let dimensions = try open.read.dimensions()
    guard let dimension = dimensions.first(where: { $0.number == number }) else {
      throw Refusal(
        CompanyError.dimensionIsUnknown(
          dimension: Dimension.key(number),
          known: dimensions.map(\.name)
        )
      )
    }
    guard let code else { return }
    guard open.facts.dimensionValues[number]?.contains(code) ?? false else {
      throw Refusal(
        DimensionError.codeIsUnknown(dimension: dimension.name, code: code, number: number)
      )
    }
  }
}

extension ChartOfAccounts {
  /// What keeps an account from taking what values lack: it must be one of the balance sheet.
  fileprivate func obstacle(toLack account: AccountNumber) -> (any LedgerError)? {
    guard let known = self[account] else { return AccountError.isUnknown(account: account) }
    return known.type.isBalanceSheet
      ? nil : DimensionError.balancingAccountDoesNotFit(account: account)
  }
}
