import Accounting
import Books
import Formats

/// Where balances go that do not sum to zero: the account that the user names, else one of its own
/// that every report shows and that blocks a close (design: "Opening balances from outside").
struct SuspenseAccount {
  let open: OpenBooks
  let balanceTo: AccountNumber?

  private var currency: Currency { open.facts.company.accountingCurrency }

  /// Lines for amounts by account, with one more for what they leave; nothing where all are zero.
  func lines(_ amounts: [AccountNumber: Int64]) throws -> (lines: [VoucherLine], gap: Gap?) {
    let gap = try amounts.total()
    guard gap != 0 else { return (amounts.lines(in: currency), nil) }
    let account = try account()
    let lines = try amounts.lines(in: currency, suspense: account)
    guard !lines.isEmpty else { return ([], nil) }
    return (lines, Gap(amount: Money(minorUnits: gap, currency), account: account))
  }

  /// What amounts leave, and the account that took it.
  struct Gap {
    let amount: Money
    let account: AccountNumber
  }

  /// A voucher of what a file says that the accounts moved.
  func voucher(of movement: NetMovement, _ findings: inout [Finding]) throws -> VoucherDraft {
    let (lines, gap) = try lines(movement.amounts)
    let name = "\(movement.reference.series) \(movement.reference.number)"
    if let gap {
      findings.append(
        Finding(
          .warning,
          ImportError.movementDoesNotSumToZero(movement: name, gap.amount, account: gap.account)
        )
      )
    }
    return VoucherDraft(
      day: movement.day,
      reference: movement.reference,
      text: name,
      lines: lines
    )
  }

  func account() throws -> AccountNumber {
    if let balanceTo {
      guard let account = open.facts.chart[balanceTo] else {
        throw Refusal(VoucherError.accountIsUnknown(voucher: "IB", account: balanceTo))
      }
      guard account.type.isBalanceSheet else {
        throw Refusal(ImportError.balanceAccountIsNeeded(balanceTo))
      }
      return balanceTo
    }
    if let known = try open.read.suspenseAccounts().first { return known }
    let account = open.facts.company.chartStandard.suspenseAccount(besides: open.facts.chart)
    try open.set([account])
    var record = Record("suspense")
    record.add(suspense: account.number)
    try open.append(record)
    return account.number
  }
}
