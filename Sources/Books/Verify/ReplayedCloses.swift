import Accounting
import Database

/// The closes and the waivers of checks that a replay has met.
struct ReplayedCloses {
  private struct Close {
    let period: String
    let sequence: Int64
    var runs: Set<Int64> = []
    var isUndone = false
  }

  private struct Waiver {
    let period: String
    let lastDay: String
    var isEnded = false
  }

  private var closes: [Int64: Close] = [:]
  private var lastClose: Int64 = 0
  private var waivers: [Int64: Waiver] = [:]
  private var runsOfCloses: Set<Int64> = []
  private var undone: Set<Int64> = []
  /// The vouchers of each run, where it has any.
  private var vouchers: [Int64: Int64] = [:]
  /// The newest opening of each period.
  private var openings: [String: Int64] = [:]
  /// The waivers that the record under way has taken the place of by opening their period itself.
  private var opening: (at: String, waivers: Set<Int64>) = ("", [])

  mutating func add(voucherOf run: Int64) { vouchers[run, default: 0] += 1 }

  mutating func undo(run: Int64) { undone.insert(run) }

  /// Opening a period ends its waivers; a close that opens its month itself still goes on for them, in
  /// the same second.
  mutating func open(_ period: String, _ record: LoggedRecord) {
    openings[period] = record.sequence
    let ended = waivers.filter { $0.value.period == period && !$0.value.isEnded }.keys
    opening = (record.at, Set(ended))
    for waiver in ended { waivers[waiver]?.isEnded = true }
  }

  mutating func waive(_ row: [Value]) {
    waivers[row[0].number ?? 0] = Waiver(period: row[1].string, lastDay: row[4].string)
  }

  mutating func revoke(_ row: [Value]) { waivers[row[0].number ?? 0]?.isEnded = true }

  mutating func close(
    _ row: [Value],
    _ record: LoggedRecord,
    sealed: (period: String, sequence: Int64)?
  ) -> CloseFault? {
    let (number, period) = (row[0].number ?? 0, row[1].string)
    closes[number] = Close(period: period, sequence: record.sequence)
    defer { lastClose = number }
    if number != lastClose + 1 { return .numberHasAGap }
    let seal = row[2].number ?? 0
    guard let sealed, sealed.period == period, sealed.sequence == seal,
      seal == record.sequence - 1
    else { return .hasNoSeal }
    return nil
  }

  mutating func add(runOf row: [Value], through last: Int64) -> CloseFault? {
    let (close, run) = (row[0].number ?? 0, row[1].number ?? 0)
    guard run > 0, run <= last, runsOfCloses.insert(run).inserted else { return .hasNoRun }
    closes[close]?.runs.insert(run)
    return (vouchers[run] ?? 0) == row[2].number ? nil : .countsOtherVouchers
  }

  func add(waiverOf row: [Value], _ record: LoggedRecord) -> CloseFault? {
    let number = row[1].number ?? 0
    guard let waiver = waivers[number], let close = closes[row[0].number ?? 0],
      waiver.period == close.period, waiver.lastDay >= record.at.prefix(10),
      !waiver.isEnded || opening.at == record.at && opening.waivers.contains(number)
    else { return .waiverDoesNotHold }
    return nil
  }

  mutating func undo(_ row: [Value]) -> CloseFault? {
    let number = row[0].number ?? 0
    guard let close = closes[number], !close.isUndone else { return .undoesNothing }
    closes[number]?.isUndone = true
    let left = close.runs.subtracting(undone).contains { vouchers[$0] ?? 0 > 0 }
    let isOpened = openings[close.period].map { $0 > close.sequence } ?? false
    return left || !isOpened ? .isNotUndoneWhole : nil
  }
}
