import Accounting
import TestSupport
import Testing

struct RunStateTests {
  @Test func `a run goes from planned to posted to undone and never back`() {
    let transitions = table(
      """
      planned       | post | posted
      planned       | undo | undone
      posted        | post | posted
      posted        | undo | undone
      nothing-to-do | post | RUN-004
      nothing-to-do | undo | RUN-004
      undone        | post | RUN-003
      undone        | undo | RUN-003
      """
    )
    var told: [[String]] = []
    for state in RunState.allCases {
      for event in RunEvent.allCases {
        let outcome: String
        do throws(RunError) {
          outcome = try state.after(event, run: 17).rawValue
        } catch {
          outcome = error.code.description
        }
        told.append([state.rawValue, event.rawValue, outcome])
      }
    }
    #expect(told == transitions)
  }
}
