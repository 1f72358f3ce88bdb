import Accounting
import ArgumentParser
import Closing
import Messages

/// Writes books to files that other programs read.
struct ExportCommand: ParsableCommand {
  static let manual = "export"
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write books as SIE or SAF-T, for hledger or for a spreadsheet.",
    subcommands: [
      ExportSIECommand.self, ExportSAFTCommand.self, ExportHledgerCommand.self,
      ExportCSVCommand.self,
    ]
  )
}

/// What every export takes.
struct ExportOptions: ParsableArguments {
  @Option(help: "The fiscal year.") var year: String?
  @Option(help: "The file to write; standard output where it is left out.") var output: String?
}

struct ExportHledgerCommand: LedgerCommand, Checked {
  static let manual = "export"
  static let configuration = CommandConfiguration(commandName: "hledger")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var exporting: ExportOptions

  var problems: [UsageProblem] { exporting.problems(beside: common) }

  func carryOut(at desk: Desk) throws -> Printed {
    let report = try exporting.write(at: desk) { write in
      try desk.session().exportHledger(exporting.selection(of: chosen), to: write)
    }
    return exporting.printed(report, "hledger", in: desk.language)
  }
}

struct ExportCSVCommand: LedgerCommand, Checked {
  static let manual = "export"
  static let configuration = CommandConfiguration(commandName: "csv")

  /// A mark between fields, or before decimals.
  enum Mark: String, CaseIterable, ExpressibleByArgument {
    case semicolon = ";"
    case comma = ","
    case point = "."

    var byte: UInt8 {
      switch self {
      case .semicolon: UInt8(ascii: ";")
      case .comma: UInt8(ascii: ",")
      case .point: UInt8(ascii: ".")
      }
    }
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var exporting: ExportOptions
  @Option(help: "Between fields: a semicolon or a comma.") var separator = Mark.semicolon
  @Option(help: "Before decimals: a comma or a point.") var decimalMark: Mark?

  private var mark: Mark { decimalMark ?? (separator == .comma ? .point : .comma) }

  var problems: [UsageProblem] {
    let areApart = separator != .point && mark != .semicolon && mark != separator
    return exporting.problems(beside: common) + (areApart ? [] : [.choice(.separatorsClash)])
  }

  func carryOut(at desk: Desk) throws -> Printed {
    let report = try exporting.write(at: desk) { write in
      try desk.session().exportCSV(
        exporting.selection(of: chosen),
        separator: separator.byte,
        decimalMark: mark.byte,
        to: write
      )
    }
    return exporting.printed(report, "journal-csv", in: desk.language)
  }
}
