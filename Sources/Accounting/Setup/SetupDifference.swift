/// What two set-ups say otherwise: what it would take to make the first say what the second does.
package struct SetupDifference: Sendable {
  package struct Detail: Sendable {
    package let section: SetupSection
    package let name: [String?]
    package let before: SetupItem?
    package let after: SetupItem?
    package let change: Change
  }

  package enum Change: String, Sendable, CaseIterable {
    /// Only the second has it.
    case added
    case changed
    /// Only the first has it, and the second has the rest of what is set with it.
    case removed
    /// Only the first has it; nothing takes it away.
    case lacking
  }

  /// In the order of the second; behind those of each part what it lacks.
  package let entries: [Detail]

  package init(from before: CompanySetup, to after: CompanySetup) {
    entries = SetupSection.allCases.flatMap { section in
      SetupDifference.entries(of: section, before[section], after[section])
    }
  }

  private static func entries(
    of section: SetupSection,
    _ before: [SetupItem],
    _ after: [SetupItem]
  ) -> [Detail] {
    let (known, wanted) = (byName(before), byName(after))
    let isMoved =
      section.isOrdered
      && before.map(\.name).filter({ wanted[$0] != nil })
        != after.map(\.name).filter({ known[$0] != nil })
    var entries: [Detail] = after.compactMap { item in
      let old = known[item.name]
      guard old != item || isMoved else { return nil }
      return Detail(
        section: section,
        name: item.name,
        before: old,
        after: item,
        change: old == nil ? .added : .changed
      )
    }
    let wholes = Set(after.map(\.whole))
    entries += before.filter { wanted[$0.name] == nil }.map { item in
      Detail(
        section: section,
        name: item.name,
        before: item,
        after: nil,
        change: section.wholes < section.naming.count && wholes.contains(item.whole)
          ? .removed : .lacking
      )
    }
    return entries
  }

  private static func byName(_ items: [SetupItem]) -> [[String?]: SetupItem] {
    Dictionary(items.map { ($0.name, $0) }) { first, _ in first }
  }

  /// What would be set.
  package var changes: [Detail] { entries.filter { $0.change != .lacking } }

  /// What only the first has, and keeps.
  package var lacking: [Detail] { entries.filter { $0.change == .lacking } }

  package func changes(of section: SetupSection) -> [Detail] {
    entries.filter { $0.section == section && $0.change != .lacking }
  }
}

extension SetupDifference.Detail {
  /// The members that differ, in the order of a file; of what only one has, all that hold something.
  package var cells: [(member: String, before: String?, after: String?)] {
    section.members.filter { !$0.names }.compactMap { member in
      let (old, new) = (before?[member.name], after?[member.name])
      return old == new ? nil : (member.name, old, new)
    }
  }

  /// Whether a member differs.
  package func changes(_ members: String...) -> Bool {
    members.contains { before?[$0] != after?[$0] }
  }
}
