import Accounting
import ArgumentParser
import Closing
import Messages

/// Writes books to files that other programs read.
struct ExportCommand: ParsableCommand {
  static let manual = "export"
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write books as SIE, for hledger or for a spreadsheet.",
    subcommands: [ExportSIECommand.self, ExportHledgerCommand.self, ExportCSVCommand.self]
  )
}

/// What every export takes.
struct ExportOptions: ParsableArguments {
  @Option(help: "The fiscal year.") var year: String?
  @Option(help: "The file to write; standard output where it is left out.") var output: String?
}

struct ExportSIECommand: LedgerCommand, Checked {
  static let manual = "export"
  static let configuration = CommandConfiguration(commandName: "sie")

  /// The types of SIE that can be written.
  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case ledger = "4e"
  }

  /// The encodings that a file can be written in.
  enum Encoding: String, CaseIterable, ExpressibleByArgument {
    case cp437
    case utf8 = "utf-8"
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var exporting: ExportOptions
  @Option(help: "The type of SIE: 4e.") var type = Kind.ledger
  @Option(help: "cp437, or utf-8 against the format's rules.") var encoding = Encoding.cp437
  @Flag(help: "Put a control sum around the records.") var controlSum = false

  var problems: [UsageProblem] { exporting.problems(beside: common) }

  func carryOut(at desk: Desk) throws -> Printed {
    let options = SIEExportOptions(isUTF8: encoding == .utf8, hasControlSum: controlSum)
    let report = try exporting.write(at: desk) { write in
      try desk.session().exportSIE(exporting.selection(of: chosen), options, to: write)
    }
    return exporting.printed(report, "sie-\(type.rawValue)", in: desk.language)
  }
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
