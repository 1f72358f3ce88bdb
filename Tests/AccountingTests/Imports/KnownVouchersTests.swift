import Accounting
import TestSupport
import Testing

/// What the books hold of a file is not posted again, and what differs refuses it or is told, as the
/// file's numbers mean (T-ADD-20).
struct KnownVouchersTests {
  /// Vouchers as text: reference, day of January, amount, text, and for those of the books `@3` where
  /// run 3 brought them.
  ///
  /// A dash has no reference, `A=` is a series without a number, `_1` a number without a series.
  private func vouchers(_ text: String) throws -> [StatedVoucher] {
    try text.split(separator: ",").enumerated().map { index, word in
      let parts = word.split(separator: " ").map(String.init)
      let name = parts[0]
      let amount = try #require(Int64(parts[2]))
      return StatedVoucher(
        VoucherDraft(
          day: try day("2025-01-\(parts[1])"),
          reference: name == "-"
            ? nil
            : VoucherReference(
              series: String(name.prefix(1)).filter { $0 != "_" },
              number: String(name.dropFirst()).filter { $0 != "=" }
            ),
          text: parts.count > 3 ? parts[3] : "",
          lines: [
            VoucherLine(
              LedgerAccount(AccountNumber("1930")),
              Money(minorUnits: amount, .sek),
              accounting: amount
            )
          ],
          sourceLine: index + 1
        )
      )
    }
  }

  private func held(_ text: String, _ naming: VoucherNaming) throws -> [HeldVoucher] {
    try vouchers(text).enumerated().map { index, stated in
      let words = text.split(separator: ",")[index].split(separator: "@")
      return HeldVoucher(
        key: VoucherKey(year: "2025", sequence: Int64(index + 1)),
        name: stated.draft.reference?.description ?? "I\(index + 1)",
        run: words.count > 1 ? try #require(Int64(words[1])) : 1,
        naming: naming,
        stated: stated
      )
    }
  }

  /// What becomes of each voucher of a file: `known`, `new`, or `new ~2` for one that looks like the
  /// second of the books; then the codes of what is told.
  private func told(
    _ books: String,
    _ file: String,
    _ naming: VoucherNaming,
    _ repeats: RepeatedVouchers = .refused
  ) throws -> String {
    var known = KnownVouchers(naming, repeats: repeats)
    for voucher in try held(books, naming) { known.insert(voucher) }
    var words = try vouchers(file).map { voucher in
      if known.take(voucher) { return "known" }
      return known.meet(voucher, in: "2025").map { "new ~\($0.sequence)" } ?? "new"
    }
    words += known.findings.map { "\($0.problem.code)" }
    words += known.contradictions.map { "differs \($0.voucher.draft.sourceLine ?? 0)" }
    words += known.repeatedImports.map { "all of \($0.run)" }
    return words.joined(separator: ", ")
  }

  /// What the books hold | what the file has | what becomes of it.
  private static let ofLedger = table(
    """
                         | A1 01 100            | new
    A1 01 100            | A1 01 100            | known
    A1 01 100            | A1 01 100,A2 02 5    | known, new
    A1 01 100 a          | A1 01 100 b          | known, IMP-031
    A1 01 100            | A1 01 101            | new, differs 1
    A1 01 100            | A1 02 100            | new, differs 1
    A1 01 100            | B1 01 100            | new
    _1 01 100            | _1 01 100            | known
    _1 01 100            | _1 01 101            | new, differs 1
    A1 01 100            | A1 01 100,A1 01 100  | known, new
    A1 01 100,A1 01 100  | A1 01 100,A1 01 7    | known, new, differs 2
    A1 01 100            | A1 01 7,A1 01 100    | new, known
    A1 01 1 a,A1 01 1 b  | A1 01 1 b,A1 01 1 a  | known, known
    - 01 100             | - 01 100             | known
    - 01 100 a           | - 01 100 b           | known, IMP-031
    - 01 100             | - 01 101             | new
    A= 01 100            | B= 01 100            | new ~1
    - 01 100             | A1 01 100            | new ~1
    """
  )

  @Test(arguments: ofLedger)
  func `a ledger's number names one voucher, which is known or refuses the file`(
    _ row: [String]
  ) throws {
    #expect(try told(row[0], row[1], .ofLedger) == row[2])
  }

  /// What the books hold | what the file has | what becomes of it, where nothing else is chosen.
  private static let ofFile = table(
    """
    A1 01 100 a            | A1 01 100 a                      | known
    A1 01 100 a            | A1 01 100 b                      | new, IMP-032
    K1 03 625 a            | K1 04 625 a                      | new, IMP-032
    - 01 100 a             | - 01 100 b                       | new ~1
    - 01 100 a             | - 01 100 a                       | new ~1
    _1 31 900 a            | _1 31 900 b                      | new ~1
    _1 31 800 a            | _1 28 800 b                      | new
    K= 01 30 a             | K= 01 30 a,K= 01 30 a            | new ~1, new
    A1 01 100              | - 01 100                         | new ~1
    - 01 100               | A1 01 100                        | new ~1
    A1 01 100              | B1 01 100                        | new
    - 01 1 a,- 02 2 b      | - 01 1 a,- 02 2 b,- 03 3         | new ~1, new ~2, new, all of 1
    - 01 1 a,- 02 2 b      | - 01 1 a,- 02 2 c                | new ~1, new ~2
    - 01 1 a,- 01 1 a      | - 01 1 a,- 02 2                  | new ~1, new
    - 01 1 a,- 02 2 b @2   | - 01 1 a,- 02 2 b                | new ~1, new ~2
    """
  )

