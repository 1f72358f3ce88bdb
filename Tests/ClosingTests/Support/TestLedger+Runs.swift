import Accounting
import Closing

extension TestLedger {
  /// Plans a revaluation of all accounts of a period.
  func planRevaluation(_ period: String) throws -> RunReport {
    try session.plan(FXRevaluation.self, FXRevaluationRequest(period: period), Call())
  }

  func postPlan(_ run: Int64) throws -> RunReport {
    try session.postPlan(run, Call())
  }

  func undo(_ run: Int64) throws -> RunReport {
    try session.undo(run, on: nil, Call())
  }

  func run(_ number: Int64) throws -> RunReport { try session.run(number, Call()) }

  func runs() throws -> [Run] { try session.runs(Call()).map(\.run) }

  /// Each check of a period: `name status`, and the codes of what it found.
  func checks(_ period: String) throws -> [String] {
    try session.check(period: period, Call()).results.map { result in
      ([result.id.rawValue, result.status.rawValue] + result.items.map { $0.code.description })
        .joined(separator: " ")
    }
  }
}
