import Accounting
import TestSupport
import Testing

struct CompanyTests {
  @Test(arguments: [
    "A", "SE01", "se-01", "se_01", "5566778899", "-", "_", "12345678901234567890",
  ])
  func `letters, digits, hyphen and underscore make a code`(_ code: String) {
    #expect(Company.isCode(code))
  }

  @Test(arguments: [
    "", " ", "SE 01", "SE.01", "SE/01", "Å", "SE01\n", "123456789012345678901", "٣", "a:b", "a@b",
    "[", "`", "{", "/",
  ])
  func `anything else is no code, nor is one of more than twenty`(_ code: String) {
    #expect(!Company.isCode(code))
  }

  /// Of all single bytes: 10 digits, 26 letters twice, two marks.
  @Test func `sixty-four characters may stand in a code`() {
    let allowed = (UInt8(0)...127).filter { Company.isCode(String(UnicodeScalar($0))) }
    #expect(allowed.count == 64)
  }

  /// Accounts of a chart, and the one that takes what does not sum to zero.
  private static let suspense = table(
    """
    | 2999
    1930 2081 | 2999
    2999 | 2998
    2999 2998 2996 | 2997
    29990 | 2999
    """
  )

  @Test(arguments: suspense)
  func `the account for what does not sum to zero is the last free one below 3000`(
    _ row: [String]
  ) {
    let chart = ChartOfAccounts(
      row[0].split(separator: " ").map {
        Account(
          number: AccountNumber(String($0)),
          name: "",
          type: .liability,
          isRevalued: false
        )
      }
    )
    for standard in ChartStandard.allCases {
      let account = standard.suspenseAccount(besides: chart)
      #expect(account.number.code == row[1])
      #expect(account.type == .liability && !account.isRevalued && !account.isBlocked)
      #expect(!account.name.isEmpty)
    }
  }

  /// What a person writes for a dimension, and its number; the key that JSON has for it.
  private static let dimensions = table(
    """
    costCentre | 1  | costCentre
    COSTCENTRE | 1  | costCentre
    costBearer | 2  | costBearer
    project    | 6  | project
    employee   | 7  | employee
    customer   | 8  | customer
    supplier   | 9  | supplier
    invoice    | 10 | invoice
    1          | 1  | costCentre
    3          | 3  | 3
    19         | 19 | 19
    20         | 20 | 20
    007        | 7  | employee
    0          | –  |
    -1         | –  |
    projekt    | –  |
    1.5        | –  |
    """
  )

  @Test(arguments: dimensions)
  func `a dimension is named by its number or by its key`(_ row: [String]) {
    let number = Dimension.number(row[0])
    #expect(number.map(String.init) ?? "–" == row[1])
    #expect(number.map(Dimension.key) ?? "" == row[2])
  }

  @Test func `every key is read back as its number`() {
    for number in 1...60 { #expect(Dimension.number(Dimension.key(number)) == number) }
  }

  /// An account's type, and what stops it from taking unrealised gains.
  @Test(arguments: AccountType.allCases)
  func `gains and losses belong to the result`(_ type: AccountType) {
    let account = Account(
      number: AccountNumber("3960"),
      name: "",
      type: type,
      isRevalued: false
    )
    for isGain in [true, false] {
      let problem = account.problem(asAccountOfGain: isGain)
      let isResult = type == .income || type == .expense
      #expect((problem == nil) == isResult)
      #expect(isResult || problem?.code.description == "FXR-011")
    }
  }
}
