import Accounting

/// Makes each account with its objects once, so that repeated lines share its storage.
struct SIELedgerAccounts {
  private let encoding: SIEEncoding
  private let subdimensions: SIESubdimensions?
  private var names = SIENames()
  /// Accounts without objects, by the numbers that `names` gives.
  private var plain: [LedgerAccount] = []
  private var combinations: [Combination] = []
  /// Numbers of combinations from 1, by fingerprint; 0 is free.
  private var slots: [Int32] = Array(repeating: 0, count: 256)

  private struct Combination {
    let account: Int
    let objects: SIEField
    let fingerprint: UInt64
    let ledgerAccount: LedgerAccount
  }

  init(_ encoding: SIEEncoding, _ subdimensions: SIESubdimensions? = nil) {
    self.encoding = encoding
    self.subdimensions = subdimensions
  }

  /// The ledger account of a line; without its objects where they cannot be read.
  @inline(__always)
  mutating func ledgerAccount(
    _ account: SIEField,
    _ objects: SIEField,
    in scanner: SIEScanner
  ) -> LedgerAccount {
    let index = names.index(of: account, in: scanner)
    if index == plain.count {
      plain.append(LedgerAccount(AccountNumber(scanner.text(account, encoding))))
    }
    return objects.isEmpty ? plain[index] : combination(index, objects, scanner)
  }

  private mutating func combination(
    _ account: Int,
    _ objects: SIEField,
    _ scanner: SIEScanner
  ) -> LedgerAccount {
    let fingerprint = scanner.fingerprint(objects) ^ UInt64(account) &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: fingerprint) & (slots.count - 1)
    while slots[slot] != 0 {
      let found = Int(slots[slot]) - 1
      if combinations[found].fingerprint == fingerprint, combinations[found].account == account,
        scanner.equal(combinations[found].objects, objects)
      {
        return combinations[found].ledgerAccount
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    var values = scanner.objects(objects, encoding) ?? []
    subdimensions?.join(&values)
    let ledgerAccount = LedgerAccount(plain[account].account, values)
    combinations.append(
      Combination(
        account: account,
        objects: objects,
        fingerprint: fingerprint,
        ledgerAccount: ledgerAccount
      )
    )
    slots[slot] = Int32(combinations.count)
    if combinations.count * 2 > slots.count { grow() }
    return ledgerAccount
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (index, combination) in combinations.enumerated() {
      var slot = Int(truncatingIfNeeded: combination.fingerprint) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index + 1)
    }
  }
}
