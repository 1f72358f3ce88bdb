import Accounting
import Books

/// The one way into every use case.
///
/// In one transaction the company is found, who the caller is and may do asked, a key that has been
/// answered before answered again, and the work done; a refusal of any of it is kept for the audit.
extension Session {
  /// Reads the books of a company on one snapshot.
  func reading<Result>(
    _ verb: Verb,
    _ call: Call,
    _ body: (CompanyBooks) throws -> Result
  ) throws -> Result {
    try audited(verb, call) { books in
      try books.read(of: { _ in try admit(verb, call) }) { read in
        // A company of which no record tells is damage; what is damaged, a replay finds out.
        if verb != .verify { _ = try read.company() }
        return try seated(verb, read, body)
      }
    }
  }

  /// Reads what companies share on one snapshot.
  func readingInstallation<Result>(
    _ verb: Verb,
    rehearsing: Bool = false,
    _ body: (InstallationBooks) throws -> Result
  ) throws -> Result {
    try audited(verb, Call()) { books in
      try books.read {
        try admit(verb, in: nil, rehearsing: rehearsing)
        return try body(books.installation)
      }
    }
  }

  /// Writes to the books of a company: all of it, or nothing.
  ///
  /// With an `answer`, a call whose key has been answered before gets that answer again.
  func writing<Result>(
    _ verb: Verb,
    _ call: Call,
    _ answer: Answer<Result>? = nil,
    _ body: (OpenBooks) throws -> Result
  ) throws -> Result {
    try audited(verb, call) { books in
      try books.write(
        to: { _ in try admit(verb, call) },
        by: authorship,
        rehearsing: call.isRehearsal
      ) { open in
        try admitAgain(verb, call, open)
        guard let answer else { return try body(open) }
        if let number = try answered(call, answer.request, in: open.read) {
          return try answer.recall(number, open.read)
        }
        let result = try body(open)
        try remember(call, answer.request, answer.number(result), in: open)
        return result
      }
    }
  }

  /// Writes to what companies share, and to the companies themselves: all of it, or nothing.
  func writingInstallation<Result>(
    _ verb: Verb,
    _ call: Call,
    _ body: (OpenInstallation) throws -> Result
  ) throws -> Result {
    try audited(verb, call) { books in
      try books.writeInstallation(by: self.authorship, rehearsing: call.isRehearsal) {
        installation in
        try admit(verb, in: call.company, rehearsing: call.isRehearsal)
        return try body(installation)
      }
    }
  }

  /// Carries out a use case that reads its files before it opens the books, and keeps its refusals as
  /// the door does; of doors within each other the outermost keeps them.
  func audited<Result>(
    _ verb: Verb,
    _ call: Call,
    _ body: (Books) throws -> Result
  ) throws -> Result {
    guard !isWithinDoor else { return try body(books) }
    isWithinDoor = true
    company = call.company
    defer { isWithinDoor = false }
    do {
      let result = try body(books)
      let outcomes = result as? [any Outcome] ?? (result as? any Outcome).map { [$0] } ?? []
      for outcome in outcomes { keep(outcome.refusals, of: verb) }
      return result
    } catch {
      keep(error, of: verb)
      throw error
    }
  }

  /// The key of the company that a call is for, if the caller may do this there.
  private func admit(_ verb: Verb, _ call: Call) throws -> Int64 {
    // A company that is not there refuses nothing.
    company = nil
    let known = try books.installation.company(call.company)
    company = known.code
    try admit(verb, in: known.code, rehearsing: call.isRehearsal, known.standing)
    return known.key
  }

  /// Refuses a caller who may not do this in the company of that code, or with what companies share
  /// where there is none; within the transaction that does it.
  func admit(
    _ verb: Verb,
    in company: String?,
    rehearsing: Bool = false,
    _ standing: InstallationBooks.Standing? = nil
  ) throws {
    try rights.admit(caller, verb, company: company)
    let standing = try standing ?? books.installation.standing()
    askedAt = standing.sequence
    auditor = nil
    if !standing.hasUsers, let giver = caller.giver {
      throw Refusal(
        RightError.isNotDelegated(
          taker: caller.name,
          giver: giver,
          right: verb.right.description,
          company: company,
          last: nil,
          who: []
        )
      )
    }
    // What is damaged, the owner finds out whatever is damaged.
    guard standing.hasUsers, !(try isOwner) else { return }
    let authorities = try books.authorities(standing)
    if authorities.users[caller.name]?.value.kind == .auditor { auditor = caller.name }
    try refusing {
      try authorities.admit(
        Authorities.Request(caller, verb, company: company, isRehearsal: rehearsing, on: today)
      )
    }
  }

  /// Asks again where what companies share has changed while the lock of the company was waited for.
  private func admitAgain(_ verb: Verb, _ call: Call, _ open: OpenBooks) throws {
    guard open.installation != askedAt else { return }
    try admit(verb, in: company, rehearsing: call.isRehearsal)
  }

  /// Who may do what, in the transaction that is under way; nothing where there are no users.
  func authorities() throws -> Authorities? {
    let standing = try books.installation.standing()
    return standing.hasUsers ? try books.authorities(standing) : nil
  }

  /// Whether it is the owner of the books who acts, with neither a name nor a token of their own.
  var isOwner: Bool {
    get throws { caller.isOfTheSystem ? try books.areOwned(by: systemUser) : false }
  }
}

/// A result that tells of a refusal, rather than being thrown, so that it comes with its content.
package protocol Outcome {
  /// Findings, among them the reasons why nothing was done; empty where it was done.
  var refusals: [Finding] { get }
}
