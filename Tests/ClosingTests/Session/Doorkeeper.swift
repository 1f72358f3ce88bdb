import Accounting
import Books
import Closing
import Database
import Synchronization
import TestSupport

/// What a caller is told who lacks a right.
struct RightIsMissing: LedgerError {
  var code: ErrorCode { ErrorCode("APP", 403) }
}

/// Stands at every door, writes down what is asked, and refuses what it is told to refuse.
final class Doorkeeper: Sendable {
  private let notes = Mutex<[String]>([])
  private let refuses: @Sendable (Verb, _ company: String?) -> Bool

  init(refusing refuses: @escaping @Sendable (Verb, _ company: String?) -> Bool = { _, _ in false })
  {
    self.refuses = refuses
  }

  var rights: Rights {
    Rights { [self] (caller, verb, company) throws(Refusal) in
      let note = "\(caller.name) \(verb.name) \(verb.needs.rawValue) \(company ?? "-")"
      notes.withLock { if $0.last != note { $0.append(note) } }
      if refuses(verb, company) { throw Refusal(RightIsMissing()) }
    }
  }

  /// What has been asked since last time, each line once in a row: caller, verb, right, company.
  func takeNotes() -> [String] {
    notes.withLock { notes in
      defer { notes = [] }
      return notes
    }
  }
}

extension TestLedger {
  /// Another caller at the same books, by a token where one is given, whose refusals are kept under keys that ascend.
  func session(
    of author: String = "bo",
    _ keeper: Doorkeeper = Doorkeeper(),
    through connection: (any Connection)? = nil,
    token: String? = nil
  ) -> Session {
    Session(
      books: connection.map { Books($0) } ?? session.books,
      author: author,
      isNamed: token != nil,
      token: token,
      rights: keeper.rights,
      audit: RefusalAudit(
        uniqueKey: { String(1_000_000 + TestLedger.refusals.add(1, ordering: .relaxed).newValue) },
        sentence: { $0.code.description }
      ),
      clock: { "2026-01-02T00:00:00Z" }
    )
  }

  private static let refusals = Atomic(0)

  /// The refusals that the audit list holds, in order: code, company, command, author.
  func refusals() throws -> [String] {
    let connection = try database.connect()
    defer { connection.close() }
    return try connection.rows(
      "SELECT code, company, command, author FROM refusal ORDER BY refusal"
    ) { "\($0.text(0)) \($0.optionalText(1) ?? "-") \($0.text(2)) \($0.text(3))" }
  }

  /// Every row of every table but the audit list's.
  func books() throws -> [String: [String]] {
    try content(of: database).filter { !$0.key.hasPrefix("refusal") }
  }
}
