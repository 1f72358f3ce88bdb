import Accounting
import ArgumentParser
import Closing
import Messages

/// Writes a year as SIE 4E, or sends vouchers that were posted here as SIE 4I.
struct ExportSIECommand: LedgerCommand, Checked {
  static let manual = "export"
  static let configuration = CommandConfiguration(commandName: "sie")

  /// The types of SIE that can be written.
  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case ledger = "4e"
    case vouchers = "4i"
  }

  /// The encodings that a file can be written in.
  enum Encoding: String, CaseIterable, ExpressibleByArgument {
    case cp437
    case utf8 = "utf-8"
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var exporting: ExportOptions
  @OptionGroup var writing: WriteOptions
  @Option(help: "The type of SIE: 4e or 4i.") var type = Kind.ledger
  @Option(help: "The run whose vouchers are sent (4i).") var run: Int64?
  @Option(help: "The period whose own vouchers are sent (4i).") var period: String?
  @Flag(help: "Send what was sent before once more (4i).") var again = false
  @Option(help: "cp437, or utf-8 against the format's rules.") var encoding = Encoding.cp437
  @Flag(help: "Put a control sum around the records.") var controlSum = false

  /// Sending is recorded in the books; exporting a year only reads them.
  var rehearses: Bool? { type == .vouchers ? writing.dryRun : nil }

  var problems: [UsageProblem] {
    var problems = writing.dryRun ? [] : exporting.problems(beside: common)
    switch type {
    case .ledger:
      if run != nil || period != nil || again || writing.dryRun {
        problems.append(.choice(.sendingIsOf4I))
      }
    case .vouchers:
      if [run != nil, period != nil, exporting.year != nil].count(where: { $0 }) > 1 {
        problems.append(.choice(.oneOfRunPeriodYear))
      }
    }
    return problems
  }

  func carryOut(at desk: Desk) throws -> Printed {
    switch type {
    case .ledger:
      let report = try exporting.write(at: desk) { write in
        try desk.session().exportSIE(exporting.selection(of: chosen), options, to: write)
      }
      return exporting.printed(report, "sie-4e", in: desk.language)
    case .vouchers:
      let isRehearsal = writing.dryRun
      let report = try exporting.write(at: desk, isRehearsal: isRehearsal) { write in
        try desk.session().sendSIE(
          selection,
          again: again,
          options,
          writing.call(chosen),
          to: write
        )
      }
      return exporting.printedSending(report, isRehearsal: isRehearsal, in: desk.language)
    }
  }

  private var options: SIEExportOptions {
    SIEExportOptions(isUTF8: encoding == .utf8, hasControlSum: controlSum)
  }

  private var selection: SendSelection {
    if let run { return .run(run) }
    return period.map { .period($0) } ?? .year(exporting.year)
  }
}
