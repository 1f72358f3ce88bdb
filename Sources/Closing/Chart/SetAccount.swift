import Accounting
import Books

/// What a user changes on an account; what is nothing stays as it is.
package struct AccountChange: Sendable {
  package var name: String?
  package var type: AccountType?
  package var isRevalued: Bool?
  package var isBlocked: Bool?
  package var revaluationRateType: String?
  package var reportingRateType: String?
  /// Where it stands in the Norwegian tax return.
  package var grouping: AccountGrouping?
  /// The field of the Swedish tax return; an empty text takes it back.
  package var sruCode: String?
  /// The line of the annual accounts; an empty text takes it back, so that the number tells it.
  package var statementKey: String?
  /// What is demanded of it.
  package var control = AccountControlChange()
  /// What an account of type total adds up.
  package var intervals: [AccountInterval]?

  package init() {}
}

/// An account that was changed, and what is to be known of that.
package struct AccountReport: Sendable {
  package let account: ControlledAccount
  package let findings: [Finding]
}

extension Session {
  /// The accounts of a company that criteria fit, in order of their numbers.
  package func accounts(
    fitting criteria: AccountCriteria = AccountCriteria(),
    _ call: Call
  ) throws -> [ControlledAccount] {
    try reading(.accountList, call) { read in
      let used = try criteria.isUsed ? read.usedAccounts() : nil
      let chart = try read.chart()
      let accounts = chart.accounts
      let choice = AccountChoice(criteria.accounts, among: Set(accounts.map(\.number)))
      guard choice.findings.isEmpty else { throw Refusal(choice.findings) }
      let standard = try read.company().chartStandard
      return accounts.filter { criteria.fit($0, choice, used: used) }.map {
        chart.controlled($0.told(in: standard))
      }
    }
  }

  /// Changes an account, or adds it where the chart does not hold it: as it was when it was taken out,
  /// where it has been there.
  package func setAccount(
    _ number: AccountNumber,
    _ change: AccountChange,
    _ call: Call
  ) throws -> AccountReport {
    try writing(.accountSet, call) { open in try setAccount(number, change, open) }
  }

  /// The same in books that are open.
  func setAccount(
    _ number: AccountNumber,
    _ change: AccountChange,
    _ open: OpenBooks
  ) throws -> AccountReport {
    let isNew = open.facts.chart[number] == nil
    let standard = open.facts.company.chartStandard
    let retired = try isNew ? open.read.lastAccount(number) : nil
    if isNew, retired == nil, !standard.numbers(number) {
      throw Refusal(AccountError.isNoNumber(account: number, standard: standard))
    }
    let type = AccountType(classOf: number)
    let before =
      open.facts.chart[number] ?? retired
      ?? Account(
        number: number,
        name: "",
        type: type,
        isRevalued: type.isBalanceSheet
          && open.facts.company.chartStandard.revaluesByDefault(number)
      )
    var account = before
    if let name = change.name { account.name = name }
    if let type = change.type { account.type = type }
    if let isRevalued = change.isRevalued {
      account.isRevalued = isRevalued
    } else if change.type == .total {
      account.isRevalued = false
    }
    if let isBlocked = change.isBlocked { account.isBlocked = isBlocked }
    if let type = change.revaluationRateType { account.revaluationRateType = type }
    if let type = change.reportingRateType { account.reportingRateType = type }
    if let code = change.sruCode { account.groupingCode = code.isEmpty ? nil : code }
    let key = change.statementKey(after: account.statementKey, standard)
    let problems: [any LedgerError] = change.keyProblems(of: account, key, standard)
    let chart = open.facts.chart
    let control = change.control.applied(to: chart.controls[number] ?? .none)
    let intervals = change.intervals(of: account, in: chart)
    let wrong = try controlProblems(of: account, insteadOf: before, control, intervals, open)
    try refuse(account, insteadOf: before, open, problems + wrong) {
      try knownRateTypes()
    }
    let moved = try account.type == before.type ? [] : open.read.periodsMoved(of: number)
    if chart[number] != account { try open.set([account]) }
    if let grouping = change.grouping, grouping != account.grouping {
      account.grouping = grouping
      try open.set([number: grouping])
    }
    if key != account.statementKey {
      account.statementKey = key
      try open.setStatementKey(key, of: number)
    }
    if control != chart.controls[number] ?? .none { try open.set(control, of: number) }
    if account.type == .total, intervals != chart.intervals[number] {
      try open.set(intervals, of: number)
    }
    var findings: [Finding] = []
    if isNew {
      findings.append(
        Finding(.info, AccountError.wasAdded(account: number, type: account.type))
      )
    }
    if !moved.isEmpty {
      let problem = AccountControlError.typeWasChanged(
        account: number,
        from: before.type,
        to: account.type,
        periods: open.facts.periods.calendar.periods.map(\.name).filter(moved.contains)
      )
      findings.append(Finding(.info, problem))
    }
    return AccountReport(
      account: open.facts.chart.controlled(account.told(in: standard)),
      findings: findings
    )
  }

