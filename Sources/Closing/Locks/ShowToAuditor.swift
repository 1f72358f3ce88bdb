import Accounting
import Books

extension Session {
  /// Carries out what shows figures, within the seat of an auditor where it is one who asks.
  ///
  /// What is shown by its periods says of which before it is done; what forgot to is not shown.
  func seated<Result>(
    _ verb: Verb,
    _ read: CompanyBooks,
    _ body: (CompanyBooks) throws -> Result
  ) throws -> Result {
    guard verb.showsFigures, let auditor else { return try body(read) }
    let control = try read.periodControl(read.company().code)
    let seat = AuditorSeat(of: auditor, control, try read.sealStates())
    (self.seat, isShown) = (seat, false)
    defer { self.seat = nil }
    let result = try body(read)
    if !isShown { try show(seat, Set(control.calendar.periods.map(\.name))) }
    return result
  }

  /// Says that figures of these periods are to be shown; refused to an auditor whose seat does not show
  /// them all.
  func show(_ periods: @autoclosure () throws -> Set<String>) throws {
    guard let seat else { return }
    try show(seat, periods())
  }

  /// The same of all periods with postings through one, or through the last.
  func show(through last: Period?, _ read: CompanyBooks) throws {
    try show(
      Set(
        try read.calendar().periods.filter { period in
          // A period of a calendar of then may be another one now.
          last.map { period.firstDay <= $0.lastDay && !Period.precedes($0, period) } ?? true
        }.map(\.name)
      ).intersection(read.newestMovements().keys)
    )
  }

  /// The periods of which a run shows figures: the one that it serves, and those it has posted in.
  func periodsShown(by run: Run, _ read: CompanyBooks) throws -> Set<String> {
    Set(try read.vouchers(.init(run: run.number)).map(\.period) + [run.period].compactMap(\.self))
  }

  private func show(_ seat: AuditorSeat, _ periods: Set<String>) throws {
    do {
      try seat.admit(periods)
    } catch {
      throw Refusal(error)
    }
    isShown = true
  }
}
