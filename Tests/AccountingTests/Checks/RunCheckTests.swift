import Accounting
import TestSupport
import Testing

/// The checks of the runs of a period, and which of them still count.
struct RunCheckTests {
  /// Runs as `planned 1980`, `posted all`: the state and the accounts that each looked at.
  private func runs(_ cell: String) throws -> [CoveredRun<FXRevaluationParameters>] {
    try names(in: cell).enumerated().map { index, name in
      let words = name.split(separator: " ").map(String.init)
      let accounts = words.dropFirst()
      return CoveredRun(
        number: Int64(index + 1),
        state: try #require(RunState(rawValue: words[0])),
        parameters: FXRevaluationParameters(
          period: "2025-03",
          from: try day("2025-01-01"),
          to: try day("2025-03-31"),
          accounts: accounts == ["all"] ? nil : Set(accounts.map { AccountNumber($0) })
        )
      )
    }
  }

  /// The runs of a period in order, then the plans that are left and the posted runs to trust.
  private static let covered = table(
    """
                                              |     |
    planned all                               | 1   |
    posted all                                |     | 1
    nothing-to-do all                         |     |
    undone all                                |     |
    planned 1980, posted 1981                 | 1   | 2
    planned 1980, posted 1980                 |     | 2
    planned 1980, posted 1980 1981            |     | 2
    planned 1980 1981, posted 1980            | 1   | 2
    planned 1980, posted all                  |     | 2
    planned all, posted 1980                  | 1   | 2
    planned 1980, nothing-to-do 1980          |     |
    planned 1980, nothing-to-do 1981          | 1   |
    planned 1980, undone all                  | 1   |
    planned 1980, planned all                 | 1 2 |
    posted 1980, posted all                   |     | 2
    posted 1980, planned all                  | 2   | 1
    posted 1980, nothing-to-do all            |     |
    posted all, planned 1980                  | 2   | 1
    posted 1980, posted 1981, posted all      |     | 3
    posted 1980, posted 1981, planned 1980    | 3   | 1 2
    planned 1980, posted 1980, undone all     |     | 2
    """
  )

  @Test(arguments: covered)
  func `a run counts until a later one of its kind has looked at all of it again`(
    _ row: [String]
  ) throws {
    let runs = try runs(row[0])
    func told(_ numbers: [Int64]) -> String {
      numbers.map { "\($0)" }.joined(separator: " ")
    }
    #expect(told(FXRevaluation.plansLeft(among: runs)) == row[1])
    #expect(told(FXRevaluation.runsToTrust(among: runs)) == row[2])
  }

  @Test(arguments: [[], [3], [3, 5]] as [[Int64]])
  func `each plan that is left is named`(_ plans: [Int64]) throws {
    // Of one that is out of date nobody is told to post it.
    let result = try PlansArePosted.result {
      plans.map { PlansArePosted.Plan(run: $0, isStale: $0 == 5) }
    }
    #expect(result.status == (plans.isEmpty ? .pass : .fail))
    let expected = plans.map { run -> RunError in
      run == 5 ? .planIsStale(run: 5) : .planIsNotPosted(run: run)
    }
    #expect(result.items as? [RunError] == expected)
  }

  private static let current = table(
    """
                     | not-applicable |
    1 current        | pass           |
    1 stale          | fail           | 1
    1 stale, 2 stale | fail           | 1, 2
    1 current, 2 stale | fail         | 2
    1 current, 2 current | pass       |
    """
  )

  @Test(arguments: current)
  func `each posted run that is stale is named`(_ row: [String]) throws {
    let facts = try names(in: row[0]).map { name in
      let words = name.split(separator: " ")
      let run = try #require(Int64(words[0]))
      let problem = words[1] == "stale" ? RunError.postedRunIsStale(run: run) : nil
      return (run: run, problem: problem as (any LedgerError)?)
    }
    let told = try outcome(of: RunsAreCurrent.self, on: facts) { item in
      guard case RunError.postedRunIsStale(let run) = item else { return "\(item)" }
      return "\(run)"
    }
    #expect(told == Array(row.dropFirst()))
  }
}