  /// Takes an account that was never used, and that no revaluation needs, out of the chart; adding it
  /// again brings it back.
  package func retireAccount(_ number: AccountNumber, _ call: Call) throws -> AccountReport {
    try writing(.accountRetire, call) { open in
      guard let account = open.facts.chart[number] else {
        throw Refusal(AccountError.isUnknown(account: number))
      }
      let profile = try open.read.revaluationProfile(open.facts.company.chartStandard)
      var references = try open.read.references(to: number, open.facts.chart)
      if profile.takesGainsOrLosses(number), !references.contains(.revaluationProfile) {
        references.append(.revaluationProfile)
      }
      guard references.isEmpty else {
        throw Refusal(AccountError.isUsed(account: number, references: references))
      }
      let chart = open.facts.chart
      try open.retire(number)
      let retired = Finding(.info, AccountError.wasRetired(account: number))
      let standard = open.facts.company.chartStandard
      return AccountReport(
        account: chart.controlled(account.told(in: standard)),
        findings: [retired]
      )
    }
  }

  /// Refuses keys that do not fit, and what would make revaluations wrong: an account of gain or loss
  /// that is revalued itself, and a type of rate of which there are none.
  private func refuse(
    _ account: Account,
    insteadOf before: Account,
    _ open: OpenBooks,
    _ problems: [any LedgerError],
    types stored: () throws -> Set<String>
  ) throws {
    var findings = problems.map { Finding(.error, $0) }
    if account.isRevalued, !before.isRevalued,
      let problem = try open.read.objection(toRevaluing: account.number)
    {
      findings.append(Finding(.error, problem))
    }
    let types = [
      account.revaluationRateType == before.revaluationRateType
        ? nil : account.revaluationRateType,
      account.reportingRateType == before.reportingRateType ? nil : account.reportingRateType,
    ].compactMap { $0 }.filter { $0 != ExchangeRate.defaultType }
    let known = types.isEmpty ? [] : try stored()
    for type in types where !known.contains(type) {
      findings.append(Finding(.error, RateError.typeIsUnknown(type: type, known: known.sorted())))
    }
    guard findings.isEmpty else { throw Refusal(findings) }
  }
}

extension AccountChange {
  /// The key as the layout writes it, or as it was typed where there is no such line.
  fileprivate func statementKey(after known: String?, _ standard: ChartStandard) -> String? {
    guard let statementKey else { return known }
    guard !statementKey.isEmpty else { return nil }
    return standard.statementLine(named: statementKey)?.key ?? statementKey
  }

  /// What is wrong with the keys of an account as it is to be.
  fileprivate func keyProblems(
    of account: Account,
    _ key: String?,
    _ standard: ChartStandard
  ) -> [AccountError] {
    var problems: [AccountError] = []
    if let grouping, !grouping.isListed {
      problems.append(.groupingIsMalformed(category: grouping.category, code: grouping.code))
    }
    if let sruCode, !sruCode.isEmpty, standard != .bas || !SRUCode.isWellFormed(sruCode) {
      problems.append(.sruCodeDoesNotFit(code: sruCode, standard: standard))
    }
    guard let key else { return problems }
    if let line = standard.statementLine(named: key) {
      if line.part != account.type.part {
        problems.append(
          .statementKeyDoesNotFit(account: account.number, key: key, type: account.type)
        )
      }
    } else {
      problems.append(.statementKeyIsUnknown(key: key, standard: standard))
    }
    return problems
  }
}

extension Account {
  /// With the line of the annual accounts that holds for it, whoever said so.
  func told(in standard: ChartStandard) -> Account {
    var account = self
    account.statementKey = statementKey(in: standard)
    return account
  }
}
