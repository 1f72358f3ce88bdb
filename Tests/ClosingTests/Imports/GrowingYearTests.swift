import Accounting
import Books
import Closing
import Foundation
import TestSupport
import Testing

/// The same year in several files: balances that grow, vouchers that go away, kinds that do not mix.
@Suite struct GrowingYearTests {
  /// A file of balances up to a day: `1930 1600, 2081 -1000, 3001 -600`.
  private func balances(_ day: String, _ closing: String, months: String = "") -> SourceFile {
    var text = """
      #FLAGGA 0
      #SIETYP \(months.isEmpty ? "1" : "2")
      #ORGNR 556677-8899
      #FNAMN "Exempel AB"
      #RAR 0 20250101 20251231
      #OMFATTN \(day)
      #KONTO 1930 "Bank"
      #KONTO 2081 "Aktiekapital"
      #KONTO 3001 "Forsaljning"
      #IB 0 1930 1000
      #IB 0 2081 -1000
      \(months)

      """
    for pair in closing.split(separator: ",") {
      let label = pair.contains("3001") ? "#RES" : "#UB"
      text += "\(label) 0 \(pair.trimmingCharacters(in: .whitespaces))\n"
    }
    return SourceFile(name: "\(day).se", data: Data(text.utf8))
  }

  private let june = "1930 1600, 2081 -1000, 3001 -600"
  private let september = "1930 1900, 2081 -1000, 3001 -900"
  private let opening = "1930 1000, 2081 -1000"

  private func load(_ session: Session, _ file: SourceFile) throws -> LedgerImportReport {
    try session.importSIE(file, LedgerImportOptions(), Call())
  }

  private func codes(_ result: LedgerImportReport) -> [String] {
    result.findings.map(\.problem.code.description)
  }

  private func balance(_ session: Session, _ account: String) throws -> Int64 {
    let report = try session.trialBalance(year: nil, period: nil, Call())
    return report.balance.rows.first {
      if case .account(let number, _, _) = $0.subject { return number.code == account }
      return false
    }?.amounts.closing ?? 0
  }

  @Test(arguments: TestDatabase.allCases)
  func `balances that come again later post what they have grown by`(
    _ database: TestDatabase
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    #expect(try load(session, balances("20250630", june)).posted == 2)
    #expect(try load(session, balances("20250930", september)).posted == 1)
    #expect(try balance(session, "1930") == 190_000)
    #expect(try balance(session, "3001") == -90_000)
    // The same balances once more, in other bytes, post nothing; older ones are refused.
    let again = balances("20250930", september + ",3001 0")
    #expect(try load(session, again).posted == 0)
    let older = try load(session, balances("20250831", june + ",3001 0"))
    #expect(!older.isPosted)
    #expect(codes(older).contains("IMP-025"))
    #expect(try balance(session, "1930") == 190_000)
  }

