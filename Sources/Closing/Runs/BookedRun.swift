import Accounting
import Books

/// A kind of run with its books: how what it is decided from is loaded, and kept.
package protocol BookedRun: RunProcess {
  /// What a user asks; what is left out has a default.
  associatedtype Wish: RunWish

  /// What is to be done, or all that is wrong with what was asked.
  static func parameters(
    _ wish: Wish,
    _ read: CompanyBooks,
    _ known: PostingFacts
  ) throws -> Parameters

  /// Whether what it posted in an opening period is reversed with the opening that it rests on.
  static var fallsWithOpening: Bool { get }

  /// What it is asked as a step of the close of a period; nothing where it is none.
  static func wish(toClose period: Period) -> Wish?

  /// Everything that it is decided from, leaving out what `run` itself has posted.
  static func facts(
    _ parameters: Parameters,
    _ read: CompanyBooks,
    _ known: PostingFacts,
    leavingOut run: Int64?
  ) throws -> Facts

  /// What stored runs of the kind were asked, by their numbers: all read at once.
  static func parameters(of runs: [Run], _ read: CompanyBooks) throws -> [Int64: Parameters]

  /// What a stored run examined.
  static func lines(of run: Run, _ read: CompanyBooks) throws -> [Line]

  static func add(
    _ parameters: Parameters,
    _ lines: [Line],
    run: Int64,
    to record: inout Record
  )

  /// Whether anything that it looks at may have changed since: quickly, and never no where it has.
  static func mayHaveChanged(
    _ parameters: Parameters,
    since: Run.AsOf,
    _ changes: NewestChanges
  ) throws -> Bool
}

extension BookedRun {
  package static var fallsWithOpening: Bool { false }

  /// What a stored run was asked.
  static func parameters(of run: Run, _ read: CompanyBooks) throws -> Parameters {
    guard let parameters = try parameters(of: [run], read)[run.number] else {
      throw StorageError.isDamaged
    }
    return parameters
  }
}

/// What a user asks of a run.
package protocol RunWish: Sendable {
  /// The request on one line, the same for the same request.
  var text: String { get }
}

/// The kinds of run that are planned, posted and undone; a line each.
package enum BookedRuns {
  package static let all: [any BookedRun.Type] = [FXRevaluation.self, OpeningTransfer.self]

  /// The kinds whose vouchers fall with the opening that they rest on.
  static let fallingWithOpening = Set(all.filter { $0.fallsWithOpening }.map { $0.kind })

  /// Nothing for imports and undos, which are not planned.
  package static func of(_ kind: RunKind) -> (any BookedRun.Type)? {
    all.first { $0.kind == kind }
  }
}

/// The steps of a close, in order; each is a run.
package struct CloseProfile: Hashable, Sendable {
  package let steps: [RunKind]

  package static let standard = CloseProfile(steps: [.fxRevaluation])
}
