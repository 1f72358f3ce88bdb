import Accounting
import Testing

/// The ranges of the design ("Which accounts are revalued"), by the published account plans.
struct ChartStandardTests {
  static let bas = """
    1000-1319 no   intangible and tangible assets, shares in group companies
    1320-1329 yes  long-term receivables from group companies
    1330-1339 no   shares in associated companies
    1340-1349 yes  long-term receivables from associated companies
    1360-1369 yes  loans to owners
    1370-1379 no   deferred tax
    1380-1389 yes  other long-term receivables
    1390-1499 no   inventories
    1500-1699 yes  trade and other receivables
    1700-1749 no   prepaid expenses
    1750-1769 yes  accrued income and interest
    1770-1819 no   other prepaid items, shares
    1820-1829 yes  bonds
    1870-1899 no   other placements
    1900-1999 yes  cash and bank
    2000-2299 no   equity, untaxed reserves, provisions
    2300-2419 yes  loans
    2420-2439 no   advances from customers, work in progress
    2440-2449 yes  suppliers
    2450-2450 no   invoiced income not yet earned
    2460-2969 yes  suppliers, tax, other liabilities, accrued expenses
    2970-2979 no   prepaid income
    2980-2999 yes  other accrued expenses
    3000-8999 no   income and expenses
    9000-9999 no   internal accounts
    """

  static let ns4102 = """
    1000-1319 no   intangible and tangible assets, shares in group companies
    1320-1329 yes  loans to group companies
    1330-1339 no   shares in associated companies
    1340-1349 yes  loans to associated companies
    1350-1359 no   shares
    1360-1389 yes  bonds and loans
    1400-1499 no   inventories
    1500-1529 yes  trade receivables
    1540-1699 yes  other receivables, public claims
    1700-1799 no   prepaid
    1800-1819 no   shares
    1830-1869 yes  bonds and certificates
    1880-1899 no   other instruments
    1900-1999 yes  cash and bank
    2000-2199 no   equity, provisions
    2200-2899 yes  debt, suppliers, tax, duties, dividend
    2910-2964 yes  wages, interest and other accrued expenses
    2965-2969 no   prepaid income
    2980-2999 yes  other short-term liabilities
    3000-8999 no   income and expenses
    """

  @Test(arguments: [ChartStandard.bas, .ns4102])
  func `monetary accounts are revalued by default`(_ standard: ChartStandard) throws {
    let table = standard == .bas ? Self.bas : Self.ns4102
    for row in table.split(separator: "\n") {
      let cells = row.split(separator: " ")
      let bounds = cells[0].split(separator: "-").compactMap { Int($0) }
      try #require(bounds.count == 2, "\(row)")
      for number in bounds[0]...bounds[1] {
        let isRevalued = standard.revaluesByDefault(AccountNumber(String(number)))
        try #require(isRevalued == (cells[1] == "yes"), "\(number): \(row)")
      }
    }
  }

  @Test(arguments: ChartStandard.allCases)
  func `an account is told by its first four digits`(_ standard: ChartStandard) {
    #expect(standard.revaluesByDefault(AccountNumber("193001")))
    #expect(!standard.revaluesByDefault(AccountNumber("301001")))
    for code in ["", "193", "KASSA", "19A0", "A1930"] {
      #expect(!standard.revaluesByDefault(AccountNumber(code)), "\(code)")
    }
  }
}
