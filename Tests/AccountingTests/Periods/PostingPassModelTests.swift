import Accounting
import TestSupport
import Testing

/// The pass as a state machine: every state that events lead to within a small world, against what
/// spec A3.10 and T-ADD-27 say of each posting; and machines broken on purpose, which the same search
/// must catch.
struct PostingPassModelTests {
  /// What happens to a period, its pass, and the clock.
  private enum Event: CaseIterable {
    case hold, open, close, shut, unshut
    case grant, revoke, tick
    case postSmall, postLarge, postAsAnother, postFromAnotherModule
    /// A posting that is undone within its transaction.
    case rollBack
  }

  /// What the spec counts, apart from the program: told by events alone.
  private struct Model: Hashable {
    var status = PeriodStatus.open
    var isShut = false
    var isGranted = false
    var isRevoked = false
    var used = 0
    var hour = 0

    static let maximum = 3
    static let lastHour = 2

    var isPassInForce: Bool { isGranted && !isRevoked && hour < Model.lastHour }

    func admits(_ amount: Int, isHolder: Bool, isModule: Bool) -> Bool {
      if status == .closed { return false }
      if status == .open, !isShut || !isModule { return true }
      return isPassInForce && isHolder && isModule && used + amount <= Model.maximum
    }

    /// Whether a pass is what lets such a posting in.
    func needsPass(isModule: Bool) -> Bool { status == .onHold || isShut && isModule }
  }

  /// The program, and what is broken in it.
  private struct Machine {
    enum Fault: CaseIterable {
      case none
      /// The time is read before the lock is waited for: it is an hour old.
      case readsTheTimeEarly
      case forgetsToGiveBack
      case forgetsToCount
      case honoursTheRevoked
      case opensTheClosed
      case asksNoHolder
      case asksNoModule
    }

    var facts: PostingFacts
    var hour = 0
    let fault: Fault

    mutating func post(_ amount: Int, by name: String, _ module: Module) -> Bool {
      let before = facts.periods
      let time = fault == .readsTheTimeEarly ? max(0, hour - 1) : hour
      facts.periods.now = "2026-01-01T0\(time):00:00Z"
      if fault == .honoursTheRevoked {
        for i in facts.periods.passes.indices { facts.periods.passes[i].revoked = nil }
      }
      if fault == .opensTheClosed, facts.periods.status(of: "2025-03") == .closed {
        facts.periods.statuses["2025-03"] = nil
      }
      var poster = Poster(name: name, module: module)
      if fault == .asksNoHolder, !facts.periods.passes.isEmpty {
        poster = Poster(name: "bo", module: module)
      }
      if fault == .asksNoModule, !facts.periods.passes.isEmpty {
        poster = Poster(name: poster.name)
      }
      defer {
        let passes = facts.periods.passes
        facts.periods = before
        for (i, pass) in passes.enumerated() where fault != .forgetsToCount {
          facts.periods.passes[i].uses = pass.uses
        }
      }
      let draft = VoucherDraft(
        day: Day(number: 20_157),
        series: "A",
        text: "prov",
        lines: [
          VoucherLine(
            LedgerAccount(AccountNumber("1930")),
            Money(minorUnits: Int64(amount), .sek),
            accounting: Int64(amount)
          ),
          VoucherLine(
            LedgerAccount(AccountNumber("2081")),
            Money(minorUnits: -Int64(amount), .sek),
            accounting: -Int64(amount)
          ),
        ]
      )
      return (try? Voucher(checking: draft, against: &facts, by: poster)) != nil
    }
  }

  private struct State: Hashable {
    var model: Model
    /// What is seen of the machine from without.
    var used: Int64
  }

  private func facts() throws -> PostingFacts {
    var calendar = FiscalCalendar()
    _ = try calendar.addYear(from: try day("2025-03-01"), to: try day("2025-04-30"))
    let accounts = ["1930", "2081"].map { code in
      Account(
        number: AccountNumber(code),
        name: code,
        type: AccountType(classOf: AccountNumber(code)),
        isRevalued: false
      )
    }
    return PostingFacts(
      company: Company(
        code: "SE01",
        name: "Exempel AB",
        accountingCurrency: .sek,
        reportingCurrency: nil,
        chartStandard: .bas
      ),
      periods: PeriodControl(company: "SE01", calendar: calendar),
      chart: ChartOfAccounts(accounts)
    )
  }

