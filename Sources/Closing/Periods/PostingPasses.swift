import Accounting
import Books

/// Posting passes of a company, as they stand at an instant.
package struct PostingPasses: Sendable {
  package let company: Company
  package let passes: [PostingPass]
  /// ISO 8601, UTC.
  package let at: String
  package let isRehearsal: Bool

  package init(
    company: Company,
    passes: [PostingPass],
    at instant: String,
    isRehearsal: Bool = false
  ) {
    self.company = company
    self.passes = passes
    at = instant
    self.isRehearsal = isRehearsal
  }
}

extension Session {
  /// The posting passes of a company, or those into one of its periods.
  package func passes(period name: String?, _ call: Call) throws -> PostingPasses {
    try reading(.passList, call) { read in
      let calendar = try read.calendar()
      if let name, calendar.period(named: name) == nil {
        throw Refusal(calendar.unknownPeriod(name))
      }
      return PostingPasses(
        company: try read.company(),
        passes: try read.postingPasses().filter { name == nil || $0.period == name },
        at: authorship.at
      )
    }
  }

  /// Grants somebody a pass to post in a period for a time (spec A3.10).
  ///
  /// Everything that stands in the way is told at once.
  package func grant(_ request: PassRequest, _ call: Call) throws -> PostingPasses {
    try writing(.passGrant, call) { open in
      if case .person(let name) = request.holder {
        let users = try knownUsers()
        guard users.isEmpty || users.values.contains(where: { $0.value.author == name }) else {
          throw Refusal(RightError.userIsUnknown(user: name, known: users.keys.sorted()))
        }
      }
      try admitSecondPerson(to: request, open)
      let pass = try open.facts.periods.pass(
        asked: request,
        by: open.authorship.author,
        at: open.authorship.at,
        in: open.facts.company.accountingCurrency
      )
      try open.grant(pass)
      return passes(pass.number, open, call)
    }
  }

  /// Ends a posting pass before its time; one that was revoked before stays as it is.
  package func revoke(
    pass number: Int64,
    because reason: String,
    _ call: Call
  ) throws
    -> PostingPasses
  {
    try writing(.passRevoke, call) { open in
      let pass = try open.facts.periods.pass(number)
      if reason.allSatisfy({ $0 == " " }) {
        throw Refusal(PeriodError.reasonIsMissing(period: pass.period))
      }
      if pass.revoked == nil { try open.revoke(pass, because: reason) }
      return passes(number, open, call)
    }
  }

  private func passes(_ number: Int64, _ open: OpenBooks, _ call: Call) -> PostingPasses {
    PostingPasses(
      company: open.facts.company,
      passes: open.facts.periods.passes.filter { $0.number == number },
      at: open.authorship.at,
      isRehearsal: call.isRehearsal
    )
  }
}
