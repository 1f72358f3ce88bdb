import Accounting
import Testing

/// What takes a posted voucher back is made in one place.
struct ContraTests {
  private func posted(
    _ sequence: Int64 = 7,
    kind: VoucherKind = .operating,
    series: String? = "A",
    reversedBy: Int64? = nil,
    amount: Int64 = 100
  ) throws -> PostedVoucher {
    PostedVoucher(
      key: VoucherKey(year: "2025", sequence: sequence),
      number: series == nil ? nil : sequence,
      draft: VoucherDraft(
        day: try day("2025-01-31"),
        kind: kind,
        series: series,
        reference: series == nil ? VoucherReference(series: "V", number: "12") : nil,
        text: "Hyra",
        lines: [
          VoucherLine(
            LedgerAccount(AccountNumber("5010")),
            Money(minorUnits: amount, .sek),
            accounting: amount
          )
        ]
      ),
      period: "2025-01",
      module: .generalLedger,
      run: nil,
      reversedBy: reversedBy.map { VoucherKey(year: "2025", sequence: $0) },
      by: "",
      at: "",
      hash: []
    )
  }

  @Test func `it is in the voucher's own series, and names what it takes back`() throws {
    let contra = try posted().contra()
    #expect(contra.series == "A")
    #expect(contra.text == "↺ A7 Hyra")
    #expect(contra.day == (try day("2025-01-31")))
    #expect(contra.reverses == VoucherKey(year: "2025", sequence: 7))
    #expect(contra.lines.map(\.accounting) == [-100])
  }

  @Test func `that of an imported voucher has a series of its own`() throws {
    let contra = try posted(series: nil).contra(on: try day("2025-02-01"))
    #expect(contra.series == "RE")
    #expect(contra.reference == nil)
    #expect(contra.text == "↺ V12 Hyra")
    #expect(contra.day == (try day("2025-02-01")))
  }

  @Test func `several are all made, in order, each on its day`() throws {
    let other = try day("2025-02-01")
    let contras = try [(voucher: posted(1), on: nil), (voucher: posted(2), on: other)]
      .contras(knowing: [:])
    #expect(
      contras.map { "\($0.reverses?.sequence ?? 0) \($0.day)" } == ["1 2025-01-31", "2 \(other)"]
    )
  }

  @Test func `every reason is told where one of several cannot be taken back`() throws {
    let (first, other) = (try day("2025-01-31"), try day("2025-02-01"))
    let vouchers = try [
      (voucher: posted(1), on: Day?.none), (voucher: posted(2, reversedBy: 9), on: nil),
      (voucher: posted(3, reversedBy: 8), on: nil), (voucher: posted(4, kind: .opening), on: other),
      (voucher: posted(5, amount: .min), on: nil),
    ]
    do throws(Refusal) {
      _ = try vouchers.contras(knowing: [VoucherKey(year: "2025", sequence: 9): "A9"])
      Issue.record("some of them cannot be reversed")
    } catch {
      #expect(
        error.findings.map { $0.problem as? VoucherError } == [
          .isAlreadyReversed(voucher: "A2", reversedBy: "A9"),
          .isAlreadyReversed(voucher: "A3", reversedBy: "8"),
          .contraMustKeepItsDay(
            voucher: "A 2025-01-31 Hyra",
            kind: .opening,
            day: first
          ), .amountOverflows(voucher: "A 2025-01-31 Hyra"),
        ]
      )
    }
  }
}
