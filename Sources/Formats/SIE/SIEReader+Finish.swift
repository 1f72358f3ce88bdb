import Accounting

extension SIEReader {
  /// Puts the file together after its last record, and finds what only the whole shows.
  mutating func finish() -> SIEFile {
    finishAccounts()
    finishBalances()
    file.type = type
    yieldYearToTheBooks()
    findHeader()
    findAccounts()
    findBalances()
    findPeriodFaults()
    findCounted()
    findRepeatedReferences()
    findNumbersMissing()
    findFooting()
    findHeldBack()
    let ordered = findings.enumerated().sorted {
      ($0.element.line ?? .max, $0.offset) < ($1.element.line ?? .max, $1.offset)
    }
    file.findings = ordered.map(\.element)
    return file
  }

  var type: SIEType {
    let isReadAsBalances = choices.readsAsBalances && file.counts.vouchers == 0
    if isReadAsBalances, file.balances.areStated {
      return file.balances.periods.isEmpty ? .yearBalances : .periodBalances
    }
    if statedType == 4 || file.counts.vouchers > 0 {
      return file.balances.areStated ? .ledger : .vouchers
    }
    return switch statedType {
    case 2: .periodBalances
    case 3: .objectBalances
    default: .yearBalances
    }
  }

  private mutating func finishAccounts() {
    file.counts.accounts = accounts.count(where: \.isDeclared)
    for (facts, sums) in zip(accounts, sums) {
      if facts.isDeclared || sums.firstUse > 0 { file.accounts.append(account(facts)) }
      if sums.debit != 0 || sums.credit != 0 {
        let movement = SIEMovement(account: facts.number, debit: sums.debit, credit: sums.credit)
        file.movements.append(movement)
      }
    }
    file.accounts.sort { $0.number < $1.number }
    file.movements.sort { $0.account < $1.account }
    file.dimensions = dimensions.values.sorted { $0.number < $1.number }
    file.objects.sort { $0.value < $1.value }
    file.fiscalYears = fiscalYears.values.sorted { $0.offset > $1.offset }
    finishUsedValues()
  }

  private mutating func finishUsedValues() {
    let subdimensions = SIESubdimensions(file)
    for list in objectLists.readable {
      var values = scanner.objects(list, encoding) ?? []
      subdimensions?.join(&values)
      file.usedValues.formUnion(values)
    }
  }

  func account(_ facts: AccountFacts) -> SIEAccount {
    SIEAccount(
      number: facts.number,
      name: facts.name,
      statedType: facts.statedType,
      groupingCodes: facts.groupingCodes,
      isDeclared: facts.isDeclared
    )
  }

  private mutating func finishBalances() {
    file.balances.opening.sort(by: precedes)
    file.balances.closing.sort(by: precedes)
    file.balances.results.sort(by: precedes)
    file.balances.objectOpening.sort(by: precedes)
    file.balances.objectClosing.sort(by: precedes)
    file.balances.periods.sort(by: precedes)
    file.balances.budgets.sort(by: precedes)
    let written = file.company.organisationNumberWritten
    file.company.organisationNumber = OrganisationNumber.digits(of: written)
  }
}

private func precedes(_ one: SIEBalance, _ two: SIEBalance) -> Bool {
  (-one.yearOffset, one.account, one.minorUnits) < (-two.yearOffset, two.account, two.minorUnits)
}

private func precedes(_ one: SIEObjectBalance, _ two: SIEObjectBalance) -> Bool {
  (-one.yearOffset, one.ledgerAccount, one.minorUnits)
    < (-two.yearOffset, two.ledgerAccount, two.minorUnits)
}

private func precedes(_ one: SIEPeriodBalance, _ two: SIEPeriodBalance) -> Bool {
  (-one.yearOffset, one.month, one.ledgerAccount, one.minorUnits)
    < (-two.yearOffset, two.month, two.ledgerAccount, two.minorUnits)
}
