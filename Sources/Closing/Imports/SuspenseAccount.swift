import Accounting
import Books

/// The account of suspense in open books, which is opened when the first voucher needs it.
struct SuspenseAccount {
  let open: OpenBooks
  let balanceTo: AccountNumber?

  /// What decides over balances that do not sum to zero, as the books are now.
  func rule() throws -> Suspense {
    Suspense(
      for: open.facts.company,
      chart: open.facts.chart,
      named: balanceTo,
      held: try open.read.suspenseAccounts()
    )
  }

  /// Opens the account where a voucher uses it and the books do not have it.
  func open(for voucher: VoucherDraft) throws {
    guard let account = try rule().accountToOpen,
      voucher.lines.contains(where: { $0.ledgerAccount.account == account.number })
    else { return }
    try open.set([account])
    var record = Record("suspense")
    record.add(suspense: account.number)
    try open.append(record)
  }
}
