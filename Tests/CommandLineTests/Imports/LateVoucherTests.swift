import TestSupport
import Testing

/// A voucher of a file that comes too late for its period (C60).
@Suite struct LateVoucherTests {
  private static let journal = """
    series;number;date;account;amount;text
    K;17;2025-03-10;1930;1250,00;Invoice 1002
    K;17;;3001;-1250,00;Invoice 1002

    """

  @Test(arguments: TestDatabase.allCases)
  func `its series, number, date, text and amount are told, and every way`(
    _ database: TestDatabase
  ) throws {
    let office = try Office(database)
    try office.importSamples()
    try office.write(LateVoucherTests.journal, to: "late.csv")
    #expect(office.run("period hold --period 2025-03").status == 0)
    let finding = try #require(office.json("import journal late.csv")["findings"]?[0])
    #expect(finding["code"] == .text("PER-001"))
    let message = finding["message"]?.text ?? ""
    #expect(message.contains("It belongs there: K17, 2025-03-10, "), "\(message)")
    #expect(message.hasSuffix("1,250.00 SEK."), "\(message)")
    #expect(finding["details"]?["voucher"] == .text("K17"))
    #expect(finding["details"]?["amount"] == .text("1250.00 SEK"))
    #expect(
      finding["hint"]?.text == """
        Open the period (`bokslut reopen --period 2025-03 --company 5566778899 --reason TEXT`), \
        date the voucher in 2025-04, which is open, or reverse it where it comes from.
        """
    )
  }

  @Test func `a period that is closed for good offers no opening`() throws {
    let office = try Office()
    try office.importSamples()
    try office.write(LateVoucherTests.journal, to: "late.csv")
    for month in ["2025-01", "2025-02"] { office.run("period hold --period \(month)") }
    #expect(office.run("period close --period 2025-03 --reason x --confirm").status == 0)
    let hint = try office.json("import journal late.csv")["findings"]?[0]?["hint"]?.text ?? ""
    #expect(hint.hasPrefix("Date the voucher in 2025-04, which is open, or reverse it"))
  }

  /// What opens a year has its day: no month is offered for it.
  @Test(arguments: TestDatabase.allCases)
  func `an opening voucher is offered no month`(_ database: TestDatabase) throws {
    let office = try Office(database)
    try office.importSamples()
    #expect(office.run("period hold --period 2025-open").status == 0)
    let outcome = office.run("voucher reverse --voucher IB1")
    #expect(outcome.messages.contains("IMP-044") && outcome.messages.contains("IMP-043"))
    #expect(!outcome.messages.contains("which is open"))
    #expect(outcome.messages.contains("`bokslut reopen --period 2025-open"))
  }
}
