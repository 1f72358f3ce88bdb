import Foundation
import Messages

/// A page of the manual in one language, with its worked examples.
///
/// `close.md` is in English, `close.sv.md` and `close.nb.md` say the same in Swedish and Norwegian.
/// A block marked `console` holds commands after `$ ` and what they print; a line `…` stands for
/// lines left out; `$ echo $?` shows the exit status of the command before; a command goes on after
/// `\` at the end of a line. A block marked `csv NAME`
/// is a file that later commands read. All of a page work on the same books, which are empty unless
/// the page says `# With the sample books:`.
struct ManualPage {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources/CommandLine/Manual")

  /// `close.sv.md` and its like.
  static let files: [String] = {
    let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (files ?? []).filter { $0.hasSuffix(".md") }.sorted()
  }()

  static let names = Set(files.map { String($0.prefix { $0 != "." }) }).sorted()

  let file: URL
  let language: Language
  let lines: [String]

  init(_ name: String, _ language: Language = .en) throws {
    file = ManualPage.folder.appendingPathComponent(ManualPage.file(name, language))
    self.language = language
    lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
  }

  static func file(_ name: String, _ language: Language) -> String {
    language == .en ? "\(name).md" : "\(name).\(language.rawValue).md"
  }

  var text: String { lines.joined(separator: "\n") }

  /// What the worked examples do, which is the same in every language: commands, files, and where
  /// what is printed is left out.
  var deeds: [String] {
    var block: String?
    var goesOn = false
    return lines.filter { line in
      defer { goesOn = (goesOn || line.hasPrefix("$ ")) && line.hasSuffix("\\") }
      if line.hasPrefix("```") {
        block = block == nil ? line : nil
        return true
      }
      guard block == "```console" else { return block != nil }
      return goesOn || line.hasPrefix("$ ") || line == "…" || line == "# With the sample books:"
    }
  }

  /// The page as it is when every command has just been carried out.
  func carriedOut(in office: Office) throws -> [String] {
    var page: [String] = []
    var status: Int32 = 0
    var rest = lines[...]
    while let line = rest.popFirst() {
      page.append(line)
      guard line.hasPrefix("```"), line != "```" else { continue }
      let content = Array(rest.prefix { $0 != "```" })
      rest = rest.dropFirst(content.count + 1)
      if line == "```console" {
        page += try carriedOut(content, in: office, &status)
      } else {
        page += content
        if line.hasPrefix("```csv ") {
          try office.write(
            content.joined(separator: "\n") + "\n",
            to: String(line.dropFirst("```csv ".count))
          )
        }
      }
      page.append("```")
    }
    return page
  }

  private func carriedOut(
    _ block: [String],
    in office: Office,
    _ status: inout Int32
  ) throws -> [String] {
    var result: [String] = []
    var rest = block[...]
    while let line = rest.popFirst() {
      result.append(line)
      if line == "# With the sample books:" { try office.importSamples() }
      guard line.hasPrefix("$ ") else { continue }
      var command = line
      while command.hasSuffix("\\"), let next = rest.popFirst() {
        result.append(next)
        command = String(command.dropLast()) + next
      }
      let written = Array(rest.prefix { !$0.hasPrefix("$ ") && !$0.hasPrefix("# ") })
      rest = rest.dropFirst(written.count)
      if line == "$ echo $?" {
        result.append(String(status))
        continue
      }
      let outcome = office.run(
        // A setting of the environment may stand before the program.
        command.replacing(#/^\$ (BOKSLUT_\w+=\S+ +)?bokslut /#) { $0.output.1 ?? "" },
        environment: ["BOKSLUT_LANGUAGE": language.rawValue]
      )
      status = outcome.status
      result += ManualPage.printed(outcome.output + outcome.messages, leavingOutAs: written)
    }
    return result
  }

  /// The lines printed, with as many left out as `written` leaves out.
  private static func printed(_ text: String, leavingOutAs written: [String]) -> [String] {
    var lines = text.components(separatedBy: "\n")
    if lines.last == "" { lines.removeLast() }
    guard let gap = written.firstIndex(of: "…"), written.count <= lines.count else { return lines }
    return lines[..<gap] + ["…"] + lines.suffix(written.count - gap - 1)
  }
}
