/// The days of which a file of a ledger should have every voucher that earlier ones brought
/// (spec T-ADD-20).
package struct ComparedDays: Hashable, Sendable {
  /// What the file lacks of these is missing.
  package let covered: ClosedRange<Day>?
  /// What it lacks of these, up to the day on which it was made, may be missing, or the file was
  /// exported for fewer months.
  package let beyond: ClosedRange<Day>?

  /// Takes the days of the file's years, and of its newest voucher; `stated` is the last day that it
  /// says it covers, `made` when it was made.
  ///
  /// A file covers whole months, as far as there were days when it was made, since that is how
  /// programs export.
  package init(years: ClosedRange<Day>, newest: Day?, stated: Day?, made: Day?) {
    var ends = [newest, stated.map { min($0, made ?? $0) }]
    if let newest, let made { ends.append(min(newest.endOfMonth, made)) }
    let last = ends.compactMap { $0 }.max()
    covered = last.flatMap { $0 < years.lowerBound ? nil : years.lowerBound...$0 }
    let next = last.map { max($0.advanced(by: 1), years.lowerBound) } ?? years.lowerBound
    let end = min(made ?? years.lowerBound, years.upperBound)
    beyond = stated == nil && made != nil && next <= end ? next...end : nil
  }
}
