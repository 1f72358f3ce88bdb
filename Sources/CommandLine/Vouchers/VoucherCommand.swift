import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// Vouchers that are posted.
struct VoucherCommand: ParsableCommand {
  static let manual = "voucher"
  static let configuration = CommandConfiguration(
    commandName: "voucher",
    abstract: "List, show and reverse vouchers, and explain numbers that are missing.",
    subcommands: [
      VoucherListCommand.self, VoucherShowCommand.self, VoucherReverseCommand.self,
      VoucherExplainCommand.self,
    ]
  )
}

/// How a command line points at a voucher.
struct VoucherOptions: ParsableArguments, Checked {
  @Option(help: "Series and number, such as A17.") var voucher: String?
  @Option(help: "The fiscal year of the voucher.") var year: String?
  @Option(help: "The voucher's number in the company's log.") var id: Int64?

  var problems: [UsageProblem] {
    (voucher == nil) == (id == nil) ? [.choice(.voucherByEither)] : []
  }

  var name: VoucherSelector { id.map { .id($0) } ?? .number(voucher ?? "", year: year) }
}

struct VoucherListCommand: LedgerCommand {
  static let manual = "voucher"
  static let configuration = CommandConfiguration(commandName: "list")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @Option(help: "Only vouchers of this fiscal year.") var year: String?
  @Option(help: "Only vouchers of this period.") var period: String?
  @Option(help: "Only vouchers that this run posted.") var run: Int64?

  func carryOut(at desk: Desk) throws -> Printed {
    let vouchers = try desk.session().listedVouchers(
      year: year,
      period: period,
      run: run,
      chosen.call
    )
    return Printed(json: .array(vouchers.map { $0.json(vouchers.company) })) {
      vouchers.sheet(in: $0).listed(in: $0)
    }
  }
}

struct VoucherShowCommand: LedgerCommand {
  static let manual = "voucher"
  static let configuration = CommandConfiguration(commandName: "show")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var wanted: VoucherOptions

  func carryOut(at desk: Desk) throws -> Printed {
    let report = try desk.session().voucher(wanted.name, chosen.call)
    return Printed(json: report.json()) { report.lines(in: $0) }
  }
}

struct VoucherReverseCommand: WritingCommand {
  static let manual = "voucher"
  static let configuration = CommandConfiguration(commandName: "reverse")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var wanted: VoucherOptions
  @OptionGroup var writing: PostOptions
  @Option(help: "The day of the contra voucher; the voucher's own where it is left out.")
  var date: Day?

  func carryOut(at desk: Desk) throws -> Printed {
    let contra = try desk.session().reverse(wanted.name, on: date, writing.call(chosen))
    let isRehearsal = writing.dryRun
    return Printed(json: contra.json(isRehearsal: isRehearsal)) {
      contra.lines(in: $0, isRehearsal: isRehearsal)
    }
  }
}