  /// Does an event to both; the machine's answer and the model's, where it is a posting.
  private func step(
    _ event: Event,
    _ model: inout Model,
    _ machine: inout Machine
  ) -> (machine: Bool, model: Bool)? {
    func set(_ status: PeriodStatus) {
      guard model.status != .closed else { return }
      model.status = status
      machine.facts.periods.statuses["2025-03"] = PeriodStatusChange(
        period: "2025-03",
        status: status,
        by: "anna",
        at: "",
        reason: ""
      )
    }
    func post(
      _ amount: Int,
      by name: String = "bo",
      _ module: Module = .generalLedger
    ) -> (
      machine: Bool, model: Bool
    ) {
      let (isHolder, isModule) = (name == "bo", module == .generalLedger)
      let due = model.admits(amount, isHolder: isHolder, isModule: isModule)
      if due, model.needsPass(isModule: isModule) { model.used += amount }
      return (machine.post(amount, by: name, module), due)
    }
    switch event {
    case .hold: set(.onHold)
    case .open: set(.open)
    case .close: set(.closed)
    case .shut, .unshut:
      model.isShut = event == .shut
      machine.facts.periods.access["2025-03"] = [.generalLedger: model.isShut ? .none : .all]
    case .grant:
      guard !model.isGranted else { return nil }
      model.isGranted = true
      machine.facts.periods.passes = [
        PostingPass(
          number: 1,
          holder: .person("bo"),
          period: "2025-03",
          maximum: Int64(Model.maximum),
          expires: "2026-01-01T0\(Model.lastHour):00:00Z",
          granted: RecordedAct(by: "anna", at: "2026-01-01T00:00:00Z", reason: "sen")
        )
      ]
    case .revoke:
      guard model.isGranted else { return nil }
      model.isRevoked = true
      machine.facts.periods.passes[0].revoked = RecordedAct(by: "anna", at: "", reason: "klart")
    case .tick:
      guard model.hour <= Model.lastHour else { return nil }
      model.hour += 1
      machine.hour += 1
    case .postSmall: return post(1)
    case .postLarge: return post(2)
    case .postAsAnother: return post(1, by: "cecilia")
    case .postFromAnotherModule: return post(1, Module("payroll"))
    case .rollBack:
      let (before, kept) = (model, machine.facts)
      let outcome = post(1)
      model = before
      if machine.fault != .forgetsToGiveBack { machine.facts = kept }
      return outcome
    }
    return nil
  }

  /// The events that lead to the first state in which the machine does not do as the model says;
  /// nothing where there is none.
  private func violation(of fault: Machine.Fault) throws -> (path: [Event]?, states: Int) {
    let start = (Model(), Machine(facts: try facts(), fault: fault), [Event]())
    var seen: Set<State> = [State(model: start.0, used: 0)]
    var open = [start]
    while let (model, machine, path) = open.popLast() {
      for event in Event.allCases {
        var (model, machine) = (model, machine)
        let outcome = step(event, &model, &machine)
        let used = machine.facts.periods.passes.first?.used ?? 0
        if let outcome, outcome.machine != outcome.model { return (path + [event], seen.count) }
        if used != model.used, fault == .none { return (path + [event], seen.count) }
        if used > Model.maximum { return (path + [event], seen.count) }
        if seen.insert(State(model: model, used: used)).inserted {
          open.append((model, machine, path + [event]))
        }
      }
    }
    return (nil, seen.count)
  }

  @Test func `whatever happens, a pass lets in what it is for and nothing else`() throws {
    let (path, states) = try violation(of: .none)
    #expect(path == nil, "\(path ?? [])")
    // Statuses, access, pass and hours in every combination, with what was used.
    #expect(states > 200)
  }

  @Test(arguments: Machine.Fault.allCases.filter { $0 != .none })
  private func `a machine that is broken is caught`(_ fault: Machine.Fault) throws {
    #expect(try violation(of: fault).path != nil)
  }

  @Test func `a pass has one state at each instant`() {
    var pass = PostingPass(
      number: 1,
      holder: .person("bo"),
      period: "2025-03",
      maximum: 3,
      expires: "2026-01-01T02:00:00Z",
      granted: RecordedAct(by: "anna", at: "2026-01-01T00:00:00Z", reason: "sen")
    )
    #expect(pass.state(at: "2026-01-01T01:59:59Z") == .inForce && pass.left == 3)
    pass.use(by: "bo", 2)
    #expect(pass.hasRoom(for: 1) && !pass.hasRoom(for: 2) && !pass.hasRoom(for: .max))
    pass.use(by: "bo", 1)
    #expect(pass.uses == [PostingPass.Use(author: "bo", vouchers: 2, debits: 3)])
    #expect(pass.state(at: "2026-01-01T01:59:59Z") == .spent && pass.left == 0)
    #expect(pass.state(at: "2026-01-01T02:00:00Z") == .expired)
    pass.revoked = RecordedAct(by: "anna", at: "", reason: "")
    #expect(pass.state(at: "2026-01-01T00:00:00Z") == .revoked)
  }

  private static let expiries = table(
    """
    90m               | 2026-01-01T00:45:30Z
    8h                | 2026-01-01T07:15:30Z
    1m                | 2025-12-31T23:16:30Z
    2d                | 2026-01-02T23:15:30Z
    2026-01-05        | 2026-01-05T23:00:00Z
    05.07.2026        | 2026-07-05T22:00:00Z
    2026-01-05T16:00Z | 2026-01-05T16:00:00Z
    0h                | –
    -3h               | –
    +3h               | –
    9999999999h       | –
    h                 | –
    8                 | –
    2026-01-05T25:00Z | –
    2026-13-05        | –
    2026-01-05T16:00  | –
    """
  )

  @Test(arguments: expiries)
  func `when a pass ends is written in one of three ways`(_ row: [String]) {
    #expect((PassExpiry(row[0])?.instant(from: "2025-12-31T23:15:30Z") ?? "–") == row[1])
  }

  @Test func `a holder is a person or a group`() {
    for text in ["bo", "@closers", "Anna Berg"] {
      #expect(PostingPass.Holder(text)?.description == text)
    }
    #expect(PostingPass.Holder("@closers") == .group("closers"))
    for text in ["", " ", "@", "@ "] { #expect(PostingPass.Holder(text) == nil) }
  }
}
