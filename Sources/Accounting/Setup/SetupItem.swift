/// A thing that a company has set up, by its members; what is not there holds nothing.
package struct SetupItem: Hashable, Sendable {
  package let section: SetupSection
  package private(set) var cells: [String: String]
  /// The line of the file that it begins on; nothing where it is of the books.
  package var line: Int?

  package init(_ section: SetupSection, _ cells: [String: String?], line: Int? = nil) {
    self.section = section
    self.cells = cells.compactMapValues(\.self)
    self.line = line
  }

  package static func == (one: SetupItem, other: SetupItem) -> Bool {
    one.section == other.section && one.cells == other.cells
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(section)
    hasher.combine(cells)
  }

  package subscript(member: String) -> String? { cells[member] }

  /// What names it.
  package var name: [String?] { section.naming.map { cells[$0.name] } }

  /// What names the whole that it is set with.
  package var whole: [String?] { Array(name.prefix(section.wholes)) }

  /// Its name on one line.
  package var title: String { SetupItem.title(name) }

  package static func title(_ name: [String?]) -> String {
    name.compactMap(\.self).joined(separator: " ")
  }

  package func day(_ member: String) -> Day? { cells[member].flatMap { Day(iso: $0) } }

  package func number(_ member: String) -> Int? { cells[member].flatMap { Int($0) } }

  package func isYes(_ member: String) -> Bool { cells[member] == "yes" }

  package func account(_ member: String) -> AccountNumber? {
    cells[member].map { AccountNumber($0) }
  }

  package func currency(_ member: String) -> Currency? {
    cells[member].flatMap { Currency($0) }
  }

  package func list(_ member: String) -> [String] {
    cells[member].map { $0.split(separator: ",").map(String.init) } ?? []
  }

  /// Yes or no as a file writes it.
  static func mark(_ is: Bool) -> String { `is` ? "yes" : "no" }

  /// Yes, or nothing.
  static func markIfSet(_ is: Bool) -> String? { `is` ? "yes" : nil }

  static func list(_ items: [String]) -> String? {
    items.isEmpty ? nil : items.joined(separator: ",")
  }
}

/// Everything that a company has set up, or that a file says of that, in the order of a file.
package struct CompanySetup: Hashable, Sendable {
  package private(set) var items: [SetupItem]

  package init(_ items: [SetupItem]) { self.items = items }

  package subscript(section: SetupSection) -> [SetupItem] {
    items.filter { $0.section == section }
  }
}

/// What stands in a file of a set-up, before it is known whether it can be one.
package struct WrittenSetup: Sendable {
  package struct Item: Sendable {
    package let section: String
    package let line: Int
    package let members: [(name: String, text: String)]

    package init(section: String, line: Int, members: [(name: String, text: String)]) {
      self.section = section
      self.line = line
      self.members = members
    }
  }

  package private(set) var items: [Item]
  /// The parts that it names, each with its line, also those with nothing in them.
  package private(set) var sections: [(name: String, line: Int)]

  package init(items: [Item], sections: [(name: String, line: Int)]) {
    self.items = items
    self.sections = sections
  }

  /// What it says, and everything that is wrong with how it says it.
  package func read() -> (setup: CompanySetup, findings: [Finding]) {
    var findings: [Finding] = []
    func find(_ problem: SetupError, _ line: Int) {
      findings.append(Finding(.error, problem, line: line))
    }
    let known = SetupSection.allCases.map(\.rawValue)
    for section in sections where SetupSection(rawValue: section.name) == nil {
      find(
        .partIsUnknown(part: section.name, nearest: nearest(to: section.name, among: known)),
        section.line
      )
    }
    var read: [SetupItem] = []
    var lines: [SetupSection: [[String?]: Int]] = [:]
    for item in items {
      guard let section = SetupSection(rawValue: item.section) else { continue }
      let before = findings.count
      var cells: [String: String] = [:]
      for (name, text) in item.members {
        guard let member = section.members.first(where: { $0.name == name }) else {
          let nearest = nearest(to: name, among: section.members.map(\.name))
          find(.memberIsUnknown(part: section, member: name, nearest: nearest), item.line)
          continue
        }
        guard let value = member.kind.read(text) else {
          find(
            .valueIsMalformed(
              part: section,
              member: name,
              written: text,
              allowed: member.kind.allowed
            ),
            item.line
          )
          continue
        }
        if cells[name] != nil { find(.memberStandsTwice(part: section, member: name), item.line) }
        cells[name] = value
      }
      for member in section.members where member.isDemanded {
        guard !item.members.contains(where: { $0.name == member.name }) else { continue }
        find(.memberIsMissing(part: section, member: member.name), item.line)
      }
      guard findings.count == before else { continue }
      let whole = SetupItem(section, cells, line: item.line)
      if let line = lines[section]?[whole.name] {
        find(.standsTwice(part: section, name: whole.title, line: line), item.line)
      } else {
        lines[section, default: [:]][whole.name] = item.line
        read.append(whole)
      }
    }
    return (CompanySetup(read), findings)
  }
}
