import Accounting
import Closing
import TestSupport
import Testing

/// Random work on a calendar with postings: whatever is done or refused, the books verify.
@Suite struct DividedPeriodWorldTests {
  /// What a person does at random: posts, divides, merges, closes, opens, ends the year elsewhere.
  private struct World {
    let ledger: TestLedger
    var dice: Dice
    var done: [String: Int] = [:]
    var refused = 0

    var session: Session { ledger.session }

    private mutating func anyDay() -> Day {
      day("2025-01-01").advanced(by: dice.roll(5) == 0 ? dice.roll(400) : dice.roll(90))
    }

    private mutating func anyPeriod() throws -> Period {
      let periods = try session.periods(year: nil, Call()).map(\.period)
      return dice.one(of: dice.roll(4) == 0 ? periods : Array(periods[1..<6]))
    }

    /// What has become of each seal.
    func seals() throws -> [String] {
      try session.periods(year: nil, Call()).compactMap { state in
        state.seal.map { "\($0.seal.period) \($0.name)" }
      }
    }

    /// Returns what was tried.
    mutating func step() throws -> String {
      let act = dice.one(of: [
        "post", "post", "post", "reverse", "divide", "divide", "merge", "merge", "close", "open",
        "open", "hold", "redate", "add", "retire", "closing",
      ])
      let codes = try refusal { try carryOut(act) }
      if codes.isEmpty { done[act, default: 0] += 1 } else { refused += 1 }
      return act
    }

    private mutating func carryOut(_ act: String) throws {
      let period = try anyPeriod()
      switch act {
      case "post":
        let amount = Int64(1 + dice.roll(900)) * 100
        let centre = dice.roll(2) == 0 ? "10" : nil
        try ledger.post(
          voucher(
            anyDay().description,
            line("5010", amount, costCentre: centre),
            line(dice.one(of: ["1930", "1940"]), -amount)
          )
        )
      case "reverse":
        let vouchers = try session.vouchers(Call()).filter { $0.reversedBy == nil }
        guard !vouchers.isEmpty else { return }
        _ = try session.reverse(.id(dice.one(of: vouchers).key.sequence), on: nil, Call())
      case "divide":
        _ = try session.dividePeriod(
          period.name,
          at: period.firstDay.advanced(by: 1 + dice.roll(20)),
          named: nil,
          Call(isRehearsal: dice.roll(8) == 0)
        )
      case "merge": _ = try session.mergePeriod(period.name, Call(isRehearsal: dice.roll(8) == 0))
      case "close": _ = try session.close(period: period.name, Call())
      case "open":
        _ = try session.reopen(period.name, because: "rättelse", exemption: "rättelse", Call())
      case "hold":
        _ = try session.change(period.name, .hold, because: nil, confirmed: false, Call())
      case "redate":
        let last = dice.one(of: ["2025-12-31", "2026-02-28", "2025-10-20", "2025-11-30"])
        _ = try session.redateYear("2025", endingOn: day(last), Call())
      case "add":
        _ = try session.addClosingPeriod("P\(13 + dice.roll(3))", to: "2025", Call())
      case "retire": _ = try session.retirePeriod("P\(13 + dice.roll(3))", Call())
      default:
        let amount = Int64(1 + dice.roll(900)) * 100
        let last = try session.periods(year: "2025", Call()).last?.period.lastDay
        var draft = voucher(
          (last ?? period.lastDay).description,
          line("5010", amount),
          line("1930", -amount)
        )
        draft.kind = .closing
        draft.period = dice.one(of: ["2025-close", "P13", "P14", "P15"])
        try ledger.post(draft)
      }
    }
  }

  @Test(arguments: TestDatabase.allCases, [1, 2, 3] as [UInt64])
  func `T-PER-5: in whatever order periods are divided and merged, the books verify`(
    _ database: TestDatabase,
    _ seed: UInt64
  ) throws {
    var world = World(ledger: try TestLedger(database), dice: Dice(seed: seed))
    for step in 1...120 {
      let seals = try world.seals()
      let act = try world.step()
      let reports = try world.session.verify(Call())
      let isSound = reports.allSatisfy(\.isSound)
      #expect(isSound, "seed \(seed), step \(step): \(reports.flatMap(\.findings))")
      // No seal is moved or broken by what moves no figure, and none differs ever.
      let states = try world.seals()
      let isKept = !["divide", "merge", "add", "retire"].contains(act) || states == seals
      #expect(isKept, "seed \(seed), step \(step), \(act): \(seals) \(states)")
      #expect(!states.contains { $0.hasSuffix("differs") }, "seed \(seed), step \(step)")
      if !isSound || !isKept { return }
      if step.isMultiple(of: 40) {
        #expect(try IndependentVerifier.firstWrong(world.ledger.database).isEmpty)
      }
    }
    for act in ["post", "divide", "merge", "close", "open", "add"] {
      #expect(world.done[act] ?? 0 > 0, "\(act) was never done: \(world.done)")
    }
    #expect(world.refused > 0)
  }
}
