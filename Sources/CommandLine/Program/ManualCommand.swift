import Answers
import ArgumentParser
import Closing
import Messages

/// Writes the manual as man pages, for a package.
struct ManualCommand: LedgerCommand {
  static let manual = "manual"
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Write the manual as man pages.",
    shouldDisplay: false
  )

  @OptionGroup var common: CommonOptions
  @Option(help: "The folder to write them in, which is there.") var man: String

  func carryOut(at desk: Desk) throws -> Printed {
    let files = try Manual.pages.sorted { $0.key < $1.key }.map { name, page in
      let title = name == "bokslut" ? name : "bokslut-\(name)"
      let file = "\(man)/\(title).1"
      try writeFile(file) { write in try write(Array(manPage(page, title: title).utf8)) }
      return file
    }
    return Printed(json: .array(files.map { .text($0) })) { _ in files }
  }
}
