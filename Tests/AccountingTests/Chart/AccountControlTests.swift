import Accounting
import TestSupport
import Testing

struct AccountControlTests {
  private static let chart = ChartOfAccounts([
    account("1930", .asset), account("2081", .equity), account("3001", .income),
    account("1999", .total),
  ])

  private static func account(_ code: String, _ type: AccountType) -> Account {
    Account(number: AccountNumber(code), name: code, type: type, isRevalued: false)
  }

  /// An account, what is demanded of it, and the codes of what is wrong with that.
  private static let cases = table(
    """
    1930 | from=2025-01-01 to=2025-01-01                 |
    1930 | from=2025-01-02 to=2025-01-01                 | ACC-019
    1930 | only=entered only=imported only=fx-revaluation |
    1930 | only=typed only=undo                          | ACC-020 ACC-020
    1930 | opening=2081                                  |
    1930 | opening=3001                                  | ACC-021
    1930 | opening=1999                                  | ACC-021
    1930 | class=balance                                 |
    1930 | class=capital                                 | ACC-022
    1930 | class=result                                  | ACC-022
    2081 | class=capital                                 |
    3001 | class=result                                  |
    3001 | class=balance                                 | ACC-022
    1930 | default=EUR                                   |
    1930 | default=EUR currency=EUR currency=SEK         |
    1930 | default=USD currency=EUR                      | ACC-023
    1930 | totals=1000-1999                              | ACC-026
    1999 | totals=1000-1998                              |
    1999 | from=2025-01-01 totals=1000-1998              |
    1999 |                                               | ACC-025
    1999 | entry=no totals=1000-1998                     | ACC-024
    1999 | blocked=yes totals=1000-1998                  | ACC-024
    1930 | from=2025-01-02 to=2025-01-01 opening=3001 class=result | ACC-019 ACC-021 ACC-022
    """
  )

  @Test(arguments: cases) func `what is demanded of an account must fit it`(_ row: [String]) throws
  {
    var account = try #require(AccountControlTests.chart[AccountNumber(row[0])])
    var control = AccountControl()
    var intervals: [AccountInterval] = []
    for word in row[1].split(separator: " ") {
      let parts = word.split(separator: "=").map(String.init)
      switch parts[0] {
      case "from": control.firstDay = try day(parts[1])
      case "to": control.lastDay = try day(parts[1])
      case "only": control.origins.append(PostingOrigin(parts[1]))
      case "opening": control.openingAccount = AccountNumber(parts[1])
      case "class": control.closeClass = CloseClass(rawValue: parts[1])
      case "default": control.defaultCurrency = Currency(parts[1])
      case "currency": control.currencies.append(try #require(Currency(parts[1])))
      case "entry": control.isClosedToEntry = true
      case "blocked": account.isBlocked = true
      default: intervals.append(try #require(AccountInterval(parts[1])))
      }
    }
    let problems = account.problems(
      of: control,
      intervals,
      in: AccountControlTests.chart,
      knowing: PostingOrigin.known
    )
    #expect(problems.map(\.code.description).joined(separator: " ") == row[2], "\(row)")
  }

  /// An interval, an account, and whether it lies in it.
  private static let intervals = table(
    """
    1900-1999 | 1899   | no
    1900-1999 | 1900   | yes
    1900-1999 | 1999   | yes
    1900-1999 | 19995  | yes
    1900-1999 | 2000   | no
    1930      | 1930   | yes
    1930      | 19301  | yes
    1930      | 1931   | no
    """
  )

  @Test(arguments: intervals)
  func `an interval holds its accounts and their subaccounts`(_ row: [String]) throws {
    let interval = try #require(AccountInterval(row[0]))
    #expect(interval.description == row[0])
    #expect(interval.contains(AccountNumber(row[1])) == (row[2] == "yes"), "\(row)")
  }

  @Test(arguments: ["", "-", "1-", "-1", "2-1", "1-2-3", "1 2"])
  func `what is no interval is none`(_ text: String) { #expect(AccountInterval(text) == nil) }

  @Test func `a change keeps what it does not name, and takes off what it clears`() throws {
    var change = AccountControlChange()
    change.isClosedToEntry = true
    change.firstDay = try day("2025-01-01")
    change.currencies = [.sek, .eur, .sek]
    let control = change.applied(to: .none)
    #expect(control.currencies == [.eur, .sek])
    #expect(AccountControlChange().applied(to: control) == control)
    var later = AccountControlChange()
    later.firstDay = .some(nil)
    #expect(later.applied(to: control).firstDay == nil)
    #expect(later.applied(to: control).isClosedToEntry)
    var cleared = AccountControlChange()
    cleared.clears = true
    #expect(cleared.applied(to: control).isEmpty)
    cleared.side = .debit
    var only = AccountControl()
    only.side = .debit
    #expect(cleared.applied(to: control) == only)
  }
}
