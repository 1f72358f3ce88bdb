import Accounting
import Testing

@testable import Formats

@Suite struct `What the accounts moved, where there are no vouchers` {
  private let balances =
    "#SIETYP 2\n#IB 0 1930 10\n#IB 0 2440 -10\n#UB 0 1930 5\n#UB 0 2440 -10\n#RES 0 4010 5\n"

  private func read(_ records: String) throws -> SIERead { try SIERead(balances + records) }

  /// Each movement as `2025-01-31 PSALDO202501 1930=-300 4010=300`.
  private func told(_ read: SIERead) -> [String] {
    read.file.netMovements.map { movement in
      let amounts = movement.amounts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      return (["\(movement.day)", "\(movement.reference)"] + amounts).joined(separator: " ")
    }
  }

  @Test func `months come first, and what they leave stands on the last day covered`() throws {
    let read = try read(
      "#OMFATTN 20250615\n#PSALDO 0 202501 1930 {} -3\n#PSALDO 0 202501 4010 {} 3\n"
        + "#PSALDO 0 202506 1930 {} -1\n#PSALDO 0 202506 4010 {} 1\n"
    )
    #expect(
      told(read) == [
        "2025-01-31 PSALDO202501 1930=-300 4010=300", "2025-06-15 PSALDO202506 1930=-100 4010=100",
        "2025-06-15 RES202506 1930=-100 4010=100",
      ]
    )
    #expect(read.told == [])
  }

  @Test func `a day of coverage that is missing or absurd is the year's last`() throws {
    for (record, finding) in [
      ("", "SIE-046 info -"), ("#OMFATTN 19800101\n", "SIE-045 warning -"),
      ("#OMFATTN 20260101\n", "SIE-045 warning -"), ("#OMFATTN x\n", "SIE-045 warning -"),
    ] {
      let read = try read(record)
      #expect(told(read) == ["2025-12-31 RES202512 1930=-500 4010=500"], "\(record)")
      #expect(read.told == [finding], "\(record)")
    }
    // Type 1 need not say.
    #expect(try self.read("#SIETYP 1\n").told == [])
  }

  @Test func `a month decides its year, whatever number stands before it`() throws {
    let read = try read(
      "#OMFATTN 20251231\n#RAR -1 20240101 20241231\n#PSALDO 0 202412 1930 {} -9\n"
        + "#PSALDO -1 202501 1930 {} -5\n#PSALDO -1 202501 4010 {} 5\n"
    )
    #expect(told(read) == ["2025-01-31 PSALDO202501 1930=-500 4010=500"])
    #expect(read.told == ["SIE-040 info 20"])
    #expect(read.problem("SIE-040") == .periodYearsDiffer(count: 3))
  }

  @Test func `a month that two years share belongs to the year that is named`() throws {
    let read = try read(
      "#OMFATTN 20251231\n#RAR 0 20250115 20251231\n#RAR -1 20240101 20250114\n"
        + "#PSALDO 0 202501 1930 {} -5\n#PSALDO 0 202501 4010 {} 5\n#PSALDO -1 202501 1930 {} -9\n"
    )
    #expect(told(read) == ["2025-01-31 PSALDO202501 1930=-500 4010=500"])
    #expect(read.told == [])
  }

  @Test func `rows by object without a total give the sum of one dimension`() throws {
    let read = try read(
      "#OMFATTN 20251231\n#PSALDO 0 202501 1930 {1 N} -3\n#PSALDO 0 202501 1930 {1 S} -2\n"
        + "#PSALDO 0 202501 1930 {6 P} -5\n#PSALDO 0 202501 4010 {} 5\n"
        + "#PSALDO 0 202501 4010 {1 N} 4\n"
    )
    #expect(told(read) == ["2025-01-31 PSALDO202501 1930=-500 4010=500"])
    #expect(read.told == ["SIE-039 info -"])
    #expect(read.problem("SIE-039") == .periodTotalsMissing(count: 1))
    #expect(read.file.kept.balances.count == 5)
  }

  @Test func `balances on accounts of profit and loss move nothing where results are stated`()
    throws
  {
    let read = try read("#OMFATTN 20251231\n#IB 0 4010 7\n#UB 0 4010 12\n")
    #expect(told(read) == ["2025-12-31 RES202512 1930=-500 4010=500"])
    #expect(read.told == ["SIE-037 warning 19"])
    let unstated = try SIERead("#SIETYP 1\n#IB 0 1930 0\n#UB 0 1930 -5\n#UB 0 4010 5\n")
    #expect(told(unstated) == ["2025-12-31 RES202512 1930=-500 4010=500"])
    #expect(unstated.told == ["SIE-037 warning 15"])
  }
}
