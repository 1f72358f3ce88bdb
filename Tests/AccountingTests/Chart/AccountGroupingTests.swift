import Accounting
import TestSupport
import Testing

/// Where accounts stand in the Norwegian tax return (spec nordic/formats 3.4).
struct AccountGroupingTests {
  /// Category | code | whether it is in the list | whether it has the shape of one of some year.
  private static let pairs = table(
    """
    kortsiktigGjeld                 | 2400      | yes | yes
    kortsiktigGjeld                 | 2401      | no  | yes
    kortsiktigGjeld                 | 9999      | no  | yes
    annenDriftsinntekt              | 1920      | no  | yes
    annenDriftskostnad              | 7913      | yes | yes
    egenkapital                     | 9.21.11   | yes | yes
    egenkapital                     | 9.21.13   | no  | yes
    skattekostnad                   | 8.92.7.89 | yes | yes
    resultatDisponeringForSAF-T     | 8800      | yes | yes
    resultatDisponeringForSAF-T     | 8300      | no  | yes
    resultatkomponentForIFRSForetak | 8909.2    | yes | yes
    gjeldInnenBankOgForsikring      | 6.16.10   | yes | yes
    gjeldInnenBankOgForsikring      | bank      | no  | no
    NA                              | NA        | yes | yes
    kortsiktigGjeld                 | NA        | no  | no
    NA                              | 2400      | no  | no
    KortsiktigGjeld                 | 2400      | no  | no
    kortsiktigGjeld                 | 24a0      | no  | no
    kortsiktigGjeld                 | 2400.     | no  | no
    kortsiktigGjeld                 |           | no  | no
    balanse                         | 1500      | no  | no
    """
  )

  @Test(arguments: pairs) func `a grouping is a pair of the list, in a file one of some year`(
    _ row: [String]
  ) {
    let grouping = AccountGrouping(category: row[0], code: row[1])
    #expect(grouping.isListed == (row[2] == "yes"), "\(told(row))")
    #expect(grouping.isWellFormed == (row[3] == "yes"), "\(told(row))")
  }

  /// Account | kept code | standard | grouping | origin.
  private static let origins = table(
    """
    1920    |      | ns4102 | balanseverdiForOmloepsmiddel 1920 | guess
    192010  |      | ns4102 | balanseverdiForOmloepsmiddel 1920 | guess
    1935    |      | ns4102 | NA NA                             | nothing
    1935    | 1920 | ns4102 | balanseverdiForOmloepsmiddel 1920 | guess
    2740    |      | ns4102 | kortsiktigGjeld 2740              | guess
    3000    |      | ns4102 | salgsinntekt 3000                 | guess
    8800    |      | ns4102 | resultatDisponeringForSAF-T 8800  | guess
    1920    |      | bas    | NA NA                             | nothing
    1920    | 7281 | bas    | NA NA                             | nothing
    1920    | 19   | ns4102 | balanseverdiForOmloepsmiddel 1920 | guess
    1920    | 24   | ns4102 | NA NA                             | nothing
    1921    | 19   | ns4102 | NA NA                             | nothing
    """
  )

  @Test(arguments: origins) func `a number that is a code itself is a guess, in NS 4102 alone`(
    _ row: [String]
  ) throws {
    let account = Account(
      number: AccountNumber(row[0]),
      name: "",
      type: .asset,
      isRevalued: false,
      groupingCode: row[1].isEmpty ? nil : row[1]
    )
    let standard = try #require(ChartStandard(rawValue: row[2]))
    let (grouping, origin) = account.groupingForExport(in: standard)
    #expect("\(grouping.category) \(grouping.code)" == row[3])
    #expect("\(origin)" == row[4])
  }

  /// Account | category | code | standard account | what is kept.
  private static let written = table(
    """
    1500 | balanseverdiForOmloepsmiddel | 1500 |      | balanseverdiForOmloepsmiddel 1500
    1500 | egenkapital                  | 2000 | 1500 | egenkapital 2000
    1500 | egenkapital                  | 9.21.11 |   | egenkapital 9.21.11
    1500 | RF-1167                      | 1500 |      |
    1500 | egenkapital                  |      |      |
    1500 |                              | 1500 |      |
    1500 |                              |      | 1500 | balanseverdiForOmloepsmiddel 1500
    A1   |                              |      | 2400 | kortsiktigGjeld 2400
    1500 |                              |      | 15   |
    1500 |                              |      | 1579 |
    1500 |                              |      | 15000 |
    1500 |                              |      |      |
    1500 | NA                           | NA   |      | NA NA
    1579 | NA                           | NA   |      |
    1500 | NA                           | 1500 |      |
    """
  )

  @Test(arguments: written) func `what a file says is kept where there is such a place`(
    _ row: [String]
  ) {
    let grouping = AccountGrouping(
      ofNorwegian: AccountNumber(row[0]),
      category: row[1],
      code: row[2],
      standardAccount: row[3]
    )
    #expect((grouping.map { "\($0.category) \($0.code)" } ?? "") == row[4])
  }

  @Test func `what somebody has said is no guess`() {
    let said = AccountGrouping(category: "kortsiktigGjeld", code: "2990")
    let account = Account(
      number: AccountNumber("1920"),
      name: "",
      type: .asset,
      isRevalued: false,
      grouping: said
    )
    let (grouping, origin) = account.groupingForExport(in: .bas)
    #expect(grouping == said && origin == .known)
  }
}
