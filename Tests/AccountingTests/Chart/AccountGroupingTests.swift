import Accounting
import TestSupport
import Testing

/// Where accounts stand in the Norwegian tax return (spec nordic/formats 3.4).
struct AccountGroupingTests {
  private static let shapes = table(
    """
    kortsiktigGjeld             | 2400      | yes
    kortsiktigGjeld             | 2401      | yes
    egenkapital                 | 9.21.11   | yes
    resultatDisponeringForSAF-T | 8800      | yes
    NA                          | NA        | yes
    kortsiktigGjeld             | NA        | no
    NA                          | 2400      | no
    KortsiktigGjeld             | 2400      | no
    kortsiktigGjeld             | 24a0      | no
    kortsiktigGjeld             | 2400.     | no
    kortsiktigGjeld             |           | no
    balanse                     | 1500      | no
    """
  )

  @Test(arguments: shapes) func `a grouping has a category of the list and the shape of a code`(
    _ row: [String]
  ) {
    let grouping = AccountGrouping(category: row[0], code: row[1])
    #expect(grouping.isWellFormed == (row[2] == "yes"), "\(told(row))")
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
    1920    |      | bas    | NA NA                             | nothing
    1920    | 7281 | bas    | NA NA                             | nothing
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
