import Accounting
import Testing

/// Every history of up to three runs of a period, in every state and over every choice of two accounts:
/// a plan or a posted run counts until a later one has looked at all of it again.
struct CoveredRunsWorldTests {
  /// What a run looked at, as bits: the first account, the second, and all others.
  private static let scopes: [(bits: Int, accounts: Set<AccountNumber>?)] = [
    (0b001, [AccountNumber("1940")]), (0b010, [AccountNumber("1941")]),
    (0b011, [AccountNumber("1940"), AccountNumber("1941")]), (0b111, nil),
  ]

  private struct Step {
    let bits: Int
    let run: (Int64) -> CoveredRun<FXRevaluationParameters>
    let state: RunState
  }

  private func steps() throws -> [Step] {
    let (first, last) = (try day("2025-01-01"), try day("2025-03-31"))
    return CoveredRunsWorldTests.scopes.flatMap { bits, accounts in
      RunState.allCases.map { state in
        let parameters = FXRevaluationParameters(
          period: "2025-03",
          from: first,
          to: last,
          accounts: accounts
        )
        return Step(
          bits: bits,
          run: { CoveredRun(number: $0, state: state, parameters: parameters) },
          state: state
        )
      }
    }
  }

  /// The numbers of the runs in a state which none of the later ones that did their work outdoes.
  private func left(_ history: [Step], _ state: RunState) -> [Int64] {
    history.indices.filter { index in
      history[index].state == state
        && !history[(index + 1)...].contains {
          ($0.state == .posted || $0.state == .nothingToDo)
            && $0.bits & history[index].bits == history[index].bits
        }
    }.map { Int64($0 + 1) }
  }

  @Test func `what counts is what no later run has made over again`() throws {
    let steps = try steps()
    var histories: [[Step]] = [[]]
    var tried = 0
    for length in 1...3 {
      histories = histories.flatMap { history in steps.map { history + [$0] } }
      for history in histories {
        let runs = history.enumerated().map { $1.run(Int64($0 + 1)) }
        let plans = FXRevaluation.plansLeft(among: runs)
        let posted = FXRevaluation.runsToTrust(among: runs)
        tried += 1
        guard plans == left(history, .planned), posted == left(history, .posted) else {
          Issue.record("\(history.map { "\($0.state) \($0.bits)" }): \(plans) \(posted)")
          return
        }
      }
      #expect(histories.count == [0, 16, 256, 4_096][length])
    }
    #expect(tried == 16 + 256 + 4_096)
  }
}
