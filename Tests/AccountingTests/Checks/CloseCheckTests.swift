import Accounting
import Testing

struct CloseCheckTests {
  private func facts(_ change: (inout CloseFacts) throws -> Void = { _ in }) throws -> CloseFacts {
    var calendar = FiscalCalendar()
    for year in [2024, 2025] {
      _ = try calendar.addYear(from: try day("\(year)-01-01"), to: try day("\(year)-12-31"))
    }
    let march = try #require(calendar.period(named: "2025-03"))
    var facts = CloseFacts(
      period: march,
      control: PeriodControl(company: "SE01", calendar: calendar)
    )
    facts.netOfBooks = [Money(minorUnits: 0, .sek)]
    for period in calendar.periods where period.lastDay < march.firstDay {
      facts.control.statuses[period.name] = held(period.name)
    }
    try change(&facts)
    return facts
  }

  private func held(_ period: String) -> PeriodStatusChange {
    PeriodStatusChange(period: period, status: .onHold, by: "bo", at: "", reason: "")
  }

  /// What is not plain passed: `name status codes`.
  private func told(_ facts: CloseFacts) -> [String] {
    check(facts).filter { $0.status == .fail }.map { result in
      ([result.check.name, result.check.weight.rawValue]
        + result.items.map(\.code.description)).joined(separator: " ")
    }
  }

  private func line(_ difference: Int64) throws -> FXRevaluationLine {
    FXRevaluationLine(
      ledgerAccount: LedgerAccount(AccountNumber("1940")),
      layer: .current,
      book: .accounting,
      balance: Money(minorUnits: 100, .eur),
      booked: Money(minorUnits: 1_100, .sek),
      target: Money(minorUnits: 1_100 + difference, .sek),
      rate: try RateResult(legs: []),
      offset: difference == 0 ? nil : AccountNumber("8331")
    )
  }

  @Test func `books in order pass every check that applies`() throws {
    let results = check(try facts())
    #expect(results.count == CloseCheck.all.count)
    #expect(results.filter { $0.status == .fail }.isEmpty)
    let names = CloseCheck.all.map(\.name)
    #expect(Set(names).count == names.count)
    let absent = results.filter { $0.status == .notApplicable }.map(\.check.name)
    #expect(
      absent == [
        "suspense-is-empty", "closing-rates-exist", "foreign-balances-are-revalued",
        "runs-are-current",
      ]
    )
  }

  @Test func `each check fails on its own fault and on no other`() throws {
    let old = RateError.isMissing(
      type: "default",
      from: .eur,
      to: .sek,
      day: try day("2025-03-31"),
      earliest: nil
    )
    let difference = try line(7)
    let faults: [(expected: [String], change: (inout CloseFacts) throws -> Void)] = [
      (["books-balance block CHK-009"], { $0.netOfBooks = [Money(minorUnits: 1, .sek)] }),
      (["voucher-numbers-have-no-gaps block CHK-008"], { $0.seriesWithGaps = ["A"] }),
      (
        ["suspense-is-empty block CHK-001"],
        { $0.suspense = [(AccountNumber("2999"), Money(minorUnits: 1, .sek))] }
      ),
      ([], { $0.suspense = [(AccountNumber("2999"), Money(minorUnits: 0, .sek))] }),
      (["imports-foot warn CHK-004"], { $0.importsThatDoNotFoot = [(1, "x.se")] }),
      (
        ["closing-rates-exist block CHK-005"], { $0.revaluationProblems = [old] }
      ),
      (
        ["foreign-balances-are-revalued block CHK-007"],
        { $0.revaluationProblems = [MoneyError.overflow] }
      ),
      (["foreign-balances-are-revalued block CHK-006"], { $0.revaluation = [difference] }),
      (["plans-are-posted warn CHK-012"], { $0.plansNotPosted = [3] }),
      (
        ["runs-are-current block CHK-013"],
        {
          $0.postedRuns = [3]
          $0.staleRuns = [3]
        }
      ),
      (
        ["earlier-periods-are-held warn CHK-003"],
        { $0.control.statuses["2024-06"] = nil }
      ),
      (
        ["next-period-is-open warn CHK-011"],
        { $0.control.statuses["2025-04"] = held("2025-04") }
      ),
    ]
    for (expected, change) in faults { #expect(told(try facts(change)) == expected) }
  }

  @Test func `the last month warns that there is no next, and a gap before it blocks`() throws {
    let last = try facts { facts in
      facts.period = try #require(facts.control.calendar.period(named: "2025-12"))
      for period in facts.control.calendar.periods where period.lastDay < facts.period.firstDay {
        facts.control.statuses[period.name] = held(period.name)
      }
    }
    #expect(told(last) == ["next-period-is-open warn CHK-010"])
    func gap(_ years: [Int]) throws -> [String] {
      told(
        try facts { facts in
          var calendar = FiscalCalendar()
          for year in years {
            _ = try calendar.addYear(
              from: try day("\(year)-01-01"),
              to: try day("\(year)-12-31")
            )
          }
          facts.control.calendar = calendar
          for period in calendar.periods where period.lastDay < facts.period.firstDay {
            facts.control.statuses[period.name] = held(period.name)
          }
        }
      )
    }
    #expect(try gap([2023, 2025]) == ["years-have-no-gaps block CHK-002"])
    #expect(try gap([2024, 2025, 2027]).isEmpty)
  }
}
