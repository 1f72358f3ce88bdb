import Accounting
import Database

/// Follows the refusals' own chain.
struct ReplayedRefusals {
  let connection: any Connection

  func check(_ find: (VerifyFinding) -> Void) throws {
    var refusals: [String: KeptRefusal] = [:]
    for refusal in try connection.refusals(where: "1 = 1") { refusals[refusal.key] = refusal }
    let links = try connection.rows(
      "SELECT sequence, refusal, hash FROM refusal_link ORDER BY sequence"
    ) { (sequence: $0.integer(0), key: $0.text(1), hash: $0.bytes(2)) }
    var head = LogHead.empty
    for link in links {
      let refusal = refusals.removeValue(forKey: link.key)
      var linked = head
      var canonical = CanonicalBytes()
      refusal?.append(to: &canonical, as: link.sequence)
      linked.link(canonical, company: "")
      // What follows is held against the stored hash, so that one fault is one finding.
      head = LogHead(sequence: link.sequence, hash: link.hash)
      if linked != head { find(.refusalDiffers(refusal, number: link.sequence)) }
    }
    let heads = try connection.heads("refusal_head")
    if heads.count > 1 || heads.first ?? .empty != head {
      find(.refusalDiffers(nil, number: heads.first?.sequence ?? head.sequence))
    }
    // Those from before refusals were linked wait for the next.
    guard head.sequence > 0 else { return }
    for refusal in refusals.values.sorted(by: { $0.key < $1.key }) {
      find(.refusalDiffers(refusal, number: head.sequence + 1))
    }
  }
}

extension Connection {
  /// What a table of one row, whose `head` is 1, says of where a chain ends; nowhere in another row.
  func heads(_ table: String) throws -> [LogHead] {
    try rows(
      "SELECT CASE head WHEN 1 THEN sequence ELSE 0 END, hash FROM \(raw: table) ORDER BY head"
    ) {
      LogHead(sequence: $0.integer(0), hash: $0.bytes(1))
    }
  }
}

extension VerifyFinding {
  fileprivate static func refusalDiffers(_ refusal: KeptRefusal?, number: Int64) -> VerifyFinding {
    .refusalDiffers(
      number: number,
      command: refusal?.rest[3].string ?? "",
      by: refusal?.rest[1].string ?? "",
      at: refusal?.rest[0].string ?? ""
    )
  }
}
