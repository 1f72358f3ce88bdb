import Accounting
import Database

/// What posting needs to know of a company, as of a number of its log and of the installation's.
///
/// Everything that changes it takes a number, so while both heads stand it need not be read again by
/// a program that posts to a company over and over, such as a server. A transaction changes it in
/// place; one that fails or is undone leaves it to be forgotten.
final class CompanyMemory {
  var head: LogHead
  var installation: Int64
  /// The database's, once this was committed: while it stands, the heads do, too.
  var dataVersion: Int64?
  var facts: PostingFacts
  /// The writing end of the gate, once something has been posted.
  var posting: Posting?

  init(head: LogHead, installation: Int64, facts: PostingFacts) {
    self.head = head
    self.installation = installation
    self.facts = facts
  }
}

/// What companies share, where a transaction on all of them has read it already: the number of its log
/// as the tables have it, and the groups.
struct SharedFacts {
  let number: Int64
  let groups: [String: UserGroup]
}

extension CompanyBooks {
  /// What is remembered of the company where it still holds, else what the books say; where others
  /// may write at the same time, the company's head is locked.
  func memory(
    remembering memory: CompanyMemory?,
    installation known: Int64? = nil
  ) throws -> CompanyMemory {
    if let memory, let known = memory.dataVersion, known == connection.dataVersion {
      return memory
    }
    let head = try lockedHead()
    let installation = try known ?? InstallationBooks(connection: connection).sequence()
    if let memory, memory.head == head, memory.installation == installation { return memory }
    return CompanyMemory(head: head, installation: installation, facts: try postingFacts())
  }

  /// The newest link of the company's log; where others may write at the same time, it is locked.
  func lockedHead() throws -> LogHead {
    let lock = connection.dialect == .postgresql ? "FOR UPDATE" : ""
    let head = try connection.first(
      "SELECT sequence, hash FROM company_head WHERE company = \(key) \(raw: lock)"
    ) { LogHead(sequence: $0.integer(0), hash: $0.bytes(1)) }
    return try stored(head)
  }

  /// Brings the head's row to the newest record.
  func save(_ head: LogHead) throws {
    try connection.execute(
      """
      UPDATE company_head SET sequence = \(head.sequence), hash = \(head.hash)
      WHERE company = \(key)
      """
    )
  }
}
