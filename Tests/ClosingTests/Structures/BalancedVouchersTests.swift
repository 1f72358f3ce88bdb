import Accounting
import Closing
import Database
import Foundation
import TestSupport
import Testing

@testable import Books

/// Vouchers that balance by cost centre, at the gate and in both databases (A10.5).
@Suite struct BalancedVouchersTests {
  private func journal(_ lines: String) -> SourceFile {
    let text = "series;number;date;account;amount;dimensions\n" + lines
    return SourceFile(name: "j.csv", data: Data(text.utf8))
  }

  private let rent = "J;1;2025-03-01;5010;300;1=10\nJ;1;;5010;200;1=20\nJ;1;;1930;-500;1=10\n"

  private func told(_ findings: [Finding]) -> [String] {
    findings.map(\.problem.code.description)
  }

  private func lines(_ ledger: TestLedger, _ name: String) throws -> [String] {
    try ledger.session.voucher(.number(name, year: "2025"), Call()).voucher.draft.lines.map {
      "\($0.ledgerAccount) \($0.accounting)"
    }
  }

  private func isSound(_ ledger: TestLedger) throws -> Bool {
    let (status, output) = try IndependentVerifier.run([ledger.database.applicationURL])
    #expect(status == 0, "\(output)")
    return try ledger.isSound() && status == 0
  }

