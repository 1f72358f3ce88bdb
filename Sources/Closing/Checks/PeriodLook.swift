import Accounting
import Books

/// A period under the lamp: what several checks read of the books is read once, when the first of
/// them asks for it, and a refusal to read it is kept for the others.
final class PeriodLook {
  let read: CompanyBooks
  let place: PeriodInCalendar
  private let session: Session
  private var looked: [ObjectIdentifier: Result<any Sendable, any Error>] = [:]

  init(_ read: CompanyBooks, _ place: PeriodInCalendar, _ session: Session) {
    self.read = read
    self.place = place
    self.session = session
  }

  var period: Period { place.period }

  private(set) lazy var company = Result { try read.company() }

  /// The plans of the period that are left, its posted runs, and those that its figures rest on.
  private(set) lazy var runs = Result { try session.runs(of: period, read) }

  private lazy var changes = NewestChanges(read, session.books.installation)

  /// What became of the seal of the period; nothing where it was never sealed.
  func seal() throws -> SealState? { try read.sealStates()[period.name] }

  /// Whether anything has changed since each of some runs read it.
  ///
  /// A run whose record is not as it was written, or whose rates are gone, cannot be judged.
  func stale(among runs: [Int64]) throws -> [(run: Int64, isStale: Bool)] {
    try runs.map { number in
      let run = try session.find(number, in: read)
      guard try read.proves(record: run.sequence) else { throw StorageError.isDamaged }
      return (number, !(try session.staleCauses(of: run, read, changes)).isEmpty)
    }
  }

  /// What the gate would say of the accounts and dimensions of vouchers that nobody has posted yet, on
  /// their posting days (spec A10.8); the status of their periods is not asked.
  func refusals(of drafts: [VoucherDraft], from kind: RunKind) throws -> [any LedgerError] {
    var facts = try once { try read.postingFacts() }
    let poster = session.poster.posting(kind.origin)
    var refusals: [any LedgerError] = []
    for draft in drafts {
      do throws(Refusal) {
        _ = try Voucher(checking: draft, against: &facts, by: poster)
      } catch {
        refusals += error.findings.map(\.problem).filter { !($0 is PeriodError) }
      }
    }
    var told: Set<String> = []
    return refusals.filter { told.insert("\($0)").inserted }
  }

  /// The same of a plan.
  func refusals(ofPlan number: Int64) throws -> [any LedgerError] {
    let run = try session.find(number, in: read)
    let vouchers = try RunContent.load(run, read).planned(try company.get())
    return try refusals(of: vouchers.map(\.draft), from: run.kind)
  }

  /// The kind of a plan, and what posting it would do to the result.
  func effectOnResult(ofPlan number: Int64) throws -> (kind: RunKind, effect: Money?) {
    let run = try session.find(number, in: read)
    guard let kind = BookedRuns.of(run.kind) else { return (run.kind, nil) }
    return (run.kind, try effectOnResult(kind, run))
  }

  private func effectOnResult<Kind: BookedRun>(_: Kind.Type, _ run: Run) throws -> Money? {
    try Kind.lines(of: run, read).effectOnResult(try read.chart())
  }

  /// What a run posted on other accounts than it would now.
  func misplacement(of run: Int64) throws -> (any LedgerError)? {
    try session.misplacement(of: try session.find(run, in: read), read, changes)
  }

  /// What a feature has checks look at, by its type: looked at once, when the first of them asks.
  func once<Facts: Sendable>(_ look: () throws -> Facts) throws -> Facts {
    let key = ObjectIdentifier(Facts.self)
    let found = looked[key] ?? Result { try look() }
    looked[key] = found
    guard let facts = try found.get() as? Facts else {
      preconditionFailure("what is kept for \(Facts.self) is of that type")
    }
    return facts
  }
}
