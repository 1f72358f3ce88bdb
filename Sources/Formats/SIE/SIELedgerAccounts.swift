import Accounting

/// Makes each account with its objects once, so that repeated lines share its storage.
struct SIELedgerAccounts {
  private let encoding: SIEEncoding
  private let subdimensions: SIESubdimensions?
  private var names = SIENames()
  /// Accounts without objects, by the numbers that `names` gives.
  private var plain: [LedgerAccount] = []
  private var combinations = FingerprintTable<Combination>()

  private struct Combination {
    let account: Int
    let objects: SIEField
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
    let found = combinations.first(fingerprint) {
      $0.account == account && scanner.equal($0.objects, objects)
    }
    if let found { return found.ledgerAccount }
    var values = scanner.objects(objects, encoding) ?? []
    subdimensions?.join(&values)
    let ledgerAccount = LedgerAccount(plain[account].account, values)
    combinations.append(
      Combination(account: account, objects: objects, ledgerAccount: ledgerAccount),
      fingerprint
    )
    return ledgerAccount
  }
}
