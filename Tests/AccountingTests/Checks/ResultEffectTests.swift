import Accounting
import TestSupport
import Testing

/// Effects of checks on the result, added up.
@Suite struct ResultEffectTests {
  private func money(_ amount: Int64) -> Money { Money(minorUnits: amount, .sek) }

  private func plan(_ text: String) throws -> PlansArePosted.Plan {
    let words = text.split(separator: " ").map(String.init)
    return PlansArePosted.Plan(
      run: 1,
      isStale: words.contains("stale"),
      effect: Int64(words[0]).map(money),
      isCountedElsewhere: words.contains("elsewhere")
    )
  }

  @Test(
    arguments: table(
      """
      -                          | none    | none
      5                          | 5       | 5
      5, 7                       | 12      | 12
      5 elsewhere                | 5       | 0
      5 elsewhere, 7             | 12      | 7
      5 stale elsewhere          | unknown | 0
      5 stale, 7                 | unknown | unknown
      5 stale elsewhere, 7       | unknown | 7
      - stale, 7                 | 7       | 7
      """
    )
  )
  func `plans are added up, and counted once`(_ row: [String]) throws {
    let plans = try row[0].split(separator: ",").map { try plan(String($0)) }
    let effect = try PlansArePosted.effect(plans)
    func told(_ amount: Money?) -> String {
      effect == nil ? "none" : amount.map { String($0.minorUnits) } ?? "unknown"
    }
    #expect(told(effect?.amount) == row[1])
    #expect(told(effect?.own) == row[2])
    #expect(effect?.reasons.isEmpty ?? true == (row[1] != "unknown"))
  }

  @Test func `one check that cannot say keeps the whole unknown`() throws {
    let known = CheckResult(PlansArePosted.self, .fail, [], effect: .known(money(5)))
    let none = CheckResult(BooksBalance.self, .fail)
    let some = try ForetoldResult(period: money(1), year: money(2), [known, none, known])
    #expect(some.open == money(10) && some.done(some.year) == money(12) && some.unknown.isEmpty)
    let reasons = [FXRevaluationError.cannotRevalue(code: MoneyError.overflow.code, period: "P")]
    let unknown = CheckResult(
      ForeignBalancesAreRevalued.self,
      .couldNotRun,
      effect: .unknown(reasons)
    )
    let all = try ForetoldResult(period: money(1), year: money(2), [known, unknown])
    #expect(all.open == nil && all.done(all.year) == nil)
    #expect(all.unknown.map(\.check) == [.foreignBalancesAreRevalued])
    let much = CheckResult(PlansArePosted.self, .fail, [], effect: .known(money(.max)))
    #expect(throws: MoneyError.self) {
      try ForetoldResult(period: money(1), year: money(2), [much, known])
    }
    let most = try ForetoldResult(period: money(1), year: money(2), [much])
    #expect(most.done(most.period) == nil)
  }
}
