import Accounting

/// What a replay of a company's log has found, up to what it must wait for.
struct ReplayedLog {
  let company: String
  let head: LogHead
  let counts: VerifyReport.Counts
  var tally: VerifyTally
  let seals: [VerifyReport.SealedPeriod]
  /// Records that have read more of the shared log than the replay knew.
  private(set) var waiting: [ReplayedShared]

  /// Holds what waits against a newer state of the shared log.
  mutating func settle(knowing groups: ReplayedGroups) {
    for shared in waiting { shared.settle(knowing: groups, &tally) }
    waiting = []
  }

  var report: VerifyReport {
    VerifyReport(
      company: company,
      sequence: head.sequence,
      head: head.hash,
      counts: counts,
      findings: tally.findings(),
      faults: tally.faults,
      soundThrough: tally.soundThrough(head.sequence),
      seals: seals
    )
  }
}

/// What a record rests on in the shared log, past its newest record that a replay knows.
///
/// Where companies' logs lie on other machines, somebody may have written to both since the replay
/// read the shared one.
struct ReplayedShared {
  /// The groups of which the author must be in one for a voucher to be let in, and what is found where
  /// he is not.
  struct Admission {
    let groups: [String]
    let refused: VerifyFinding
  }

  let record: LoggedRecord
  let shared: Int64
  var admission: Admission?

  fileprivate func settle(knowing groups: ReplayedGroups, _ tally: inout VerifyTally) {
    if let admission {
      guard
        !admission.groups.contains(where: {
          groups.holds(Author(of: record.author).holder, in: $0, at: shared)
        })
      else { return }
      tally.find(admission.refused)
    } else if shared > groups.sequence {
      tally.find(.sharedRecordIsMissing(record, shared: shared))
    }
  }
}
