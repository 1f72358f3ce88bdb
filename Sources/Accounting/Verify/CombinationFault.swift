/// Why a line could not be posted to its account with its dimensions by the rules of then.
package enum CombinationFault: String, Hashable, Sendable, CaseIterable {
  /// A value was suspended.
  case isSuspended
  /// A value did not hold on the posting date.
  case isNotActive
  /// A dimension was not in use.
  case dimensionIsNotActive
  /// No structure that was in force covered the account, or several did.
  case isNotCovered
  /// No line of the structure lets the combination through.
  case isNotAllowed
  /// A rule demands something else.
  case ruleIsNotMet
  /// Another value dictates something else.
  case isDictated
}
