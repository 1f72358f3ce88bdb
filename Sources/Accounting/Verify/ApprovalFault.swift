/// Why an approval of a closed period does not hold.
package enum ApprovalFault: String, Hashable, Sendable, CaseIterable {
  /// It names a record that is not the newest seal of the period.
  case isOfNoSeal
  /// Who approved is who closed.
  case isOfWhoClosed
}
