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
}
