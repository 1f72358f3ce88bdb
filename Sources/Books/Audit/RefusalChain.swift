import Accounting
import Database

/// An entry of the audit list, as its hash covers it.
struct KeptRefusal {
  let key: String
  /// When, by whom, in which company, which command, the code and what was told.
  let rest: [Value]

  func append(to canonical: inout CanonicalBytes, as sequence: Int64) {
    canonical.append(RecordHeader.currentVersion)
    canonical.append(sequence)
    canonical.append(key)
    for value in rest { canonical.append(value) }
  }
}

extension Connection {
  /// Refusals in the order of their time.
  func refusals(where condition: Statement) throws -> [KeptRefusal] {
    try rows(
      "SELECT refusal, at, author, company, command, code, details FROM refusal WHERE "
        + condition + " ORDER BY at, refusal"
    ) { row in KeptRefusal(key: row.text(0), rest: (1...6).map { row.value($0) }) }
  }
}

/// The refusals' own chain of hashes, open to be extended in one transaction.
struct RefusalChain {
  private let connection: any Connection
  private(set) var head: LogHead

  /// Locks the head, which the first to extend the chain makes.
  init(extending connection: any Connection) throws {
    self.connection = connection
    try connection.execute(
      """
      INSERT INTO refusal_head (head, sequence, hash)
      VALUES (1, 0, \(LogHead.empty.hash)) ON CONFLICT DO NOTHING
      """
    )
    let lock: Statement = connection.dialect == .postgresql ? " FOR UPDATE" : ""
    let stored = try connection.first(
      "SELECT sequence, hash FROM refusal_head WHERE head = 1" + lock
    ) { LogHead(sequence: $0.integer(0), hash: $0.bytes(1)) }
    head = stored ?? .empty
  }

  mutating func link(_ refusal: KeptRefusal) throws {
    var canonical = CanonicalBytes()
    refusal.append(to: &canonical, as: head.sequence + 1)
    head.link(canonical, company: "")
    try connection.execute(
      """
      INSERT INTO refusal_link (sequence, refusal, hash)
      VALUES (\(head.sequence), \(refusal.key), \(head.hash))
      """
    )
  }

  func saveHead() throws {
    try connection.execute(
      "UPDATE refusal_head SET sequence = \(head.sequence), hash = \(head.hash) WHERE head = 1"
    )
  }
}
