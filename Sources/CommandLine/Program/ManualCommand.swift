import Answers
import ArgumentParser
import Closing
import Foundation
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
    let files = try Language.allCases.flatMap { language in
      let folder = makeFolder(of: language)
      return try Manual.pages.sorted { $0.key < $1.key }.map { name, page in
        let title = name == Manual.program ? name : "\(Manual.program)-\(name)"
        let file = "\(folder)/\(title).1"
        let text = manPage(page.text(in: language), title: title, in: language)
        try writeFile(file) { write in try write(Array(text.utf8)) }
        return file
      }
    }
    return Printed(json: .array(files.map { .text($0) })) { _ in files }
  }

  /// The folder for a language below the given one, as `man` looks for it.
  ///
  /// What cannot be made is told when a file is written there.
  private func makeFolder(of language: Language) -> String {
    var folder = man
    for name in (language == .en ? [] : [language.rawValue]) + ["man1"] {
      folder += "/" + name
      try? FileManager.default.createDirectory(
        atPath: folder,
        withIntermediateDirectories: false
      )
    }
    return folder
  }
}
