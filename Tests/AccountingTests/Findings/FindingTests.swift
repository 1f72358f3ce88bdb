import Accounting
import Testing

struct FindingTests {
  @Test func `a code has three letters and three digits, and codes are in their order`() {
    #expect(ErrorCode("VOU", 7).description == "VOU-007")
    #expect(ErrorCode("VOU", 42).description == "VOU-042")
    #expect(ErrorCode("VOU", 123).description == "VOU-123")
    let codes = [
      ErrorCode("VOU", 2), ErrorCode("CAL", 10), ErrorCode("VOU", 1), ErrorCode("CAL", 9),
    ]
    #expect(codes.sorted().map(\.description) == ["CAL-009", "CAL-010", "VOU-001", "VOU-002"])
  }

  @Test func `what stops the work weighs most`() {
    #expect([Severity.error, .info, .warning].sorted() == [.info, .warning, .error])
  }

  @Test func `a refusal is called by the first reason that stops the work`() {
    let refusal = Refusal([
      Finding(.warning, CompanyError.noneExists),
      Finding(.error, CompanyError.currencyIsUnknown(currency: "X"), file: "a.csv", line: 3),
      Finding(.error, MoneyError.overflow),
    ])
    #expect(refusal.reason.code.description == "CMP-006")
    #expect(Refusal(MoneyError.overflow).findings.map(\.severity) == [.error])
  }

  @Test func `a finding keeps its place when it is told of one company among several`() {
    let finding = Finding(.error, MoneyError.overflow, file: "a.csv", line: 3).found(in: "SE01")
    #expect(finding.company == "SE01" && finding.file == "a.csv" && finding.line == 3)
    #expect(finding.severity == .error)
    #expect(Finding(.info, MoneyError.overflow).company == nil)
  }
}
