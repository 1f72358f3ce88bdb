import CommandLine
import Foundation
import TestSupport
import Testing

/// What a package installs beside the program: completion for shells, and man pages.
@Suite struct InstallationTests {
  private func run(_ program: String, _ arguments: [String]) throws -> (Int32, String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, pipe)
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  private static let completed = table(
    """
    bokslut per            | period
    bokslut period cl      | close
    bokslut close --per    | --period
    bokslut export --js    |
    bokslut report tr      | trial-balance
    bokslut completion f   | fish
    bokslut help mov       | moving-in
    bokslut help report-t  | report-tax-codes
    bokslut report trial-balance --format c | csv
    """
  )

  @Test(arguments: completed)
  func `bash completes what somebody begins to type`(_ row: [String]) throws {
    let office = try Office(isPrepared: false)
    try office.write(office.run("completion bash").output, to: "completion.bash")
    let words = row[0].split(separator: " ").map(String.init)
    let quoted = words.map { "'\($0)'" }.joined(separator: " ")
    let script = """
      set -e
      source '\(office.folder.path)/completion.bash'
      COMP_WORDS=(\(quoted)) COMP_CWORD=\(words.count - 1)
      COMP_LINE='\(row[0])' COMP_POINT=\(row[0].count) COMPREPLY=()
      complete -p bokslut >/dev/null
      function=$(complete -p bokslut | sed 's/.*-F \\([^ ]*\\) .*/\\1/')
      "$function" bokslut '\(words[words.count - 1])' '\(words[words.count - 2])' || true
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let (status, output) = try run("bash", ["--norc", "-c", script])
    let replies = output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(status == 0, "\(output)")
    #expect(row[1].isEmpty ? replies.isEmpty : replies.contains(row[1]), "\(output)")
  }

  @Test func `each shell has a script, also as JSON`() throws {
    let office = try Office(isPrepared: false)
    for (shell, mark) in [
      ("bash", "complete "), ("zsh", "#compdef bokslut"), ("fish", "complete -c"),
    ] {
      let script = office.run("completion \(shell)").output
      #expect(script.contains(mark) && script.contains("opening-transfer"))
      // Of the pages of the manual, which the generator does not know.
      #expect(script.contains("moving-in"), "\(shell)")
      let json = try JSONValue(office.run("completion \(shell) --json").output)
      #expect(json["script"]?.text.map { $0 + "\n" } == script)
    }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/groff"), "no groff"))
  func `each page of the manual is a man page that groff reads without a word`() throws {
    let office = try Office(isPrepared: false)
    // A second time the folders are there.
    for _ in 1...2 { #expect(office.run(["manual", "--man", office.folder.path]).status == 0) }
    for (folder, heading, sentence) in [
      ("man1", "NAME", "bokslut-close - Closes a period"),
      ("sv/man1", "NAMN", "bokslut-close - Stänger en period"),
      ("nb/man1", "NAVN", "bokslut-close - Avslutter en periode"),
    ] {
      let folder = office.folder.appendingPathComponent(folder)
      let pages = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(pages.count == ManualPage.names.count)
      #expect(pages.contains("bokslut.1") && pages.contains("bokslut-close.1"))
      for page in pages {
        let path = folder.appendingPathComponent(page).path
        let (status, output) = try run("groff", ["-k", "-man", "-ww", "-z", "-Tutf8", path])
        #expect(status == 0 && output == "", "\(page): \(output)")
      }
      let close = folder.appendingPathComponent("bokslut-close.1").path
      let (_, text) = try run("groff", ["-k", "-man", "-Tutf8", "-P-cbou", close])
      #expect(text.contains("\n\(heading)\n"), "\(text)")
      #expect(text.replacing("‐", with: "-").contains(sentence), "\(text)")
      #expect(text.contains("--dry-run"))
      let page = try String(contentsOfFile: close, encoding: .utf8)
      #expect(page.contains("\\- \(sentence.dropFirst("bokslut-close - ".count))"))
      #expect(text.contains("    bokslut close --period"))
    }
  }

  @Test func `a folder that is not there is refused`() throws {
    let outcome = try Office().run("manual --man /gone/folder")
    #expect(outcome.status == 1 && outcome.messages.contains("/gone/folder"), "\(outcome.messages)")
  }
}
