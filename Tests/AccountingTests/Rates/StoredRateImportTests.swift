import Accounting
import TestSupport
import Testing

/// An import of rates may be undone while none that is in force rests on it.
struct StoredRateImportTests {
  /// Number, type, first and last day of January, rates, those stored of them, and whether undone.
  private func imports(_ text: String) throws -> [StoredRateImport] {
    try table(text).map { row in
      StoredRateImport(
        number: try #require(Int64(row[0])),
        name: "rates-\(row[0]).csv",
        source: "ECB",
        type: row[1],
        sha256: "hash \(row[0])",
        size: 1,
        days: try day("2025-01-\(row[2])")...day("2025-01-\(row[3])"),
        rates: try #require(Int64(row[4])),
        added: try #require(Int64(row[5])) - 1,
        changed: 1,
        imported: StoredRateImport.Step(by: "bo", at: ""),
        undone: row[6].isEmpty ? nil : StoredRateImport.Step(by: "anna", at: "now")
      )
    }
  }

  private static let first = "1 | default | 10 | 20 | 5 | 5 |"

  /// A later import | what comes of undoing the first.
  private static let cases: [(later: String, outcome: String)] = [
    ("2 | default | 15 | 25 | 5 | 5 |", "undone"), ("2 | default | 15 | 25 | 5 | 4 |", "RAT-012"),
    ("2 | default | 20 | 25 | 5 | 4 |", "RAT-012"), ("2 | default | 21 | 25 | 5 | 4 |", "undone"),
    ("2 | default | 01 | 10 | 5 | 4 |", "RAT-012"), ("2 | default | 01 | 09 | 5 | 4 |", "undone"),
    ("2 | average | 15 | 25 | 5 | 4 |", "undone"),
    ("2 | default | 15 | 25 | 5 | 4 | yes", "undone"),
    ("0 | default | 15 | 25 | 5 | 4 |", "undone"),
  ]

  @Test(arguments: cases)
  func `a later import of the same days that left rates as they were stands in the way`(
    _ row: (later: String, outcome: String)
  ) throws {
    let imports = try imports("\(StoredRateImportTests.first)\n\(row.later)")
    #expect(outcome(of: 1, in: imports) == row.outcome)
  }

  @Test func `an import that is not there or is undone already cannot be undone`() throws {
    let imports = try imports(
      "\(StoredRateImportTests.first)\n2 | default | 15 | 25 | 5 | 5 | yes"
    )
    #expect(outcome(of: 1, in: imports) == "undone")
    #expect(outcome(of: 2, in: imports) == "RAT-011")
    #expect(outcome(of: 3, in: imports) == "RAT-010")
  }

  private func outcome(of number: Int64, in imports: [StoredRateImport]) -> String {
    do throws(Refusal) {
      return try imports.undoable(number).number == number ? "undone" : "another"
    } catch {
      return error.reason.code.description
    }
  }

  @Test func `the same bytes are held for one type until their import is undone`() throws {
    let imports = try imports(
      "\(StoredRateImportTests.first)\n2 | default | 15 | 25 | 5 | 5 | yes"
    )
    #expect(imports.holding(sha256: "hash 1", type: "default")?.number == 1)
    #expect(imports.holding(sha256: "hash 1", type: "average") == nil)
    #expect(imports.holding(sha256: "hash 2", type: "default") == nil)
    #expect(imports.holding(sha256: "hash 3", type: "default") == nil)
  }

  /// Rate, from, to and unit | the code of the refusal.
  @Test(arguments: [
    ("11.5 EUR SEK 1", ""), ("11.5 EUR SEK 10000", ""), ("0 EUR SEK 1", "RAT-004"),
    ("-1 EUR SEK 1", "RAT-004"), ("1 EUR EUR 1", "RAT-005"), ("11.5 EUR SEK 2", "RAT-006"),
    ("0 EUR EUR 2", "RAT-004"),
  ])
  func `a rate that could not be used is refused`(_ text: String, _ expected: String) throws {
    let words = text.split(separator: " ").map(String.init)
    let rate = ExchangeRate(
      from: try #require(Currency(words[1])),
      to: try #require(Currency(words[2])),
      day: try day("2025-01-31"),
      rate: try #require(ExactDecimal(words[0])),
      unit: try #require(Int64(words[3])),
      source: "ECB"
    )
    var code = ""
    do throws(Refusal) { try rate.check() } catch { code = error.reason.code.description }
    #expect(code == expected)
  }
}
