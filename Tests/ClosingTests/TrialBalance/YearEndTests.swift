import Accounting
import Books
import Closing
import TestSupport
import Testing

/// The worked example of the design, posted: opening equals closing, whatever comes late (law 10).
@Suite struct YearEndTests {
  private func ledger(_ database: TestDatabase) throws -> TestLedger {
    let ledger = try TestLedger(database)
    _ = try ledger.session.createYear(
      day("2026-01-01")...day("2026-12-31"),
      Call()
    )
    try ledger.post(
      VoucherDraft(
        day: day("2025-01-01"),
        kind: .opening,
        series: "IB",
        text: "IB",
        lines: [
          line("2091", -10_000_00), line("2440", -20_000_00), line("1930", 30_000_00),
        ]
      ),
      voucher(
        "2025-06-10",
        line("1930", 25_000_00),
        line("3001", -40_000_00),
        line("5010", 15_000_00)
      )
    )
    return ledger
  }

  private func transfer(_ income: Int64, _ cost: Int64, _ isOpening: Bool) -> VoucherDraft {
    VoucherDraft(
      day: day(isOpening ? "2026-01-01" : "2025-12-31"),
      kind: .yearEnd,
      period: isOpening ? "2026-open" : "2025-close",
      series: "YE",
      text: "Årets resultat",
      lines: [line("3001", income), line("5010", cost), line("2091", -income - cost)]
        .filter { $0.accounting != 0 }
    )
  }

  @Test(arguments: TestDatabase.allCases, [false, true])
  func `the worked example, with the transfer in either period`(
    _ database: TestDatabase,
    _ isOpening: Bool
  ) throws {
    let ledger = try ledger(database)
    let session = ledger.session
    #expect(
      try session.standing("2026") == [
        "1930 55000 55000", "2091 -10000 -10000", "2440 -20000 -20000",
        "result 2025 -25000 -25000",
      ]
    )
    let own = try session.standing("2025")
    let first = try ledger.post(transfer(40_000_00, -15_000_00, isOpening))
    #expect(
      try session.standing("2026") == [
        "1930 55000 55000", "2091 -35000 -35000", "2440 -20000 -20000",
      ]
    )
    #expect(try session.standing("2025") == own)
    #expect(
      try session.figures("2025", includesYearEnd: true).filter { !$0.hasSuffix(" 0 0") } == [
        "1930 30000 55000", "2091 -10000 -35000", "2440 -20000 -20000",
      ]
    )
    try ledger.post(voucher("2025-12-20", line("5010", 2_000_00), line("2440", -2_000_00)))
    #expect(
      try session.standing("2026") == [
        "1930 55000 55000", "2091 -35000 -35000", "2440 -22000 -22000", "result 2025 2000 2000",
      ]
    )
    let delta = try ledger.post(transfer(0, -2_000_00, isOpening))
    #expect(
      try session.standing("2026") == [
        "1930 55000 55000", "2091 -33000 -33000", "2440 -22000 -22000",
      ]
    )
    for voucher in delta + first {
      // A contra of kind year-end stays where it was.
      #expect(
        try refusal {
          _ = try session.reverse(
            .id(voucher.key.sequence),
            on: day("2026-02-01"),
            Call()
          )
        } == ["VOU-017"]
      )
      _ = try session.reverse(.id(voucher.key.sequence), on: nil, Call())
    }
    #expect(
      try session.standing("2026") == [
        "1930 55000 55000", "2091 -10000 -10000", "2440 -22000 -22000",
        "result 2025 -23000 -23000",
      ]
    )
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases, [false, true])
  func `a year-end voucher passes a hold and nothing else does`(
    _ database: TestDatabase,
    _ isOpening: Bool
  ) throws {
    let ledger = try ledger(database)
    let period = isOpening ? "2026-open" : "2025-close"
    func change(_ event: PeriodEvent) throws {
      _ = try ledger.session.change(
        period,
        event,
        because: "prov",
        confirmed: true,
        Call()
      )
    }
    var other = transfer(1_00, 0, isOpening)
    other.kind = isOpening ? .opening : .closing
    try change(.hold)
    #expect(try refusal { try ledger.post(other) } == ["PER-001"])
    let posted = try ledger.post(transfer(1_00, 0, isOpening))
    try ledger.session.holdBefore(period)
    try change(.close)
    #expect(try refusal { try ledger.post(transfer(1_00, 0, isOpening)) } == ["PER-001"])
    #expect(
      try refusal {
        _ = try ledger.session.reverse(
          .id(posted[0].key.sequence),
          on: nil,
          Call()
        )
      } == ["PER-001"]
    )
  }

  @Test(arguments: TestDatabase.allCases)
  func `adjustments count in the closing period and not in December`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    try ledger.post(
      VoucherDraft(
        day: day("2025-12-31"),
        kind: .closing,
        period: "2025-close",
        series: "J",
        text: "Justering",
        lines: [line("5010", 500_00), line("2440", -500_00)]
      )
    )
    #expect(try ledger.balance("5010", "2025-12") == 15_000_00)
    #expect(try ledger.balance("5010", "2025-close") == 15_500_00)
    #expect(
      try ledger.session.standing("2026").last == "result 2025 -24500 -24500"
    )
    #expect(
      try refusal {
        try ledger.post(
          VoucherDraft(
            day: day("2025-12-31"),
            kind: .closing,
            series: "J",
            text: "Justering",
            lines: [line("5010", 500_00), line("2440", -500_00)]
          )
        )
      } == ["CAL-005"]
    )
  }
}
