import Accounting
import Books

extension Session {
  /// Closes each month of each company by itself, so that what is refused holds up no other company;
  /// the later months of its own are left out.
  ///
  /// On PostgreSQL several companies are closed at a time, each over a connection of its own; what is
  /// told, and what the books hold, is the same for any number of `workers`. A number that is asked for
  /// is had, or nothing is begun. A rehearsal takes the months of a company together, since each rests
  /// on the one before it.
  package func closeEach(
    _ months: MonthsToClose,
    of codes: [String] = [],
    workers: Int? = nil,
    _ call: Call
  ) throws -> [CloseOutcome] {
    if let workers, workers > 1, !books.takesSeveralWriters {
      throw Refusal(CloseError.hasOneWriter(workers: workers))
    }
    let request = (["close-each", months.request] + codes).joined(separator: " ")
    let (companies, told) = try readingInstallation(.close, rehearsing: call.isRehearsal) { read in
      let companies = try self.companies(codes, in: read)
      let closes = try ToldCloses(months, call, request, each: true, in: read)
      return (
        companies,
        try self.told(
          closes,
          of: companies,
          rehearsing: call.isRehearsal,
          try read.standing()
        )
      )
    }
    let left = companies.filter { told[$0.key] == nil }
    let wanted = books.takesSeveralWriters ? workers ?? Session.usualWorkers : 1
    let closed = try sharing(left, among: wanted, isAskedFor: workers != nil) { session, known in
      try session.closeEach(months, of: known.company, call, request)
    }
    var outcomes = told.mapValues { [$0] }
    for (known, made) in zip(left, closed) {
      outcomes[known.key] = made ?? [.notBegun(known.company, months.request)]
    }
    return companies.flatMap { outcomes[$0.key] ?? [] }
  }

  /// As many as a small server takes without being asked, and its connections allow.
  private static let usualWorkers = 4

  /// Closes the months of one company, each in a transaction of its own.
  private func closeEach(
    _ months: MonthsToClose,
    of company: Company,
    _ call: Call,
    _ request: String
  ) throws -> Share<[CloseOutcome]> {
    var here = call
    here.company = company.code
    let names: [String]
    do {
      names = try reading(.close, here) { read in
        // A key belongs to one request, of which each month is a part.
        _ = try answered(here, request, in: read)
        return try months.names(in: read.calendar())
      }
    } catch let refusal as Refusal {
      return Share(made: [CloseOutcome(refusal, of: company, months.request)])
    } catch let fault as StorageError where fault != .wasInterrupted {
      return Share(made: [CloseOutcome(Refusal(fault), of: company, months.request)], fault: fault)
    }
    guard !call.isRehearsal else {
      do {
        return try writing(.close, here) { open in
          try inOrder(names, of: company) {
            try closeUnlessClosed($0, in: open, isRehearsal: true)
          }
        }
      } catch let refusal as Refusal {
        return Share(made: [CloseOutcome(refusal, of: company, months.request)])
      } catch let fault as StorageError where fault != .wasInterrupted {
        return Share(
          made: [CloseOutcome(Refusal(fault), of: company, months.request)],
          fault: fault
        )
      }
    }
    return try inOrder(names, of: company) { name in
      let answer = Answer<CloseOutcome>(
        to: "close \(name)",
        number: \.answer,
        recall: { number, read in try self.outcomeBefore(name, at: number, read) }
      )
      return try writing(.close, here.of(name), answer) { open in
        let outcome = try closeUnlessClosed(name, in: open, isRehearsal: false)
        if let key = here.key, try open.read.answer(toKey: key) == nil {
          try remember(here, request, outcome.answer, in: open)
        }
        return outcome
      }
    }
  }

  /// What records alone tell of companies in which the caller may close; what is refused is left to the
  /// door of each company.
  private func told(
    _ closes: ToldCloses,
    of companies: [InstallationBooks.KnownCompany],
    rehearsing: Bool,
    _ standing: InstallationBooks.Standing
  ) throws -> [Int64: CloseOutcome] {
    var told: [Int64: CloseOutcome] = [:]
    for company in companies {
      do {
        guard let outcome = try closes.outcome(of: company, self) else { continue }
        try admit(.close, in: company.company.code, rehearsing: rehearsing, standing)
        told[company.key] = outcome
      } catch is Refusal {
        continue
      }
    }
    return told
  }

  /// Does the work for months in order up to the first that is refused, or at which storage fails.
  private func inOrder(
    _ names: [String],
    of company: Company,
    _ work: (String) throws -> CloseOutcome
  ) throws -> Share<[CloseOutcome]> {
    var refused: String?
    var fault: StorageError?
    let outcomes = try names.map { name in
      if let refused {
        return CloseOutcome(company: company, period: name, what: .leftOut(after: refused))
      }
      do {
        return try work(name)
      } catch let refusal as Refusal {
        refused = name
        return CloseOutcome(refusal, of: company, name)
      } catch let reason as StorageError where reason != .wasInterrupted {
        (refused, fault) = (name, reason)
        return CloseOutcome(Refusal(reason), of: company, name)
      }
    }
    return Share(made: outcomes, fault: fault)
  }
}

extension CloseOutcome {
  /// The work ended before anybody came to this company.
  fileprivate static func notBegun(_ company: Company, _ period: String) -> CloseOutcome {
    CloseOutcome(Refusal(CloseError.isNotBegun(period: period)), of: company, period)
  }
}
