import Accounting
import Answers
import Closing

extension Samples {
  /// An account with every control, and a total.
  static let controlledAccounts: [ControlledAccount] = {
    var control = AccountControl()
    control.isClosedToEntry = true
    control.firstDay = Day(iso: "2025-01-01")
    control.lastDay = Day(iso: "2025-12-31")
    control.side = .debit
    control.balanceSide = .credit
    control.currencies = [.eur, .sek]
    control.defaultCurrency = .eur
    control.origins = [.imported, PostingOrigin("fx-revaluation")]
    control.holders = ["@ar", "anna"]
    control.offsetAccount = AccountNumber("1930")
    control.openingAccount = AccountNumber("2091")
    control.closeClass = .balance
    let total = Account(
      number: AccountNumber("1999"),
      name: "Likvida medel",
      type: .total,
      isRevalued: false
    )
    let intervals = [
      AccountInterval(first: AccountNumber("1900"), last: AccountNumber("1998")),
      AccountInterval(first: AccountNumber("1790"), last: AccountNumber("1790")),
    ]
    return [
      ControlledAccount(accounts[0], control: control),
      ControlledAccount(total, intervals: intervals),
    ]
  }()

  static let accountDetail = AccountDetail(
    account: controlledAccounts[0],
    references: [
      .postings(periods: 2), .suspense, .revaluationProfile,
      .offsetOf([AccountNumber("2440")]), .openingOf([AccountNumber("2099")]),
    ],
    changed: RecordedAct(by: "anna", at: "2025-04-02T09:30:00Z", reason: ""),
    overrides: [
      ManualOverride(
        voucher: VoucherKey(year: "2025", sequence: 57),
        name: "A17",
        day: Day(number: 20_178),
        line: 2,
        act: RecordedAct(by: "bo", at: "2025-04-02T09:31:00Z", reason: "avstämning")
      )
    ]
  )
}
