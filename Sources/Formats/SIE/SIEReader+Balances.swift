import Accounting

/// Records that state balances: only some of them are what the ledger is made of.
extension SIEReader {
  /// Reads a record of balances, budgets or monthly changes.
  mutating func readBalances(_ label: SIELabel) {
    let field = scanner.nextField()
    let year = scanner.integer(field)
    do throws(SIEProblem) {
      guard let year else { throw unreadable(label, field) }
      switch label {
      case .opening, .closing, .result: try readBalance(label, year)
      case .objectOpening, .objectClosing: try readObjectBalance(label, year)
      default: try readPeriodBalance(label, year)
      }
    } catch {
      find(error, of: label, year)
    }
  }

  /// Tells what is wrong with a record that the ledger is made of; others are counted, since they
  /// are no reason to refuse it: budgets, balances of objects, and those of other years.
  private mutating func find(_ problem: SIEProblem, of label: SIELabel, _ year: Int?) {
    if label == .period {
      periodFaults.count += 1
      if periodFaults.count <= SIEReader.mostOfAKind {
        periodFaults.first.append((problem, scanner.line))
      }
    } else if [.opening, .closing, .result].contains(label), year ?? 0 == 0 {
      find(.error, problem, line: scanner.line)
    } else {
      notRead[label, default: Occurrences()].add(scanner.line)
    }
  }

  private func unreadable(_ label: SIELabel, _ field: SIEField) -> SIEProblem {
    .fieldUnreadable(label: "#" + label.rawValue, written: excerpt(field))
  }

  /// Takes an account that a balance is stated for.
  private mutating func balanceAccount(
    _ label: SIELabel,
    _ field: SIEField
  ) throws(SIEProblem) -> Int {
    guard !field.isEmpty else { throw .accountMissing(label: "#" + label.rawValue) }
    let index = accountIndex(field)
    if sums[index].firstUse == 0 { sums[index].firstUse = scanner.line }
    return index
  }

  private mutating func readBalance(_ label: SIELabel, _ year: Int) throws(SIEProblem) {
    let index = try balanceAccount(label, scanner.nextField())
    let minorUnits = try balance(label)
    let balance = SIEBalance(
      yearOffset: year,
      account: accounts[index].number,
      minorUnits: minorUnits
    )
    if label != .result, minorUnits != 0, accounts[index].balanceLine == 0 {
      accounts[index].balanceLine = scanner.line
    }
    switch label {
    case .opening: file.balances.opening.append(balance)
    case .closing: file.balances.closing.append(balance)
    default: file.balances.results.append(balance)
    }
  }

  private mutating func readObjectBalance(_ label: SIELabel, _ year: Int) throws(SIEProblem) {
    let balance = SIEObjectBalance(
      yearOffset: year,
      ledgerAccount: try balanceLedgerAccount(label),
      minorUnits: try balance(label)
    )
    if label == .objectOpening {
      file.balances.objectOpening.append(balance)
    } else {
      file.balances.objectClosing.append(balance)
    }
  }

  private mutating func readPeriodBalance(_ label: SIELabel, _ year: Int) throws(SIEProblem) {
    let period = scanner.nextField()
    guard let month = scanner.month(period) else { throw unreadable(label, period) }
    let balance = SIEPeriodBalance(
      yearOffset: year,
      month: month,
      ledgerAccount: try balanceLedgerAccount(label),
      minorUnits: try balance(label)
    )
    if label == .period {
      if let stated = fiscalYears[year], !stated.overlaps(monthOf: month) {
        periodYearsDiffer.add(scanner.line)
      }
      file.balances.periods.append(balance)
    } else {
      file.balances.budgets.append(balance)
    }
  }

  private mutating func balanceLedgerAccount(
    _ label: SIELabel
  ) throws(SIEProblem) -> LedgerAccount {
    let field = scanner.nextField()
    _ = try balanceAccount(label, field)
    let objects = scanner.nextList()
    if !objects.isEmpty, scanner.objects(objects, encoding) == nil {
      throw problem(ofObjects: objects)
    }
    return ledgerAccounts.ledgerAccount(field, objects, in: scanner)
  }

  /// Tells of monthly changes that cannot be read: faults where the file has no vouchers, so that
  /// they are what is posted, else records that the ledger does not need.
  mutating func findPeriodFaults() {
    guard let (last, line) = periodFaults.first.last else { return }
    guard file.type.holdsBalancesOnly else {
      notRead[.period] = Occurrences(
        count: periodFaults.count,
        line: periodFaults.first.first?.line ?? line
      )
      return
    }
    for (problem, line) in periodFaults.first { find(.error, problem, line: line) }
    for _ in periodFaults.first.count..<periodFaults.count { find(.error, last) }
  }
}
