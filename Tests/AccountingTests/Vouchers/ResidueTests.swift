import Accounting
import Testing

/// What rounding leaves over in a voucher goes to its largest converted line: every voucher of three
/// small lines, in both books.
struct ResidueTests {
  private func draft(_ amounts: [Int64], in book: Book) throws -> VoucherDraft {
    VoucherDraft(
      day: try day("2025-03-10"),
      text: "",
      lines: amounts.map { amount in
        VoucherLine(
          LedgerAccount(AccountNumber("1930")),
          Money(minorUnits: 0, .eur),
          accounting: book == .accounting ? amount : 0,
          // A reporting amount that nobody has filled in counts as nothing.
          reporting: book == .accounting || amount == 0 ? nil : amount
        )
      }
    )
  }

  private func amounts(_ draft: VoucherDraft, in book: Book) -> [Int64] {
    draft.lines.map { book == .accounting ? $0.accounting : $0.reporting ?? 0 }
  }

  @Test(arguments: Book.allCases)
  func `it is at most one minor unit for each converted line, and is taken from the largest`(
    _ book: Book
  ) throws {
    let range = Int64(-4)...4
    var settled = 0
    for one in range {
      for two in range {
        for three in range {
          for set in 1..<8 {
            let converted = (0..<3).filter { set >> $0 & 1 == 1 }
            let before = [one, two, three]
            var draft = try draft(before, in: book)
            let found = draft.settleResidue(of: converted, in: book)
            let residue = one + two + three
            // The largest without its sign; of equals the first.
            let sorted = converted.sorted { (-abs(before[$0]), $0) < (-abs(before[$1]), $1) }
            var due = before
            if residue != 0, abs(residue) <= converted.count {
              due[sorted[0]] -= residue
              settled += 1
              #expect(found?.residue == residue && found?.line == sorted[0])
              #expect(due.reduce(0, +) == 0)
            } else {
              #expect(found == nil)
            }
            #expect(amounts(draft, in: book) == due, "\(before) \(converted)")
            let other: Book = book == .accounting ? .reporting : .accounting
            #expect(amounts(draft, in: other) == [0, 0, 0])
          }
        }
      }
    }
    #expect(settled > 500)
  }

  @Test func `without a converted line there is nothing to take it from`() throws {
    for book in Book.allCases {
      var draft = try draft([1, 0, 0], in: book)
      #expect(draft.settleResidue(of: [], in: book) == nil)
    }
  }
}
