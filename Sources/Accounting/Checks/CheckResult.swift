/// What a check found in a period.
package struct CheckResult: Sendable {
  package let check: any CloseCheck.Type
  package let status: Status
  /// What it found, or why it could not run.
  package let items: [any LedgerError]

  package enum Status: String, Sendable, CaseIterable {
    case pass
    case fail
    case notApplicable = "not-applicable"
    case couldNotRun = "could-not-run"
  }

  package init(_ check: any CloseCheck.Type, _ status: Status, _ items: [any LedgerError] = []) {
    self.check = check
    self.status = status
    self.items = items
  }

  package var id: CheckID { check.id }

  /// Whether the period does not close because of it.
  package var blocks: Bool {
    switch status {
    case .pass, .notApplicable: false
    case .fail, .couldNotRun: check.weight == .error
    }
  }

  /// Why the period does not close because of it: that it is not met, and then each thing found.
  package var refusal: [Finding] {
    let isNotMet: CloseError =
      status == .couldNotRun
      ? .checkCouldNotRun(check: id) : .checkFails(check: id, count: items.count)
    return ([isNotMet] + items).map { Finding(.error, $0) }
  }
}
