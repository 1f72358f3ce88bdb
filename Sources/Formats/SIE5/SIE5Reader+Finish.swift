import Accounting

extension SIE5Reader {
  /// Puts the file together after its end, and finds what only the whole shows.
  mutating func finish() -> LedgerFile {
    var file = LedgerFile(
      format: info.isEntryFile
        ? LedgerFormatName(code: "sie-5-entry", title: "SIE 5 (entries)")
        : LedgerFormatName(code: "sie-5", title: "SIE 5"),
      encoding: "utf-8",
      company: LedgerFileCompany(
        name: info.companyName,
        organisationNumber: info.organisationDigits,
        numberWritten: info.organisationNumber.text
      ),
      currency: currency,
      chartStandard: currency == .nok ? .ns4102 : .bas
    )
    file.program = info.program
    file.years = years
    file.madeOn = info.madeOn
    file.accounts = ledgerAccounts
    file.dimensions = dimensions.sorted { $0.key < $1.key }.map {
      Dimension(number: $0.key, name: $0.value)
    }
    file.values = values
    for value in usedValues.keys where values[value] == nil { file.values[value] = "" }
    addBalances(to: &file)
    file.kept.parties = parties.kept
    counts.accounts = accounts.values.count { $0.isDeclared }
    file.counts = counts
    if let (moved, first) = file.takeInternalMovement(balances.movements) {
      findings.find(.warning, .internalAccountsMove(moved, first: first))
    }
    if isWhole { findInTheWhole(file) }
    file.findings = findings.inOrder()
    return file
  }

  /// The years of vouchers and the primary year; for entries what the user names.
  private var years: [LedgerFileYear] {
    if info.isEntryFile { return choices.year.map { [$0] } ?? [] }
    var years = usedYears
    if let primary = info.primaryYear?.year { years.insert(primary) }
    return years.sorted { $0.firstDay < $1.firstDay }
  }

  private var ledgerAccounts: [LedgerFileAccount] {
    accounts.sorted { $0.key < $1.key }.map { number, facts in
      LedgerFileAccount(
        number: number,
        name: facts.name,
        type: facts.type ?? AccountType(classOf: number),
        groupingCode: grouping.codes[number]
      )
    }
  }

  private func addBalances(to file: inout LedgerFile) {
    file.kept.balances = kept
    guard let first = file.years.first, let last = file.years.last, !info.isEntryFile else {
      file.kept.balances += comparisons([])
      return
    }
    let month = balances.openingMonth(of: first)
    file.opening = (balances.opening[month] ?? [:]).filter { $0.value != 0 }
    file.openingDay = month > first.firstDay ? month : nil
    file.statesBalances = !balances.opening.isEmpty || !balances.closing.isEmpty
    if counts.vouchers == 0 {
      file.netMovements = balances.netMovements(file.accounts, last)
    } else {
      file.footing = balances.footing(file.accounts, file.years)
    }
    file.kept.balances += comparisons(file.years)
  }

  /// Balances of whole accounts that the ledger neither posts nor compares: of years without
  /// vouchers, and of months within a year.
  private func comparisons(_ years: [LedgerFileYear]) -> [KeptBalance] {
    let posted = years.first.map { balances.openingMonth(of: $0) }
    let compared = years.compactMap { balances.closingMonth(of: $0) }
    let opening = balances.opening.filter { $0.key != posted }
    let closing = balances.closing.filter { !compared.contains($0.key) }
    return kept(.objectOpening, opening) + kept(.objectClosing, closing)
  }

  private func kept(
    _ kind: KeptBalanceKind,
    _ balances: [Day: [AccountNumber: Int64]]
  ) -> [KeptBalance] {
    balances.sorted { $0.key < $1.key }.flatMap { month, amounts -> [KeptBalance] in
      guard let (first, last) = span(kind, month) else { return [] }
      return amounts.sorted { $0.key < $1.key }.map { account, amount in
        KeptBalance(
          kind: kind,
          firstDay: first,
          lastDay: last,
          ledgerAccount: LedgerAccount(account),
          minorUnits: amount
        )
      }
    }
  }
}

// MARK: - Findings of the whole file

extension SIE5Reader {
  private mutating func findInTheWhole(_ file: LedgerFile) {
    for (number, facts) in accounts.sorted(by: { $0.key < $1.key }) where !facts.isDeclared {
      let problem = LedgerFileProblem.accountUndeclared(number, lines: facts.uses.count)
      findings.find(.warning, problem, line: facts.uses.line)
    }
    // A pre-system need not repeat what the ledger knows.
    let severity: Severity = info.isEntryFile ? .info : .warning
    findUnresolved(severity)
    parties.findUndeclared(&findings, severity)
    for account in grouping.codes.keys where accounts[account] == nil {
      findings.deviates("AccountRef/@accountId", line: grouping.line)
    }
    if grouping.unused > 0 {
      let part = SIE5Name.accountAggregation.rawValue
      findings.hasNoPlace(for: part, line: grouping.line, count: grouping.unused)
    }
    findSums(file)
  }

  private mutating func findUnresolved(_ severity: Severity) {
    for (value, uses) in usedValues where values[value] == nil {
      let code = "\(value.dimension) \(value.code)"
      findings.isUnresolved(.dimensionValue, code, uses, severity)
    }
    for (key, uses) in usedItems where !subledgers.use(key.id, on: key.account) {
      findings.isUnresolved(.subledgerItem, "\(key.account) \(key.id)", uses, severity)
    }
    // What an invoice says of itself goes with the lines that refer to it.
    for item in subledgers.allItems where !item.isUsed {
      if !item.invoiceNumber.isEmpty {
        findings.hasNoPlace(for: "\(item.kind.rawValue)/@invoiceNumber", line: item.line)
      }
      if item.dueDay != nil {
        findings.hasNoPlace(for: "\(item.kind.rawValue)/@dueDate", line: item.line)
      }
    }
  }

  private mutating func findSums(_ file: LedgerFile) {
    if let first = file.footing.differences.first {
      let count = file.footing.differences.count
      findings.find(
        .warning,
        .accountsDoNotFoot(count: count, first: first, currency),
        items: file.footing.differences.items(currency)
      )
    }
    let opening = file.opening.values.reduce(0, +)
    if opening != 0 {
      let gap = Money(minorUnits: opening, currency)
      findings.find(.warning, .openingDoesNotSumToZero(gap: gap))
    }
    guard let first = file.years.first, let last = file.years.last else { return }
    let month = balances.closingMonth(of: last)
    let closing = month.flatMap { balances.closing[$0]?.values.reduce(0, +) } ?? 0
    // A gap in the opening carries over: it is told once.
    if closing != 0, closing != opening {
      let gap = Money(minorUnits: closing, currency)
      findings.find(.warning, .closingDoesNotSumToZero(gap: gap))
    }
    let differences = balances.openingDifferences(file.accounts, first)
    if let first = differences.first {
      let count = differences.count
      findings.find(
        .warning,
        .openingDiffersFromLastClosing(count: count, first: first, currency),
        items: differences.items(currency)
      )
    }
  }
}
