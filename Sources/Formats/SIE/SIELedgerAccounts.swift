import Accounting

/// Makes each account, and each of late with its objects, once, so that repeated lines share its
/// storage.
struct SIELedgerAccounts {
  private static let most = 1 << 14

  private let encoding: SIEEncoding
  private let subdimensions: SIESubdimensions?
  private var names = SIENames()
  /// Accounts without objects, by the numbers that `names` gives.
  private var plain: [LedgerAccount] = []
  /// By the last bits of their fingerprints; one drives out another.
  private var combinations: [Combination?] = []

  private struct Combination {
    let account: Int
    /// Where the objects stood last, so that what is compared is still in memory.
    var objects: SIEField
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
    let place = Int(truncatingIfNeeded: fingerprint) & (SIELedgerAccounts.most - 1)
    if combinations.isEmpty {
      combinations = Array(repeating: nil, count: SIELedgerAccounts.most)
    }
    if let found = combinations[place], found.account == account,
      scanner.equal(found.objects, objects)
    {
      combinations[place]?.objects = objects
      return found.ledgerAccount
    }
    var values = scanner.objects(objects, encoding) ?? []
    subdimensions?.join(&values)
    let ledgerAccount = LedgerAccount(plain[account].account, values)
    combinations[place] = Combination(
      account: account,
      objects: objects,
      ledgerAccount: ledgerAccount
    )
    return ledgerAccount
  }
}
