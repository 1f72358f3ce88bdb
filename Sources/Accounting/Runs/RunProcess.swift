/// One kind of run as rules: what it is asked, what it is decided from, and what it decides (law 4).
///
/// Pure: the same facts and parameters give the same plan. `Closing` has a `BookedRun` for each,
/// which knows the books.
package protocol RunProcess: Sendable {
  associatedtype Parameters: RunParameters
  associatedtype Facts: Sendable
  associatedtype Line: RunLine

  static var kind: RunKind { get }
  /// The series that its vouchers are numbered in.
  static var series: String { get }

  /// Looks at everything that the parameters cover, or reports all that is missing at once.
  static func plan(_ facts: Facts, _ parameters: Parameters) throws(Refusal) -> RunPlan<Line>

  /// The vouchers that post what the lines say; each of their lines says which one it comes from.
  static func vouchers(
    of lines: [Line],
    _ parameters: Parameters,
    _ company: Company
  ) -> [PlannedVoucher]

  /// What a run says that found nothing to post.
  static func nothingToDo(examined: Int) -> any LedgerError

  /// What a posted run put on other accounts than it would now; nothing where it is all in its place.
  static func misplacement(
    of lines: [Line],
    run: Int64,
    _ facts: Facts
  ) -> (any LedgerError)?
}

extension RunProcess {
  package static func misplacement(
    of _: [Line],
    run _: Int64,
    _: Facts
  ) -> (any LedgerError)? {
    nil
  }
}

/// What a run would do: everything that it examined, and what is to be known about it.
package struct RunPlan<Line: RunLine>: Sendable {
  package let lines: [Line]
  package let findings: [Finding]

  package init(lines: [Line], findings: [Finding]) {
    self.lines = lines
    self.findings = findings
  }
}

/// A voucher of a plan.
package struct PlannedVoucher: Hashable, Sendable {
  package let draft: VoucherDraft
  /// For each of its lines the line of the run that it comes from, numbered from 1.
  package let origins: [Int]

  /// - Precondition: each line has an origin.
  package init(draft: VoucherDraft, origins: [Int]) {
    precondition(draft.lines.count == origins.count, "a line without an origin")
    self.draft = draft
    self.origins = origins
  }
}

/// What a run was asked to do.
package protocol RunParameters: Hashable, Sendable {
  /// The period that it serves, where it serves one.
  var period: String? { get }
  /// Everything that was chosen, in the order in which the log keeps it and people are told of it.
  var choices: [RunChoice] { get }

  /// Whether everything that `other` looks at is looked at here too.
  func covers(_ other: Self) -> Bool

  /// Whether what is posted in a period can change what this looks at.
  func looks(at period: Period) -> Bool
}

extension RunParameters {
  /// The choices on one line, as the log keeps them.
  package var text: String { choices.map(\.text).joined(separator: "; ") }
}

/// One thing that a run was asked, of the kinds that runs have in common.
package enum RunChoice: Hashable, Sendable {
  case days(Day, Day)
  case rateDay(Day)
  case postingDay(Day)
  case scope(RunScope)
  case accounts([AccountNumber])
  case currencies([Currency])
  /// The account that takes what is moved.
  case target(AccountNumber)
  /// Why, in the words of the person who asked.
  case reason(String)
  /// The run whose work is taken back.
  case undoes(RunKind, Int64)
  /// The day on which what is taken back is dated on purpose.
  case datedOn(Day)
  /// What an import read, in the words of the log.
  case words(String)

  /// As the log keeps it; a contract.
  package var text: String {
    switch self {
    case .days(let first, let last): "\(first)..\(last)"
    case .rateDay(let day): "rate \(day)"
    case .postingDay(let day): "post \(day)"
    case .scope(let scope): scope.rawValue
    case .accounts(let accounts): accounts.map(\.code).joined(separator: ",")
    case .currencies(let currencies): currencies.map(\.code).joined(separator: ",")
    case .target(let account): "to \(account.code)"
    case .reason(let reason): reason
    case .undoes(let kind, let run): "\(kind.rawValue) \(run)"
    case .datedOn(let day): day.description
    case .words(let words): words
    }
  }
}

extension Run {
  /// What an undo takes back, or an import read, as the log keeps it.
  package var ownChoices: [RunChoice] {
    guard kind == .undo, let undoes else { return [.words(parameters)] }
    return parameters.split(separator: "; ").map { part in
      let words = part.split(separator: " ")
      if let kind = words.first.flatMap({ RunKind(rawValue: String($0)) }) {
        return .undoes(kind, undoes)
      }
      return Day(iso: part).map { .datedOn($0) } ?? .words(String(part))
    }
  }
}

/// Which accounts a run looks at.
package enum RunScope: String, Sendable, CaseIterable {
  case all
  case balanceSheet = "balance-sheet"
  case profitAndLoss = "profit-and-loss"
}
