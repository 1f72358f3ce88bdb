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
  @Argument(help: "Series and number, such as A17.") var name: String?
  @Option(help: "Series and number, such as A17.") var voucher: String?
  @Option(help: "The fiscal year of the voucher.") var year: String?
  @Option(help: "The voucher's number in the company's log.") var id: Int64?

  var problems: [UsageProblem] {
    let given = [name != nil, voucher != nil, id != nil].count { $0 }
    return given == 1 ? [] : [.choice(.voucherByEither)]
  }

  var selector: VoucherSelector {
    id.map { .id($0) } ?? .number(name ?? voucher ?? "", year: year)
  }
}

struct VoucherListCommand: LedgerCommand, Checked {
  static let manual = "voucher"
  static let configuration = CommandConfiguration(commandName: "list")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @Option(help: "Only vouchers of this fiscal year.") var year: String?
  @Option(help: "Only vouchers of this period.") var period: String?
  @Option(help: "Only vouchers from this day on.") var from: Day?
  @Option(help: "Only vouchers until this day.") var through: Day?
  @Option(help: "Only vouchers that this run posted.") var run: Int64?
  @Option(help: "Only vouchers of this series.") var series: String?
  @Option(help: "Only vouchers that this user posted.") var author: String?
  @Flag(help: "Only vouchers that came after their period was shut, and were moved.")
  var late = false
  @Option(help: "Only vouchers on this account, or on a range: 1000-1999.")
  var account: [String] = []
  @Option(help: "Only vouchers with this value of a dimension: costCentre=10.")
  var dimension: [NamedDimensionValue] = []
  @Option(help: "Only vouchers of this amount, or from one through another: 1000..2000.")
  var amount: AmountRange?
  @Option(help: "Only vouchers whose texts hold these words.") var text: String?
  @Option(help: "At most so many, the last ones.") var limit: Int?

  var problems: [UsageProblem] {
    (limit.map { $0 < 1 } ?? false ? [.choice(.limitIsBelowOne)] : [])
      + (areReversed(from, through) ? [.choice(.daysAreReversed)] : [])
  }

  func carryOut(at desk: Desk) throws -> Printed {
    let found = try desk.session().find(criteria, chosen.call)
    return Printed(json: found.json) { found.lines(in: $0) }
  }

  private var criteria: VoucherCriteria {
    var criteria = VoucherCriteria()
    criteria.year = year
    criteria.period = period
    criteria.from = from
    criteria.through = through
    criteria.run = run
    criteria.series = series
    criteria.author = author
    criteria.isLate = late
    criteria.accounts = account.separated
    criteria.dimensions = dimension
    criteria.amount = amount
    criteria.text = text
    criteria.limit = limit
    return criteria
  }
}

struct VoucherShowCommand: LedgerCommand {
  static let manual = "voucher"
  static let configuration = CommandConfiguration(commandName: "show")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var wanted: VoucherOptions

  func carryOut(at desk: Desk) throws -> Printed {
    let report = try desk.session().voucher(wanted.selector, chosen.call)
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
    let contra = try desk.session().reverse(wanted.selector, on: date, writing.call(chosen))
    let isRehearsal = writing.dryRun
    return Printed(json: contra.json(isRehearsal: isRehearsal)) {
      contra.lines(in: $0, isRehearsal: isRehearsal)
    }
  }
}
