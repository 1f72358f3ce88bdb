import Accounting

/// The latest seal of each period that a replay has met, and what became of it since.
struct ReplayedSeals {
  struct Latest {
    let sequence: Int64
    /// Whether a part of it does not fit what the books were then.
    let differs: Bool
    /// The first opening of the period since.
    var opening: LoggedChange?
    /// What has changed since, by figure of a trial balance, in accounting and reporting currency.
    var changes: [Figure: [Int128]] = [:]
    /// The first voucher since which some figure is another.
    var mover: Int64?

    var state: VerifyReport.SealedPeriod.State {
      differs ? .differs : opening != nil ? .broken : mover != nil ? .moved : .intact
    }
  }

  /// What an account opens with or moves, or the result of an earlier year.
  struct Figure: Hashable {
    let layer: String
    let account: String
    let resultOf: String
    let isOpening: Bool
  }

  private(set) var latest: [String: Latest] = [:]
  /// The places of the periods that seals cover; nothing where they have changed.
  private var watched: Set<Int>?

  mutating func add(_ sequence: Int64, of period: String, differs: Bool) {
    latest[period] = Latest(sequence: sequence, differs: differs)
    watched = nil
  }

  /// Opening a period breaks its seal; opening that of the openings, every seal behind it.
  mutating func open(_ name: String, _ change: LoggedChange, of periods: ReplayedPeriods) {
    let isOpening = periods.shapes.contains { $0.name == name && $0.kind == "opening" }
    for period in latest.keys
    where period == name || (isOpening && periods.names(through: period).contains(name)) {
      if latest[period]?.opening == nil { latest[period]?.opening = change }
    }
  }

  /// A year that is put in front lies before seals that were there.
  mutating func addPeriod() { watched = nil }

  /// Takes note of a voucher by the place of its period; most lie where no seal is.
  mutating func add(
    _ voucher: ReplayedVoucher,
    at index: Int,
    of periods: ReplayedPeriods,
    account: (ReplayedVoucher.Line) -> (number: String, isBalanceSheet: Bool)
  ) {
    guard !latest.isEmpty else { return }
    let watched = self.watched ?? places(in: periods)
    self.watched = watched
    guard watched.contains(index) else { return }
    let shape = periods.shapes[index]
    for (period, var seal) in latest where periods.names(through: period).contains(shape.name) {
      let own = periods.shapes.first { $0.name == period }?.year ?? ""
      let year = voucher.kind == "year-end" ? periods.yearClosed(in: shape) : shape.year
      for line in voucher.lines {
        let (number, isBalanceSheet) = account(line)
        let isResult = year != own && !isBalanceSheet
        let figure = Figure(
          layer: voucher.layer,
          account: isResult ? "" : number,
          resultOf: isResult ? year : "",
          isOpening: year != own || voucher.kind == "opening" || shape.name != period
        )
        var sums = seal.changes[figure] ?? [0, 0]
        sums[0] += Int128(line.accounting)
        sums[1] += Int128(line.reporting ?? 0)
        seal.changes[figure] = sums == [0, 0] ? nil : sums
      }
      seal.mover = seal.changes.isEmpty ? nil : seal.mover ?? voucher.sequence
      latest[period] = seal
    }
  }

  private func places(in periods: ReplayedPeriods) -> Set<Int> {
    let names = latest.reduce(into: Set<String>()) {
      $0.formUnion(periods.names(through: $1.key))
    }
    return Set(periods.shapes.indices.filter { names.contains(periods.shapes[$0].name) })
  }
}
