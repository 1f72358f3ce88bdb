import Accounting
import Books

/// What the undo of an import does beside reversing what the import posted: the years that opened as
/// its files said open as the books say now.
struct ImportUndo {
  private let openings: YearOpenings
  /// Names of the opening vouchers that the import posted.
  private let own: Set<String>

  /// Refuses to take away what a later export of the same year goes on from: that one did not post
  /// again what it found here, and may have found everything.
  init(of number: Int64, by undo: Int64, _ open: OpenBooks, _ poster: Poster) throws {
    let stated = try open.read.statedYears()
    for year in open.facts.periods.calendar.years {
      let imports = try open.read.importsOfBooks(in: year.name)
      let all = imports + stated.filter { $0.year == year.name }.map(\.run)
      if imports.contains(number), let last = all.max(), last != number {
        throw Refusal(RunError.wasSuperseded(run: number, laterRun: last))
      }
    }
    let vouchers = try open.read.vouchers(.init(run: number))
    for period in open.facts.periods.calendar.periods where period.kind == .operating {
      try open.read.refuseMoved(vouchers.filter { $0.period == period.name }, in: period)
    }
    openings = try YearOpenings(open, poster, run: undo)
    own = Set(vouchers.filter { $0.draft.kind == .opening }.map(\.name))
  }

  /// Openings are not reversed one by one, but settled for each year once the rest is gone.
  func reverses(_ voucher: PostedVoucher) -> Bool { voucher.draft.kind != .opening }

  /// That its own openings are reversed is what the undo is, so only those of other imports are told.
  func settle(_ findings: inout [Finding]) throws {
    var all: [Finding] = []
    _ = try openings.settle(&all)
    try openings.finish(comparing: nil, &all)
    findings += all.filter { finding in
      guard case .openingWasReplaced(_, let voucher)? = finding.problem as? ImportError else {
        return true
      }
      return !own.contains(voucher)
    }
  }
}
