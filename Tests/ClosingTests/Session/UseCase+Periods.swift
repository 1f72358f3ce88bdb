import Accounting
import Books
import Foundation
import TestSupport

@testable import Closing

/// Use cases of periods, closes and deadlines.
extension UseCase {
  static func askForPeriods(_ asked: String, _ session: Session) throws -> Bool {
    func change(_ event: PeriodEvent) throws {
      _ = try session.change(
        "2025-02",
        event,
        because: "x",
        exemption: "x",
        confirmed: true,
        rehearsed
      )
    }
    switch asked {
    case "check": _ = try session.check(period: "2025-01", here)
    case "approval demand":
      _ = try session.waiveSecondPerson(false, because: nil, rehearsed)
    case "approval give":
      _ = try session.decide(.approved, of: [], because: nil, rehearsed)
    case "approval list": _ = try session.approvals(year: nil, here)
    case "approval return":
      _ = try session.decide(.returned, of: [], because: "x", rehearsed)
    case "approval waive":
      _ = try session.waiveSecondPerson(true, because: "x", rehearsed)
    case "check unwaive": _ = try session.revoke(waiver: 1, because: "x", rehearsed)
    case "check waive":
      let waiver = WaiverRequest(
        of: .suspenseIsEmpty,
        in: "2025-06",
        because: "x",
        until: year(2_026).upperBound
      )
      _ = try session.waive(waiver, rehearsed)
    case "check waivers": _ = try session.waivers(period: nil, here)
    case "close list": _ = try session.closes(period: nil, here)
    case "close show": _ = try session.close(1, Call("SE02"))
    case "close undo":
      _ = try session.undo(close: 1, because: "x", exemption: "x", Call("SE02", isRehearsal: true))
    case "close": _ = try session.close(period: "2025-01", rehearsed)
    case "close all": _ = try session.closeTogether(.one("2025-01"), rehearsedForAll)
    case "lock explain":
      _ = try session.explainLocks(
        of: "2025-06",
        from: .generalLedger,
        on: [],
        amount: nil,
        here
      )
    case "pass grant":
      let request = PassRequest(
        to: .person("bo"),
        period: "2025-06",
        expiry: .after(minutes: 60),
        because: "x"
      )
      _ = try session.grant(request, rehearsed)
    case "pass list": _ = try session.passes(period: nil, here)
    case "pass revoke": _ = try session.revoke(pass: 1, because: "x", rehearsed)
    case "period access":
      _ = try session.setAccess(
        .group("team"),
        for: .generalLedger,
        in: "2025-06",
        because: "x",
        rehearsed
      )
    case "period-change apply":
      let change = PeriodChange(.open, because: "x")
      _ = try session.changePeriods(
        august,
        change,
        exemption: "x",
        together: true,
        rehearsedForAll
      )
    case "period-change list": _ = try session.periodChanges()
    case "period-change show": _ = try session.periodChange(1)
    case "period-change undo":
      _ = try session.undoPeriodChange(
        1,
        because: "x",
        exemption: "x",
        together: true,
        rehearsedForAll
      )
    case "period close":
      // Nothing is before it.
      _ = try session.change("2025-open", .close, because: "x", confirmed: true, rehearsed)
    case "period create": _ = try session.createYear(year(2_026), rehearsed)
    case "period hold": try change(.hold)
    case "period list": _ = try session.periods(year: nil, here)
    case "period open": try change(.open)
    case "period redate":
      _ = try session.redateYear("2025", endingOn: day("2026-06-30"), rehearsed)
    case "period divide":
      _ = try session.dividePeriod("2025-10", at: day("2025-10-16"), named: nil, rehearsed)
    case "period merge": _ = try session.mergePeriod("2025-11", rehearsed)
    case "period add-closing": _ = try session.addClosingPeriod("P13", to: "2025", rehearsed)
    case "period retire": _ = try session.retirePeriod("2025-audit", rehearsed)
    case "reopen": _ = try session.reopen("2025-02", because: "x", exemption: "x", rehearsed)
    case "deadline list": _ = try session.deadlines(year: nil, here)
    case "deadline set":
      var change = DeadlineChange()
      change.ownDays = .some(10)
      _ = try session.setDeadlines(change, rehearsed)
    case "late list": _ = try session.lateRules(here)
    case "late set": _ = try session.setLate(.journal, .move, rehearsed)
    default: return false
    }
    return true
  }
}
