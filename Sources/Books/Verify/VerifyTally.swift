import Accounting

/// Findings as they come: the first of each kind is kept, the rest is counted.
struct VerifyTally {
  private var first: [ErrorCode: VerifyFinding] = [:]
  private var order: [ErrorCode] = []
  private var repeated: Int64 = 0
  private var lastRepeated: Int64?
  private var suspects: [Suspect] = []
  private var notes: [VerifyFinding] = []

  /// The record at which the chain first does not hold.
  private(set) var firstBreak: LoggedRecord?
  private(set) var faults: Int64 = 0

  mutating func find(_ problem: VerifyFinding) {
    faults += 1
    guard first[problem.code] != nil else {
      first[problem.code] = problem
      order.append(problem.code)
      if case .hashDiffers(let record, _) = problem { firstBreak = record }
      return
    }
    repeated += 1
    if let sequence = problem.sequence {
      lastRepeated = max(lastRepeated ?? sequence, sequence)
    }
  }

  mutating func note(_ information: VerifyFinding) { notes.append(information) }

  /// Says what of a record may have been changed, where its break is the one that is told.
  mutating func suspect(_ suspect: Suspect, at sequence: Int64) {
    guard firstBreak?.sequence == sequence else { return }
    suspects.append(suspect)
  }

  /// Says of rows that are not numbered 1, 2, 3 … what they show of a record whose content differs;
  /// where it fits, they are the fault.
  mutating func find(
    _ misnumbered: [RecordContents.Misnumbered],
    in record: LoggedRecord,
    _ link: ReplayedChain.Link
  ) {
    for rows in misnumbered {
      guard case .fits = link else {
        suspect(.rows(table: rows.table), at: record.sequence)
        continue
      }
      find(
        .rowsAreMisnumbered(record, table: rows.table, expected: rows.expected, found: rows.found)
      )
    }
  }

  /// The last record before the first fault that has a place in the log.
  func soundThrough(_ last: Int64) -> Int64 {
    let faulty = first.values.compactMap { problem -> Int64? in
      // Of a gap, the first number that is missing.
      if case .sequenceHasAGap(let before, _) = problem { return before + 1 }
      return problem.sequence
    }
    return max(0, min(last, (faulty.min() ?? last + 1) - 1))
  }

  /// Everything found: faults in the order of the log, what has no place there, and information.
  func findings() -> [Finding] {
    let faults = order.compactMap { first[$0] }.map { problem -> VerifyFinding in
      guard case .hashDiffers(let record, _) = problem else { return problem }
      return .hashDiffers(record, suspects: suspects)
    }
    // A stable sort: what was found at one record stays in the order of finding.
    let sorted = faults.enumerated().sorted {
      ($0.element.sequence ?? .max, $0.offset) < ($1.element.sequence ?? .max, $1.offset)
    }.map { Finding(.error, $0.element) }
    let rest: [VerifyFinding] =
      repeated > 0 ? [.moreOfTheSame(count: repeated, lastRecord: lastRepeated)] : []
    return sorted + (rest + notes).map { Finding(.info, $0) }
  }
}
