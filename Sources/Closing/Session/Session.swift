import Accounting
import Books
import Foundation

/// Open books, the person who acts, and the time: what every use case works with.
package final class Session {
  package let books: Books
  /// Who asks, as they say themselves.
  let caller: Caller
  /// The number of the operating system's user who runs the program.
  let systemUser: UInt32
  let rights: Rights
  let audit: RefusalAudit
  /// Told of long work, and asked whether it goes on.
  package let work: Work
  /// The time now, ISO 8601 in UTC to the second; it comes in from outside.
  private let clock: () -> String
  /// Opens the same books for the same person once more, on a connection of its own; nothing where
  /// that cannot be.
  private(set) var another: (@Sendable () throws -> Session)?
  /// Whether a use case is under way, and the company that it was found to be for.
  var isWithinDoor = false
  /// Whether a key brought back an answer that was given before: without what was warned of then.
  package internal(set) var hasRecalled = false
  var company: String?
  /// The number of the installation's log by which the door last asked what the caller may.
  var askedAt: Int64 = 0
  /// The auditor whom the door has let in, the seat by which he is shown figures, and whether what he
  /// asked for has said of which periods.
  var auditor: String?
  var seat: AuditorSeat?
  var isShown = false

  package init(
    books: Books,
    author: String,
    isNamed: Bool = false,
    token: String? = nil,
    for giver: String? = nil,
    systemUser: UInt32 = geteuid(),
    rights: Rights = .all,
    audit: RefusalAudit = .byCode,
    work: Work = Work(),
    clock: @escaping () -> String
  ) {
    self.books = books
    caller = Caller(
      name: author,
      isNamed: isNamed,
      token: token.map(sha256),
      for: giver
    )
    self.systemUser = systemUser
    self.rights = rights
    self.audit = audit
    self.work = work
    self.clock = clock
    work.reaches(books)
  }

  /// Opens the database that `url` names for somebody who says so by a `token`, or whom the operating
  /// system vouches for where the name was not given (`isNamed`); what waits longer than `seconds` for a lock that another
  /// holds is refused as busy.
  package static func open(
    _ url: String,
    as author: String,
    isNamed: Bool = false,
    token: String? = nil,
    for giver: String? = nil,
    systemUser: UInt32 = geteuid(),
    creating: Bool = true,
    rehearsing: Bool = false,
    waitingAtMost seconds: Int = 30,
    audit: RefusalAudit = .byCode,
    showing show: (@Sendable (_ done: Int, _ of: Int) -> Void)? = nil,
    clock: @escaping @Sendable () -> String
  ) throws -> Session {
    let work = Work(show)
    @Sendable func open(creating: Bool, rehearsing: Bool) throws -> Session {
      let session = Session(
        books: try Books.open(
          url,
          at: clock(),
          creating: creating,
          rehearsing: rehearsing,
          waitingAtMost: seconds
        ),
        author: author,
        isNamed: isNamed,
        token: token,
        for: giver,
        systemUser: systemUser,
        audit: audit,
        work: work,
        clock: clock
      )
      // A worker whose connection breaks goes on over another, too.
      session.another = { try open(creating: false, rehearsing: false) }
      return session
    }
    return try open(creating: creating, rehearsing: rehearsing)
  }

  /// As records name who wrote them.
  package var author: String { Author(caller.name, for: caller.giver).description }

  package var authorship: Authorship { Authorship(author: author, at: clock()) }

  /// The day in UTC.
  var today: Day {
    guard let today = Day(iso: authorship.at.prefix(10)) else {
      preconditionFailure("the time is written as a day first: \(authorship.at)")
    }
    return today
  }

  package var poster: Poster { Poster(name: author) }
}
