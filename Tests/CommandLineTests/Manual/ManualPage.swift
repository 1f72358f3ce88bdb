import Foundation

/// A page of the manual with its worked examples.
///
/// A block marked `console` holds commands after `$ ` and what they print; a line `…` stands for
/// lines left out; `$ echo $?` shows the exit status of the command before. A block marked `csv NAME`
/// is a file that later commands read. All of a page work on the same books, which are empty unless
/// the page says `# With the sample books:`.
struct ManualPage {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources/CommandLine/Manual")

  static let names: [String] = {
    let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (files ?? []).filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()
  }()

  let name: String
  let lines: [String]

  init(_ name: String) throws {
    self.name = name
    lines = try String(contentsOf: ManualPage.file(name), encoding: .utf8)
      .components(separatedBy: "\n")
  }

  static func file(_ name: String) -> URL { folder.appendingPathComponent(name + ".md") }

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
      let written = Array(rest.prefix { !$0.hasPrefix("$ ") && !$0.hasPrefix("# ") })
      rest = rest.dropFirst(written.count)
      if line == "$ echo $?" {
        result.append(String(status))
        continue
      }
      let outcome = office.run(String(line.dropFirst("$ bokslut ".count)))
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
