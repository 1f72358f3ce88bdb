import Accounting
import Books

extension Session {
  /// Sets what a file of a set-up says otherwise than the company has it, all of it or nothing.
  ///
  /// Each thing is set by the rules of the command that sets it, and asks for that command's right.
  /// Everything that stands in the way is told at once, with its line. What the file lacks stays.
  package func importSetup(_ file: SourceFile, _ call: Call) throws -> SetupReport {
    try writing(.setupImport, call) { open in
      let wanted = try file.setup()
      let known = CompanySetup(try open.read.setupFacts(open.facts.periods))
      let difference = SetupDifference(from: known, to: wanted)
      let work = SetupWork(file: file.name, wanted: wanted, difference, open, call)
      try admit(work)
      try setCompany(work)
      try setLate(work)
      try setCalendar(work)
      try setDimensions(work)
      try setAccounts(work)
      try setFixed(work)
      try setStructures(work)
      try setBalancing(work)
      try checkStructures(work)
      try setTags(work)
      try setRevaluation(work)
      guard !work.isRefused else { throw Refusal(work.findings) }
      return SetupReport(
        company: open.facts.company,
        other: file.name,
        isOfFile: true,
        difference: difference,
        findings: work.findings + difference.findingsOfLacking,
        isRehearsal: call.isRehearsal
      )
    }
  }

  /// Asks for the right of each command whose part of the set-up changes.
  private func admit(_ work: SetupWork) throws {
    for section in SetupSection.allCases where !work.difference.changes(of: section).isEmpty {
      for verb in section.verbs {
        try work.attempt(nil) {
          try admit(verb, in: company, rehearsing: work.call.isRehearsal)
        }
      }
    }
  }

  private func setCompany(_ work: SetupWork) throws {
    for entry in work.difference.changes(of: .company) {
      for member in ["currency", "reportingCurrency", "chart"] where entry.changes(member) {
        work.find(
          .isGivenAtCreation(
            member: member,
            books: entry.before?[member],
            file: entry.after?[member]
          ),
          at: entry.after
        )
      }
      var change = CompanyChange()
      if entry.changes("rateAge") { change.maximumRateAge = entry.after?.number("rateAge") }
      if entry.changes("refuseOldRates") {
        change.refusesOldRates = entry.after?.isYes("refuseOldRates")
      }
      guard change.maximumRateAge != nil || change.refusesOldRates != nil else { continue }
      try work.attempt(entry.after) {
        work.keep(try setCompany(change, work.open).findings, at: entry.after)
      }
    }
    for entry in work.difference.changes(of: .deadlines) {
      var change = DeadlineChange()
      let days = entry.after?.number("ownDays")
      if let days, days > CloseCalendar.mostOwnDays {
        work.find(
          .valueIsMalformed(
            part: .deadlines,
            member: "ownDays",
            written: String(days),
            allowed: ["0–\(CloseCalendar.mostOwnDays)"]
          ),
          at: entry.after
        )
        continue
      }
      if entry.changes("ownDays") { change.ownDays = .some(days) }
      if entry.changes("turnover") {
        change.turnover = entry.after?["turnover"].flatMap { TurnoverClass(rawValue: $0) }
      }
      if entry.changes("vatTerm") {
        change.vatTerm = entry.after?["vatTerm"].flatMap { VATTerm(rawValue: $0) }
      }
      try work.attempt(entry.after) { try setDeadlines(change, work.open) }
    }
  }

  private func setLate(_ work: SetupWork) throws {
    for entry in work.difference.changes(of: .lateDocuments) {
      guard let item = entry.after, let kind = item["kind"].flatMap({ LateKind(rawValue: $0) }),
        let way = item["way"].flatMap({ LateWay(rawValue: $0) })
      else { continue }
      try work.attempt(item) { _ = try setLate(kind, way, work.open) }
    }
  }

  private func setFixed(_ work: SetupWork) throws {
    for entry in work.difference.changes(of: .fixedDimensions) {
      guard let item = entry.after, let account = item.account("account"),
        let dimension = item.number("dimension"), let code = item["code"]
      else { continue }
      try work.attempt(item) {
        let cell = DimensionCell(written: code)
        try fixDimension(dimension, of: account, to: cell, work.open)
      }
    }
  }

  /// Appends the lines in their order, of which the later count, where one differs or stands elsewhere.
  private func setRevaluation(_ work: SetupWork) throws {
    guard !work.difference.changes(of: .revaluation).isEmpty else { return }
    // What the file lacks stays, and so counts before its lines as it did.
    let lacking = work.difference.lacking.filter { $0.section == .revaluation }
    let items = work.wanted[.revaluation] + lacking.compactMap(\.before)
    for item in items {
      let level = (item.line == nil ? items[0] : item)["lowestLevel"] ?? ""
      if level != items[0]["lowestLevel"] {
        work.find(
          .valueIsMalformed(
            part: .revaluation,
            member: "lowestLevel",
            written: level,
            allowed: [items[0]["lowestLevel"] ?? ""]
          ),
          at: item
        )
      }
      guard let line = RevaluationProfileLine(item) else {
        work.find(
          .valueIsMalformed(
            part: .revaluation,
            member: "last",
            written: item["last"] ?? "",
            allowed: []
          ),
          at: item
        )
        continue
      }
      try work.attempt(item) {
        try setRevaluationProfile(
          line,
          lowestLevel: RevaluationProfile.Level(rawValue: level),
          work.open
        )
      }
    }
  }
}

extension SetupDifference {
  /// That what the file lacks stays, and what of it is first.
  fileprivate var findingsOfLacking: [Finding] {
    guard let first = lacking.first else { return [] }
    let problem = SetupError.isLeftAsItIs(
      count: lacking.count,
      first: SetupItem.title([first.section.rawValue] + first.name)
    )
    return [Finding(.info, problem)]
  }
}

extension SetupSection {
  /// The commands that set it one by one, whose rights it takes.
  var verbs: [Verb] {
    switch self {
    case .company: [.companySet]
    case .deadlines: [.deadlineSet]
    case .lateDocuments: [.lateSet]
    case .years: [.periodCreate]
    case .periods: [.periodAddClosing]
    case .access: [.periodAccess]
    case .accounts: [.accountSet]
    case .dimensions, .dimensionValues: [.dimensionSet]
    case .fixedDimensions: [.dimensionFix]
    case .derivedDimensions: [.dimensionDerive]
    case .structures: [.structureSet, .structureActivate]
    case .structureEnds: [.structureRetire]
    case .balancing: [.dimensionBalance]
    case .tags: [.tagSet]
    case .tagDefaults: [.tagDefault]
    case .revaluation: [.revaluationProfile]
    }
  }
}
