/// A command's manual says what the command takes, in every language.
///
/// A type `FooBarCommand` has `static let manual = "foo-bar"`, or `"foo"` where one page describes
/// all the verbs of a noun; the page is `Manual/foo-bar.md` or `Manual/foo.md`, with the same page in
/// `foo-bar.sv.md` and `foo-bar.nb.md` beside it. Each of its options stands there as `--long-name`,
/// each argument by its name. What is declared outside such a type, or in the commands that all kinds
/// of run have, stands in the page of the file's first command that has one, or in
/// `Manual/bokslut.md`. A page that no command has is a topic, and `Manual/bokslut.md` says
/// `bokslut help` before its name.
enum ManualRule {
  static let folder = "Sources/CommandLine/Manual"
  static let common = "bokslut"
  /// How the name of a page ends in each language.
  static let endings = [".md", ".sv.md", ".nb.md"]

  static func violations(in files: [SourceFile], pages: [SourceFile]) -> [Violation] {
    let texts = Dictionary(pages.map { ($0.name, $0.text) }) { first, _ in first }
    let sections = files.flatMap(sections)
    let named = Set(sections.map(\.manual)).union([common])
    let overview = texts["\(common).md"] ?? ""
    let unused = pages.filter { page in
      let name = String(page.name.prefix { $0 != "." })
      return !named.contains(name) && !overview.contains("bokslut help \(name)")
    }
    .map { Violation($0.path, "no command has this manual, and bokslut.md does not name it") }
    return sections.flatMap { violations(in: $0, texts: texts) } + unused
  }

  private static func violations(
    in section: Section,
    texts: [String: String]
  ) -> [Violation] {
    var violations: [Violation] = []
    if let command = section.command, !section.statesManual {
      violations.append(
        Violation(section.path, "\(command) lacks `static let manual = \"\(section.manual)\"`")
      )
    }
    for page in endings.map({ section.manual + $0 }) {
      guard let text = texts[page] else {
        if section.command != nil || !section.parameters.isEmpty {
          violations.append(Violation(section.path, "the page \(page) is missing"))
        }
        continue
      }
      violations += section.parameters.filter { !$0.stands(in: text) }.map {
        Violation(section.path, "\($0) is missing from \(page)")
      }
    }
    return violations
  }

  /// `fx-revaluation-plan` gives `fx` and `fx-revaluation`.
  private static func names(before name: String) -> [String] {
    let words = name.split(separator: "-")
    return (1..<max(words.count, 1)).map { words.prefix($0).joined(separator: "-") }
  }

  /// The first page that a file names.
  private static func page(of text: String) -> String? {
    text.firstMatch(of: #/static let manual = "([a-z-]+)"/#).map { String($0.output.1) }
  }

  /// The stretch of a file from one command type to the next, or what comes before the first.
  private struct Section {
    let path: String
    let command: String?
    let manual: String
    let statesManual: Bool
    let parameters: [CommandParameter]
  }

  private static func sections(of file: SourceFile) -> [Section] {
    let text = SwiftText(file.text).codeAndStrings
    let starts = text.matches(of: #/\bstruct\s+(\w+)Command\b(?!<)/#)
    let bounds = [text.startIndex] + starts.map(\.range.lowerBound) + [text.endIndex]
    return zip(bounds, bounds.dropFirst()).enumerated().map { index, bound in
      let body = text[bound.0..<bound.1]
      let command = index > 0 ? String(starts[index - 1].output.1) : nil
      let own = command.map(kebabCase)
      let noun = own.flatMap { name in
        names(before: name).last { body.contains("static let manual = \"\($0)\"") }
      }
      let manual = noun ?? own ?? page(of: text) ?? common
      return Section(
        path: file.path,
        command: command.map { "\($0)Command" },
        manual: manual,
        statesManual: body.contains("static let manual = \"\(manual)\""),
        parameters: CommandParameter.declared(in: body)
      )
    }
  }
}

/// `FXRevaluation` as `fx-revaluation`, the way the argument parser spells names.
func kebabCase(_ name: some StringProtocol) -> String {
  let letters = Array(name)
  var text = ""
  for (index, letter) in letters.enumerated() {
    let startsWord =
      letter.isUppercase && index > 0
      && (!letters[index - 1].isUppercase
        || (index + 1 < letters.count && letters[index + 1].isLowercase))
    text += (startsWord ? "-" : "") + letter.lowercased()
  }
  return text
}
