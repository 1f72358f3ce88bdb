import Accounting
import Database

/// Replays the installation's own log.
struct ReplayedInstallation {
  let connection: any Connection

  func run() throws -> VerifyReport {
    var chain = ReplayedChain()
    var tally = VerifyTally()
    var contents = try RecordContents(connection: connection, company: nil)
    let entries = try connection.rows(
      "SELECT sequence, kind, at, author, hash, version FROM installation_log ORDER BY sequence"
    ) { row in
      (
        LoggedRecord(
          company: nil,
          sequence: row.integer(0),
          kind: row.text(1),
          at: row.text(2),
          author: row.text(3)
        ), row.bytes(4), row.integer(5)
      )
    }
    for (record, hash, version) in entries {
      let last = chain.head.sequence
      var canonical = CanonicalBytes()
      RecordHeader(
        version: version,
        company: "",
        sequence: record.sequence,
        kind: record.kind,
        at: record.at,
        author: record.author,
        installation: nil
      ).append(to: &canonical)
      chain.begin(record.sequence, code: "")
      let parts = contents.take(record.sequence)
      let misnumbered = try parts.compactMap { part in
        try contents.read(part, of: record.sequence, into: &canonical) {
          chain.take(&$0)
        } each: { _ in
        }
      }
      chain.take(&canonical)
      let link = chain.end(record.sequence, hash)
      if record.sequence != last + 1 {
        tally.find(.sequenceHasAGap(after: last, next: record))
      } else if version != RecordHeader.currentVersion {
        tally.find(.versionIsUnknown(record, version: version))
      } else if link == .differs {
        tally.find(.hashDiffers(record, suspects: []))
      } else if link == .fitsOtherHash {
        tally.suspect(.hash, at: last)
      }
      tally.find(misnumbered, in: record, link)
      if record.author.isEmpty || Day(iso: record.at.prefix(10)) == nil {
        tally.find(.authorOrTimeIsMissing(record))
      }
    }
    for (sequence, part) in contents.left {
      tally.find(
        .rowsWithoutRecord(table: part.table.name, sequence: sequence, count: part.count)
      )
    }
    try compareHead(chain, &tally)
    try ReplayedRefusals(connection: connection).check { tally.find($0) }
    return VerifyReport(
      company: nil,
      sequence: chain.head.sequence,
      head: chain.head.hash,
      counts: VerifyReport.Counts(),
      findings: tally.findings(),
      faults: tally.faults,
      soundThrough: tally.soundThrough(chain.head.sequence),
      seals: []
    )
  }

  private func compareHead(_ chain: ReplayedChain, _ tally: inout VerifyTally) throws {
    let heads = try connection.heads("installation_head")
    let stored = heads.first
    guard heads.count > 1 || (stored ?? .empty) != chain.head else { return }
    if let stored, stored.sequence == chain.head.sequence, chain.isComputed(stored.hash) {
      return tally.suspect(.hash, at: stored.sequence)
    }
    tally.find(.headDiffers(stated: stored?.sequence ?? 0, last: chain.head.sequence))
  }
}
