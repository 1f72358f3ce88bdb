/// How the dimensions that are typed on a line become those that are posted.
package struct LineEntry: Sendable {
  private let rules: DimensionRules?
  private let known: [Int: Set<String>]
  /// What every line has that does not say otherwise.
  private let header: DimensionCells
  private var filledIn = Told()
  private var fixed = Told()

  package init(
    rules: DimensionRules? = nil,
    known: [Int: Set<String>] = [:],
    header: [Int: DimensionCell] = [:]
  ) {
    self.rules = rules
    self.known = known
    self.header = DimensionCells(header, .header)
  }

  /// The first of several changes, with its line in the file.
  private struct Told {
    var count = 0
    var first: (place: SegmentPlace, posted: String?, line: Int)?
  }

  /// The values of a line to post, and what they were before; `-` is a blank on purpose.
  mutating func enter(
    _ typed: [DimensionValue],
    _ line: JournalLine,
    of voucher: JournalVoucher,
    place: Int
  ) -> (values: [DimensionValue], changes: [DimensionChange]) {
    let isPlain = rules == nil && header.dimensions.isEmpty
    if isPlain, !typed.contains(where: { $0.code == DimensionCell.explicitBlank }) {
      return (typed, [])
    }
    // What stands twice is refused as it is.
    guard typed.repeated == nil else { return (typed, []) }
    var stated = DimensionCells()
    for value in typed {
      stated[value.dimension] = .init(DimensionCell(written: value.code), .typed)
    }
    var cells = stated
    cells.fill(from: header)
    if let rules { cells = rules.filled(cells, of: line.account, on: voucher.day, known: known) }
    let changes = cells.changes(from: stated, of: place)
    for change in changes {
      let isFixed = change.source == .fixed && stated[change.dimension] != nil
      let segment = SegmentPlace(
        voucher: voucher.reference.description,
        account: line.account,
        dimension: rules?.name(of: change.dimension) ?? Dimension.key(change.dimension),
        code: isFixed ? change.stated : change.posted,
        source: change.source
      )
      let first = (place: segment, posted: change.posted, line: line.line)
      if isFixed {
        fixed.count += 1
        fixed.first = fixed.first ?? first
      } else {
        filledIn.count += 1
        filledIn.first = filledIn.first ?? first
      }
    }
    return (cells.values, changes)
  }

  /// What is to be told of everything that was entered.
  var findings: [Finding] {
    var findings: [Finding] = []
    if let first = filledIn.first {
      let problem = DimensionError.wereFilledIn(count: filledIn.count, first: first.place)
      findings.append(Finding(.info, problem, line: first.line))
    }
    if let first = fixed.first {
      let problem = DimensionError.wereFixed(
        count: fixed.count,
        first: first.place,
        posted: first.posted
      )
      findings.append(Finding(.warning, problem, line: first.line))
    }
    return findings
  }
}