  @Test(arguments: TestDatabase.allCases)
  func `balances that were reversed by hand count no longer, until the reversal is reversed`(
    _ database: TestDatabase
  ) throws {
    for reversals in 1...2 {
      let books = try database.migrated()
      let session = try emptySession(books)
      #expect(try load(session, balances("20250630", june)).posted == 2)
      for _ in 1...reversals {
        let last = try #require(try session.vouchers(Call()).last)
        let name = VoucherSelector.id(last.key.sequence)
        _ = try session.reverse(name, on: nil, Call())
      }
      #expect(try load(session, balances("20250930", september)).posted == 1)
      #expect(try balance(session, "1930") == 190_000)
      #expect(try balance(session, "3001") == -90_000)
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `vouchers stand in the way of balances only while one of them is in force`(
    _ database: TestDatabase
  ) throws {
    for reversals in 1...2 {
      let books = try database.migrated()
      let session = try emptySession(books)
      let sale = "A 1 0110 1930 600 3001 -600"
      #expect(try load(session, SIEText(opening: opening, vouchers: [sale]).file).isPosted)
      for _ in 1...reversals {
        let last = try #require(try session.vouchers(Call()).last)
        let name = VoucherSelector.id(last.key.sequence)
        _ = try session.reverse(name, on: nil, Call())
      }
      let other = try load(session, balances("20250630", june))
      #expect(other.isPosted == (reversals == 1))
      #expect(codes(other).contains("IMP-026") == (reversals == 2))
      #expect(try balance(session, "1930") == 160_000)
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `openings that the books hold already are counted as examined`(
    _ database: TestDatabase
  ) throws {
    let session = try emptySession(try database.migrated())
    var file = SIEText(opening: opening, vouchers: [])
    #expect(try load(session, file.file).posted == 1)
    file.statesClosing = false
    let again = try load(session, file.file)
    #expect(again.posted == 0)
    #expect(again.findings.contains { $0.problem as? ImportError == .nothingToDo(examined: 2) })
  }

  @Test(arguments: TestDatabase.allCases)
  func `the newest month grows, an earlier one does not`(_ database: TestDatabase) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    let may = "#PSALDO 0 202505 1930 {} 100\n#PSALDO 0 202505 3001 {} -100\n"
    let half = "#PSALDO 0 202506 1930 {} 50\n#PSALDO 0 202506 3001 {} -50\n"
    let whole = "#PSALDO 0 202506 1930 {} 500\n#PSALDO 0 202506 3001 {} -500\n"
    let first = balances("20250615", "1930 1150, 2081 -1000, 3001 -150", months: may + half)
    #expect(try load(session, first).posted == 3)
    let second = balances("20250630", june, months: may + whole)
    #expect(try load(session, second).isPosted)
    #expect(try balance(session, "1930") == 160_000)
    let changed = may.replacing("100", with: "90")
    let third = balances("20250630", june, months: changed + whole)
    #expect(try codes(load(session, third)).contains("IMP-002"))
  }

  @Test(arguments: TestDatabase.allCases)
  func `a year comes as vouchers or as balances, never as both`(_ database: TestDatabase) throws {
    let vouchers = SIEText(
      opening: opening,
      vouchers: ["A 1 0110 1930 600 3001 -600"]
    ).file
    for files in [[vouchers, balances("20250630", june)], [balances("20250630", june), vouchers]] {
      let books = try database.migrated()
      let session = try emptySession(books)
      #expect(try load(session, files[0]).isPosted)
      let other = try load(session, files[1])
      #expect(!other.isPosted)
      #expect(codes(other).contains("IMP-026"))
      #expect(try balance(session, "1930") == 160_000)
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `a voucher that a later export no longer has is told, and the check says so`(
    _ database: TestDatabase
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    let (one, two, three) = (
      "A 1 0110 5010 100 1930 -100", "A 2 0210 5010 200 1930 -200", "A 3 0310 5010 300 1930 -300"
    )
    _ = try load(session, SIEText(opening: opening, vouchers: [one, two]).file)
    let later = try load(session, SIEText(opening: opening, vouchers: [one, three]).file)
    #expect(later.isPosted)
    #expect(
      later.findings.contains {
        $0.problem as? ImportError == .vouchersAreMissing(count: 1, first: "A2")
      }
    )
    let board = try session.check(period: "2025-03", Call())
    let check = try #require(board.results.first { $0.id == .importsFoot })
    #expect(check.items.count == 1)
    // Reversing it, as the hint has it, ends that; reinstating it brings it back.
    let contra = try session.reverse(.number("A2", year: "2025"), on: nil, Call())
    #expect(
      try session.check(period: "2025-03", Call()).results
        .first { $0.id == .importsFoot }?.status == .pass
    )
    let again = try session.reverse(.id(contra.voucher.key.sequence), on: nil, Call())
    #expect(
      try session.check(period: "2025-03", Call()).results
        .first { $0.id == .importsFoot }?.status == .fail
    )
    _ = try session.reverse(.id(again.voucher.key.sequence), on: nil, Call())
    // An export of fewer months than the books hold says nothing of those after it.
    let earlier = try load(session, SIEText(opening: opening, vouchers: [one]).file)
    #expect(!codes(earlier).contains("IMP-029"))
  }

  /// Vouchers of the first file | of the second | when it was made | what it covers | what is told.
  private static let later = TestSupport.table(
    """
    A1 0110, A2 0210, A3 0320 | A1 0110, A2 0210 | 20250215 |          |
    A1 0110, A2 0210, A3 0220 | A1 0110, A2 0210 | 20250215 |          |
    A1 0110, A2 0210, A3 0220 | A1 0110, A2 0210 | 20250228 |          | warning IMP-029 A3
    A1 0110, A2 0210, A3 0320 | A1 0110, A2 0210 | 20250430 |          | info IMP-056 A3
    A1 0110, A2 0210, A3 0320 | A1 0110, A2 0210 | 20250430 | 20250430 | warning IMP-029 A3
    A1 0110, A2 0210, A3 0320 | A1 0110, A2 0210 | 20250430 | 20250228 |
    A1 0110, A2 0120, A3 0320 | A1 0110          | 20250430 |          | warning IMP-029 A2; info IMP-056 A3
    A1 0110, - 0120           | A1 0110          | 20250430 |          | warning IMP-029 I1
    A1 0110                   |                  | 20250430 |          | info IMP-056 A1
    """
  )

  @Test(arguments: later)
  func `what a later export lacks behind its newest voucher is told, too`(
    _ row: [String]
  ) throws {
    func vouchers(_ text: String) -> [String] {
      text.split(separator: ",").map { voucher in
        let words = voucher.split(separator: " ").map(String.init)
        let number = words[0] == "-" ? "- -" : "A \(words[0].dropFirst())"
        return "\(number) \(words[1]) 5010 \(Int(words[1]) ?? 0) 1930 -\(Int(words[1]) ?? 0)"
      }
    }
    let session = try emptySession(TestDatabase.sqlite.migrated())
    _ = try load(session, SIEText(opening: opening, vouchers: vouchers(row[0])).file)
    var second = SIEText(made: row[2], opening: opening, vouchers: vouchers(row[1]))
    second.coverage = row[3]
    let told = try load(session, second.file).findings.filter {
      ["IMP-029", "IMP-056"].contains($0.problem.code.description)
    }
    #expect(
      told.map { finding in
        let named = finding.items.compactMap { item -> String? in
          if case .voucher(let name)? = item as? FindingItem { name } else { nil }
        }
        return ([finding.severity.rawValue, finding.problem.code.description] + named)
          .joined(separator: " ")
      }.joined(separator: "; ") == row[4]
    )
  }

  @Test(arguments: TestDatabase.allCases)
  func `months before those that began the year are refused`(_ database: TestDatabase) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    let spring = SAFTText(
      from: "2025-03-01",
      to: "2025-04-30",
      accounts: ["1920 1300 1400", "2000 -1000 -1000", "3000 -300 -400"],
      vouchers: ["5 2025-03-10 1920 100 3000 -100"]
    ).file()
    let winter = SAFTText(
      from: "2025-01-01",
      to: "2025-02-28",
      accounts: ["1920 1000 1300", "2000 -1000 -1000", "3000 0 -300"],
      vouchers: ["1 2025-01-10 1920 300 3000 -300"]
    ).file()
    func load(_ file: SourceFile) throws -> LedgerImportReport {
      try session.importLedgers([file], as: "saft", LedgerImportOptions(), Call())[0]
    }
    let first = try load(spring)
    #expect(!codes(first).contains("IMP-004") && !codes(first).contains("IMP-019"))
    #expect(try codes(load(winter)).contains("IMP-027"))
    _ = try session.undo(try #require(first.run), on: nil, Call())
    #expect(try load(winter).isPosted)
    #expect(try load(spring).isPosted)
    #expect(try balance(session, "1920") == 140_000)
  }

  @Test func `names of SIE files say nothing of sets, and a part is given once`() throws {
    let books = try TestDatabase.sqlite.migrated()
    let session = try emptySession(books)
    let text = SIEText(opening: opening, vouchers: ["A 1 0110 5010 100 1930 -100"]).file
    let more = SIEText(
      opening: opening,
      vouchers: ["A 1 0110 5010 100 1930 -100", "A 2 0210 5010 1 1930 -1"]
    ).file
    let imports = try session.importLedgers(
      [
        SourceFile(name: "export_2025_03_31.se", data: text.data),
        SourceFile(name: "bolag_2_2.se", data: more.data),
      ],
      as: "sie",
      LedgerImportOptions(),
      Call(key: "k")
    )
    #expect(imports.map(\.posted) == [2, 1])
    let part = SAFTText(accounts: ["1920 0 0"]).file(named: "p_1_2.xml")
    let twice = try refusal {
      _ = try session.importLedgers([part, part], as: "saft", LedgerImportOptions(), Call())
    }
    #expect(twice == ["IMP-024"])
  }

  @Test func `a code with a slip of the finger makes no second company`() throws {
    let books = try TestDatabase.sqlite.migrated()
    let session = try emptySession(books)
    let file = SIEText(opening: opening).file
    _ = try load(session, file)
    let codes = try refusal {
      _ = try session.importSIE(file, LedgerImportOptions(), Call("FEL"))
    }
    #expect(codes == ["CMP-012"])
    #expect(try session.companies().count == 1)
  }
}
