import Accounting

extension SIEReader {
  /// The number of an account in this reading; facts about a new one begin here.
  @inline(__always)
  mutating func accountIndex(_ field: SIEField) -> Int {
    let index = accountNames.index(of: field, in: scanner)
    if index == accounts.count { addAccount(field) }
    return index
  }

  private mutating func addAccount(_ field: SIEField) {
    accounts.append(AccountFacts(number: AccountNumber(text(field)), line: scanner.line))
    sums.append(AccountSums())
  }

  mutating func readAccount(_ label: SIELabel) {
    let account = scanner.nextField()
    guard !account.isEmpty else {
      return find(.warning, .accountMissing(label: "#" + label.rawValue), line: scanner.line)
    }
    let index = accountIndex(account)
    let field = scanner.nextField()
    switch label {
    case .accountType:
      let number = accounts[index].number
      accounts[index].statedType = AccountType(sieLetter: text(field), of: number)
    case .groupingCode:
      // Some programs write 0, 2 or 3 for an account that has no code.
      if field.count >= 4 { accounts[index].groupingCodes.append(text(field)) }
    default:
      accounts[index].name = name(field)
      accounts[index].isDeclared = true
    }
  }

  /// Takes an account that a balance is stated for.
  private mutating func balanceAccount(_ label: SIELabel, _ field: SIEField) -> Int? {
    guard !field.isEmpty else {
      find(.error, .accountMissing(label: "#" + label.rawValue), line: scanner.line)
      return nil
    }
    let index = accountIndex(field)
    if sums[index].firstUse == 0 { sums[index].firstUse = scanner.line }
    return index
  }

  /// Takes the number of the year that a balance is stated for.
  private mutating func yearOffset(_ label: SIELabel) -> Int? {
    let field = scanner.nextField()
    guard let offset = scanner.integer(field) else {
      findUnreadable(.error, label, excerpt(field))
      return nil
    }
    return offset
  }

  mutating func readBalance(_ label: SIELabel) {
    guard let offset = yearOffset(label),
      let index = balanceAccount(label, scanner.nextField()),
      let minorUnits = amount(scanner.nextField())
    else { return }
    let balance = SIEBalance(
      yearOffset: offset,
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

  mutating func readObjectBalance(_ label: SIELabel) {
    guard let offset = yearOffset(label), let ledgerAccount = balanceLedgerAccount(label),
      let minorUnits = amount(scanner.nextField())
    else { return }
    let balance = SIEObjectBalance(
      yearOffset: offset,
      ledgerAccount: ledgerAccount,
      minorUnits: minorUnits
    )
    if label == .objectOpening {
      file.balances.objectOpening.append(balance)
    } else {
      file.balances.objectClosing.append(balance)
    }
  }

  mutating func readPeriodBalance(_ label: SIELabel) {
    guard let offset = yearOffset(label) else { return }
    let period = scanner.nextField()
    guard let month = scanner.month(period) else {
      return findUnreadable(.error, label, excerpt(period))
    }
    guard let ledgerAccount = balanceLedgerAccount(label),
      let minorUnits = amount(scanner.nextField())
    else { return }
    let balance = SIEPeriodBalance(
      yearOffset: offset,
      month: month,
      ledgerAccount: ledgerAccount,
      minorUnits: minorUnits
    )
    if label == .period {
      if let year = fiscalYears[offset], !year.overlaps(monthOf: month) {
        periodYearsDiffer.add(scanner.line)
      }
      file.balances.periods.append(balance)
    } else {
      file.balances.budgets.append(balance)
    }
  }

  private mutating func balanceLedgerAccount(_ label: SIELabel) -> LedgerAccount? {
    let field = scanner.nextField()
    guard balanceAccount(label, field) != nil else { return nil }
    let objects = scanner.nextList()
    if !scanner.holdsObjects(objects) { objectsUnreadable.add(scanner.line) }
    return ledgerAccounts.ledgerAccount(field, objects, in: scanner)
  }
}
