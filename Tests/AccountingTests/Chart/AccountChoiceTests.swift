import Accounting
import TestSupport
import Testing

@Suite struct AccountChoiceTests {
  private static let accounts = ["1510", "1930", "193001", "1999", "199901", "2081", "A-1", "A-2"]

  /// What is asked for, what is picked of the accounts above, and what is refused.
  @Test(
    arguments: table(
      """
                     | 1510 1930 193001 1999 199901 2081 A-1 A-2 |
      1930           | 1930                                      |
      1930 2081      | 1930 2081                                 |
      1000-1999      | 1510 1930 193001 1999 199901              |
      1930-1930      | 1930 193001                               |
      2000-2999 1510 | 1510 2081                                 |
      A-1            | A-1                                       |
      1940           |                                           | ACC-002
      3000-3999 1940 |                                           | ACC-007 ACC-002
      1999-1000      |                                           | ACC-007
      1930-          |                                           | ACC-002
      """
    )
  )
  func `accounts are picked one by one or by a range`(_ row: [String]) {
    func words(_ column: Int) -> [String] {
      row.count > column ? row[column].split(separator: " ").map(String.init) : []
    }
    let accounts = AccountChoiceTests.accounts.map { AccountNumber($0) }
    let choice = AccountChoice(words(0), among: Set(accounts))
    #expect(choice.findings.map(\.problem.code.description) == words(2))
    guard choice.findings.isEmpty else { return }
    #expect(accounts.filter(choice.contains).map(\.code) == words(1))
    #expect(choice.isEverything == words(0).isEmpty)
  }
}
