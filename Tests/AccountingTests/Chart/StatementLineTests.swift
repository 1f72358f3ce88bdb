import Accounting
import TestSupport
import Testing

/// The lines of the annual accounts, and the fields of the Swedish tax return, by numbers (spec
/// nordic/formats 4).
struct StatementLineTests {
  /// Chart | account | line of the annual accounts | field for income | field for costs.
  ///
  /// 1080, 169x and 898x stand on unlike lines in the annual accounts and in the return.
  private static let lines = table(
    """
    bas    | 1080 | ForskottImmateriellaAnlaggningstillgangar | 7201 | 7201
    bas    | 1088 | ForskottImmateriellaAnlaggningstillgangar | 7202 | 7202
    bas    | 1690 | TecknatEjInbetaltKapital                  | 7261 | 7261
    bas    | 1930 | KassaBankExklRedovisningsmedel            | 7281 | 7281
    bas    | 193017 | KassaBankExklRedovisningsmedel          | 7281 | 7281
    bas    | 2098 | BalanseratResultat                        | 7302 | 7302
    bas    | 2099 | AretsResultatEgetKapital                  | 7302 | 7302
    bas    | 2611 | OvrigaKortfristigaSkulder                 | 7369 | 7369
    bas    | 3740 | Nettoomsattning                           | 7410 | 7410
    bas    | 4960 | HandelsvarorKostnader                     | 7512 | 7512
    bas    | 8012 | ResultatAndelarKoncernforetag             | 7414 | 7518
    bas    | 8819 | ForandringPeriodiseringsfond              | 7420 | 7420
    bas    | 8910 | SkattAretsResultat                        | 7528 | 7528
    bas    | 8980 | OvrigaSkatter                             | 7528 | 7528
    bas    | 8999 | AretsResultat                             | 7550 | 7450
    bas    | 1010 |                                           | 7201 | 7201
    bas    | 2019 |                                           |      |
    bas    | 9001 |                                           |      |
    bas    | KASSA |                                          |      |
    ns4102 | 1505 | kundefordringer                           |      |
    ns4102 | 1530 | andreKortsiktigeFordringer                |      |
    ns4102 | 1780 | kravPaaInnbetalingAvSelskapskapital       |      |
    ns4102 | 2740 | skyldigeOffentligeAvgifter                |      |
    ns4102 | 4295 | endringIBeholdningAvVarerUnderTilvirkningOgFerdigvarer | |
    ns4102 | 8060 | annenFinansinntekt                        |      |
    ns4102 | 8800 | aarsresultat                              |      |
    ns4102 | 8960 | disponertTilAnnenEgenkapital              |      |
    ns4102 | 8500 |                                           |      |
    """
  )

  @Test(arguments: lines)
  func `a number tells the line of the statements and the field of the return apart`(
    _ row: [String]
  ) throws {
    let standard = try #require(ChartStandard(rawValue: row[0]))
    let account = AccountNumber(row[1])
    #expect(standard.statementLine(of: account)?.key ?? "" == row[2], "\(told(row))")
    guard standard == .bas else { return }
    #expect(SRUCode.ofLimitedCompany(account, .income) ?? "" == row[3], "\(told(row))")
    #expect(SRUCode.ofLimitedCompany(account, .expense) ?? "" == row[4], "\(told(row))")
  }

  @Test(arguments: ChartStandard.allCases)
  func `a line has a key of its own, and no account belongs to two of them`(
    _ standard: ChartStandard
  ) {
    let lines = standard.statementLines
    #expect(Set(lines.map { $0.key.lowercased() }).count == lines.count)
    for number in 0...9_999 {
      let holding = lines.filter { line in line.accounts.contains { $0.contains(number) } }
      #expect(holding.count < 2, "\(number): \(holding.map(\.key))")
      for line in holding {
        #expect(line.part == (number < 3_000 ? .balanceSheet : .result), "\(number)")
      }
    }
    for line in lines {
      #expect(!line.accounts.isEmpty, "\(line.key)")
      #expect(standard.statementLine(named: line.key.uppercased()) == line)
    }
    #expect(standard.statementLine(named: "kassa") == nil)
  }

  @Test
  func `what a user said stands before the number, and a line of another part holds for none`() {
    var account = Account(
      number: AccountNumber("1930"),
      name: "Bank",
      type: .asset,
      isRevalued: false
    )
    #expect(account.statementKey(in: .bas) == "KassaBankExklRedovisningsmedel")
    #expect(account.statementKey(in: .ns4102) == "bankinnskuddKontanter")
    account.type = .liability
    #expect(account.statementKey(in: .bas) == "KassaBankExklRedovisningsmedel")
    for type in [AccountType.income, .expense, .statistical] {
      account.type = type
      #expect(account.statementKey(in: .bas) == nil)
    }
    account.statementKey = "Nettoomsattning"
    #expect(account.statementKey(in: .bas) == "Nettoomsattning")
  }

  @Test func `a field of the return has four digits, of which the first is 7`() {
    for code in ["7281", "7000", "7999"] { #expect(SRUCode.isWellFormed(code), "\(code)") }
    for code in ["", "281", "72810", "6281", "72a1", "728٣"] {
      #expect(!SRUCode.isWellFormed(code), "\(code)")
    }
  }
}
