import Accounting
import Books
import Closing
import Formats
import Foundation
import TestSupport
import Testing

/// The outcomes of the public sample files, on both databases; skipped where they are absent.
@Suite(.enabled(if: sharedData != nil, "../shared/data is absent"))
struct PublicFileTests {
  @Test(
    arguments: TestDatabase.allCases,
    [
      "official-example 530 295 1330 3419790588",
      "visma-compact-itfied-2015 1196 247 766 701306413",
    ]
  )
  func `a well-formed file foots on every account`(
    _ database: TestDatabase,
    _ outcome: String
  ) throws {
    let words = outcome.split(separator: " ")
    let books = try database.migrated()
    let session = try emptySession(books)
    let file = try publicFile(String(words[0]))
    let result = try session.importSIE(file, LedgerImportOptions(), Call())
    #expect(result.isPosted)
    #expect(result.content.footing.foots == true)
    #expect(result.content.counts.accounts == Int(words[1]))
    #expect(result.content.counts.vouchers == Int(words[2]))
    #expect(result.content.counts.lines == Int(words[3]))
    #expect(result.content.counts.debit == Int64(words[4]))
    let report = try session.trialBalance(year: nil, period: nil, Call())
    var computed: [AccountNumber: Int64] = [:]
    for row in report.balance.rows {
      if case .account(let number, _, _) = row.subject { computed[number] = row.amounts.closing }
    }
    let balances = try file.data.withUnsafeBytes { try readSIE($0) }.balances
    var stated = balances.closing.amounts(ofYear: 0)
    stated.merge(balances.results.amounts(ofYear: 0)) { $0 + $1 }
    for account in Set(computed.keys).union(stated.keys) {
      #expect(computed[account] ?? 0 == stated[account] ?? 0, "\(account)")
    }
    #expect(report.balance.total.closing == 0)
    #expect(try session.verify(Call()).allSatisfy(\.isSound))
    let again = try session.importSIE(file, LedgerImportOptions(), Call())
    #expect(!again.isPosted)
    #expect(again.findings.contains { $0.problem.code.description == "IMP-001" })
  }

  @Test(arguments: TestDatabase.allCases)
  func `an unbalanced voucher is named with its line and nothing is posted`(
    _ database: TestDatabase
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    let result = try session.importSIE(
      try publicFile("avendo-unbalanced-voucher"),
      LedgerImportOptions(),
      Call()
    )
    #expect(!result.isPosted)
    let faults = result.findings.filter { $0.severity == .error }
    #expect(faults.map(\.problem.code.description) == ["SIE-002"])
    #expect("\(faults[0].problem)".contains("B1"))
    #expect(faults[0].line == 3_905)
    #expect(try session.companies().isEmpty)
  }

  @Test func `a web page is refused in one sentence`() throws {
    let books = try TestDatabase.sqlite.migrated()
    let session = try emptySession(books)
    let file = try publicFile("not-sie-html")
    #expect(
      try refusal { _ = try session.importSIE(file, LedgerImportOptions(), Call()) } == [
        "LED-001"
      ]
    )
  }

  private func publicFile(_ name: String) throws -> SourceFile {
    let folder = try #require(sharedData)
    return try SourceFile(path: folder.appendingPathComponent("sie/\(name).se").path)
  }
}

func emptySession(_ books: TestBooks) throws -> Session {
  Session(
    books: Books(try books.connect()),
    author: "anna",
    clock: { "2026-01-01T00:00:00Z" }
  )
}

/// What a company's files do one after the other.
@Suite struct ImportSIETests {
  private func file(
    _ year: Int,
    opening: [(String, Int)],
    vouchers: [(String, String, [(String, Int)])]
  ) -> SourceFile {
    var text = """
      #FLAGGA 0
      #PROGRAM "Test" 1
      #FORMAT PC8
      #SIETYP 4
      #ORGNR 556677-8899
      #FNAMN "Exempel AB"
      #RAR 0 \(year)0101 \(year)1231
      #VALUTA SEK
      #KONTO 1930 "Bank"
      #KONTO 2081 "Aktiekapital"
      #KONTO 2440 "Leverantorsskulder"
      #KONTO 5010 "Hyra"

      """
    var closing: [String: Int] = [:]
    for (account, amount) in opening {
      text += "#IB 0 \(account) \(amount)\n"
      closing[account, default: 0] += amount
    }
    var body = ""
    for (number, date, lines) in vouchers {
      body += "#VER A \(number) \(year)\(date) \"V\(number)\"\n{\n"
      for (account, amount) in lines {
        body += "#TRANS \(account) {} \(amount)\n"
        closing[account, default: 0] += amount
      }
      body += "}\n"
    }
    for (account, amount) in closing.sorted(by: { $0.key < $1.key }) {
      text += account < "3000" ? "#UB 0 \(account) \(amount)\n" : "#RES 0 \(account) \(amount)\n"
    }
    return SourceFile(name: "\(year).se", data: Data((text + body).utf8))
  }

