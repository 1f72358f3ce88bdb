import Accounting
import TestSupport
import Testing

@testable import Formats

/// The column by which a voucher names its period.
@Suite struct JournalPeriodTests {
  private func read(_ text: String) -> JournalFile {
    readJournal(Array(text.utf8), accounting: .sek)
  }

  private func problems(_ file: JournalFile) -> [String] {
    file.findings.filter { $0.severity == .error }.map { "\($0.line ?? 0): \($0.problem)" }
  }

  @Test(arguments: [
    "period", "Period", "periode", "Redovisningsperiod", "bokföringsperiod", "Regnskapsperiode",
    "Bokføringsperiode", "accounting period", "fiscal-period", "Posting period",
  ])
  func `it has names in three languages`(_ column: String) {
    let file = read("number;date;account;amount;\(column)\n1;2025-12-31;1930;5;2025-close\n")
    #expect(file.vouchers.map(\.period) == ["2025-close"])
    #expect(problems(file) == [])
    #expect(file.dimensionColumns.isEmpty)
  }

  @Test func `one row of a voucher is enough, and no other may name another`() {
    let file = read(
      """
      number;date;account;amount;period
      1;2025-12-31;1930;5;
      1;;3001;-5;2025-close
      2;2025-12-31;1930;5;2025-close
      2;;3001;-5;2025-close
      3;2025-12-31;1930;5;2025-12
      3;;3001;-5;2025-close
      4;2025-12-31;1930;5;
      """
    )
    #expect(file.vouchers.map(\.period) == ["2025-close", "2025-close", "2025-12", nil])
    #expect(
      problems(file) == [
        "7: voucherHasTwoPeriods(3, period: \"2025-12\", otherPeriod: \"2025-close\")"
      ]
    )
  }

  @Test func `a cell of a workbook that has become a date names none`() throws {
    let day = MadeCell.number("46022", format: 1)
    for (cell, isRead) in [(MadeCell.text("2025-close"), true), (day, false)] {
      let workbook = MadeWorkbook(
        [["number", "date", "account", "amount", "period"], ["1", day, "1930", "5", cell]],
        formats: ["yyyy-mm-dd"]
      )
      let file = try workbook.bytes.withUnsafeBytes {
        try readJournal(workbook: $0, accounting: .sek)
      }
      let found = file.findings.map { "\($0.problem.code) \($0.cell ?? "")" }
      #expect(found == (isRead ? [] : ["JRN-034 Sheet1!E2"]))
      if isRead { #expect(file.vouchers.map(\.period) == ["2025-close"]) }
    }
  }
}
