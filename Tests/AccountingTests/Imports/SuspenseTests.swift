import Accounting
import TestSupport
import Testing

/// Balances that do not sum to zero go to one account, which is opened only where it is needed.
struct SuspenseTests {
  private let small = SmallCompany()

  /// Account that the user names | those held | amounts | lines | what they leave | account to open.
  ///
  /// A code in the place of lines is that of the refusal. 2999 is taken by another account.
  private static let cases = table(
    """
         |           | 1930 100, 2081 -100 | 1930 100, 2081 -100           |     | 2998
         |           | 1930 100            | 1930 100, 2998 -100           | 100 | 2998
         | 2998      | 1930 100            | 1930 100, 2998 -100           | 100 |
         | 2997 2998 | 2081 -5             | 2081 -5, 2997 5               | -5  |
    2081 |           | 1930 100            | 1930 100, 2081 -100           | 100 |
    2081 |           | 1930 100, 2081 -40  | 1930 100, 2081 -100           | 60  |
    2081 | 2998      | 1930 100            | 1930 100, 2081 -100           | 100 |
         | 2998      | 2998 7              |                               |     |
         |           | 1930 0              |                               |     | 2998
    3001 |           | 1930 100            | IMP-017                       |     |
    3001 |           | 1930 1, 2081 -1     | 1930 1, 2081 -1               |     |
    4711 |           | 1930 100            | IMP-052                       |     |
         |           | 1930 9223372036854775807, 2081 1 | MON-001          |     | 2998
    """
  )

  @Test(arguments: cases)
  func `what amounts leave goes to the named account, a held one, or a new one`(
    _ row: [String]
  )
    throws
  {
    let suspense = small.suspense(
      named: row[0].isEmpty ? nil : row[0],
      held: row[1].split(separator: " ").map(String.init)
    )
    var outcome: (lines: String, gap: String)
    do {
      let (lines, gap) = try suspense.lines(try amounts(row[2]))
      outcome.lines = lines.map { "\($0.ledgerAccount) \($0.accounting)" }.joined(separator: ", ")
      outcome.gap = gap.map { String($0.amount.minorUnits) } ?? ""
      #expect(try gap == nil || gap?.account == suspense.account())
    } catch let refusal as Refusal {
      outcome = (refusal.reason.code.description, "")
    }
    #expect(outcome.lines == row[3])
    #expect(outcome.gap == row[4])
    #expect(suspense.accountToOpen?.number.code ?? "" == row[5])
  }

  @Test func `a movement that does not sum to zero says so, and where the rest went`() throws {
    let reference = VoucherReference(series: "PSALDO", number: "202503")
    func voucher(_ text: String) throws -> VoucherProposal {
      try small.suspense(held: ["2998"]).voucher(
        of: NetMovement(
          day: try day("2025-03-31"),
          reference: reference,
          amounts: try amounts(text)
        )
      )
    }
    let even = try voucher("1930 5, 3001 -5")
    #expect(even.told == "operating 2025-03-31 1930 5, 3001 -5")
    #expect(even.vouchers.first?.reference == reference)
    #expect(even.vouchers.first?.text == "PSALDO 202503")
    #expect(try voucher("1930 5").told == "operating 2025-03-31 1930 5, 2998 -5; IMP-019")
    #expect(try voucher("1930 0").vouchers.map(\.lines.count) == [0])
  }
}
