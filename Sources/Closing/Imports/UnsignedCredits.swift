import Accounting
import Formats

extension JournalFile {
  /// Findings of the gate, with the likely cause once in place of all that follow from it: vouchers
  /// whose amounts have one sign cannot balance.
  func withUnsignedCredits(_ findings: [Finding]) -> [Finding] {
    guard let column = signedColumn else { return findings }
    let unsigned = vouchers.filter(\.isOneSided)
    let lines = Set(unsigned.compactMap(\.lines.first?.line))
    let isCaused = { (finding: Finding) in
      imbalances.contains(finding.problem.code.description)
        && finding.line.map(lines.contains) == true
    }
    let caused = Set(findings.filter(isCaused).compactMap(\.line))
    let first = unsigned.first { $0.lines.first.map { caused.contains($0.line) } ?? false }
    guard let first else { return findings }
    let problem = JournalFileProblem.creditsHaveNoSign(
      first.reference,
      column: column,
      count: caused.count
    )
    return [Finding(.error, problem, line: first.lines.first?.line)]
      + findings.filter { !isCaused($0) }
  }
}

extension JournalVoucher {
  /// Whether two lines or more have amounts, and all of these have one sign.
  fileprivate var isOneSided: Bool {
    let signs = lines.compactMap { ($0.amount ?? $0.accounting)?.mantissa.signum() }
      .filter { $0 != 0 }
    return signs.count > 1 && Set(signs).count == 1
  }
}

/// What is said of a voucher that does not balance: in the accounting currency, in its own, and where
/// more is left over than rounding leaves.
private let imbalances: Set<String> = ["VOU-002", "VOU-004", "IMP-014"]
