import Accounting
import TestSupport
import Testing

/// What keeps a close from being undone, and what becomes of closes.
@Suite struct CloseUndoTests {
  private static let calendar = FiscalCalendar([
    FiscalYear(from: Day(number: 20_089), to: Day(number: 20_453))
  ])

  private static func close(
    _ number: Int64,
    _ period: String = "2025-01",
    seal: Int64? = nil,
    undone: Bool = false
  ) -> CloseRecord {
    CloseRecord(
      number: number,
      period: period,
      sequence: 10 * number,
      seal: CloseRecord.KeptSeal(sequence: seal ?? 10 * number - 1, hash: "00ff"),
      runs: [CloseRecord.KeptRun(number: number, kind: .fxRevaluation, vouchers: 1)],
      closed: RecordedAct(by: "anna", at: "2025-02-01T09:00:00Z", reason: ""),
      undone: undone
        ? RecordedAct(by: "bo", at: "2025-02-02T09:00:00Z", reason: "late") : nil
    )
  }

  private static let laterRun = Run(
    number: 9,
    kind: .fxRevaluation,
    state: .posted,
    period: "2025-02",
    parameters: "",
    fingerprint: nil,
    sequence: 99,
    undoes: nil,
    asOf: Run.AsOf(company: 99, installation: 0),
    by: "anna",
    at: "2025-03-01T09:00:00Z"
  )

  /// Everything that may stand in the way, each told by a letter: undone, replaced by a newer close,
  /// closed for good, with Vouchers in force, a later seal, a later run, an empty reason.
  private static let table = TestSupport.table(
    """
          |
    v     |
    u     | CLS-009
    uncsr | CLS-009
    n     | CLS-010
    c     | PER-002
    s     |
    r     |
    vs    | CLS-011
    vr    | CLS-012
    vsr   | CLS-011 CLS-012
    e     | PER-006
    vncsre | CLS-010 PER-002 CLS-011 CLS-012 PER-006
    vf    | PER-010
    f     | PER-028
    """
  )

  @Test(arguments: table) func `everything that stands in the way is told at once`(_ row: [String])
  {
    let has = Set(row[0].map(String.init))
    var control = PeriodControl(company: "SE01", calendar: CloseUndoTests.calendar)
    func set(_ status: PeriodStatus, _ period: String) {
      control.statuses[period] = PeriodStatusChange(
        period: period,
        status: status,
        by: "anna",
        at: "2025-02-01T09:00:00Z",
        reason: "x"
      )
    }
    set(has.contains("c") ? .closed : .onHold, "2025-01")
    if has.contains("f") { set(.closed, "2025-03") }
    let close = CloseUndoTests.close(1, undone: has.contains("u"))
    let facts = CloseUndoFacts(
      company: "SE01",
      close: close,
      newest: has.contains("n") ? CloseUndoTests.close(3) : close,
      control: control,
      hasVouchers: has.contains("v"),
      laterSeals: has.contains("s") ? [("2025-02", 2)] : [],
      laterRuns: has.contains("r") ? [CloseUndoTests.laterRun] : []
    )
    let obstacles = facts.obstacles(because: has.contains("e") ? "  " : "x")
    #expect(obstacles.map(\.code.description).joined(separator: " ") == row[1])
  }

  @Test func `a close stands as long as its seal is the newest of its month and intact`() {
    func seal(_ sequence: Int64) -> Seal {
      Seal(
        period: "2025-01",
        sequence: sequence,
        head: "",
        trialBalance: "",
        rates: "",
        settings: "",
        runs: "",
        seal: "00ff"
      )
    }
    let opening = PeriodStatusChange(
      period: "2025-01",
      status: .open,
      by: "anna",
      at: "2025-02-01T09:00:00Z",
      reason: "x"
    )
    let states: [(SealState?, CloseRecord.State)] = [
      (.intact(seal(9)), .stands), (.moved(seal(9), by: SealMove(record: 12)), .moved),
      (.broken(seal(9), change: opening), .opened), (.differs(seal(9), part: "runs"), .differs),
      (.intact(seal(19)), .replaced), (.broken(seal(19), change: opening), .replaced),
      (nil, .replaced),
    ]
    for (newest, expected) in states {
      #expect(CloseUndoTests.close(1).state(newest: newest) == expected)
      #expect(CloseUndoTests.close(1, undone: true).state(newest: newest) == .undone)
    }
  }
}
