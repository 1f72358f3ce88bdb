/// Every use case goes through the door, where rights are asked and refusals are kept; and the door
/// knows no verb that no use case has.
enum DoorRule {
  static let folder = "Sources/Closing"
  /// The door itself, and what it is made of.
  static let itself = "Sources/Closing/Session/"
  static let verbs = "Sources/Closing/Session/Verbs.swift"

  static func violations(in files: [SourceFile]) -> [Violation] {
    let files = files.map { SourceFile($0.path, SwiftText($0.text).code) }
    let methods = files.flatMap(methods)
    return pastTheDoor(methods) + files.flatMap { untended($0, methods) } + unused(files)
  }

  /// A method of `Session`.
  private struct Method {
    let file: String
    let line: Int
    let name: String
    let isPackage: Bool
    let lines: Int
    /// The names of what it calls.
    let calls: Set<Substring>

    /// Whether it goes through the door itself.
    var opens: Bool { !calls.isDisjoint(with: DoorRule.doors) }
  }

  private static let doors: Set<Substring> = [
    "reading", "readingInstallation", "writing", "writingInstallation",
    "audited",
  ]

  /// The methods of extensions of `Session`: the formatter sets where they begin and end.
  private static func methods(in file: SourceFile) -> [Method] {
    var methods: [Method] = []
    var isInSession = false
    var start: (line: Int, name: String, isPackage: Bool)?
    var body = ""
    for (number, text) in file.text.numberedLines {
      if text.hasPrefix("extension ") { isInSession = text.hasPrefix("extension Session {") }
      guard isInSession else { continue }
      if let match = text.firstMatch(of: #/^  (?:(package|private) )?func (\w+)/#) {
        start = (number, String(match.output.2), match.output.1 == "package")
        body = ""
      }
      guard let method = start else { continue }
      body += text + "\n"
      guard text == "  }" || (number == method.line && text.hasSuffix("}")) else { continue }
      methods.append(
        Method(
          file: file.path,
          line: method.line,
          name: method.name,
          isPackage: method.isPackage,
          lines: number - method.line + 1,
          calls: Set(body.matches(of: #/([A-Za-z]\w*)\(/#).map { $0.output.1 })
        )
      )
      start = nil
    }
    return methods
  }

  /// What others may call goes through the door, itself or by another method: by one of its own file,
  /// or by one of another that always does.
  private static func pastTheDoor(_ methods: [Method]) -> [Violation] {
    let named = Dictionary(grouping: methods) { $0.name[...] }
    return methods.filter { method in
      guard method.isPackage, !method.opens else { return false }
      return !method.calls.contains { call in
        guard let namesakes = named[call] else { return false }
        let others = namesakes.filter { $0.file == method.file && !$0.isPackage }
        return others.contains(where: \.opens) || namesakes.allSatisfy(\.opens)
      }
    }.map {
      Violation($0.file, line: $0.line, "\($0.name) is a use case that goes past the door")
    }
  }

  /// Books are touched by what goes through the door, and handed on only to look for changes.
  private static func untended(_ file: SourceFile, _ methods: [Method]) -> [Violation] {
    guard !file.path.hasPrefix(itself) else { return [] }
    let opening = methods.filter { $0.file == file.path && $0.opens }
    // A point between letters is no boundary of words by default.
    let touch =
      #/\bbooks\.(read|write(Installation)?|company|installation|verify|backUp|keep)\b/#
      .wordBoundaryKind(.simple)
    return file.text.numberedLines.filter { number, text in
      guard text.contains(touch), !text.contains(#/NewestChanges\([^)]*books\.installation\)/#)
      else { return false }
      return !opening.contains { ($0.line..<$0.line + $0.lines).contains(number) }
    }.map { Violation(file.path, line: $0.number, "the books are touched outside the door") }
  }

  /// Verbs that no use case names.
  private static func unused(_ files: [SourceFile]) -> [Violation] {
    var used: Set<Substring> = []
    for file in files where !file.path.hasPrefix(itself) {
      used.formUnion(file.text.matches(of: #/(?:[\s(\[:]|Verb)\.(\w+)/#).map { $0.output.1 })
    }
    return files.flatMap { file in
      let constants = file.text.matches(of: #/static let (\w+) = Verb\(/#).map { $0.output.1 }
      let functions = file.text.matches(of: #/static func (\w+)\([^)]*\) -> Verb\s/#)
        .map { $0.output.1 }
      return (constants + functions).filter { !used.contains($0) }
        .map { Violation(file.path, "no use case is called \($0)") }
    }
  }
}