  private let capital = [("1930", 1_000), ("2081", -1_000)]
  private let rent = ("1", "0110", [("5010", 100), ("1930", -100)])
  private let more = ("2", "0210", [("5010", 200), ("2440", -200)])

  private func codes(_ result: LedgerImportReport) -> [String] {
    result.findings.map(\.problem.code.description)
  }

  @Test(arguments: TestDatabase.allCases)
  func `the same year again posts only what is new`(_ database: TestDatabase) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    func load(_ file: SourceFile) throws -> LedgerImportReport {
      try session.importSIE(file, LedgerImportOptions(), Call())
    }
    let first = try load(file(2_025, opening: capital, vouchers: [rent]))
    #expect(first.posted == 2)
    let second = try load(file(2_025, opening: capital, vouchers: [rent, more]))
    #expect((second.known, second.posted) == (1, 1))
    #expect(codes(second).contains("IMP-006"))
    let changed = ("1", "0110", [("5010", 150), ("1930", -150)])
    let third = try load(file(2_025, opening: capital, vouchers: [changed, more]))
    #expect(!third.isPosted)
    #expect(codes(third).contains("IMP-002"))
    let report = try session.trialBalance(year: "2025", period: nil, Call())
    #expect(report.balance.total.debit == 300_00)
    #expect(try session.verify(Call()).allSatisfy(\.isSound))
  }

  @Test(arguments: TestDatabase.allCases)
  func `an earlier year in front takes the place of the opening voucher`(
    _ database: TestDatabase
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    let later = file(2_025, opening: [("1930", 900), ("2081", -900)], vouchers: [more])
    _ = try session.importSIE(later, LedgerImportOptions(), Call())
    let earlier = try session.importSIE(
      file(2_024, opening: capital, vouchers: [rent]),
      LedgerImportOptions(),
      Call()
    )
    #expect(codes(earlier).contains("IMP-005"))
    let report = try session.trialBalance(year: "2025", period: nil, Call())
    let opening = report.balance.rows.map { ($0.subject, $0.amounts.opening) }
    #expect(
      opening.map { "\($0.0) \($0.1)" } == [
        "\(TrialBalanceLine.Subject.account(AccountNumber("1930"), name: "Bank", value: "")) 90000",
        "\(TrialBalanceLine.Subject.account(AccountNumber("2081"), name: "Aktiekapital", value: ""))"
          + " -100000",
        "\(TrialBalanceLine.Subject.account(AccountNumber("2440"), name: "Leverantorsskulder", value: ""))"
          + " 0",
        "\(TrialBalanceLine.Subject.account(AccountNumber("5010"), name: "Hyra", value: "")) 0",
        "\(TrialBalanceLine.Subject.resultNotTransferred(year: "2024")) 10000",
      ]
    )
    _ = try session.undo(try #require(earlier.run), on: nil, Call())
    let restored = try session.trialBalance(year: "2025", period: nil, Call())
    #expect(restored.balance.rows.first?.amounts.opening == 900_00)
    #expect(restored.balance.total.opening == 0)
    #expect(try session.verify(Call()).allSatisfy(\.isSound))
  }

  @Test(arguments: TestDatabase.allCases)
  func `openings that do not sum to zero wait in suspense and block a close`(
    _ database: TestDatabase
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    let gap = file(2_025, opening: [("1930", 1_000), ("2081", -900)], vouchers: [rent])
    let result = try session.importSIE(gap, LedgerImportOptions(), Call())
    #expect(codes(result).contains("IMP-004"))
    let report = try session.trialBalance(year: "2025", period: nil, Call())
    #expect(report.balance.total.opening == 0)
    #expect(
      try refusal { _ = try session.close(period: "2025-01", Call()) }
        == ["CLS-001", "CHK-001"]
    )
    _ = try session.undo(try #require(result.run), on: nil, Call())
    let placed = try session.importSIE(
      gap,
      LedgerImportOptions(balanceTo: AccountNumber("2081")),
      Call()
    )
    #expect(placed.isPosted)
    _ = try session.close(period: "2025-01", Call())
    #expect(try session.verify(Call()).allSatisfy(\.isSound))
  }
}
