import Accounting
import Books

/// An account with its controls, what refers to it, and who changed it last.
package struct AccountDetail: Sendable {
  package let account: ControlledAccount
  package let references: [AccountReference]
  /// Nothing where the chart came with the books.
  package let changed: RecordedAct?
  /// What was entered there by a right where nobody enters vouchers.
  package let overrides: [ManualOverride]

  package init(
    account: ControlledAccount,
    references: [AccountReference],
    changed: RecordedAct?,
    overrides: [ManualOverride]
  ) {
    self.account = account
    self.references = references
    self.changed = changed
    self.overrides = overrides
  }
}

extension Session {
  /// Tells all there is to know of an account of a company.
  package func account(_ number: AccountNumber, _ call: Call) throws -> AccountDetail {
    try reading(.accountShow, call) { read in
      let chart = try read.chart()
      guard let account = chart[number] else {
        throw Refusal(AccountError.isUnknown(account: number))
      }
      return AccountDetail(
        account: chart.controlled(account.told(in: try read.company().chartStandard)),
        references: try read.references(to: number, chart),
        changed: try read.lastChange(of: number),
        overrides: try read.overrides(on: number)
      )
    }
  }
}
