import Accounting
import Testing

@testable import Formats

@Suite struct `Whether a SIE file foots` {
  private func difference(_ account: String, _ computed: Int64, _ stated: Int64) -> LedgerDifference
  {
    LedgerDifference(account: AccountNumber(account), computed: computed, stated: stated)
  }

  @Test func `a balance account ends where it began and moved to`() throws {
    let file = try readRecords(
      "#IB 0 1930 500\n#UB 0 1930 400\n#IB 0 2440 -500\n#UB 0 2440 -500\n#RES 0 4010 100\n"
        + sieVoucher
    )
    #expect(file.type == .ledger)
    #expect(file.footing.foots == true)
    #expect(file.told == [])
  }

  @Test func `an account that moved without a stated balance should be zero`() throws {
    let file = try readRecords("#IB 0 1930 100\n#IB 0 2440 -100\n#UB 0 2440 -90\n" + sieVoucher)
    let footing = file.footing
    #expect(footing.foots == false)
    #expect(
      footing.differences == [difference("2440", -10_000, -9_000), difference("4010", 10_000, 0)]
    )
    #expect(file.told == ["SIE-021 warning -", "SIE-023 warning -"])
    #expect(
      file.problem("SIE-021")
        == .accountsDoNotFoot(count: 2, first: difference("2440", -10_000, -9_000), .sek)
    )
  }

  @Test func `the stated type decides before the first digit`() throws {
    let records = "#RES 0 1930 -100\n#RES 0 4010 100\n" + sieVoucher
    #expect(try readRecords(records).footing.differences == [difference("1930", -10_000, 0)])
    #expect(try readRecords("#KTYP 1930 I\n" + records).footing.foots == true)
    #expect(try readRecords(records + "#KTYP 1930 I\n").footing.foots == true)
  }

  @Test func `internal accounts are compared only where the file states a result`() throws {
    let moved =
      "#KONTO 9010 Internt\n#VER A 2 20250331\n{\n#TRANS 9010 {} 5\n#TRANS 9010 {} -4\n"
      + "#TRANS 1930 {} -1\n}\n#UB 0 1930 -1\n"
    #expect(try readRecords(moved).footing.foots == true)
    #expect(
      try readRecords(moved + "#RES 0 9010 3\n").footing.differences
        == [difference("9010", 100, 300)]
    )
  }

  @Test func `a file without balances, or of type 1 to 3, has nothing to compare`() throws {
    let vouchers = try readRecords(sieVoucher)
    #expect(vouchers.type == .vouchers)
    #expect(vouchers.footing.foots == nil)
    for (stated, type) in [
      (1, SIEType.yearBalances), (2, .periodBalances), (3, .objectBalances), (4, .ledger),
    ] {
      let file = try readRecords("#SIETYP \(stated)\n#UB 0 1930 1\n#RES 0 4010 -1\n")
      #expect(file.type == type)
      #expect((file.footing.foots == nil) == (type != .ledger))
    }
  }

  @Test func `an opening gap is told with the part that last year's result explains`() throws {
    for (result, explained) in [(-300, 300), (-1_000, 700), (200, 0), (0, 0)] as [(Int, Int64)] {
      let file = try readRecords("#IB 0 1930 700\n#UB 0 1930 700\n#RES -1 4010 \(result)\n")
      #expect(
        file.problem("SIE-022")
          == .openingDoesNotSumToZero(
            gap: Money(minorUnits: 70_000, .sek),
            explained: Money(minorUnits: explained * 100, .sek)
          )
      )
      // The gap carries over into the closing balances and is told once.
      #expect(file.problem("SIE-023") == nil)
    }
    let credit = try readRecords("#IB 0 1930 -700\n#UB 0 1930 -700\n#RES -1 4010 300\n")
    #expect(credit.footing.openingExplained == -30_000)
  }

  @Test func `opening balances that are not last year's closing ones are told`() throws {
    let file = try readRecords(
      "#UB -1 1930 100\n#UB -1 2440 -100\n#IB 0 1930 90\n#IB 0 2440 -90\n#UB 0 1930 90\n"
        + "#UB 0 2440 -90\n"
    )
    #expect(
      file.footing.openingDifferences
        == [difference("1930", 10_000, 9_000), difference("2440", -10_000, -9_000)]
    )
    #expect(file.told == ["SIE-024 warning -"])
  }
}
