import Accounting
import Closing
import TestSupport
import Testing

/// An account's type, and what reports know of the chart and the calendar at an earlier record (C6).
@Suite struct AccountTypeTests {
  private func set(
    _ type: AccountType,
    of account: String,
    _ ledger: TestLedger
  ) throws -> [String] {
    var change = AccountChange()
    change.type = type
    return try refusal {
      _ = try ledger.session.setAccount(AccountNumber(account), change, Call())
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `C6 a type with balances in a sealed period does not leave its part of the statements`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.post(voucher("2025-01-10", line("1930", 100), line("2081", -100)))
    #expect(try set(.expense, of: "1930", ledger) == [])
    #expect(try set(.asset, of: "1930", ledger) == [])
    _ = try ledger.session.close(period: "2025-01", Call())
    let before = try ledger.fingerprint()
    #expect(try set(.expense, of: "1930", ledger) == ["ACC-006"])
    #expect(try ledger.fingerprint() == before)
    #expect(try set(.equity, of: "2081", ledger) == [])
    #expect(try set(.liability, of: "2081", ledger) == [])
    // An account that has not moved by then is free.
    #expect(try set(.expense, of: "1940", ledger) == [])
    try ledger.post(voucher("2025-02-10", line("5010", 5), line("1930", -5)))
    #expect(try set(.asset, of: "5010", ledger) == [])
    _ = try ledger.session.change(
      "2025-01",
      .open,
      because: "fel",
      exemption: "fel",
      confirmed: true,
      Call()
    )
    #expect(try set(.expense, of: "1930", ledger) == [])
  }

  /// C68.
  @Test(arguments: TestDatabase.allCases)
  func `an account that was taken out comes back as it was, but for what is asked for`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    let account = Account(
      number: AccountNumber("8999"),
      name: "Kursvinst, bank",
      type: .income,
      isRevalued: false,
      isBlocked: true,
      groupingCode: "7418",
      statementKey: "AretsResultat"
    )
    try session.books.write(ledger.key, by: session.authorship) { open in
      try open.set([account])
    }
    func again(_ change: AccountChange) throws -> Account {
      _ = try session.retireAccount(account.number, Call())
      return try session.setAccount(account.number, change, Call()).account.account
    }
    #expect(try again(AccountChange()) == account)
    #expect(try session.accounts(Call()).contains(ControlledAccount(account)))
    var change = AccountChange()
    change.name = "Annat"
    change.type = .expense
    var changed = account
    changed.name = "Annat"
    changed.type = .expense
    #expect(try again(change) == changed)
    #expect(try session.accounts(Call()).contains(ControlledAccount(changed)))
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `an account that takes gains or losses stays in the chart`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    func retire(_ account: String) throws -> [String] {
      try refusal { _ = try ledger.session.retireAccount(AccountNumber(account), Call()) }
    }
    let before = try ledger.fingerprint()
    for account in ["3960", "7960", "8331", "8336"] {
      #expect(try retire(account) == ["ACC-003"], "\(account)")
    }
    #expect(try ledger.fingerprint() == before)
    #expect(try retire("2091") == [])
  }

  @Test(arguments: TestDatabase.allCases)
  func `C6 a report as known then has the accounts, dimensions and years of then`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    try ledger.post(
      voucher("2025-01-10", line("5010", 100, costCentre: "10"), line("1930", -100))
    )
    let then = try ledger.length()
    func rows(_ sequence: Int64?, split: String? = nil, period: String? = nil) throws -> [String] {
      try session.trialBalance(
        year: nil,
        period: period,
        splitBy: split,
        asOf: sequence,
        Call()
      ).balance.rows.map { "\($0.subject) \($0.amounts.closing)" }
    }
    let before = try rows(then)
    #expect(try set(.asset, of: "5010", ledger) == [])
    var renamed = AccountChange()
    renamed.name = "Nytt namn"
    _ = try session.setAccount(AccountNumber("1930"), renamed, Call())
    _ = try session.setAccount(AccountNumber("1999"), renamed, Call())
    _ = try session.setDimension(1, DimensionChanges(name: "avdelning"), Call())
    try session.books.write(ledger.key, by: session.authorship) { open in
      _ = try open.addYear(from: day("2026-01-01"), to: day("2026-12-31"))
    }
    #expect(try rows(nil) != before)
    #expect(try rows(then) == before)
    #expect(try refusal { _ = try rows(then, period: "2026-01") } == ["CAL-009"])
    #expect(try refusal { _ = try rows(then, split: "avdelning") } == ["CMP-010"])
    let (old, new) = (try rows(then, split: "costCentre"), try rows(nil, split: "avdelning"))
    #expect(old.count == new.count)
  }
}
