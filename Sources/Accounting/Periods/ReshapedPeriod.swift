/// What becomes of a period when its year takes another shape.
package enum PeriodFate: String, Sendable, CaseIterable {
  case kept
  case changed
  case added
  case retired
}

/// A period of a fiscal year that takes another shape.
package struct ReshapedPeriod: Hashable, Sendable {
  /// As it becomes, or as it was where it goes out of use.
  package let period: Period
  package let fate: PeriodFate
  /// As it was, where its days change.
  package let before: Period?

  package init(period: Period, fate: PeriodFate, before: Period? = nil) {
    self.period = period
    self.fate = fate
    self.before = before
  }
}

extension YearReshaping {
  /// The periods of the year, as it was and as it becomes, in order of time, then those of the years that
  /// give way.
  package var periods: [ReshapedPeriod] {
    let stays = after.periods.map { period in
      guard let old = before.periods.first(where: { $0.name == period.name }) else {
        return ReshapedPeriod(period: period, fate: .added)
      }
      return old == period
        ? ReshapedPeriod(period: period, fate: .kept)
        : ReshapedPeriod(period: period, fate: .changed, before: old)
    }
    let names = Set(after.periods.map(\.name))
    let cut = before.periods.filter { !names.contains($0.name) }.map {
      ReshapedPeriod(period: $0, fate: .retired)
    }
    return (stays + cut).sorted { Period.precedes($0.period, $1.period) }
      + retired.flatMap(\.periods).map { ReshapedPeriod(period: $0, fate: .retired) }
  }
}
