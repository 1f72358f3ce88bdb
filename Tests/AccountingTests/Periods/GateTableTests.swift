import Accounting
import TestSupport
import Testing

/// Every combination of what decides whether somebody may post, against the two tables that an
/// auditor reads: first the period, then the module.
struct GateTableTests {
  /// Status, with a posting pass of one's own for the general ledger or without: what each kind of
  /// voucher gets.
  ///
  /// No pass is for opening vouchers (T-ADD-22).
  private static let statuses = table(
    """
    status  | pass | opening | operating | closing | year-end
    open    | no   | pass    | pass      | pass    | pass
    open    | yes  | pass    | pass      | pass    | pass
    on-hold | no   | PER-001 | PER-001   | PER-001 | pass
    on-hold | yes  | PER-001 | pass      | pass    | pass
    closed  | no   | PER-001 | PER-001   | PER-001 | PER-001
    closed  | yes  | PER-001 | PER-001   | PER-001 | PER-001
    """
  )

  /// What is set for a module: what a member of the group gets there, another person, and anybody
  /// who posts from another module.
  private static let accesses = table(
    """
    access  | member  | another | other module
    all     | pass    | pass    | pass
    group   | pass    | PER-004 | pass
    unknown | PER-004 | PER-004 | pass
    none    | PER-003 | PER-003 | pass
    –       | pass    | pass    | pass
    """
  )

  /// The period that each kind of voucher is posted in.
  private static let periods: [VoucherKind: String] = [
    .opening: "2025-open", .operating: "2025-12", .closing: "2025-close", .yearEnd: "2025-close",
  ]

  private func pass(_ number: Int, _ period: String) -> PostingPass {
    PostingPass(
      number: Int64(number),
      holder: .person("anna"),
      period: period,
      expires: "2026-01-01T08:00:00Z",
      granted: RecordedAct(by: "bo", at: "2026-01-01T00:00:00Z", reason: "")
    )
  }

  private func control(_ status: PeriodStatus, _ access: String) throws -> PeriodControl {
    var calendar = FiscalCalendar()
    _ = try calendar.addYear(from: try day("2025-01-01"), to: try day("2025-12-31"))
    var control = PeriodControl(
      company: "SE01",
      calendar: calendar,
      groups: ["closers": UserGroup(name: "closers", members: ["anna"])]
    )
    control.now = "2026-01-01T00:00:00Z"
    for period in GateTableTests.periods.values {
      control.statuses[period] = PeriodStatusChange(
        period: period,
        status: status,
        by: "bo",
        at: "",
        reason: ""
      )
      switch access {
      case "–": control.access[period] = nil
      case "group": control.access[period] = [.generalLedger: .group("closers")]
      case "unknown": control.access[period] = [.generalLedger: .group("gone")]
      default: control.access[period] = [.generalLedger: ModuleAccess(access)]
      }
    }
    return control
  }

  private func outcome(
    _ control: PeriodControl,
    _ kind: VoucherKind,
    _ poster: Poster
  ) throws -> String {
    let period = try #require(GateTableTests.periods[kind])
    do {
      _ = try control.admit(
        kind,
        on: try day(kind == .opening ? "2025-01-01" : "2025-12-31"),
        in: period,
        by: poster
      )
      return "pass"
    } catch let error as PeriodError {
      return error.code.description
    }
  }

