/// One line of a structure: what each segment may hold for some accounts; a segment that it does not
/// name may hold anything, or nothing.
package struct StructureLine: Hashable, Sendable {
  /// The name of the advanced rule that it belongs to; nothing for a line of the structure itself.
  package let rule: String?
  /// What it is for; for a line of the structure itself, also what it demands.
  package let criteria: [Segment: SegmentCriteria]
  /// What an advanced rule demands beside the structure.
  package let demands: [Segment: SegmentCriteria]

  package init(
    rule: String? = nil,
    _ criteria: [Segment: SegmentCriteria],
    demands: [Segment: SegmentCriteria] = [:]
  ) {
    self.rule = rule
    self.criteria = criteria
    self.demands = demands
  }

  /// Whether everything that it is for is so.
  func applies(to account: LedgerAccount) -> Bool {
    criteria.allSatisfy { $0.value.fits(account[$0.key]) }
  }
}

/// Which combinations of main account and dimensions may be posted to, as one version says.
package struct AccountStructure: Hashable, Sendable {
  package static let mostSegments = 11

  package let name: String
  /// 1, 2, 3 … of its name.
  package let version: Int
  package let lines: [StructureLine]

  package init(name: String, version: Int, lines: [StructureLine]) {
    self.name = name
    self.version = version
    self.lines = lines
  }

  /// The lines of the structure itself.
  package var own: [StructureLine] { lines.filter { $0.rule == nil } }

  /// The lines of its advanced rules, in their order.
  package var rules: [StructureLine] { lines.filter { $0.rule != nil } }

  /// The segments that its own lines name, the account first.
  package var segments: [Segment] {
    Set(own.flatMap { $0.criteria.keys }).union([.account]).sorted()
  }

  /// Every segment that stands in it.
  package var allSegments: [Segment] {
    Set(lines.flatMap { $0.criteria.keys } + lines.flatMap { $0.demands.keys })
      .union([.account]).sorted()
  }

  package func covers(_ account: AccountNumber) -> Bool {
    lines.contains { $0.rule == nil && $0.criteria[.account]?.fits(account.code) ?? true }
  }
}

/// A decision about a structure: from a day on a version holds, or none.
package struct StructureActivation: Hashable, Sendable {
  package let structure: String
  /// Nothing where the structure was retired.
  package let version: Int?
  package let firstDay: Day

  package init(structure: String, version: Int?, firstDay: Day) {
    self.structure = structure
    self.version = version
    self.firstDay = firstDay
  }
}

/// Every version of every structure of a company, and from when which holds.
package struct AccountStructures: Hashable, Sendable {
  /// In the order in which they were written.
  package private(set) var versions: [AccountStructure]
  /// In the order in which they were decided.
  package private(set) var activations: [StructureActivation]

  package init(versions: [AccountStructure] = [], activations: [StructureActivation] = []) {
    self.versions = versions
    self.activations = activations
  }

  package var isEmpty: Bool { versions.isEmpty }

  package var names: [String] { Set(versions.map(\.name)).sorted() }

  package mutating func add(_ version: AccountStructure) { versions.append(version) }

  package mutating func add(_ activation: StructureActivation) { activations.append(activation) }

  package func versions(of name: String) -> [AccountStructure] {
    versions.filter { $0.name == name }
  }

  package func version(_ number: Int, of name: String) -> AccountStructure? {
    versions.first { $0.name == name && $0.version == number }
  }

  /// What was decided of a structure, by the day from which it holds; of two from the same day the
  /// later one counts.
  package func decisions(of name: String) -> [StructureActivation] {
    var byDay: [Day: StructureActivation] = [:]
    for activation in activations where activation.structure == name {
      byDay[activation.firstDay] = activation
    }
    return byDay.values.sorted { $0.firstDay < $1.firstDay }
  }

  /// The version of a structure that holds on a day.
  package func inForce(_ name: String, on day: Day) -> AccountStructure? {
    let last = decisions(of: name).last { $0.firstDay <= day }
    return last?.version.flatMap { version($0, of: name) }
  }

  /// The structures that hold on a day, in order of their names.
  package func inForce(on day: Day) -> [AccountStructure] {
    guard !activations.isEmpty else { return [] }
    return names.compactMap { inForce($0, on: day) }
  }

  /// The state of a version: never activated, holding from a day on, or no longer holding.
  package func state(of structure: AccountStructure) -> State {
    let decisions = decisions(of: structure.name)
    guard let place = decisions.lastIndex(where: { $0.version == structure.version }) else {
      let wasActive = activations.contains {
        $0.structure == structure.name && $0.version == structure.version
      }
      return wasActive ? .replaced : .draft
    }
    let next = decisions[(place + 1)...].first?.firstDay
    return .active(from: decisions[place].firstDay, until: next)
  }

  package enum State: Hashable, Sendable {
    case draft
    /// `until` is the day on which another version, or none, holds.
    case active(from: Day, until: Day?)
    /// What was decided of it, a later decision about the same day took back.
    case replaced
  }

  /// The first day from which, and the accounts for which, two structures would hold, were a version
  /// to hold from a day on.
  package func overlap(
    of structure: AccountStructure,
    from day: Day,
    among accounts: [AccountNumber]
  ) -> (other: String, day: Day, accounts: [AccountNumber])? {
    var next = self
    next.add(
      StructureActivation(structure: structure.name, version: structure.version, firstDay: day)
    )
    let days = Set(next.activations.map(\.firstDay).filter { $0 > day }).union([day]).sorted()
    for day in days where next.inForce(structure.name, on: day) == structure {
      for other in next.inForce(on: day) where other.name != structure.name {
        let shared = accounts.filter { structure.covers($0) && other.covers($0) }
        if !shared.isEmpty { return (other.name, day, shared) }
      }
    }
    return nil
  }
}

extension LedgerAccount {
  /// What stands in a segment; nothing where it is blank.
  package subscript(segment: Segment) -> String? {
    switch segment {
    case .account: account.code
    case .dimension(let number): dimensions.first { $0.dimension == number }?.code
    }
  }
}
