import Accounting
import Closing
import Foundation

/// What is measured of an answer that the books give.
enum AnswerMeasure: String {
  case trial
  case revalue

  private static let rounds = 21

  /// The median of the seconds that it takes, the first ones among them.
  func seconds(_ url: String, period: String) throws -> Double {
    let session = try Session.open(url, as: "bench", clock: { "2026-01-31T00:00:00Z" })
    let clock = ContinuousClock()
    let taken = try (0..<AnswerMeasure.rounds).map { _ in
      try clock.measure { try ask(session, period) }.inSeconds
    }
    return taken.sorted()[AnswerMeasure.rounds / 2]
  }

  private func ask(_ session: Session, _ period: String) throws {
    switch self {
    case .trial:
      _ = try session.trialBalance(year: nil, period: period, Call())
    case .revalue:
      _ = try session.plan(
        FXRevaluation.self,
        FXRevaluationRequest(period: period),
        Call(isRehearsal: true)
      )
    }
  }
}