  @Test func `the period decides first and the module then, in every combination`() throws {
    let kinds = GateTableTests.statuses[0].dropFirst(2)
    var tried = 0
    for state in GateTableTests.statuses.dropFirst() {
      let status = try #require(PeriodStatus(rawValue: state[0]))
      for access in GateTableTests.accesses.dropFirst() {
        var control = try control(status, access[0])
        if state[1] == "yes" {
          control.passes = GateTableTests.periods.values.sorted().enumerated().map(pass)
        }
        let without = try #require(
          GateTableTests.statuses.first { $0[0] == state[0] && $0[1] == "no" }
        )
        for (index, (name, verdict)) in zip(kinds, state.dropFirst(2)).enumerated() {
          let kind = try #require(VoucherKind(rawValue: name))
          for (column, who) in ["anna", "cecilia", "anna"].enumerated() {
            let module = column == 2 ? Module("payroll") : .generalLedger
            let poster = Poster(name: who, module: module)
            let isHolder = state[1] == "yes" && column == 0 && kind != .opening
            let first = isHolder ? verdict : without[index + 2]
            let expected = first == "pass" && !isHolder ? access[column + 1] : first
            let place = "\(told(state)) / \(told(access)) / \(name) \(who) \(module)"
            #expect(try outcome(control, kind, poster) == expected, "\(place)")
            tried += 1
          }
        }
      }
    }
    #expect(tried == PeriodStatus.allCases.count * 2 * 5 * VoucherKind.allCases.count * 3)
    #expect(Set(kinds) == Set(VoucherKind.allCases.map(\.rawValue)))
  }

  @Test func `a refusal of a module names the group and its members, in order`() throws {
    var control = try control(.open, "group")
    control.groups["closers"]?.members = ["olle", "anna", "bo"]
    let wanted = PeriodError.moduleIsRestricted(
      company: "SE01",
      period: "2025-12",
      module: .generalLedger,
      group: "closers",
      members: ["anna", "bo", "olle"]
    )
    #expect(throws: wanted) {
      try control.admit(
        .operating,
        on: try day("2025-12-31"),
        in: nil,
        by: Poster(name: "cecilia")
      )
    }
  }

  @Test func `what access is called is read back, and the modules are in their order`() {
    for text in ["all", "none", "closers", ""] { #expect(ModuleAccess(text).description == text) }
    #expect(ModuleAccess("all") == .all && ModuleAccess("none") == .none)
    #expect(ModuleAccess("closers") == .group("closers"))
    #expect(Module.known.first == .generalLedger)
    #expect(Set(Module.known).count == Module.known.count)
    #expect([Module("tax"), Module("bank")].sorted().map(\.description) == ["bank", "tax"])
  }

  @Test func `only a refusal for the period's status can be told that the day may be another`()
    throws
  {
    let change = PeriodStatusChange(
      period: "2025-03",
      status: .onHold,
      by: "bo",
      at: "",
      reason: ""
    )
    let held = PeriodError.isNotOpen(company: "SE01", change: change, nextOpen: "2025-04")
    #expect(
      held.takingDate
        == .isNotOpen(company: "SE01", change: change, nextOpen: "2025-04", takesDate: true)
    )
    let other = PeriodError.cannotReopen(company: "SE01", change: change)
    #expect(other.takingDate == other)
  }

  /// The periods that an undo has moved, those closed for good, and the period that is named as
  /// undone with the next open one; nothing where the undo is allowed.
  private static let undos = table(
    """
    2025-03             |                      |
    2025-03             | 2025-02              |
    2025-03             | 2025-03              |
    2025-03             | 2025-04              | 2025-03 under 2025-04, next 2025-05
    2025-03             | 2025-04 2025-05      | 2025-03 under 2025-05, next 2025-06
    2025-03             | 2025-close           | 2025-03 under 2025-close, next –
    2025-03 2025-06     | 2025-05              | 2025-03 under 2025-05, next 2025-06
    2025-06 2025-03     | 2025-close           | 2025-03 under 2025-close, next –
    2025-open 2025-03   | 2025-04              | 2025-open under 2025-04, next –
    2025-open           | 2025-01              | 2025-open under 2025-01, next –
    2025-12             | 2025-close           | 2025-12 under 2025-close, next –
    2025-close          | 2025-12              |
    """
  )

  @Test(arguments: undos)
  func `an undo does not move what a period that is closed for good rests on`(
    _ row: [String]
  ) throws {
    var control = try control(.open, "all")
    control.statuses = [:]
    for period in row[1].split(separator: " ").map(String.init) {
      control.statuses[period] = PeriodStatusChange(
        period: period,
        status: .closed,
        by: "bo",
        at: "",
        reason: ""
      )
    }
    var outcome = ""
    do throws(PeriodError) {
      try control.admitUndo(moving: Set(row[0].split(separator: " ").map(String.init)))
    } catch {
      guard case .restsOnUndone("SE01", let change, let undone, let next) = error else {
        Issue.record("\(error)")
        return
      }
      outcome = "\(undone) under \(change.period), next \(next ?? "–")"
    }
    #expect(outcome == row[2], "\(told(row))")
  }
}
