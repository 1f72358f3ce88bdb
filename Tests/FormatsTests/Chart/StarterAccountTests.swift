import Accounting
import Foundation
import TestSupport
import Testing

@testable import Formats

/// The charts that a company begins with.
struct StarterAccountTests {
  @Test(arguments: ChartStandard.allCases)
  func `a chart has what a small company needs, each account once and in order`(
    _ standard: ChartStandard
  ) {
    let numbers = StarterAccount.chart(standard).map(\.number)
    #expect((150...250).contains(numbers.count), "\(numbers.count)")
    for (number, next) in zip(numbers, numbers.dropFirst()) {
      #expect(number < next, "\(number) \(next)")
    }
    #expect(numbers.allSatisfy { $0.code.utf8.count == 4 && standard.numbers($0) })
  }

  @Test(arguments: ChartStandard.allCases, ChartLanguage.allCases)
  func `each account has a name of its own in each language`(
    _ standard: ChartStandard,
    _ language: ChartLanguage
  ) {
    let names = StarterAccount.chart(standard).map { $0.name(in: language) }
    let counts = Dictionary(names.map { ($0.lowercased(), 1) }, uniquingKeysWith: +)
    #expect(counts.filter { $0.value > 1 }.isEmpty)
    for name in names {
      #expect((3...40).contains(name.count), "\(name)")
      #expect(name.trimmingCharacters(in: .whitespaces) == name, "\(name)")
      #expect(name.first?.isUppercase == true, "\(name)")
      #expect(!name.contains { "|=;\"".contains($0) }, "\(name)")
    }
  }

  /// Letters and words by which a name in the wrong column shows.
  @Test(arguments: ChartStandard.allCases)
  func `a name is in the language of its column`(_ standard: ChartStandard) {
    for account in StarterAccount.chart(standard) {
      #expect(!account.name(in: .sv).contains { "æøÆØ".contains($0) }, "\(account)")
      #expect(!account.name(in: .nb).contains { "äöÄÖ".contains($0) }, "\(account)")
      #expect(account.name(in: .en).allSatisfy { $0.isASCII }, "\(account)")
    }
  }

  @Test(arguments: ChartStandard.allCases)
  func `each account has a line of the statements that its type ends in, and a place in the return`(
    _ standard: ChartStandard
  ) throws {
    for account in StarterAccount.chart(standard) {
      let line = try #require(standard.statementLine(of: account.number), "\(account)")
      #expect(line.part == account.type.part, "\(account)")
      switch standard {
      case .bas:
        #expect(account.sruCode.map(SRUCode.isWellFormed) == true, "\(account)")
      case .ns4102:
        #expect(account.grouping?.isListed == true, "\(account)")
      }
    }
  }

  /// Category of the return | whether it is income, expense or of the balance sheet.
  private static let categories: [String: Set<AccountType>] = [
    "balanseverdiForAnleggsmiddel": [.asset], "balanseverdiForOmloepsmiddel": [.asset],
    "egenkapital": [.equity], "langsiktigGjeld": [.liability], "kortsiktigGjeld": [.liability],
    "salgsinntekt": [.income], "annenDriftsinntekt": [.income], "varekostnad": [.expense],
    "loennskostnad": [.expense], "annenDriftskostnad": [.expense], "finansinntekt": [.income],
    "finanskostnad": [.expense], "skattekostnad": [.expense],
    "resultatDisponeringForSAF-T": [.expense],
  ]

  @Test func `the category of the Norwegian return has the account's type`() throws {
    for account in StarterAccount.chart(.ns4102) {
      let category = try #require(account.grouping?.category)
      #expect(
        StarterAccountTests.categories[category]?.contains(account.type) == true,
        "\(account)"
      )
    }
  }
}

/// The charts against what is published of them.
@Suite(.enabled(if: sharedData != nil, "../shared/data is absent"))
struct PublishedChartTests {
  private struct Row {
    let fields: [String]
    func contains(_ number: Int, _ first: Int, _ last: Int) -> Bool {
      guard let first = Int(fields[first]), let last = Int(fields[last]) else { return false }
      return (first...last).contains(number)
    }
  }

  private func rows(_ name: String) throws -> [Row] {
    let folder = try #require(sharedData)
    let data = try Data(contentsOf: folder.appendingPathComponent("charts/\(name)"))
    return CSVReader(Array(data)).dropFirst().map { Row(fields: $0.fields) }
  }

  private static let prefix = "se-gen-base:"

  @Test func `every number has the line of the K2 table, in the same part`() throws {
    let rows = try rows("bas-to-k2-concepts.csv")
    #expect(rows.count > 100)
    for number in 1_000...9_999 {
      let row = rows.first { $0.contains(number, 2, 3) }
      let line = ChartStandard.bas.statementLine(of: AccountNumber(String(number)))
      #expect(
        line.map { PublishedChartTests.prefix + $0.key } == row?.fields[0],
        "\(number) \(line?.key ?? "none")"
      )
      if let row { #expect(line?.part == (row.fields[5] == "BR" ? .balanceSheet : .result)) }
    }
  }

  @Test func `every number has a field of the INK2R table`() throws {
    let rows = try rows("ink2r-account-ranges.csv")
    #expect(rows.count > 100)
    for number in 1_000...9_999 {
      let account = AccountNumber(String(number))
      let holding = rows.filter { $0.contains(number, 2, 3) }
      for (type, net) in [(AccountType.income, "net credit"), (.expense, "net debit")] {
        let fields = holding.filter { ["always", net].contains($0.fields[4]) }.map { $0.fields[0] }
        let code = SRUCode.ofLimitedCompany(account, type)
        let isAsPublished = code.map { fields.contains($0) } ?? fields.isEmpty
        #expect(isAsPublished, "\(number) \(fields)")
      }
    }
  }

  @Test func `the numbers of the Norwegian list have their own category and code`() throws {
    let folder = try #require(sharedData)
    let file = folder.appendingPathComponent("saft/grouping-naeringsspesifikasjon.xml")
    let text = try String(contentsOf: file, encoding: .utf8)
    var categories: [String: Set<String>] = [:]
    for match in text.matches(
      of: #/<GroupingCategory>([^<]+)<[^§]*?<GroupingCode>([^<]+)</#
    ) {
      categories[String(match.2), default: []].insert(String(match.1))
    }
    #expect(categories.count > 200)
    for account in StarterAccount.chart(.ns4102) {
      let grouping = try #require(account.grouping)
      #expect(categories[grouping.code]?.contains(grouping.category) == true, "\(account)")
      if categories[account.number.code] != nil {
        #expect(grouping.code == account.number.code, "\(account)")
      }
    }
  }

  /// Accounts of our own among those of the chart, such as one of a currency.
  private static let own: Set<String> = ["1941", "3041", "3044", "4010", "4012", "4013"]

  @Test func `every account of BAS is one of the chart, or a subaccount of one`() throws {
    let folder = try #require(sharedData)
    let data = try Data(contentsOf: folder.appendingPathComponent("charts/bas-2025.csv"))
    let published = Set(CSVReader(Array(data)).flatMap(\.fields))
    for account in StarterAccount.chart(.bas).map(\.number.code) {
      let isPublished = published.contains(account)
      #expect(isPublished || PublishedChartTests.own.contains(account), "\(account)")
    }
  }
}
