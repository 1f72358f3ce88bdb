/// What a check found in a period.
package struct CheckResult: FindingPart {
  package let check: any CloseCheck.Type
  package let status: Status
  /// What it found, or why it could not run.
  package let items: [any LedgerError]
  /// What doing it would do to the result; nothing where that is no amount.
  package let effect: ResultEffect?
  /// The waiver that lets it fail, where there is one in force.
  package var waiver: CheckWaiver?

  package enum Status: String, Sendable, CaseIterable {
    case pass
    case fail
    case notApplicable = "not-applicable"
    case couldNotRun = "could-not-run"
  }

  package init(
    _ check: any CloseCheck.Type,
    _ status: Status,
    _ items: [any LedgerError] = [],
    effect: ResultEffect? = nil
  ) {
    self.effect = effect
    self.check = check
    self.status = status
    self.items = items
  }

  package var id: CheckID { check.id }

  /// How much it weighs, with what it found.
  package var weight: Severity { status == .fail ? check.weight(of: items) : check.weight }

  /// Whether the period does not close because of it.
  package var blocks: Bool {
    switch status {
    case .pass, .notApplicable: false
    case .fail: weight == .error && !isExcused
    case .couldNotRun: weight == .error
    }
  }

  /// Whether a waiver keeps a failing check from blocking a hold.
  package var isExcused: Bool { status == .fail && weight == .error && waiver != nil }

  /// Why the period does not close because of it: that it is not met, and then each thing found.
  package var refusal: [Finding] {
    let isNotMet: CloseError =
      status == .couldNotRun
      ? .checkCouldNotRun(check: id) : .checkFails(check: id, count: items.count)
    return ([isNotMet] + items).map { Finding(.error, $0) }
  }
}

extension Refusal {
  /// Every check of a period that does not close because of some.
  package var checks: [CheckResult] { board.compactMap { $0 as? CheckResult } }
}
