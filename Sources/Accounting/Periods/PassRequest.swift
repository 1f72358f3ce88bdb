/// A posting pass that a person asks to be granted.
package struct PassRequest: Hashable, Sendable {
  package let holder: PostingPass.Holder
  package let period: String
  package let module: Module
  package let maximum: ExactDecimal?
  package let expiry: PassExpiry
  package let reason: String

  package init(
    to holder: PostingPass.Holder,
    period: String,
    module: Module = .generalLedger,
    maximum: ExactDecimal? = nil,
    expiry: PassExpiry,
    because reason: String
  ) {
    self.holder = holder
    self.period = period
    self.module = module
    self.maximum = maximum
    self.expiry = expiry
    self.reason = reason
  }
}

/// When a posting pass ends.
package enum PassExpiry: Hashable, Sendable {
  /// So long after it was granted.
  case after(minutes: Int64)
  /// When the day is over, by the clock of Sweden and Norway.
  case end(of: Day)
  /// At an instant: ISO 8601, UTC, to the second.
  case at(String)

  /// The longest time that can be asked for: ten years.
  private static let mostMinutes: Int64 = 10 * 366 * 24 * 60

  /// Reads `90m`, `8h` or `2d`, a day as people write it, or `2025-04-05T16:00Z`.
  package init?(_ text: String) {
    if let day = Day(written: text) {
      self = .end(of: day)
    } else if let instant = PassExpiry.instant(text) {
      self = .at(instant)
    } else if let minutes = PassExpiry.minutes(text) {
      self = .after(minutes: minutes)
    } else {
      return nil
    }
  }

  /// The first instant after it is over, for a pass granted at `now`.
  package func instant(from now: String) -> String {
    switch self {
    case .end(let day): return LocalTime.end(of: day)
    case .at(let instant): return instant
    case .after(let minutes):
      let time = now.dropFirst(11).prefix(8).split(separator: ":").compactMap { Int64($0) }
      guard let day = Day(iso: now.prefix(10)), time.count == 3 else {
        preconditionFailure("the time is written as ISO 8601: \(now)")
      }
      let total = time[0] * 60 + time[1] + minutes
      let end = day.advanced(by: Int(total / 1_440))
      let (hour, minute) = (total % 1_440 / 60, total % 60)
      return "\(end)T\(hour.twoDigits):\(minute.twoDigits):\(time[2].twoDigits)Z"
    }
  }

  private static func minutes(_ text: String) -> Int64? {
    let units: [Character: Int64] = ["m": 1, "h": 60, "d": 1_440]
    guard let unit = text.last.flatMap({ units[$0] }), let count = Int64(text.dropLast()),
      (1...mostMinutes / unit).contains(count), text.first != "+"
    else { return nil }
    return count * unit
  }

  private static func instant(_ text: String) -> String? {
    guard text.utf8.count == 17, text.hasSuffix("Z"), LocalTime.clock(at: text) != nil else {
      return nil
    }
    return text.dropLast() + ":00Z"
  }
}

extension Int64 {
  fileprivate var twoDigits: String { self < 10 ? "0\(self)" : "\(self)" }
}

extension PeriodControl {
  /// The pass that a request comes to, or everything that stands in the way of granting it.
  package func pass(
    asked request: PassRequest,
    by author: String,
    at now: String,
    in currency: Currency
  ) throws(Refusal) -> PostingPass {
    var problems: [any LedgerError] = []
    if let period = calendar.period(named: request.period) {
      if period.kind == .opening {
        problems.append(PeriodError.passIsForOpening(period: period.name))
      }
      if let change = statuses[period.name], change.status == .closed {
        let next = nextOpen(after: period)
        problems.append(
          PeriodError.isNotOpen(company: company, change: change, nextOpen: next)
        )
      } else if let closed = closedForGood(after: period) {
        problems.append(
          PermanentCloseError.isUnderClosed(
            company: company,
            earlier: period.name,
            closed: closed
          )
        )
      }
    } else {
      problems.append(calendar.unknownPeriod(request.period))
    }
    if !Module.known.contains(request.module) {
      problems.append(PeriodError.moduleIsUnknown(module: request.module.description))
    }
    if case .group(let group) = request.holder, groups[group] == nil {
      problems.append(PeriodError.groupIsUnknown(group: group, known: groups.keys.sorted()))
    }
    if request.reason.allSatisfy({ $0 == " " }) {
      problems.append(PeriodError.reasonIsMissing(period: request.period))
    }
    let expires = request.expiry.instant(from: now)
    if expires <= now { problems.append(PeriodError.passEndsBeforeItBegins(expires: expires)) }
    let maximum = request.maximum.flatMap { Money(decimal: $0.description, currency) }
    if let asked = request.maximum, maximum.map({ $0.minorUnits <= 0 }) ?? true {
      problems.append(
        PeriodError.passMaximumIsWrong(maximum: asked.description, currency: currency)
      )
    }
    guard problems.isEmpty else { throw Refusal(problems.map { Finding(.error, $0) }) }
    return PostingPass(
      number: (passes.map(\.number).max() ?? 0) + 1,
      holder: request.holder,
      period: request.period,
      module: request.module,
      maximum: maximum?.minorUnits,
      expires: expires,
      granted: RecordedAct(by: author, at: now, reason: request.reason)
    )
  }

  /// The pass of a number.
  package func pass(_ number: Int64) throws(Refusal) -> PostingPass {
    guard let pass = passes.first(where: { $0.number == number }) else {
      throw Refusal(PeriodError.passIsUnknown(company: company, pass: number))
    }
    return pass
  }
}
