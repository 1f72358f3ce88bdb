/// Where balances go that do not sum to zero: the account that the user names, else one of its own
/// that every report shows and that blocks a close (design: "Opening balances from outside").
package struct Suspense: Sendable {
  private let company: Company
  private let chart: ChartOfAccounts
  private let named: AccountNumber?
  private let held: [AccountNumber]

  /// Of the accounts that the books hold for this already, the first one serves.
  package init(
    for company: Company,
    chart: ChartOfAccounts,
    named: AccountNumber? = nil,
    held: [AccountNumber] = []
  ) {
    self.company = company
    self.chart = chart
    self.named = named
    self.held = held
  }

  /// What amounts leave, and the account that takes it.
  package struct Gap: Hashable, Sendable {
    package let amount: Money
    package let account: AccountNumber
  }

  /// The account that is to be opened before a voucher can use it; nothing where there is one.
  package var accountToOpen: Account? {
    named == nil && held.isEmpty ? company.chartStandard.suspenseAccount(besides: chart) : nil
  }

  /// Whether an account is one of the suspense accounts that the books hold.
  func holds(_ account: AccountNumber) -> Bool { held.contains(account) }

  func money(_ minorUnits: Int64) -> Money {
    Money(minorUnits: minorUnits, company.accountingCurrency)
  }

  /// The account that takes what amounts leave.
  package func account() throws(Refusal) -> AccountNumber {
    guard let named else {
      return held.first ?? company.chartStandard.suspenseAccount(besides: chart).number
    }
    guard let account = chart[named] else {
      throw Refusal(ImportError.balanceAccountIsUnknown(named))
    }
    guard account.type.isBalanceSheet else {
      throw Refusal(ImportError.balanceAccountIsNeeded(named))
    }
    return named
  }

  /// Lines for amounts by account, with one more for what they leave; none where all are zero.
  package func lines(
    _ amounts: [AccountNumber: Int64]
  ) throws(Refusal) -> (lines: [VoucherLine], gap: Gap?) {
    let currency = company.accountingCurrency
    let gap = try amounts.total()
    guard gap != 0 else { return (amounts.lines(in: currency), nil) }
    let account = try account()
    let lines = try amounts.lines(in: currency, suspense: account)
    guard !lines.isEmpty else { return ([], nil) }
    return (lines, Gap(amount: Money(minorUnits: gap, currency), account: account))
  }

  /// A voucher of what a file says that the accounts moved, without lines where that is nothing.
  package func voucher(of movement: NetMovement) throws(Refusal) -> VoucherProposal {
    var proposal = VoucherProposal()
    let (lines, gap) = try lines(movement.amounts)
    let name = "\(movement.reference.series) \(movement.reference.number)"
    if let gap {
      let problem = ImportError.movementDoesNotSumToZero(
        movement: name,
        gap.amount,
        account: gap.account
      )
      proposal.findings.append(Finding(.warning, problem))
    }
    proposal.vouchers.append(
      VoucherDraft(day: movement.day, reference: movement.reference, text: name, lines: lines)
    )
    return proposal
  }
}
