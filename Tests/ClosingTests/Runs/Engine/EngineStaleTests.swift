import Accounting
import Books
import Closing
import TestSupport
import Testing

/// A run of any kind is out of date when one of the things that it read has moved, and by no other.
@Suite struct EngineStaleTests {
  /// What somebody does, and why a run of each kind is then out of date; a dash where it is current.
  ///
  /// The revaluation is of the euros of February, the transfer of all that suspense holds.
  private static let table = TestSupport.table(
    """
    change                                     | revaluation    | transfer
    the rate of the rate day                   | rate           | -
    the rate of the rate day in the other book | rate           | -
    a rate of an earlier day                   | -              | -
    a rate of a later day                      | -              | -
    a rate of another currency                 | -              | -
    euros in the period                        | balance booked | -
    euros in an earlier period                 | balance booked | -
    euros in a later period                    | -              | -
    pounds in the period                       | -              | -
    euros on an account that is not revalued   | -              | -
    kronor in the period                       | -              | -
    suspense in the period                     | -              | balance
    suspense in an earlier period              | -              | balance
    suspense in a later period                 | -              | balance
    another suspense account that is empty     | -              | -
    another suspense account with a balance    | -              | balance
    the rate type of an account                | rate           | -
    an account is no longer revalued           | balance        | -
    an account is renamed                      | -              | -
    an account that it does not use is blocked | -              | -
    accounts of gains and losses that others come before | - | -
    the accounts of gains and losses           | settings       | -
    a value of a dimension is renamed          | -              | -
    a dimension gets another value             | -              | -
    a run of the other kind                    | -              | -
    a later period is held                     | -              | -
    a voucher that it posted is reversed       | booked reversed | reversed
    """
  ).dropFirst()

  private func change(_ name: String, _ ledger: TestLedger, _ kind: EngineKind) throws {
    switch name {
    case "the rate of the rate day": try ledger.rate("EUR", "SEK", "2025-02-28", "11.5")
    case "the rate of the rate day in the other book":
      try ledger.rate("EUR", "USD", "2025-02-28", "1.2")
    case "a rate of an earlier day": try ledger.rate("EUR", "SEK", "2025-02-27", "12")
    case "a rate of a later day": try ledger.rate("EUR", "SEK", "2025-03-01", "12")
    case "a rate of another currency": try ledger.rate("GBP", "SEK", "2025-02-28", "14")
    case "euros in the period": try ledger.move("1940", "EUR", "2025-02-20")
    case "euros in an earlier period": try ledger.move("1940", "EUR", "2025-01-22")
    case "euros in a later period": try ledger.move("1940", "EUR", "2025-03-20")
    case "pounds in the period": try ledger.move("1940", "GBP", "2025-02-20")
    case "euros on an account that is not revalued": try ledger.move("3001", "EUR", "2025-02-20")
    case "kronor in the period": try ledger.move("1940", "SEK", "2025-02-20")
    case "suspense in the period": try ledger.move("2091", "SEK", "2025-02-20")
    case "suspense in an earlier period": try ledger.move("2091", "SEK", "2025-01-22")
    case "suspense in a later period": try ledger.move("2091", "SEK", "2025-03-20")
    case "another suspense account that is empty": try ledger.suspend("2440")
    case "another suspense account with a balance":
      try ledger.move("3960", "SEK", "2025-02-20")
      try ledger.suspend("3960")
    case "the rate type of an account":
      try set("1940", ledger) { $0.revaluationRateType = "budget" }
    case "an account is no longer revalued": try set("1510", ledger) { $0.isRevalued = false }
    case "an account is renamed":
      for account in ["1940", "2091"] { try set(account, ledger) { $0.name = "Nytt namn" } }
    case "an account that it does not use is blocked":
      try set("2440", ledger) { $0.isBlocked = true }
    case "the accounts of gains and losses": try setProfile(.single(AccountNumber("1940")), ledger)
    case "accounts of gains and losses that others come before": try setProfile(.all, ledger)
    case "a value of a dimension is renamed":
      _ = try ledger.session.setDimension(
        1,
        DimensionChanges(code: "10", name: "Nytt namn"),
        Call()
      )
    case "a dimension gets another value":
      _ = try ledger.session.setDimension(
        1,
        DimensionChanges(code: "30", name: "Ny"),
        Call()
      )
    case "a run of the other kind": _ = try kind.other.post(ledger.session)
    case "a later period is held":
      _ = try ledger.session.change("2025-06", .hold, because: nil, confirmed: false, Call())
    case "a voucher that it posted is reversed":
      let run = try #require(try ledger.runs().last).number
      let voucher = try #require(try ledger.session.vouchers(run: run, Call()).first)
      _ = try ledger.session.reverse(.id(voucher.key.sequence), on: nil, Call())
    default: preconditionFailure("nobody does this: \(name)")
    }
  }

  private func setProfile(
    _ accounts: RevaluationProfileLine.AccountScope,
    _ ledger: TestLedger
  ) throws {
    let line = RevaluationProfileLine(
      currency: .eur,
      accounts: accounts,
      gain: AccountNumber("3960"),
      loss: AccountNumber("7960")
    )
    _ = try ledger.session.setRevaluationProfile(line, lowestLevel: nil, Call())
  }

  private func set(
    _ account: String,
    _ ledger: TestLedger,
    _ set: (inout AccountChange) -> Void
  ) throws {
    var change = AccountChange()
    set(&change)
    _ = try ledger.session.setAccount(AccountNumber(account), change, Call())
  }

  private func name(_ cause: StaleCause) -> String {
    switch cause {
    case .balance: "balance"
    case .accountingBalance: "booked"
    case .rate: "rate"
    case .reversed: "reversed"
    case .settings: "settings"
    }
  }

  /// Each run is made on what the rows before have left; a posted one is undone before the next.
  @Test(arguments: TestDatabase.allCases, EngineKind.allCases)
  func `a run is out of date by each thing that it read, and by nothing else`(
    _ database: TestDatabase,
    _ kind: EngineKind
  ) throws {
    for state in [RunState.planned, .posted] { try tryAll(database, kind, state) }
  }

  private func tryAll(_ database: TestDatabase, _ kind: EngineKind, _ state: RunState) throws {
    let ledger = try EngineKind.books(database)
    // Of a plan there is no voucher to reverse.
    for row in EngineStaleTests.table where state == .posted || !row[0].contains("it posted") {
      let report = try state == .planned ? kind.plan(ledger.session) : kind.post(ledger.session)
      let run = report.run.number
      #expect(report.run.state == state, "\(told(row))")
      #expect(try ledger.run(run).staleBecause == [], "\(told(row))")
      try change(row[0], ledger, kind)
      let causes = try ledger.run(run).staleBecause
      let names = Set(causes.map(name)).sorted().joined(separator: " ")
      #expect(names == (row[kind == .revaluation ? 1 : 2]).replacing("-", with: ""), "\(told(row))")
      let listed = try ledger.session.runs(Call()).first { $0.run.number == run }
      #expect(listed?.isStale == !causes.isEmpty, "\(told(row))")
      if state == .planned, !causes.isEmpty {
        let before = try ledger.fingerprint()
        #expect(try refusal { _ = try ledger.postPlan(run) } == ["RUN-005"], "\(told(row))")
        #expect(try ledger.fingerprint() == before, "\(told(row))")
      }
      if state == .posted { _ = try ledger.undo(run) }
    }
  }
}
