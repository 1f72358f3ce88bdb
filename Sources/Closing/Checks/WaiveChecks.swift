import Accounting
import Books

/// Waivers of checks of a company, as they stand on a day.
package struct CheckWaivers: Sendable {
  package let company: Company
  package let waivers: [CheckWaiver]
  package let day: Day
  package let isRehearsal: Bool

  package init(
    company: Company,
    waivers: [CheckWaiver],
    on day: Day,
    isRehearsal: Bool = false
  ) {
    self.company = company
    self.waivers = waivers
    self.day = day
    self.isRehearsal = isRehearsal
  }
}

extension Session {
  /// The waivers of a company, or those of one of its periods.
  package func waivers(period name: String?, _ call: Call) throws -> CheckWaivers {
    try reading(.checkWaivers, call) { read in
      let calendar = try read.calendar()
      if let name, calendar.period(named: name) == nil {
        throw Refusal(calendar.unknownPeriod(name))
      }
      return CheckWaivers(
        company: try read.company(),
        waivers: try read.waivers().filter { name == nil || $0.period == name },
        on: today
      )
    }
  }

  /// Waives a check of a period through a day; everything that stands in the way is told at once.
  package func waive(_ request: WaiverRequest, _ call: Call) throws -> CheckWaivers {
    try writing(.checkWaive, call) { open in
      let waiver = try open.facts.periods.waiver(
        asked: request,
        weighing: Checks.weight(of: request.check),
        beside: try open.read.waivers(),
        by: open.authorship.author,
        at: open.authorship.at,
        on: today
      )
      try open.keep(waiver)
      return CheckWaivers(
        company: open.facts.company,
        waivers: [waiver],
        on: today,
        isRehearsal: call.isRehearsal
      )
    }
  }

  /// The waivers that the opening of a period ends; asked before it.
  func waivers(endedByOpening period: String, _ open: OpenBooks) throws -> [Finding] {
    try open.read.waivers().ended(byOpening: period, of: open.facts.company.code, on: today)
  }

  /// Ends a waiver before its day; one that was revoked before stays as it is.
  package func revoke(
    waiver number: Int64,
    because reason: String,
    _ call: Call
  ) throws -> CheckWaivers {
    try writing(.checkUnwaive, call) { open in
      let company = open.facts.company
      func waiver() throws -> CheckWaiver? {
        try open.read.waivers().first { $0.number == number }
      }
      guard let before = try waiver() else {
        throw Refusal(WaiverError.isUnknown(waiver: number, company: company.code))
      }
      if reason.allSatisfy({ $0 == " " }) {
        throw Refusal(PeriodError.reasonIsMissing(period: before.period))
      }
      if before.revoked == nil { try open.revoke(waiver: number, because: reason) }
      return CheckWaivers(
        company: company,
        waivers: try [waiver()].compactMap(\.self),
        on: today,
        isRehearsal: call.isRehearsal
      )
    }
  }
}