  @Test(arguments: TestDatabase.allCases)
  func `T-DIM-4: a journal gets what lacks, is known again, and is reversed with it`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    try ledger.balanceByValue()
    // Nobody enters vouchers on the account, and yet what lacks stands there.
    var control = AccountChange()
    control.control.isClosedToEntry = true
    _ = try session.setAccount(AccountNumber("1510"), control, Call())
    let first = try session.importJournal(journal(rent), Call())
    #expect(told(first.findings) == ["DIM-015"])
    #expect(first.debit == 500_00 && first.lines == 3)
    #expect(
      try lines(ledger, "J1") == [
        "5010 1=10 30000", "5010 1=20 20000", "1930 1=10 -50000", "1510 1=10 20000",
        "2440 1=20 -20000",
      ]
    )
    let shown = try session.voucher(.number("J1", year: "2025"), Call())
    #expect(shown.balancing.map(\.code) == ["10", "20"] && shown.balancing.map(\.line) == [3, 4])
    let more = "J;2;2025-03-02;5010;7;1=10\nJ;2;;1930;-7;\n"
    let again = try session.importJournal(journal(rent + more), Call())
    #expect(again.posted == 1)
    // A blank is a value of its own.
    #expect(try lines(ledger, "J2").suffix(2) == ["2440 1=10 -700", "1510 700"])
    let contra = try session.reverse(.number("J1", year: "2025"), on: nil, Call())
    #expect(contra.voucher.draft.lines.count == 5 && contra.balancing.isEmpty)
    #expect(try isSound(ledger))
  }

  @Test(arguments: TestDatabase.allCases)
  func `an export of ours is known again with the lines that were added`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    try ledger.balanceByValue()
    _ = try session.importJournal(journal(rent), Call())
    var bytes: [UInt8] = []
    _ = try session.exportCSV(
      ExportSelection(company: TestLedger.code, year: "2025"),
      to: { bytes += $0 }
    )
    let export = SourceFile(name: "export.csv", data: Data(bytes))
    #expect(try session.importJournal(export, Call()).posted == 0)
    #expect(try ledger.balance("5010", "2025-12") == 500_00)
  }

  @Test(arguments: TestDatabase.allCases)
  func `an end that was decided first ends what is decided for an earlier day`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    _ = try ledger.session.balanceVouchers(by: nil, from: day("2025-03-01"), Call())
    try ledger.balanceByValue(from: "2025-01-01")
    let open = line("5010", 100, costCentre: "10")
    #expect(
      try refusal { try ledger.post(voucher("2025-02-28", open, line("1930", -100))) }
        == ["DIM-016", "DIM-016"]
    )
    try ledger.post(voucher("2025-03-01", open, line("1930", -100)))
    #expect(try isSound(ledger))
    // The account on which what lacks is added stays in the chart, and of its kind.
    var change = AccountChange()
    change.type = .income
    #expect(
      try refusal { _ = try ledger.session.setAccount(AccountNumber("1510"), change, Call()) }
        .contains("DIM-018")
    )
    let shown = try ledger.session.account(AccountNumber("2440"), Call())
    #expect(shown.references.contains(.balancing))
  }

  @Test(arguments: TestDatabase.allCases)
  func
    `the gate refuses what leaves a value open, from the day on, and lets runs through that do not`(
      _ database: TestDatabase
    ) throws
  {
    let ledger = try TestLedger(database)
    try ledger.balanceByValue(from: "2025-02-01")
    let open = line("5010", 100, costCentre: "10")
    try ledger.post(voucher("2025-01-31", open, line("1930", -100)))
    let refused = try refusal {
      try ledger.post(voucher("2025-02-01", open, line("1930", -100)))
    }
    #expect(refused == ["DIM-016", "DIM-016"])
    // A voucher that does not balance at all is told so, and gets nothing.
    #expect(try refusal { try ledger.post(voucher("2025-02-01", open)) } == ["VOU-002"])
    try ledger.post(
      voucher(
        "2025-02-02",
        line("1940", 100_00, "EUR", booked: 1_100_00, costCentre: "10"),
        line("2081", -100_00, "EUR", booked: -1_100_00, costCentre: "10")
      )
    )
    try ledger.rate("EUR", "SEK", "2025-02-28", "11.5")
    let run = try ledger.revalue("2025-02")
    #expect(run.run.state == .posted)
    _ = try ledger.session.undo(run.run.number, on: nil, Call())
    _ = try ledger.session.balanceVouchers(by: nil, from: day("2025-03-01"), Call())
    try ledger.post(voucher("2025-03-01", open, line("1930", -100)))
    #expect(try isSound(ledger))
  }

  @Test(arguments: TestDatabase.allCases)
  func `books that come in are told and never changed, and a check names them`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    try ledger.balanceByValue()
    let plain = SIEText(year: 2_025, vouchers: ["B 1 0310 5010 100 1930 -100"]).file
    let text = String(decoding: plain.data, as: UTF8.self)
      .replacingOccurrences(of: "5010 {}", with: "5010 {1 \"10\"}")
    let imported = try session.importSIE(
      SourceFile(name: "b.se", data: Data(text.utf8)),
      LedgerImportOptions(),
      Call(TestLedger.code)
    )
    #expect(imported.run != nil)
    #expect(told(imported.findings).contains("DIM-017"), "\(imported.findings)")
    #expect(try lines(ledger, "B1") == ["5010 1=10 10000", "1930 -10000"])
    let check = try session.check(period: "2025-03", Call()).results.first {
      $0.id == .vouchersBalanceByValue
    }
    #expect(check?.items.map(\.code.description) == ["DIM-019"])
    #expect(try isSound(ledger))
  }

  @Test
  func `a dimension that is unknown or missing from a structure, and wrong accounts, are refused`()
    throws
  {
    let ledger = try TestLedger(.sqlite)
    let session = ledger.session
    func codes(_ dimension: Int, _ debit: String, _ credit: String) throws -> [String] {
      try refusal {
        let rule = BalancingDimension(
          dimension: dimension,
          debit: AccountNumber(debit),
          credit: AccountNumber(credit)
        )
        _ = try session.balanceVouchers(by: rule, from: day("2025-01-01"), Call())
      }
    }
    _ = try session.setStructure("Bare", structureFile("account\n1000..8999\n"), Call())
    _ = try session.activateStructure("Bare", version: nil, from: day("2025-01-01"), Call())
    #expect(try codes(1, "9999", "5010") == ["ACC-002", "DIM-018", "DIM-014"])
    _ = try session.retireStructure("Bare", from: day("2025-01-01"), Call())
    #expect(try codes(1, "1510", "2440") == [])
    _ = try session.setStructure("Bare", structureFile("account\n1000..7999\n"), Call())
    let refused = try refusal {
      _ = try session.activateStructure("Bare", version: nil, from: day("2025-06-01"), Call())
    }
    #expect(refused == ["STR-021"])
  }

  /// What somebody does who then makes the chain fit again, what is told of it, and by the other verifier.
  private static let forgeries = table(
    """
    UPDATE balancing_line SET code = '20' WHERE code = '10' | VER-046 | balances nothing
    UPDATE balancing_line SET line = 1 WHERE code = '10' | VER-046 | balances nothing
    UPDATE balancing_dimension SET first_day = '2025-01-01' | VER-045 | does not balance
    UPDATE balancing_dimension SET debit_account = '1930' | VER-046 | balances nothing
    UPDATE balancing_dimension SET first_day = '2025-04-01' | VER-046 | balances nothing
    """
  )

  @Test(arguments: TestDatabase.allCases)
  func `what does not balance, or balances nothing, is named by both verifiers`(
    _ database: TestDatabase
  ) throws {
    for row in BalancedVouchersTests.forgeries {
      let ledger = try TestLedger(database)
      let session = ledger.session
      try ledger.balanceByValue(from: "2025-02-01")
      try ledger.post(
        voucher("2025-01-10", line("5010", 100, costCentre: "10"), line("1930", -100))
      )
      _ = try session.importJournal(journal(rent), Call())
      let owner = try ledger.database.connectAsOwner()
      defer { owner.close() }
      try owner.write {
        try owner.dropTriggers()
        #expect(try owner.execute(Statement(raw: row[0])) >= 1)
        try Forger(connection: owner, company: ledger.key).forge()
      }
      let findings = try session.verify(Call()).flatMap(\.findings)
      #expect(told(findings).contains(row[1]), "\(row) \(findings)")
      let (_, output) = try IndependentVerifier.run([ledger.database.applicationURL])
      #expect(output.contains(row[2]), "\(row) \(output)")
    }
  }
}
