import Accounting

/// A file of what a company has set up: JSON with a line for each thing, so that what differs between
/// two of them is told by their lines.
package enum SetupFile {
  /// The version of the format that is written, and the newest that is read.
  package static let version = 1

  /// The bytes of a set-up, the same for the same set-up; what holds nothing is left out.
  package static func bytes(of setup: CompanySetup) -> [UInt8] {
    var text = "{\n  \"\(mark)\": \(version)"
    for section in SetupSection.allCases {
      text += ",\n  \(quoted(section.rawValue)): ["
      let items = setup[section]
      for (index, item) in items.enumerated() {
        text += index == 0 ? "\n    " : ",\n    "
        text += "{"
        let cells = section.members.compactMap { member in
          item[member.name].map { "\(quoted(member.name)): \(quoted($0))" }
        }
        text += cells.joined(separator: ", ") + "}"
      }
      text += items.isEmpty ? "]" : "\n  ]"
    }
    return Array((text + "\n}\n").utf8)
  }

  /// Reads a file as far as it is one; what its parts may say, `WrittenSetup` knows.
  package static func read(_ bytes: [UInt8]) -> (setup: WrittenSetup, findings: [Finding]) {
    var scanner = JSONScanner(bytes)
    var items: [WrittenSetup.Item] = []
    var sections: [(name: String, line: Int)] = []
    var versions: [(text: String, line: Int)] = []
    let isRead = scanner.takeMembers { scanner, name in
      _ = scanner.next()
      let line = scanner.line
      if name == mark {
        guard let text = scanner.takeCell() else { return false }
        versions.append((text, line))
        return true
      }
      sections.append((name, line))
      return scanner.takeElements { scanner in
        _ = scanner.next()
        let line = scanner.line
        var members: [(name: String, text: String)] = []
        let isTaken = scanner.takeMembers { scanner, member in
          if scanner.take("null") { return true }
          guard let text = scanner.takeCell() else { return false }
          members.append((member, text))
          return true
        }
        items.append(WrittenSetup.Item(section: name, line: line, members: members))
        return isTaken
      }
    }
    let setup = WrittenSetup(items: items, sections: sections)
    guard isRead, scanner.next() == nil, let version = versions.first else {
      return (setup, [Finding(.error, SetupError.fileIsUnreadable, line: scanner.line)])
    }
    guard versions.count == 1, version.text == String(SetupFile.version) else {
      let problem = SetupError.formatIsUnknown(version: version.text, known: SetupFile.version)
      return (setup, [Finding(.error, problem, line: version.line)])
    }
    return (setup, [])
  }

  /// What a file of a set-up has and no other JSON does.
  private static let mark = "bokslutSetup"

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      // A terminal that shows the file would obey them.
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}":
        let hex = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

extension JSONScanner {
  /// A text, a number as it is written, or yes or no.
  fileprivate mutating func takeCell() -> String? {
    switch next() {
    case UInt8(ascii: "\""): takeString()
    case UInt8(ascii: "t"): take("true") ? "yes" : nil
    case UInt8(ascii: "f"): take("false") ? "no" : nil
    default: takeNumber()
    }
  }
}
