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
  }

  /// Opens the database that `url` names.
  package static func open(
    _ url: String,
    as author: String,
    creating: Bool = true,
    rehearsing: Bool = false,
    audit: RefusalAudit = .byCode,
    showing show: (@Sendable (_ done: Int, _ of: Int) -> Void)? = nil,
    clock: @escaping () -> String
  ) throws -> Session {
    let books = try Books.open(url, at: clock(), creating: creating, rehearsing: rehearsing)
    return Session(books: books, author: author, audit: audit, work: Work(show), clock: clock)
  }

  package var authorship: Authorship { Authorship(author: author, at: clock()) }

  package var poster: Poster { Poster(name: author) }

  var caller: Caller { Caller(name: author) }
}