  @Test(arguments: ofFile)
  func `a file's own number may be used again, and what has none is told`(
    _ row: [String]
  ) throws {
    #expect(try told(row[0], row[1], .ofFile) == row[2])
  }

  /// The figures of T-ADD-20: two sales and one, then the same with a fourth.
  private let first = "- 01 1250 d,- 01 1250 d,- 02 625 d"
  private let second = "- 01 1250 d,- 01 1250 d,- 02 625 d,- 03 1250 d"

  @Test func `what a file repeats is left out or posted as one chooses`() throws {
    let all = "new ~1, new ~2, new ~3, new"
    #expect(try told(first, second, .ofFile) == all + ", all of 1")
    #expect(try told(first, second, .ofFile, .leftOut) == "known, known, known, new")
    #expect(try told(first, second, .ofFile, .posted) == all)
    // All of one day: the third sale of the first file is not there.
    #expect(
      try told(first, "- 01 1250 d,- 01 1250 d,- 01 1250 d", .ofFile) == "new ~1, new ~2, new"
    )
  }

  @Test func `a number of another year is another voucher`() throws {
    var known = KnownVouchers(.ofLedger)
    for voucher in try held("A1 01 100", .ofLedger) { known.insert(voucher) }
    let stated = try #require(try vouchers("A1 02 100").first)
    #expect(known.meet(stated, in: "2024") == nil)
    #expect(known.contradictions.isEmpty && known.findings.isEmpty)
  }

  @Test func `a ledger does not contradict what a till has numbered`() throws {
    var known = KnownVouchers(.ofLedger)
    for voucher in try held("K1 01 100", .ofFile) { known.insert(voucher) }
    let stated = try #require(try vouchers("K1 02 100").first)
    #expect(known.meet(stated, in: "2025") == nil)
    #expect(known.contradictions.isEmpty)
    #expect(known.findings.map(\.problem.code) == [ErrorCode("IMP", 32)])
    #expect(known.missing(on: try day("2025-01-01")...day("2025-01-31")).isEmpty)
  }

  /// What the document says makes the voucher, not the day on which our rules post it.
  @Test func `the day of the document counts, and rates of ours do not`() throws {
    func voucher(_ posted: String, booked: Int64, converted: Bool) throws -> StatedVoucher {
      StatedVoucher(
        VoucherDraft(
          day: try day(posted),
          reference: VoucherReference(series: "V", number: "1"),
          text: "",
          lines: [
            VoucherLine(
              LedgerAccount(AccountNumber("1512")),
              Money(minorUnits: 100_00, .eur),
              accounting: booked
            )
          ]
        ),
        on: try day("2025-01-28"),
        converted: converted ? [0] : []
      )
    }
    func isKnown(_ stated: StatedVoucher) throws -> Bool {
      var known = KnownVouchers(.ofFile)
      known.insert(
        HeldVoucher(
          key: VoucherKey(year: "2025", sequence: 1),
          name: "V1",
          run: 1,
          naming: .ofFile,
          stated: try voucher("2025-01-28", booked: 1_140_00, converted: false)
        )
      )
      return known.take(stated)
    }
    #expect(try isKnown(voucher("2025-02-05", booked: 1_140_00, converted: false)))
    #expect(try isKnown(voucher("2025-02-05", booked: 1_155_00, converted: true)))
    #expect(try !isKnown(voucher("2025-01-28", booked: 1_155_00, converted: false)))
  }

  /// What the books hold | what the file has | what the file lacks up to the 20th.
  private static let missing = table(
    """
    A1 01 100            | A1 01 100            |
    A1 01 100,A2 02 5    | A2 02 5              | A1
    A1 01 100,A2 25 5    | A3 03 1              | A1
    A1 01 100,A1 01 100  | A1 01 100            | A1
    - 01 100             | - 01 101             | I1
    A2 02 1,A1 01 1      | C9 09 9              | A2 A1
    """
  )

  @Test(arguments: missing)
  func `what a later export of a ledger lacks is named`(_ row: [String]) throws {
    var known = KnownVouchers(.ofLedger)
    for voucher in try held(row[0], .ofLedger) { known.insert(voucher) }
    for voucher in try vouchers(row[1]) { _ = known.take(voucher) }
    let span = try day("2025-01-01")...day("2025-01-20")
    #expect(known.missing(on: span).joined(separator: " ") == row[2])
  }

  @Test func `what differs is told line by line, each of the others answering for one`() throws {
    func stated(_ date: String, _ amounts: [(String, Int64)]) throws -> StatedVoucher {
      StatedVoucher(
        VoucherDraft(
          day: try day(date),
          text: "",
          lines: amounts.map { account, amount in
            VoucherLine(
              LedgerAccount(AccountNumber(account)),
              Money(minorUnits: amount, .sek),
              accounting: amount
            )
          }
        )
      )
    }
    let difference = VoucherDifference(
      from: try stated("2025-03-15", [("5010", 5_000), ("1930", -5_000)]),
      to: try stated("2025-03-16", [("5010", 4_000), ("6110", 1_000), ("1930", -5_000)]),
      in: .sek
    )
    func told(_ lines: [VoucherDifference.Line]) -> [String] {
      lines.map { "\($0.account) \($0.amounts.map(\.minorUnits))" }
    }
    #expect(told(difference.old) == ["5010 [5000]"])
    #expect(told(difference.new) == ["5010 [4000]", "6110 [1000]"])
    #expect(difference.oldDay?.description == "2025-03-15")
    #expect(difference.newDay?.description == "2025-03-16")
  }
}
