import Accounting
import Books

/// A period under the lamp: what several checks read of the books is read once, when the first of
/// them asks for it, and a refusal to read it is kept for the others.
final class PeriodLook {
  let read: CompanyBooks
  let place: PeriodInCalendar
  private let session: Session

  init(_ read: CompanyBooks, _ place: PeriodInCalendar, _ session: Session) {
    self.read = read
    self.place = place
    self.session = session
  }

  var period: Period { place.period }

  private(set) lazy var company = Result { try read.company() }

  /// Every foreign balance as a revaluation of the period would see it now; nothing for a period that
  /// no revaluation serves.
  private(set) lazy var examined = Result { () throws -> FXExamination? in
    guard period.kind == .operating else { return nil }
    let parameters = try FXRevaluationRequest(period: period.name).parameters(
      place.control.calendar,
      try read.chart()
    )
    let facts = try FXRevaluation.facts(parameters, read, leavingOut: nil)
    return FXRevaluation.examine(facts, parameters)
  }

  /// The plans of the period that are left, and the posted runs that its figures rest on.
  private(set) lazy var runs = Result { try session.runs(of: period, read) }

  /// What has changed since a run of the period read it.
  func staleCauses(of runs: [Int64]) throws -> [(run: Int64, causes: [StaleCause])] {
    let changes = NewestChanges(read, session.books.installation)
    return try runs.map { number in
      (number, try session.staleCauses(of: try session.find(number, in: read), read, changes))
    }
  }
}
