import Accounting
import TestSupport
import Testing

@testable import Formats

struct ReadChartTests {
  /// A file with `/` between its rows: the accounts with their types, and the findings with their
  /// lines.
  private static let files = table(
    """
    account;name/1930;Bank/3001;Sales                    | 1930 asset Bank, 3001 income Sales |
    account,name/1930,Bank                               | 1930 asset Bank                    |
    Account;NAME/1930;Bank                               | 1930 asset Bank                    |
    name;account/Bank;1930                               | 1930 asset Bank                    |
    account;name;type/2081;Capital;                      | 2081 equity Capital                |
    account;name;type/8999;Result;liability              | 8999 liability Result              |
    account;name;type/8999;Result;LIABILITY              | 8999 liability Result              |
    account;name;type/9001;Hours;statistical             | 9001 statistical Hours             |
    account;name;type/KASSA;Till;asset                   | KASSA asset Till                   |
    account;name;type/KASSA;Till                         | KASSA expense Till                 |
    account;name;other/1930;Bank;x                       | 1930 asset Bank                    |
    account;name/1930;"Bank; main"                       | 1930 asset Bank; main              |
    account;name                                         |                                    |
    name/Bank                                            |                                    | 1 CHT-001
    account/1930                                         |                                    | 1 CHT-001
    number;text/1930;Bank                                |                                    | 1 CHT-001 1 CHT-001
    account;name/;Bank/1940;Till                         | 1940 asset Till                    | 2 CHT-002
    account;name/19 30;Bank                              |                                    | 2 CHT-002
    account;name/1930;Bank/1940;Till/1930;Bank           | 1930 asset Bank, 1940 asset Till   | 4 CHT-003
    account;name;type/1930;Bank;money/1940;Till;asset    | 1940 asset Till                    | 2 CHT-004
    account;name/1930/1940;Till                          | 1940 asset Till                    | 2 CHT-005
    account;name/1930;"Bank"x/1940;Till                  | 1940 asset Till                    | 2 CHT-005
    account;name/;Bank/1930/1940;Till/1940;Till          | 1940 asset Till                    | 2 CHT-002 3 CHT-005 5 CHT-003
    """
  )

  @Test(arguments: files)
  func `every account is read, and every fault is found with its line`(_ row: [String]) {
    let file = readChart(Array(row[0].replacing("/", with: "\n").utf8))
    let accounts = file.accounts.map { "\($0.number) \($0.type.rawValue) \($0.name)" }
    #expect(accounts.joined(separator: ", ") == row[1], "\(told(row))")
    let findings = file.findings.map { "\($0.line ?? 0) \($0.problem.code)" }
    #expect(findings.joined(separator: " ") == (row.count > 2 ? row[2] : ""), "\(told(row))")
    #expect(file.findings.allSatisfy { $0.severity == .error })
  }

  @Test func `an empty file lacks both columns, and a broken text is found`() {
    #expect(readChart([]).findings.map(\.problem.code.description) == ["CHT-001", "CHT-001"])
    let bytes = Array("account;name\n1930;B".utf8) + [0xE5, 0x0A]
    #expect(readChart(bytes).findings.map { "\($0.line ?? 0) \($0.problem.code)" } == ["2 CHT-005"])
  }

  @Test func `an account that stands twice names the line where it stood first`() {
    let file = readChart(Array("account;name\n1930;A\n1940;B\n1930;C\n1930;D\n".utf8))
    let first = ChartFileProblem.accountStandsTwice(AccountNumber("1930"), line: 2)
    #expect(file.findings.compactMap { $0.problem as? ChartFileProblem } == [first, first])
    #expect(file.accounts.map(\.name) == ["A", "B"])
  }

  /// Accounts of the charts that a company begins with, and their types.
  private static let standards = table(
    """
    bas    | 1510 | asset
    bas    | 1930 | asset
    bas    | 2081 | equity
    bas    | 2440 | liability
    bas    | 2641 | liability
    bas    | 3001 | income
    bas    | 5010 | expense
    bas    | 8999 | expense
    ns4102 | 1500 | asset
    ns4102 | 1920 | asset
    ns4102 | 2400 | liability
    ns4102 | 3000 | income
    ns4102 | 6300 | expense
    ns4102 | 8060 | income
    ns4102 | 8160 | expense
    """
  )

  @Test(arguments: standards)
  func `the charts to begin with hold the accounts that every company has`(
    _ row: [String]
  ) throws {
    let standard = try #require(ChartStandard(rawValue: row[0]))
    let entry = StarterAccount.chart(standard).first { $0.number.code == row[1] }
    #expect(entry?.type.rawValue == row[2], "\(told(row))")
  }

  @Test(arguments: ChartStandard.allCases)
  func `a chart to begin with names each account once and has the accounts of its profile`(
    _ standard: ChartStandard
  ) {
    let entries = StarterAccount.chart(standard)
    let numbers = Set(entries.map(\.number))
    #expect(numbers.count == entries.count)
    #expect(entries.count > 50)
    for line in standard.revaluationProfile.lines {
      for account in [line.gain, line.loss] { #expect(numbers.contains(account), "\(account)") }
    }
  }
}
