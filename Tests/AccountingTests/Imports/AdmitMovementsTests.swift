import Accounting
import TestSupport
import Testing

/// A year comes into the books as vouchers or as movements, never as both (spec nordic/formats 9.6).
struct AdmitMovementsTests {
  private func references(_ text: String) throws -> [ImportedReference] {
    try text.split(separator: ",").enumerated().map { index, part in
      let words = part.split(separator: " ").map(String.init)
      return ImportedReference(
        run: Int64(index + 1),
        voucher: VoucherKey(year: "2025", sequence: Int64(index + 1)),
        day: try day(words[1]),
        reference: VoucherReference(series: words[0], number: words[1])
      )
    }
  }

  private func movements(_ text: String) throws -> [NetMovement] {
    try references(text).map {
      NetMovement(day: $0.day, reference: $0.reference, amounts: [:])
    }
  }

  /// Movements that the books hold | other vouchers that imports brought | movements of the file |
  /// its vouchers | code of the refusal, and the run that it names.
  private static let cases = table(
    """
                   |              |                               | 0 |
                   |              |                               | 9 |
                   |              | RES 2025-06-30                | 0 |
                   | A 2025-01-07 |                               | 9 |
                   | A 2025-01-07 | RES 2025-06-30                | 0 | IMP-026 1
    RES 2025-06-30 |              |                               | 9 | IMP-026 1
    RES 2025-06-30 |              |                               | 0 |
    RES 2025-06-30 |              | RES 2025-09-30                | 0 |
    RES 2025-06-30 |              | RES 2025-06-30                | 0 |
    RES 2025-06-30 |              | RES 2025-05-31                | 0 | IMP-025 1
    PSALDO 2025-06-30 |           | PSALDO 2025-05-31             | 0 |
    PSALDO 2025-05-31,RES 2025-06-30 | | PSALDO 2025-05-31,RES 2025-05-31 | 0 | IMP-025 2
    RES 2025-06-30 | A 2025-01-07 | RES 2025-05-31                | 0 | IMP-026 1
    """
  )

  @Test(arguments: cases)
  func `the books refuse a year that comes the other way`(_ row: [String]) throws {
    let year = try SmallCompany().year(2_025)
    var outcome = ""
    do {
      try HeldMovements(try references(row[0])).admit(
        try movements(row[2]),
        vouchers: try #require(Int(row[3])),
        besides: try references(row[1]),
        in: year
      )
    } catch let refusal as Refusal {
      switch refusal.reason as? ImportError {
      case .yearIsHeldOtherwise("2025", let run): outcome = "IMP-026 \(run)"
      case .laterMovementIsHeld(_, _, let run): outcome = "IMP-025 \(run)"
      default: outcome = "\(refusal.reason)"
      }
    }
    #expect(outcome == row[4])
  }

  /// What a file says that the accounts moved | what earlier files posted of it | what is new.
  @Test(arguments: [
    ("1930 100, 3001 -100", "", "1930 100, 3001 -100"),
    ("1930 100, 3001 -100", "1930 60, 3001 -60", "1930 40, 3001 -40"),
    ("1930 100, 3001 -100", "1930 100, 3001 -100", ""),
    ("1930 100", "5010 7, 1930 90", "1930 10, 5010 -7"),
    ("1930 100", "1930 60, 2998 -60", "1930 40"),
  ])
  func `only the growth of a movement is posted, and suspense is none`(
    _ moved: String,
    _ posted: String,
    _ growth: String
  ) throws {
    let movement = NetMovement(
      day: try day("2025-06-30"),
      reference: VoucherReference(series: "RES", number: "2025"),
      amounts: try amounts(moved)
    )
    let left = try movement.less(
      try amounts(posted).lines(in: .sek),
      besides: [AccountNumber("2998")]
    )
    #expect(left.amounts == (try amounts(growth)))
    #expect(left.day == movement.day)
    #expect(left.reference == movement.reference)
  }
}
