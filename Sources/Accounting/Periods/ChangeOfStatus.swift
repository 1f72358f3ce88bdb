/// What a person asks to be done to a period, and what they say of it.
package struct StatusRequest: Hashable, Sendable {
  package let event: PeriodEvent
  package let reason: String
  /// Whether they have confirmed what cannot be taken back.
  package let isConfirmed: Bool
  /// Whether a reason is demanded in any case, as it is where a period is opened again.
  package let isReopening: Bool

  package init(
    _ event: PeriodEvent,
    because reason: String?,
    isConfirmed: Bool = false,
    isReopening: Bool = false
  ) {
    self.event = event
    self.reason = reason ?? ""
    self.isConfirmed = isConfirmed
    self.isReopening = isReopening
  }

  /// A reason is demanded where a sealed period is opened, and where a period is closed for good.
  fileprivate func wantsReason(isSealed: Bool) -> Bool {
    switch event {
    case .close: true
    case .open: isSealed || isReopening
    case .hold: false
    }
  }
}

extension PeriodControl {
  /// The status that a period gets, or nothing where it has that already, which changes nothing.
  ///
  /// A period that is closed for good takes no other, and closing one for good must be confirmed; nothing
  /// before it may take postings then, nor be opened again (decision 0046).
  package func status(
    of period: Period,
    after request: StatusRequest,
    isSealed: Bool
  ) throws(Refusal) -> PeriodStatus? {
    let status = status(of: period.name)
    guard let next = status.after(request.event) else {
      guard let change = statuses[period.name] else {
        preconditionFailure("a period without a change is open, and takes any status")
      }
      throw Refusal(PeriodError.cannotReopen(company: company, change: change))
    }
    guard next != status else { return nil }
    var findings: [Finding] = []
    do {
      try admitOrder(of: request.event, on: period)
    } catch {
      findings += error.findings
    }
    if request.event == .close, !request.isConfirmed {
      findings.append(Finding(.error, PeriodError.confirmationIsMissing(period: period.name)))
    } else if request.wantsReason(isSealed: isSealed), request.reason.allSatisfy({ $0 == " " }) {
      findings.append(Finding(.error, PeriodError.reasonIsMissing(period: period.name)))
    }
    guard findings.isEmpty else { throw Refusal(findings) }
    return next
  }

  /// Refuses a group that has no members yet.
  package func admit(_ access: ModuleAccess) throws(Refusal) {
    if case .group(let group) = access, groups[group] == nil {
      throw Refusal(PeriodError.groupIsUnknown(group: group, known: groups.keys.sorted()))
    }
  }

  /// Whether some period, or a posting pass, lets the members of a group post.
  package func names(group: String) -> Bool {
    access.values.contains { $0.values.contains(.group(group)) }
      || passes.contains { $0.holder == .group(group) && $0.revoked == nil }
  }
}
