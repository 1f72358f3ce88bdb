import Accounting
import Books

/// Open books, the person who acts, and the time: what every use case works with.
package final class Session {
  package let books: Books
  package let author: String
  /// The time now, ISO 8601 in UTC to the second; it comes in from outside.
  private let clock: () -> String
  /// Told how much of long work is done, of how much.
  package var progress: ((_ done: Int, _ of: Int) -> Void)?

  package init(books: Books, author: String, clock: @escaping () -> String) {
    self.books = books
    self.author = author
    self.clock = clock
  }

  /// Opens the database that `url` names.
  package static func open(
    _ url: String,
    as author: String,
    creating: Bool = true,
    rehearsing: Bool = false,
    clock: @escaping () -> String
  ) throws -> Session {
    let books = try Books.open(url, at: clock(), creating: creating, rehearsing: rehearsing)
    return Session(books: books, author: author, clock: clock)
  }

  package var authorship: Authorship { Authorship(author: author, at: clock()) }

  package var poster: Poster { Poster(name: author) }

  /// A company by its code; without one, the only one that there is.
  package func company(_ code: String?) throws -> InstallationBooks.KnownCompany {
    let companies = try books.read { try books.installation.companies() }
    let codes = companies.map(\.company.code)
    if let code {
      guard let company = companies.first(where: { $0.company.code == code }) else {
        throw Refusal(CompanyError.isUnknown(company: code, known: codes))
      }
      return company
    }
    guard let first = companies.first else { throw Refusal(CompanyError.noneExists) }
    guard companies.count == 1 else { throw Refusal(CompanyError.mustBeNamed(known: codes)) }
    return first
  }

  /// Keeps a refusal for the audit; a refusal changes nothing else.
  package func recordRefusal(
    _ code: ErrorCode,
    details: String,
    company: String?,
    command: String,
    key: String
  ) {
    // The refusal itself is what the user must see, so a failure to keep it stays silent here.
    try? books.keepRefusal(
      code: code.description,
      details: details,
      company: company,
      command: command,
      key: key,
      by: authorship
    )
  }
}

/// How a request that writes is carried out.
package struct Request: Hashable, Sendable {
  /// Does all of it and then undoes it.
  package var isRehearsal: Bool
  /// The same key a second time gives the first answer again.
  package var key: String?

  package init(isRehearsal: Bool = false, key: String? = nil) {
    self.isRehearsal = isRehearsal
    self.key = key
  }
}
