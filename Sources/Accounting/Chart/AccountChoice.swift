/// Accounts that a person picks: `1930`, or a range such as `1000-1999`, which takes in the subaccounts
/// of its last account.
package struct AccountChoice: Sendable {
  /// Those that are picked one by one.
  package let named: Set<AccountNumber>
  private let ranges: [(first: AccountNumber, last: AccountNumber)]

  /// Why texts pick nothing.
  package let findings: [Finding]

  /// Reads what is picked among the accounts that there are; without any text it is everything.
  ///
  /// A text that is an account is that one, whatever signs stand in it.
  package init(_ texts: [String], among accounts: Set<AccountNumber>) {
    var named: Set<AccountNumber> = []
    var ranges: [(first: AccountNumber, last: AccountNumber)] = []
    var findings: [Finding] = []
    for text in texts {
      let account = AccountNumber(text)
      let ends = text.split(separator: "-").map { AccountNumber(String($0)) }
      if accounts.contains(account) {
        named.insert(account)
      } else if ends.count == 2 {
        ranges.append((ends[0], ends[1]))
        let isEmpty = !accounts.contains { AccountChoice.range(ends[0], ends[1], contains: $0) }
        if isEmpty {
          findings.append(Finding(.error, AccountError.rangeIsEmpty(from: ends[0], to: ends[1])))
        }
      } else {
        findings.append(Finding(.error, AccountError.isUnknown(account: account)))
      }
    }
    self.named = named
    self.ranges = ranges
    self.findings = findings
  }

  package var isEverything: Bool { named.isEmpty && ranges.isEmpty }

  package func contains(_ account: AccountNumber) -> Bool {
    isEverything || named.contains(account)
      || ranges.contains { AccountChoice.range($0.first, $0.last, contains: account) }
  }

  private static func range(
    _ first: AccountNumber,
    _ last: AccountNumber,
    contains account: AccountNumber
  ) -> Bool {
    account >= first && (account <= last || account.code.hasPrefix(last.code))
  }
}
