import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// Writes a year or a period as SAF-T Financial of Norway.
struct ExportSAFTCommand: LedgerCommand, Checked {
  static let manual = "export-saft"
  static let configuration = CommandConfiguration(commandName: "saft")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var exporting: ExportOptions
  @Option(help: "The period, in place of a year.") var period: String?
  @Option(help: "The version of the format: 1.30 or 1.40.") var schema: SAFTSchema?
  @Option(help: "The most vouchers of a file; --output then names a folder.") var partSize: Int?

  var problems: [UsageProblem] {
    var problems = exporting.problems(beside: common)
    if period != nil, exporting.year != nil { problems.append(.choice(.yearOrPeriod)) }
    if let partSize {
      if partSize < 1 { problems.append(.choice(.partSizeIsBelowOne)) }
      if exporting.output == nil { problems.append(.choice(.partsWithoutFolder)) }
    }
    return problems
  }

  func carryOut(at desk: Desk) throws -> Printed {
    let options = SAFTExportOptions(period: period, schema: schema, partSize: partSize)
    let selection = exporting.selection(of: chosen)
    var report: ExportReport
    if partSize != nil, let folder = exporting.output {
      report = try writeFiles(in: folder) { write in
        try desk.session().exportSAFT(selection, options) { try write($0.description, $1) }
      }
    } else {
      report = try exporting.write(at: desk) { write in
        try desk.session().exportSAFT(selection, options) { try write($1) }
      }
      report.files = []
    }
    return exporting.printedSAFT(report, in: desk.language)
  }
}

extension SAFTSchema: ExpressibleByArgument {}
