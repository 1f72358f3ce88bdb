import Accounting
import TestSupport
import Testing

/// What a SAF-T file would say is looked over before it appears, since its schema takes all of it.
struct SAFTAuditTests {
  /// Accounts with opening and closing | transactions, each with its lines | what is refused.
  private static let cases = table(
    """
    1920 100 90, 2000 -100 -100, 4000 0 10 | A1: 4000 10 1920 -10              |
    1920 0 0                               |                                   |
    1920 100 90, 2000 -100 -100, 4000 0 10 | A1: 4000 10 1920 -9               | EXP-021
    1920 0 0, 4000 0 0                     | A1: 4000 0; A1: 1920 0            | EXP-022
    1920 0 0, 4000 0 20                    | A1: 4000 10 1920 -10; A1: 4000 10 1920 -10 | EXP-022
    1920 0 -10                             | A1: 4000 10 1920 -10              | EXP-023
    1920 0 -10, 4000 0 9                   | A1: 4000 10 1920 -10              | EXP-024
    1920 100 100                           |                                   | EXP-025
    1920 100 90, 4000 0 10                 | A1: 4000 10 1920 -9; A1: 4001 0   | EXP-021 EXP-022 EXP-023
    1920 0 -1000000000000000000, 4000 0 1000000000000000000 \
      | A1: 4000 1000000000000000000 1920 -1000000000000000000 | EXP-026 EXP-026 EXP-026
    1920 1000000000000000000 1000000000000000000, 2000 -1000000000000000000 -1000000000000000000 \
      |                                                        | EXP-026 EXP-026 EXP-026 EXP-026
    """
  )

  @Test(arguments: cases) func `T-SUR-19: what does not add up is refused`(_ row: [String]) throws {
    var audit = SAFTAudit(accounts(row[0]), .nok)
    for transaction in row[1].split(separator: "; ") {
      let parts = transaction.split(separator: ": ").map(String.init)
      try audit.add(parts[0], lines(parts[1], audit))
    }
    #expect(refusal(audit).joined(separator: " ") == row[2], "\(told(row))")
  }

  @Test func `what earlier years have left on no account belongs to the openings`() {
    let accounts = accounts("1920 100 100, 2000 -60 -60")
    #expect(refusal(SAFTAudit(accounts, resultsElsewhere: -40, .nok)) == [])
    #expect(refusal(SAFTAudit(accounts, resultsElsewhere: 40, .nok)) == ["EXP-025"])
  }

  @Test func `a transaction of one part is doubled in another, whose sums are its own`() throws {
    var audit = SAFTAudit(accounts("1920 0 -20, 4000 0 20"), .nok)
    try audit.add("A1", lines("4000 10 1920 -10", audit))
    #expect([audit.transactions, Int(audit.debit), Int(audit.credit)] == [1, 10, 10])
    audit.beginPart()
    #expect([audit.transactions, Int(audit.debit), Int(audit.credit)] == [0, 0, 0])
    try audit.add("A1", lines("4000 10 1920 -10", audit))
    #expect(refusal(audit) == ["EXP-022"])
  }

  @Test func `T-SUR-19: balances of parties and amounts that no sum covers have 18 digits at most`()
  {
    let large: Int64 = 1_000_000_000_000_000_000
    for (amount, codes) in [(large - 1, []), (large, ["EXP-026"]), (-large, ["EXP-026"])] {
      let party = SAFTAudit.Account(AccountNumber("1500"), opening: 0, closing: amount)
      #expect(refusal(SAFTAudit([], parties: [party], .nok)) == codes)
      var audit = SAFTAudit([], .nok)
      audit.check([Money(minorUnits: amount, .eur)])
      #expect(refusal(audit) == codes)
    }
  }

  @Test func `sums that no amount can be are refused`() throws {
    var audit = SAFTAudit(accounts("1920 0 0"), .nok)
    try audit.add("A1", lines("1920 \(Int64.max)", audit))
    #expect(throws: Refusal.self) { try audit.add("A2", lines("1920 1", audit)) }
  }

  private func accounts(_ text: String) -> [SAFTAudit.Account] {
    text.split(separator: ", ").map { account in
      let words = account.split(separator: " ").map(String.init)
      return SAFTAudit.Account(
        AccountNumber(words[0]),
        opening: Int64(words[1]) ?? 0,
        closing: Int64(words[2]) ?? 0
      )
    }
  }

  private func lines(_ text: String, _ audit: SAFTAudit) -> [SAFTAudit.Line] {
    let words = text.split(separator: " ").map(String.init)
    return stride(from: 0, to: words.count, by: 2).map { index in
      let account = AccountNumber(words[index])
      let amount = Int64(words[index + 1]) ?? 0
      return SAFTAudit.Line(account, at: audit.place(of: account), amount: amount)
    }
  }

  private func refusal(_ audit: SAFTAudit) -> [String] {
    var codes: [String] = []
    do {
      try audit.refuse()
    } catch {
      codes += error.findings.map(\.problem.code.description)
    }
    guard codes.isEmpty else { return codes.sorted() }
    do {
      try audit.refuseWhole()
    } catch {
      codes += error.findings.map(\.problem.code.description)
    }
    return codes
  }
}
