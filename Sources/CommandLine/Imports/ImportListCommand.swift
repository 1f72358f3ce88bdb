import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

struct ImportListCommand: LedgerCommand {
  static let manual = "import"
  static let configuration = CommandConfiguration(commandName: "list")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption

  func carryOut(at desk: Desk) throws -> Printed {
    let imports = try desk.session().imports(chosen.call)
    return Printed(json: .array(imports.map(\.listedJSON))) {
      imports.sheet(in: $0).listed(in: $0)
    }
  }
}

struct ImportShowCommand: LedgerCommand {
  static let manual = "import"
  static let configuration = CommandConfiguration(commandName: "show")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @Argument(help: "The number of the import's run.") var run: Int64

  func carryOut(at desk: Desk) throws -> Printed {
    let report = try desk.session().importReport(run, chosen.call)
    let language = desk.language
    return Printed(json: report.json(in: language)) {
      report.lines(in: $0)
    }
  }
}

struct ImportOriginalCommand: LedgerCommand {
  static let manual = "import"
  static let configuration = CommandConfiguration(commandName: "original")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @Argument(help: "The number of the import's run.") var run: Int64
  @Option(help: "Which of the import's files, from 1.") var part = 1
  @Option(help: "The file to write, which must not exist.") var output: String

  func carryOut(at desk: Desk) throws -> Printed {
    try desk.session().writeOriginal(
      ofImport: run,
      part: part,
      to: output,
      chosen.call
    )
    let output = output
    return Printed(json: .object([("file", .text(output))])) {
      [$0(.originalWritten(file: output))]
    }
  }
}
