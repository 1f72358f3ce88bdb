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

  private func company(
    name: String = "Exempel AB",
    number: String? = nil,
    currency: Currency = .sek,
    reporting: String? = nil
  ) -> Company {
    Company(
      code: "SE01",
      name: name,
      organisationNumber: number,
      accountingCurrency: currency,
      reportingCurrency: reporting.flatMap { Currency($0) },
      chartStandard: .bas
    )
  }

  @Test func `a company has a name, and currencies that there are or were`() throws {
    #expect(company().problem == nil)
    for name in ["", " ", "\t"] {
      #expect(company(name: name).problem == .nameIsMissing(company: "SE01"))
    }
    for code in ["DEM", "HRK", "BGN", "ANG", "KWD"] {
      #expect(company(reporting: code).problem == nil)
    }
    for code in ["XYZ", "SKE", "XXX", "XTS"] {
      #expect(company(reporting: code).problem == .currencyIsUnknown(currency: code))
    }
  }

  @Test func `a number that cannot be right, or is another's, is doubted`() {
    let other = Company(
      code: "SE02",
      name: "Annan AB",
      organisationNumber: "5566778899",
      accountingCurrency: .sek,
      chartStandard: .bas
    )
    func doubts(_ number: String?, _ currency: Currency = .sek) -> [String] {
      company(number: number, currency: currency).doubts(among: [company(), other])
        .map { "\($0.severity) \($0.problem.code)" }
    }
    #expect(doubts(nil) == [] && doubts("") == [] && doubts("556016-0680") == [])
    #expect(doubts("556677-8899") == ["warning CMP-017"])
    #expect(doubts("56677-8899") == ["warning CMP-016"])
    #expect(doubts("56677-8899", .usd) == [])
  }

  /// C69.
  @Test(arguments: [
    ("\u{FFFD}vningsbolaget AB", true), ("F?retaget AB", true), ("Övningsbolaget AB", false),
    ("Vad? AB", false), ("Vad?AB", false), ("", false),
  ])
  func `a name that lost letters is damaged`(_ name: String, _ isDamaged: Bool) {
    #expect(Company.isDamaged(name: name) == isDamaged)
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
