import Accounting
import Books

/// Open books, the person who acts, and the time: what every use case works with.
package final class Session {
  package let books: Books
  package let author: String
  let rights: Rights
  let audit: RefusalAudit
  /// Told of long work, and asked whether it goes on.
  package let work: Work
  /// The time now, ISO 8601 in UTC to the second; it comes in from outside.
  private let clock: () -> String
  /// Whether a use case is under way, and the company that it was found to be for.
  var isWithinDoor = false
  /// Whether a key brought back an answer that was given before: without what was warned of then.
  package internal(set) var hasRecalled = false
  var company: String?

  package init(
    books: Books,
    author: String,
    rights: Rights = .all,
    audit: RefusalAudit = .byCode,
    work: Work = Work(),
    clock: @escaping () -> String
  ) {
    self.books = books
    self.author = author
    self.rights = rights
    self.audit = audit
    self.work = work
    self.clock = clock
    work.reaches(books)
  }

  /// Opens the database that `url` names; what waits longer than `seconds` for a lock that another
  /// holds is refused as busy.
  package static func open(
    _ url: String,
    as author: String,
    creating: Bool = true,
    rehearsing: Bool = false,
    waitingAtMost seconds: Int = 30,
    audit: RefusalAudit = .byCode,
    showing show: (@Sendable (_ done: Int, _ of: Int) -> Void)? = nil,
    clock: @escaping () -> String
  ) throws -> Session {
    let books = try Books.open(
      url,
      at: clock(),
      creating: creating,
      rehearsing: rehearsing,
      waitingAtMost: seconds
    )
    return Session(books: books, author: author, audit: audit, work: Work(show), clock: clock)
  }

  package var authorship: Authorship { Authorship(author: author, at: clock()) }

  /// The day in UTC.
  var today: Day {
    guard let today = Day(iso: authorship.at.prefix(10)) else {
      preconditionFailure("the time is written as a day first: \(authorship.at)")
    }
    return today
  }

  package var poster: Poster { Poster(name: author) }

  var caller: Caller { Caller(name: author) }
}
