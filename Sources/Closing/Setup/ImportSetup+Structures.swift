import Accounting
import Books

extension Session {
  /// Lets structures hold from their days on, each in a version of the lines that the file says, and
  /// looks for two that cover an account once all of them do.
  func setStructures(_ work: SetupWork) throws {
    var wholes: [[String?]] = []
    for entry in work.difference.changes(of: .structures) {
      let whole = Array(entry.name.prefix(SetupSection.structures.wholes))
      if !wholes.contains(whole) { wholes.append(whole) }
    }
    var set: [(structure: AccountStructure, day: Day, item: SetupItem)] = []
    for whole in wholes {
      let items = work.wanted[.structures].filter { $0.whole == whole }
      guard let item = items.first, let name = item["structure"], let day = item.day("from"),
        let lines = try lines(items, work)
      else { continue }
      try work.attempt(item) {
        guard name.isNameOfStructure else {
          throw Refusal(StructureError.nameIsMalformed(name: name))
        }
        let versions = (work.open.facts.dimensionRules?.structures ?? AccountStructures())
          .versions(of: name)
        let same = versions.last { $0.lines == lines }
        let next = (versions.map(\.version).max() ?? 0) + 1
        let structure = same ?? AccountStructure(name: name, version: next, lines: lines)
        if same == nil { try work.open.add(structure) }
        try work.open.add(
          StructureActivation(structure: name, version: structure.version, firstDay: day)
        )
        set.append((structure, day, item))
      }
    }
    for entry in work.difference.changes(of: .structureEnds) {
      guard let item = entry.after, let name = item["structure"], let day = item.day("from")
      else { continue }
      try work.attempt(item) { try retireStructure(name, from: day, work.open) }
    }
    for (structure, day, item) in set {
      work.keep(try accountsLeftOut(from: day, structure, work.open), at: item)
    }
    let accounts = work.open.facts.chart.accounts.map(\.number)
    let structures = work.open.facts.dimensionRules?.structures ?? AccountStructures()
    for (structure, day, item) in set where structures.inForce(structure.name, on: day) == structure
    {
      try work.attempt(item) {
        guard let overlap = structures.overlap(of: structure, from: day, among: accounts)
        else { return }
        throw Refusal(
          StructureError.overlaps(
            structure: structure.name,
            other: overlap.other,
            day: overlap.day,
            accounts: overlap.accounts
          )
        )
      }
    }
  }

  /// Refuses structures without a column for the dimension by which vouchers balance, once both are set.
  func checkStructures(_ work: SetupWork) throws {
    guard !work.difference.changes(of: .structures).isEmpty else { return }
    let rules = work.open.facts.dimensionRules ?? DimensionRules()
    for decision in rules.balancingByDay {
      guard let rule = decision.rule else { continue }
      let lacking = rules.structures(without: rule.dimension, from: decision.firstDay)
      for name in lacking {
        let item = work.wanted[.structures].first { $0["structure"] == name }
        let dimension = rules.name(of: rule.dimension)
        try work.attempt(item) {
          throw Refusal(StructureError.lacksBalancing(structure: name, dimension: dimension))
        }
      }
    }
  }

  /// The lines of a structure, read by the rules of its file; nothing where they are refused.
  private func lines(_ items: [SetupItem], _ work: SetupWork) throws -> [StructureLine]? {
    let known = work.open.facts.dimensionValues
    let (lines, findings) = StructureTable(items).read(
      try work.open.read.dimensions(),
      known: known
    )
    for finding in findings {
      let place = items.first { $0.line == finding.line } ?? items[0]
      work.keep([finding], at: place)
    }
    return findings.contains { $0.severity == .error } ? nil : lines
  }
}
