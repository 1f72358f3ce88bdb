/// A waiver of a check of a period: it may fail, and the period is held all the same (spec T-ADD-37).
///
/// The check's result stays as it is. Opening the period ends the waiver, and so does its last day.
package struct CheckWaiver: Hashable, Sendable {
  /// 1, 2, 3 … in the company, in the order in which they were given.
  package let number: Int64
  package let period: String
  package let check: CheckID
  package let lastDay: Day
  package let given: RecordedAct
  package var revoked: RecordedAct?
  /// The first opening of its period since.
  package var opening: PeriodStatusChange?

  package init(
    number: Int64,
    period: String,
    check: CheckID,
    lastDay: Day,
    given: RecordedAct,
    revoked: RecordedAct? = nil,
    opening: PeriodStatusChange? = nil
  ) {
    self.number = number
    self.period = period
    self.check = check
    self.lastDay = lastDay
    self.given = given
    self.revoked = revoked
    self.opening = opening
  }

  package enum State: String, Sendable, CaseIterable {
    case inForce = "in-force"
    case expired
    /// Its period was opened.
    case opened
    case revoked
  }

  /// How it stands on a day.
  package func state(on day: Day) -> State {
    if revoked != nil { return .revoked }
    if opening != nil { return .opened }
    return day <= lastDay ? .inForce : .expired
  }
}

extension CheckID {
  /// The checks that nobody waives: books that do not prove themselves, or a seal that they no longer
  /// fit, are mended and not excused.
  package static let neverWaived: Set<CheckID> = [
    .booksBalance, .voucherNumbersHaveNoGaps, .sealStands,
  ]
}

extension [CheckWaiver] {
  /// That the opening of a period ends those of it that are in force on a day.
  package func ended(byOpening period: String, of company: String, on day: Day) -> [Finding] {
    filter { $0.period == period && $0.state(on: day) == .inForce }.map { waiver in
      Finding(
        .info,
        WaiverError.endsByOpening(
          check: waiver.check,
          waiver: waiver.number,
          period: period,
          company: company
        )
      )
    }
  }

  /// The newest in force on a day of a check of a period.
  package func inForce(of check: CheckID, in period: String, on day: Day) -> CheckWaiver? {
    last { $0.check == check && $0.period == period && $0.state(on: day) == .inForce }
  }
}

extension [CheckResult] {
  /// Whether some check fails so that it blocks unless it is waived.
  package var wantWaivers: Bool { contains { $0.status == .fail && $0.blocks } }

  /// The same with the waivers in force on a day; what could not run stays as it is.
  package func waived(by waivers: [CheckWaiver], in period: String, on day: Day) -> [CheckResult] {
    map { result in
      guard result.status == .fail else { return result }
      var result = result
      result.waiver = waivers.inForce(of: result.id, in: period, on: day)
      return result
    }
  }

  /// The waivers of the checks that fail, and that a close goes on without.
  package var waiversUsed: [CheckWaiver] { compactMap { $0.isExcused ? $0.waiver : nil } }
}

extension CheckWaiver {
  /// What a close tells that it goes on for.
  package var finding: Finding {
    Finding(
      .warning,
      WaiverError.isInForce(
        check: check,
        waiver: number,
        by: given.by,
        until: lastDay,
        reason: given.reason
      )
    )
  }
}

/// A waiver that a person asks for.
package struct WaiverRequest: Hashable, Sendable {
  package let check: CheckID
  package let period: String
  package let reason: String
  package let lastDay: Day

  package init(of check: CheckID, in period: String, because reason: String, until lastDay: Day) {
    self.check = check
    self.period = period
    self.reason = reason
    self.lastDay = lastDay
  }
}

extension PeriodControl {
  /// The waiver that a request comes to, or everything that stands in the way of giving it.
  package func waiver(
    asked request: WaiverRequest,
    weighing weight: Severity,
    beside waivers: [CheckWaiver],
    by author: String,
    at now: String,
    on today: Day
  ) throws(Refusal) -> CheckWaiver {
    var problems: [any LedgerError] = []
    if calendar.period(named: request.period) == nil {
      problems.append(calendar.unknownPeriod(request.period))
    } else if let change = statuses[request.period], change.status == .closed {
      problems.append(PeriodError.cannotReopen(company: company, change: change))
    }
    if CheckID.neverWaived.contains(request.check) {
      problems.append(WaiverError.isNeverWaived(check: request.check))
    } else if weight != .error {
      problems.append(WaiverError.neverBlocks(check: request.check))
    }
    if request.lastDay < today {
      problems.append(WaiverError.endsBeforeItBegins(last: request.lastDay))
    }
    if request.reason.allSatisfy({ $0 == " " }) {
      problems.append(PeriodError.reasonIsMissing(period: request.period))
    }
    if let other = waivers.inForce(of: request.check, in: request.period, on: today) {
      problems.append(
        WaiverError.isWaivedAlready(check: other.check, waiver: other.number, until: other.lastDay)
      )
    }
    guard problems.isEmpty else { throw Refusal(problems.map { Finding(.error, $0) }) }
    return CheckWaiver(
      number: (waivers.map(\.number).max() ?? 0) + 1,
      period: request.period,
      check: request.check,
      lastDay: request.lastDay,
      given: RecordedAct(by: author, at: now, reason: request.reason)
    )
  }
}

/// What there is to say of the waiver of a check.
package enum WaiverError: LedgerError, Hashable {
  /// A finding of a close that goes on although the check fails.
  case isInForce(check: CheckID, waiver: Int64, by: String, until: Day, reason: String)
  case isNeverWaived(check: CheckID)
  case neverBlocks(check: CheckID)
  case endsBeforeItBegins(last: Day)
  case isWaivedAlready(check: CheckID, waiver: Int64, until: Day)
  case isUnknown(waiver: Int64, company: String)
  /// What the opening of a period ends.
  case endsByOpening(check: CheckID, waiver: Int64, period: String, company: String)

  package var code: ErrorCode {
    switch self {
    case .isInForce: ErrorCode("CHK", 26)
    case .isNeverWaived: ErrorCode("CHK", 27)
    case .neverBlocks: ErrorCode("CHK", 28)
    case .endsBeforeItBegins: ErrorCode("CHK", 29)
    case .isWaivedAlready: ErrorCode("CHK", 30)
    case .isUnknown: ErrorCode("CHK", 31)
    case .endsByOpening: ErrorCode("CHK", 36)
    }
  }
}
