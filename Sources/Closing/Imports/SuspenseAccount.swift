import Accounting
import Books

/// The account of suspense in open books, which is opened when the first voucher needs it.
struct SuspenseAccount {
  let open: OpenBooks
  let balanceTo: AccountNumber?

  /// What decides over balances that do not sum to zero, as the books are now.
  func rule(naming account: AccountNumber? = nil) throws -> Suspense {
    Suspense(
      for: open.facts.company,
      chart: chart,
      named: account ?? balanceTo,
      held: try open.read.suspenseAccounts()
    )
  }

  /// The books' chart, with the account that the user names as the standard chart has it.
  private var chart: ChartOfAccounts {
    var chart = open.facts.chart
    if let named { chart[named.number] = named }
    return chart
  }

  /// The account that the user names, where only the standard chart has it.
  private var named: Account? {
    guard let balanceTo, open.facts.chart[balanceTo] == nil else { return nil }
    return standardAccounts(open.facts.company.chartStandard).first { $0.number == balanceTo }
  }

  /// Opens the account where a voucher uses it and the books do not have it.
  func open(for voucher: VoucherDraft) throws {
    if let named, voucher.lines.contains(where: { $0.ledgerAccount.account == named.number }) {
      try open.set([named])
      if let grouping = named.grouping { try open.set([named.number: grouping]) }
    }
    guard let account = try rule().accountToOpen,
      voucher.lines.contains(where: { $0.ledgerAccount.account == account.number })
    else { return }
    try open.set([account])
    var record = Record("suspense")
    record.add(suspense: account.number)
    try open.append(record)
  }
}
