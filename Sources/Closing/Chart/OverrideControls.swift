import Accounting
import Books

extension Session {
  /// Refuses whoever may not enter vouchers on accounts where nobody enters any, where a reason asks
  /// for that (spec P41).
  func admit(_ reason: String?, _ call: Call) throws {
    guard let reason else { return }
    guard reason.contains(where: { $0 != " " }) else {
      throw Refusal(AccountControlError.reasonIsMissing)
    }
    try admit(.accountOverride, in: company, rehearsing: call.isRehearsal)
  }

  /// What became of a reason.
  func overrides(_ reason: String?, _ open: OpenBooks) -> [Finding] {
    guard let reason else { return [] }
    guard open.overriddenVouchers > 0 else {
      return [Finding(.warning, AccountControlError.overrideWasNotNeeded)]
    }
    let problem = AccountControlError.wasOverridden(
      vouchers: open.overriddenVouchers,
      reason: reason
    )
    return [Finding(.info, problem)]
  }
}
