import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// Everything that a company has set up, as one file.
struct SetupCommand: ParsableCommand {
  static let manual = "setup"
  static let configuration = CommandConfiguration(
    commandName: "setup",
    abstract: "Write, compare and bring in everything that a company has set up.",
    subcommands: [SetupExportCommand.self, SetupDiffCommand.self, SetupImportCommand.self]
  )
}

struct SetupExportCommand: LedgerCommand, Checked {
  static let manual = "setup"
  static let configuration = CommandConfiguration(commandName: "export")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @Option(help: "The file to write; standard output where it is left out.") var output: String?

  var problems: [UsageProblem] {
    common.json && output == nil ? [.choice(.jsonWithoutOutput)] : []
  }

  func carryOut(at desk: Desk) throws -> Printed {
    let export: SetupExport
    if let output {
      export = try writeFile(output) { write in
        try desk.session().exportSetup(to: write, chosen.call)
      }
    } else {
      export = try desk.session().exportSetup(to: desk.surroundings.write, chosen.call)
    }
    let output = output
    return Printed(
      isBesideData: output == nil,
      json: export.json(in: desk.language, file: output)
    ) { language in
      guard let output else { return export.findings.shown(in: language) }
      let written = Phrase.setupExported(company: export.company.code, file: output)
      return paragraph(language(written)) + [""] + export.sheet(in: language).listed(in: language)
        + export.findings.shown(in: language)
    }
  }
}

struct SetupDiffCommand: LedgerCommand, Checked {
  static let manual = "setup"
  static let configuration = CommandConfiguration(commandName: "diff")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @Argument(help: "A file that setup export has written.") var file: String?
  @Option(help: "The code of another company, instead of a file.") var against: String?

  var problems: [UsageProblem] {
    (file == nil) == (against == nil) ? [.choice(.fileOrAgainst)] : []
  }

  func carryOut(at desk: Desk) throws -> Printed {
    let report: SetupReport
    if let file {
      report = try desk.session().compareSetup(with: SourceFile(path: file), chosen.call)
    } else {
      report = try desk.session().compareSetup(against: against ?? "", chosen.call)
    }
    return Printed(json: report.comparisonJSON(in: desk.language)) { language in
      let (company, other) = (report.company.code, report.other)
      guard !report.difference.entries.isEmpty else {
        return paragraph(language(.setupIsSame(company: company, other: other)))
      }
      return paragraph(language(.setupDiffers(company: company, other: other))) + [""]
        + report.sheet(in: language).listed(in: language)
    }
  }
}

struct SetupImportCommand: WritingCommand {
  static let manual = "setup"
  static let configuration = CommandConfiguration(commandName: "import")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Argument(help: "A file that setup export has written.") var file: String

  func carryOut(at desk: Desk) throws -> Printed {
    let report = try desk.session().importSetup(SourceFile(path: file), writing.call(chosen))
    return Printed(json: report.importJSON(in: desk.language)) { language in
      let count = report.difference.changes.count
      let (company, file) = (report.company.code, report.other)
      let outcome: Phrase =
        count == 0
        ? .setupChangesNothing(company: company, file: file)
        : report.isRehearsal
          ? .setupWouldBeImported(count, company: company, file: file)
          : .setupImported(count, company: company, file: file)
      let sheet = report.sheet(in: language, withLacking: false)
      let listed = count == 0 ? [] : [""] + sheet.listed(in: language)
      return paragraph(language(outcome)) + listed + report.findings.shown(in: language)
    }
  }
}
