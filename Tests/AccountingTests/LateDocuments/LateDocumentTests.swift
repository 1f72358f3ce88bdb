import Accounting
import TestSupport
import Testing

struct LateDocumentTests {
  /// January and February are on hold, March is closed, May is on hold, and all after September 2025;
  /// 2026 is open.
  private static let control = {
    var calendar = FiscalCalendar()
    for year in [2_025, 2_026] {
      _ = try? calendar.addYear(from: day("\(year)-01-01"), to: day("\(year)-12-31"))
    }
    var control = PeriodControl(company: "SE01", calendar: calendar)
    for (period, status) in [
      ("2025-01", PeriodStatus.onHold), ("2025-02", .onHold), ("2025-03", .closed),
      ("2025-05", .onHold), ("2025-10", .onHold), ("2025-11", .onHold), ("2025-12", .closed),
    ] {
      control.statuses[period] = PeriodStatusChange(
        period: period,
        status: status,
        by: "anna",
        at: "2025-06-01T00:00:00Z",
        reason: "x"
      )
    }
    control.now = "2025-06-02T00:00:00Z"
    return control
  }()

  /// The day, the period that the voucher names, and where it goes; - is nothing.
  private static let table = """
    2025-01-20 -       operating 2025-04 2025-04-01
    2025-02-28 -       operating 2025-04 2025-04-01
    2025-03-01 -       operating 2025-04 2025-04-01
    2025-04-10 -       operating -       -
    2025-05-31 -       operating 2025-06 2025-06-01
    2025-11-30 -       operating -       -
    2025-12-31 -       operating -       -
    2026-01-01 -       operating -       -
    2024-12-31 -       operating -       -
    2025-01-20 2025-01 operating -       -
    2025-12-31 2025-close closing -      -
    2025-01-01 -       opening   -       -
    """

  @Test(arguments: table.split(separator: "\n").map(String.init))
  func `a late document goes to the next open period of its year`(_ line: String) throws {
    let words = line.split(separator: " ").map(String.init)
    let draft = VoucherDraft(
      day: try day(words[0]),
      kind: try #require(VoucherKind(rawValue: words[2])),
      period: words[1] == "-" ? nil : words[1],
      text: "x",
      lines: []
    )
    let late = LateDocument(draft, in: LateDocumentTests.control, for: Poster(name: "bo"))
    #expect(late?.nextOpen ?? "-" == words[3])
    #expect(late?.postedOn.description ?? "-" == words[4])
    if let late { #expect(late.day == draft.day && late.period == words[0].prefix(7)) }
  }

  @Test
  func `whoever has a posting pass posts in the period, and what reverses stays there`() throws {
    var draft = VoucherDraft(day: try day("2025-02-10"), text: "x", lines: [])
    var control = LateDocumentTests.control
    control.passes = [
      PostingPass(
        number: 1,
        holder: .person("bo"),
        period: "2025-02",
        expires: "2025-06-03T00:00:00Z",
        granted: RecordedAct(by: "anna", at: "2025-06-01T00:00:00Z", reason: "x")
      )
    ]
    // March behind it is closed for good, so that no pass opens February.
    #expect(LateDocument(draft, in: control, for: Poster(name: "bo")) != nil)
    control.statuses["2025-03"] = nil
    control.statuses["2025-12"] = nil
    #expect(LateDocument(draft, in: control, for: Poster(name: "bo")) == nil)
    #expect(LateDocument(draft, in: control, for: Poster(name: "eva"))?.nextOpen == "2025-03")
    draft.reverses = VoucherKey(year: "2025", sequence: 7)
    #expect(LateDocument(draft, in: control, for: Poster(name: "eva")) == nil)
  }
}
