import Accounting
import Books

extension Session {
  /// Closes months of several companies in their order, of all companies where none is named: every
  /// one of them or none.
  ///
  /// One that is closed already is left as it is. A refusal has the reasons of every company, each
  /// with the company's code.
  package func closeTogether(
    _ months: MonthsToClose,
    of codes: [String] = [],
    _ call: Call
  ) throws -> [CloseOutcome] {
    let request = (["close-all", months.request] + codes).joined(separator: " ")
    return try writingInstallation(.close, call) { installation in
      let companies = try companies(codes, in: installation.read)
      try admitToClose(
        companies.map(\.company.code),
        rehearsing: call.isRehearsal,
        try installation.read.standing()
      )
      let told = try ToldCloses(months, call, request, in: installation.read)
      let before = try together(companies) { company in
        if let outcome = try told.answer(of: company, self) { return [outcome] }
        guard told.mayAnswer else { return nil }
        let read = installation.read.books(of: company.key)
        guard let number = try answered(call, request, in: read) else { return nil }
        return try months.names(in: read.calendar()).map { name in
          let own = try answered(call.of(name), "close \(name)", in: read)
          return try outcomeBefore(name, at: own ?? number, read)
        }
      }
      guard before.isEmpty else { return before }
      var done = 0
      return try together(companies) { company in
        try work.done(done, of: companies.count)
        done += 1
        if let outcome = told.closedAlready(company) { return [outcome] }
        let open = try installation.open(company.key)
        let names = try months.names(in: open.facts.periods.calendar)
        let outcomes = try names.map { name in
          do {
            return try closeUnlessClosed(name, in: open, isRehearsal: call.isRehearsal)
          } catch let refusal as Refusal where names.count > 1 {
            let findings = refusal.findings.map { $0.found(ofPeriod: name) }
            throw Refusal(findings, board: refusal.board)
          }
        }
        try remember(call, request, outcomes.last?.answer ?? 0, in: open)
        for outcome in outcomes where outcomes.count > 1 {
          let request = "close \(outcome.period)"
          try remember(call.of(outcome.period), request, outcome.answer, in: open)
        }
        try open.close()
        return outcomes
      }
    }
  }

  /// What an earlier request with the same key did to a month, by the number that was remembered.
  func outcomeBefore(
    _ name: String,
    at number: Int64,
    _ read: CompanyBooks
  ) throws -> CloseOutcome {
    let company = try read.company()
    guard number == 0 else {
      let report = try closedBefore(name, at: number, read)
      return CloseOutcome(company: company, period: name, what: .closed(report))
    }
    guard let change = try read.postingFacts().periods.statuses[name] else {
      throw Refusal(try read.calendar().unknownPeriod(name))
    }
    guard change.status != .open else {
      throw Refusal(RunError.answeredCloseIsUndone(closed: name, change: change))
    }
    let seal = try read.seals()[name]
    return CloseOutcome(
      company: company,
      period: name,
      what: .closedAlready(change, seal: seal?.seal)
    )
  }

  /// The companies of some codes, of all where there are none; refuses every code that is unknown.
  func companies(
    _ codes: [String],
    in read: InstallationBooks
  ) throws -> [InstallationBooks.KnownCompany] {
    let all = try read.companiesAtOnce()
    guard !all.isEmpty else { throw Refusal(CompanyError.noneExists) }
    let unknown = codes.filter { code in !all.contains { $0.company.code == code } }
    guard unknown.isEmpty else {
      throw Refusal(
        unknown.map {
          Finding(.error, CompanyError.isUnknown(company: $0, known: all.map(\.company.code)))
        }
      )
    }
    return all.filter { codes.isEmpty || codes.contains($0.company.code) }
  }

  /// Does the work for each company in the order of their keys, and refuses with the reasons of every
  /// one; what comes of it is in the order of the companies.
  private func together(
    _ companies: [InstallationBooks.KnownCompany],
    _ work: (InstallationBooks.KnownCompany) throws -> [CloseOutcome]?
  ) throws -> [CloseOutcome] {
    var reasons: [Int64: [Finding]] = [:]
    var outcomes: [Int64: [CloseOutcome]] = [:]
    for company in companies.sorted(by: { $0.key < $1.key }) {
      do {
        outcomes[company.key] = try work(company)
      } catch let refusal as Refusal {
        reasons[company.key] = refusal.findings.map { $0.found(in: company.company.code) }
      }
    }
    guard reasons.isEmpty else {
      let ready = companies.count - reasons.count
      throw Refusal(
        companies.flatMap { reasons[$0.key] ?? [] }
          + [Finding(.info, CloseError.nothingIsClosed(refused: reasons.count, ready: ready))]
      )
    }
    return companies.flatMap { outcomes[$0.key] ?? [] }
  }

  /// Closes a month, unless it is closed for good or on hold with a seal that stands.
  func closeUnlessClosed(
    _ name: String,
    in open: OpenBooks,
    isRehearsal: Bool
  ) throws -> CloseOutcome {
    let company = open.facts.company
    if let change = open.facts.periods.statuses[name], change.status != .open {
      let state = try open.read.sealStates()[name]
      if change.status.isClosed(under: state) {
        return CloseOutcome(
          company: company,
          period: name,
          what: .closedAlready(change, seal: state?.seal.seal)
        )
      }
    }
    let report = try close(name, in: open, isRehearsal: isRehearsal)
    return CloseOutcome(company: company, period: name, what: .closed(report))
  }

  /// Refuses a caller who may not close in one of some companies, with the reasons of each.
  private func admitToClose(
    _ companies: [String],
    rehearsing: Bool,
    _ standing: InstallationBooks.Standing
  ) throws {
    var reasons: [Finding] = []
    for code in companies {
      do {
        try admit(.close, in: code, rehearsing: rehearsing, standing)
      } catch let refusal as Refusal {
        reasons += refusal.findings.map { $0.found(in: code) }
      }
    }
    guard reasons.isEmpty else { throw Refusal(reasons) }
  }
}

extension CloseOutcome {
  init(_ refusal: Refusal, of company: Company, _ period: String) {
    self.init(
      company: company,
      period: period,
      what: .refused(refusal.findings, board: refusal.checks)
    )
  }

  /// Closed by an earlier close, which nothing came after.
  static func closedAlready(_ close: CloseRecord, of company: Company) -> CloseOutcome {
    let change = PeriodStatusChange(
      period: close.period,
      status: .onHold,
      by: close.closed.by,
      at: close.closed.at,
      reason: "close \(close.period)",
      isByClose: true
    )
    return CloseOutcome(
      company: company,
      period: close.period,
      what: .closedAlready(change, seal: close.seal.hash)
    )
  }

  /// What is remembered of it: the number of the seal that it made, else 0.
  var answer: Int64 {
    switch what {
    case .closed(let report): report.seal.sequence
    case .recalled(let close): close.seal.sequence
    case .closedAlready, .refused, .leftOut: 0
    }
  }
}

extension Call {
  /// The call for one of several months, with a key of its own.
  func of(_ month: String) -> Call {
    var call = self
    call.key = key.map { "\($0) \(month)" }
    return call
  }
}
