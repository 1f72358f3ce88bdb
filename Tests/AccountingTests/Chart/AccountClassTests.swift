import Accounting
import TestSupport
import Testing

/// What the number of an account says of it, over every number of four digits and some of others.
struct AccountClassTests {
  /// The classes of BAS and of NS 4102, with equity as a group of its own.
  private static let classes = table(
    """
    0000-0999 | expense     | no class of the plans
    1000-1999 | asset       | assets
    2000-2099 | equity      | equity
    2100-2999 | liability   | untaxed reserves, provisions and debts
    3000-3999 | income      | sales
    4000-4999 | expense     | goods
    5000-6999 | expense     | premises and other costs, wages in Norway
    7000-7999 | expense     | wages in Sweden, other costs in Norway
    8000-8999 | expense     | financial items, which are both, and tax
    9000-9999 | statistical | internal accounts
    """
  )

  @Test(arguments: classes)
  func `the first digit tells the class, and the first two tell equity`(_ row: [String]) throws {
    let bounds = row[0].split(separator: "-").compactMap { Int($0) }
    let type = try #require(AccountType(rawValue: row[1]))
    for number in bounds[0]...bounds[1] {
      let digits = String(number)
      let code = String(repeating: "0", count: 4 - digits.count) + digits
      #expect(AccountType(classOf: AccountNumber(code)) == type, "\(code)")
      // Digits behind the fourth, and a part of the company, say nothing of the class.
      #expect(AccountType(classOf: AccountNumber(code + "01")) == type, "\(code)01")
      #expect(AccountType(classOf: AccountNumber(code + "-A")) == type, "\(code)-A")
    }
  }

  /// Numbers of other lengths, and codes that are no numbers.
  private static let others = table(
    """
    1    | asset
    2    | liability
    20   | equity
    2X   | liability
    20X  | equity
    3    | income
    9    | statistical
    A    | expense
    A20  | expense
    2 0  | liability
    """
  )

  @Test(arguments: others)
  func `an account of another length is told by the digits that it has`(_ row: [String]) {
    #expect(AccountType(classOf: AccountNumber(row[0])).rawValue == row[1])
  }

  @Test func `the chart says what an account is, and its number where the chart lacks it`() {
    var chart = ChartOfAccounts()
    let number = AccountNumber("3001")
    #expect(chart.type(of: number) == .income)
    for type in AccountType.allCases {
      chart[number] = Account(number: number, name: "", type: type, isRevalued: false)
      #expect(chart.type(of: number) == type)
    }
    chart[number] = nil
    #expect(chart.type(of: number) == .income && chart.accounts.isEmpty)
  }

  /// Codes in the order in which every report lists them.
  @Test func `accounts are in the order of their characters, whatever their length`() {
    let codes = ["", "1", "10", "1000", "193", "1930", "1930A", "19301", "2", "A", "a", "Å"]
    let sorted = codes.shuffled().map { AccountNumber($0) }.sorted().map(\.code)
    #expect(sorted == ["", "1", "10", "1000", "193", "1930", "19301", "1930A", "2", "A", "a", "Å"])
  }

  /// The first digits that are asked for, of a code | the number that they are; a dash for none.
  private static let prefixes = table(
    """
    4 | 1930   | 1930
    4 | 193001 | 1930
    4 | 193    | –
    4 | 19A0   | –
    4 | 0019   | 19
    2 | 2081   | 20
    1 | A      | –
    1 | Å      | –
    """
  )

  @Test(arguments: prefixes)
  func `the first digits are a number where they are digits`(_ row: [String]) throws {
    let count = try #require(Int(row[0]))
    #expect(AccountNumber(row[1]).prefix(count).map(String.init) ?? "–" == row[2])
  }
}
