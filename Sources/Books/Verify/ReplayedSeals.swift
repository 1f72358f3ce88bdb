import Accounting

/// The latest seal of each period that a replay has met, and what became of it since.
struct ReplayedSeals {
  struct Latest {
    let sequence: Int64
    /// Whether a part of it does not fit what the books were then.
    let differs: Bool
    /// The first opening of the period since.
    var opening: LoggedChange?
    /// The first voucher since that lies in the period or before it.
    var mover: Int64?

    var state: VerifyReport.SealedPeriod.State {
      differs ? .differs : opening != nil ? .broken : mover != nil ? .moved : .intact
    }
  }

  private(set) var latest: [String: Latest] = [:]
  /// The places of the periods that seals without a mover cover; nothing where they have changed.
  private var watched: Set<Int>?

  mutating func add(_ sequence: Int64, of period: String, differs: Bool) {
    latest[period] = Latest(sequence: sequence, differs: differs)
    watched = nil
  }

  mutating func open(_ period: String, _ change: LoggedChange) {
    guard latest[period]?.opening == nil else { return }
    latest[period]?.opening = change
  }

  /// A year that is put in front lies before seals that were there.
  mutating func addPeriod() { watched = nil }

  /// Takes note of a voucher by the place of its period; most lie where no seal is.
  mutating func add(voucher sequence: Int64, at index: Int, of periods: ReplayedPeriods) {
    guard !latest.isEmpty else { return }
    let watched = self.watched ?? places(in: periods)
    self.watched = watched
    guard watched.contains(index) else { return }
    let name = periods.shapes[index].name
    for (period, seal) in latest
    where seal.mover == nil && periods.names(through: period).contains(name) {
      latest[period]?.mover = sequence
    }
    self.watched = nil
  }

  private func places(in periods: ReplayedPeriods) -> Set<Int> {
    let names = latest.filter { $0.value.mover == nil }
      .reduce(into: Set<String>()) { $0.formUnion(periods.names(through: $1.key)) }
    return Set(periods.shapes.indices.filter { names.contains(periods.shapes[$0].name) })
  }
}
