import Accounting
import Books
import Formats

/// A version of an account structure, as it stands.
package struct StructureReport: Sendable {
  package let company: Company
  package let structure: AccountStructure
  package let state: AccountStructures.State
  /// What each dimension is called.
  package let names: [Int: String]
  package let findings: [Finding]

  package init(
    company: Company,
    structure: AccountStructure,
    state: AccountStructures.State,
    names: [Int: String],
    findings: [Finding] = []
  ) {
    self.company = company
    self.structure = structure
    self.state = state
    self.names = names
    self.findings = findings
  }
}

extension Session {
  /// Every version of every account structure, by name.
  package func structures(_ call: Call) throws -> [StructureReport] {
    try reading(.structureList, call) { read in
      let rules = try read.dimensionRules() ?? DimensionRules()
      let company = try read.company()
      return rules.structures.names.flatMap { name in
        rules.structures.versions(of: name).map { rules.report($0, company) }
      }
    }
  }

  /// One version of a structure; without a number the newest.
  package func structure(
    _ name: String,
    version: Int?,
    _ call: Call
  ) throws -> StructureReport {
    try reading(.structureShow, call) { read in
      let rules = try read.dimensionRules() ?? DimensionRules()
      let versions = try rules.structures.known(name)
      let structure = try version.map { try rules.structures.version($0, known: name) }
      return rules.report(structure ?? versions[versions.count - 1], try read.company())
    }
  }

  /// Keeps the lines of a file as the next version of a structure, which binds nobody until it is
  /// activated; a file with faults is refused with all of them.
  package func setStructure(
    _ name: String,
    _ file: SourceFile,
    _ call: Call
  ) throws -> StructureReport {
    try writing(.structureSet, call) { open in
      guard name.isNameOfStructure else {
        throw Refusal(StructureError.nameIsMalformed(name: name))
      }
      try file.refuse(unlessOf: [.text, .empty], wanted: "structure")
      let (table, unreadable) = readStructure(Array(file.data))
      let (lines, found) = table.read(
        try open.read.dimensions(),
        known: open.facts.dimensionValues
      )
      let findings = (unreadable + found).map { $0.found(inFile: file.name) }
      guard !findings.contains(where: { $0.severity == .error }) else { throw Refusal(findings) }
      let structures = open.facts.dimensionRules?.structures ?? AccountStructures()
      let last = structures.versions(of: name).map(\.version).max() ?? 0
      let structure = AccountStructure(name: name, version: last + 1, lines: lines)
      try open.add(structure)
      return try report(structure, open, findings)
    }
  }

  /// Lets a version of a structure hold for postings dated from a day on: the newest draft, or one by
  /// its number.
  package func activateStructure(
    _ name: String,
    version: Int?,
    from day: Day,
    _ call: Call
  ) throws -> StructureReport {
    try writing(.structureActivate, call) { open in
      let structures = open.facts.dimensionRules?.structures ?? AccountStructures()
      let versions = try structures.known(name)
      let draft = versions.last { structures.state(of: $0) == .draft }
      guard let structure = try version.map({ try structures.version($0, known: name) }) ?? draft
      else { throw Refusal(StructureError.hasNoDraft(structure: name)) }
      let accounts = open.facts.chart.accounts.map(\.number)
      if let overlap = structures.overlap(of: structure, from: day, among: accounts) {
        let problem = StructureError.overlaps(
          structure: name,
          other: overlap.other,
          day: overlap.day,
          accounts: overlap.accounts
        )
        throw Refusal(problem)
      }
      let rules = open.facts.dimensionRules ?? DimensionRules()
      if let dimension = rules.balancing(lackedBy: structure, from: day) {
        let name = rules.name(of: dimension)
        throw Refusal(
          StructureError.lacksBalancing(structure: structure.name, dimension: name)
        )
      }
      try open.add(StructureActivation(structure: name, version: structure.version, firstDay: day))
      return try report(structure, open, try accountsLeftOut(from: day, structure, open))
    }
  }

  /// Lets no version of a structure hold for postings dated from a day on.
  package func retireStructure(
    _ name: String,
    from day: Day,
    _ call: Call
  ) throws -> StructureReport {
    try writing(.structureRetire, call) { open in try retireStructure(name, from: day, open) }
  }

  /// The same in books that are open.
  @discardableResult
  func retireStructure(
    _ name: String,
    from day: Day,
    _ open: OpenBooks
  ) throws -> StructureReport {
    let structures = open.facts.dimensionRules?.structures ?? AccountStructures()
    _ = try structures.known(name)
    guard let structure = structures.inForce(name, on: day) else {
      throw Refusal(StructureError.isNotActive(structure: name, day: day))
    }
    try open.add(StructureActivation(structure: name, version: nil, firstDay: day))
    return try report(structure, open, [])
  }

  private func report(
    _ structure: AccountStructure,
    _ open: OpenBooks,
    _ findings: [Finding]
  ) throws -> StructureReport {
    var rules = open.facts.dimensionRules ?? DimensionRules()
    for dimension in try open.read.dimensions() { rules.names[dimension.number] = dimension.name }
    return rules.report(structure, open.facts.company, findings)
  }

  /// Tells of accounts that are posted to and that no structure covers from a day on.
  func accountsLeftOut(
    from day: Day,
    _ structure: AccountStructure,
    _ open: OpenBooks
  ) throws -> [Finding] {
    let inForce = open.facts.dimensionRules?.structures.inForce(on: day) ?? []
    let left = try open.read.usedAccounts().filter { account in
      !(open.facts.chart[account]?.isBlocked ?? true) && !inForce.contains { $0.covers(account) }
    }.sorted()
    guard !left.isEmpty else { return [] }
    let problem = StructureError.leavesOut(
      structure: structure.name,
      accounts: Array(left.prefix(10)),
      count: left.count
    )
    return [Finding(.warning, problem)]
  }
}

extension DimensionRules {
  fileprivate func report(
    _ structure: AccountStructure,
    _ company: Company,
    _ findings: [Finding] = []
  ) -> StructureReport {
    StructureReport(
      company: company,
      structure: structure,
      state: structures.state(of: structure),
      names: names,
      findings: findings
    )
  }
}

extension AccountStructures {
  /// The versions of a structure that there is.
  fileprivate func known(_ name: String) throws -> [AccountStructure] {
    let versions = versions(of: name)
    guard !versions.isEmpty else {
      throw Refusal(StructureError.isUnknown(structure: name, known: names))
    }
    return versions
  }

  fileprivate func version(_ number: Int, known name: String) throws -> AccountStructure {
    guard let structure = version(number, of: name) else {
      throw Refusal(StructureError.versionIsUnknown(structure: name, version: number))
    }
    return structure
  }
}

extension String {
  /// Whether it can be typed and printed as one: at most 60 signs, no blank around, no control sign.
  var isNameOfStructure: Bool {
    !isEmpty && count <= 60 && first != " " && last != " "
      && unicodeScalars.allSatisfy { $0.value >= 32 }
  }
}
