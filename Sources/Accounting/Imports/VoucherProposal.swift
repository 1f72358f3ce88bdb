/// Vouchers that a rule proposes, in the order in which they are to be posted, and what is to be told
/// of them.
package struct VoucherProposal: Sendable {
  package var vouchers: [VoucherDraft] = []
  package var findings: [Finding] = []

  package init() {}
}
