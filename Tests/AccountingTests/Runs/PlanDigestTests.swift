import Accounting
import Testing

/// What a digest of a plan is taken over: everything that would be posted, so that no voucher changes
/// between the review and the posting.
struct PlanDigestTests {
  private func draft() throws -> VoucherDraft {
    let center = [DimensionValue(dimension: 1, code: "10")]
    let none = Money(minorUnits: 0, .eur)
    return VoucherDraft(
      day: try day("2025-03-31"),
      series: "FX",
      text: "FX EUR 2025-03-31",
      lines: [
        VoucherLine(
          LedgerAccount(AccountNumber("1940"), center),
          none,
          accounting: 5_000,
          reporting: 0
        ), VoucherLine(LedgerAccount(AccountNumber("8331"), center), none, accounting: -5_000),
      ]
    )
  }

  private func text(_ vouchers: PlannedVoucher...) -> String {
    var canonical = CanonicalBytes()
    for voucher in vouchers { voucher.append(to: &canonical) }
    return String(decoding: canonical.bytes, as: UTF8.self)
  }

  @Test func `its fields stand in the order of the voucher, each line with where it comes from`()
    throws
  {
    let fields: [String?] = [
      "2025-03-31", "operating", "current", nil, "FX", "FX EUR 2025-03-31", "2",
      "1940", "1=10", "EUR", "0", "5000", "0", "", "3",
      "8331", "1=10", "EUR", "0", "-5000", nil, "", "4",
    ]
    let due = fields.map { field in field.map { "\($0.utf8.count):\($0)" } ?? "-:" }.joined()
    #expect(text(PlannedVoucher(draft: try draft(), origins: [3, 4])) == due)
  }

  /// A change of one thing in a voucher, by what is changed.
  private static let changes: [(what: String, change: @Sendable (inout VoucherDraft) -> Void)] = [
    ("day", { $0.day = $0.day.advanced(by: -1) }), ("kind", { $0.kind = .closing }),
    ("layer", { $0.layer = .tax }), ("period", { $0.period = "2025-close" }),
    ("series", { $0.series = "F" }), ("no series", { $0.series = nil }),
    ("text", { $0.text += "." }), ("no lines", { $0.lines = [] }),
    ("order of lines", { $0.lines.reverse() }),
    ("account", { $0.lines[1].ledgerAccount = LedgerAccount(AccountNumber("8332")) }),
    ("dimensions", { $0.lines[1].ledgerAccount = LedgerAccount(AccountNumber("8331")) }),
    ("currency", { $0.lines[0].amount = Money(minorUnits: 0, .usd) }),
    ("amount", { $0.lines[0].amount = Money(minorUnits: 1, .eur) }),
    ("accounting", { $0.lines[0].accounting = 5_001 }),
    ("sign", { $0.lines[0].accounting = -5_000 }), ("reporting", { $0.lines[0].reporting = 1 }),
    ("no reporting", { $0.lines[0].reporting = nil }),
    ("nothing and zero", { $0.lines[1].reporting = 0 }),
    ("text of a line", { $0.lines[0].text = "x" }),
    ("text of the other", { $0.lines[1].text = "x" }),
  ]

  @Test func `no two vouchers that would be posted differently have the same bytes`() throws {
    var seen = [text(PlannedVoucher(draft: try draft(), origins: [1, 1])): "as planned"]
    for (what, change) in PlanDigestTests.changes {
      var draft = try draft()
      change(&draft)
      let bytes = text(PlannedVoucher(draft: draft, origins: draft.lines.map { _ in 1 }))
      #expect(seen.updateValue(what, forKey: bytes) == nil, "\(what)")
    }
    for origins in [[1, 2], [2, 1], [2, 2]] {
      let bytes = text(PlannedVoucher(draft: try draft(), origins: origins))
      #expect(seen.updateValue("\(origins)", forKey: bytes) == nil, "\(origins)")
    }
    #expect(seen.count == 1 + PlanDigestTests.changes.count + 3)
  }

  @Test func `lines are not taken from one voucher into the next`() throws {
    var (both, first, second) = (try draft(), try draft(), try draft())
    both.lines += both.lines
    first.lines.removeLast()
    second.lines.removeFirst()
    let whole = PlannedVoucher(draft: try draft(), origins: [1, 1])
    let texts = [
      text(whole, whole), text(PlannedVoucher(draft: both, origins: [1, 1, 1, 1])),
      text(PlannedVoucher(draft: first, origins: [1]), PlannedVoucher(draft: second, origins: [1])),
      text(PlannedVoucher(draft: second, origins: [1]), PlannedVoucher(draft: first, origins: [1])),
      text(whole),
    ]
    #expect(Set(texts).count == texts.count)
  }
}
