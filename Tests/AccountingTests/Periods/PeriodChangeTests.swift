import Accounting
import TestSupport
import Testing

/// What a change of many periods makes of one, and what takes it back.
@Suite struct PeriodChangeTests {
  private let payables = Module("accounts-payable")

  private func control(_ status: PeriodStatus) throws -> PeriodControl {
    let year = FiscalYear(from: try day("2025-01-01"), to: try day("2025-12-31"))
    var control = PeriodControl(company: "SE01", calendar: FiscalCalendar([year]))
    if status != .open {
      control.statuses["2025-03"] = PeriodStatusChange(
        period: "2025-03",
        status: status,
        by: "bo",
        at: "",
        reason: ""
      )
    }
    control.groups["team"] = UserGroup(name: "team", members: ["anna"])
    return control
  }

  /// What the same would come to by itself: the status by `status(of:after:)`, the access by `admit`.
  @Test func `a change is refused exactly where one of its parts would be, with all their reasons`()
    throws
  {
    for status in PeriodStatus.allCases {
      let control = try control(status)
      let period = try #require(control.calendar.period(named: "2025-03"))
      for event in [nil] + PeriodEvent.allCases.map(Optional.some) {
        for access in [
          ModuleAccess?.none, ModuleAccess.all, ModuleAccess.none, .group("team"), .group("nobody"),
        ] {
          for (reason, isConfirmed) in [("", false), ("x", false), ("", true), ("x", true)] {
            let change = PeriodChange(
              event,
              access: access.map { [payables: $0] } ?? [:],
              because: reason,
              isConfirmed: isConfirmed
            )
            var (reasons, next): ([String], PeriodStatus?) = ([], nil)
            if let event {
              let request = StatusRequest(
                event,
                because: reason,
                isConfirmed: isConfirmed,
                isReopening: true
              )
              do {
                next = try control.status(of: period, after: request, isSealed: true)
              } catch { reasons += error.findings.map { "\($0.problem.code)" } }
            }
            if access == .group("nobody") { reasons.append("PER-008") }
            let note: Comment = "\(status) \(change)"
            switch control.outcome(of: change, in: period) {
            case .refused(let findings):
              #expect(findings.map { "\($0.problem.code)" } == reasons, note)
              #expect(!reasons.isEmpty, note)
            case .unchanged(let settings):
              #expect(reasons.isEmpty && next == nil && settings.status == status, note)
              #expect(access == nil || access == .all, note)
            case .changed(let before, let after):
              #expect(reasons.isEmpty, note)
              #expect(before.status == status && after.status == next ?? status, note)
              #expect(next != nil || access.map { $0 != .all } ?? false, note)
            }
          }
        }
      }
    }
  }

  // Taking back ---------------------------------------------------------------------------------

  /// What somebody does to the access of one module: sets it, or takes an earlier act back.
  private enum Act: Hashable {
    case set(ModuleAccess)
    case undo(Int)
  }

  /// Acts one after the other, as the log would have them; a refused undo leaves no entry.
  private struct World {
    var history = PeriodHistory()
    /// The access before each act that left an entry, by its number; and what is in force.
    var before: [Int: ModuleAccess] = [:]
    var access = ModuleAccess.all
    /// The number that each undo took back.
    var undone: [Int: Int] = [:]
    let module: Module

    init(_ module: Module) { self.module = module }

    mutating func enter(_ value: ModuleAccess, _ number: Int) {
      before[number] = access
      access = value
      history.access["2025-03", default: [:]][module, default: []].append(
        PeriodHistory.Change(Int64(number), value, by: "bo", at: "")
      )
    }
  }

  /// Every sequence of up to five acts: an undo is refused where an entry that stands came after it.
  @Test func `an undo gives back what was before, unless something that stands came since`() throws
  {
    var undos = 0
    let control = try control(.open)
    let period = try #require(control.calendar.period(named: "2025-03"))
    func go(_ world: World, _ depth: Int) throws {
      guard depth <= 5 else { return }
      let acts: [Act] =
        [.set(.none), .set(.group("team"))] + world.before.keys.sorted().map { .undo($0) }
      for act in acts {
        var next = world
        switch act {
        case .set(let value): next.enter(value, depth)
        case .undo(let number):
          undos += 1
          // Told by going through the acts again, without those that an undo took back.
          var standing = Set(world.before.keys)
          for (undo, of) in world.undone.sorted(by: { $0.key > $1.key })
          where undo != number && standing.contains(undo) && standing.contains(of) {
            standing.subtract([undo, of])
          }
          let later = standing.filter { $0 > number }
          do {
            let change = try world.history.undoing(
              Int64(number),
              in: period,
              of: control,
              because: "x"
            )
            if standing.contains(number) {
              #expect(later.isEmpty)
              #expect(change.access == [payables: world.before[number] ?? .all])
              next.enter(change.access[payables] ?? .all, depth)
              next.undone[depth] = number
              next.history.undone.insert((Int64(number), by: Int64(depth)), at: 0)
            } else {
              #expect(change.access.isEmpty && change.event == nil)
            }
          } catch {
            #expect(standing.contains(number) && !later.isEmpty)
            #expect(error.findings.map { "\($0.problem.code)" } == ["PER-021"])
          }
        }
        try go(next, depth + 1)
      }
    }
    try go(World(payables), 1)
    #expect(undos > 400)
  }
}
