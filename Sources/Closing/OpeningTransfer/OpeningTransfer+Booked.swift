import Accounting
import Books

extension OpeningTransfer: BookedRun {
  package static var fallsWithOpening: Bool { true }

  package static func parameters(
    _ wish: OpeningTransferRequest,
    _ read: CompanyBooks,
    _ known: PostingFacts
  ) throws -> OpeningTransferParameters {
    try wish.parameters(known.chart, suspense: Set(try read.suspenseAccounts()))
  }

  /// Who it goes to is the user's to say, so no close does it by itself.
  package static func wish(toClose period: Period) -> OpeningTransferRequest? { nil }

  package static func facts(
    _ parameters: OpeningTransferParameters,
    _ read: CompanyBooks,
    _ known: PostingFacts,
    leavingOut run: Int64?
  ) throws -> OpeningTransferFacts {
    let own = try run.map { try read.suspenseMovements(ofRun: $0) } ?? []
    return OpeningTransferFacts(
      company: known.company,
      calendar: known.periods.calendar,
      chart: known.chart,
      suspense: Set(try read.suspenseAccounts()),
      movements: try read.suspenseMovements(),
      leavingOut: own
    )
  }

  package static func parameters(
    of runs: [Run],
    _ read: CompanyBooks
  ) throws -> [Int64: OpeningTransferParameters] {
    try read.openingTransferParameters(of: runs.map(\.number))
  }

  package static func lines(of run: Run, _ read: CompanyBooks) throws -> [OpeningTransferLine] {
    try read.openingTransferLines(of: run.number)
  }

  package static func add(
    _ parameters: OpeningTransferParameters,
    _ lines: [OpeningTransferLine],
    run: Int64,
    to record: inout Record
  ) {
    record.add(parameters, lines, run: run)
  }

  package static func mayHaveChanged(
    _ parameters: OpeningTransferParameters,
    since: Run.AsOf,
    _ changes: NewestChanges
  ) throws -> Bool {
    try changes.settingsChanged(after: since.company)
      || changes.balancesMoved(after: since.company, foreignOnly: false, parameters.looks(at:))
  }
}

extension OpeningTransferRequest: RunWish {}
