import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

struct DimensionRulesCommand: LedgerCommand {
  static let manual = "dimension"
  static let configuration = CommandConfiguration(commandName: "rules")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption

  func carryOut(at desk: Desk) throws -> Printed {
    try desk.session().dimensionRules(chosen.call).printed
  }
}

struct DimensionFixCommand: WritingCommand, Checked {
  static let manual = "dimension"
  static let configuration = CommandConfiguration(commandName: "fix")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Argument(help: "The dimension: its number, or costCentre, project …") var dimension:
    DimensionName
  @Option(help: "The account that fixes it.") var account: AccountNumber
  @Option(help: "The value that vouchers on the account get.") var value: String?
  @Flag(help: "Vouchers on the account get no value.") var blank = false
  @Flag(help: "The account fixes it no longer.") var free = false

  var problems: [UsageProblem] {
    let given = [value != nil, blank, free].count { $0 }
    return given == 1 ? [] : [.choice(.oneOfValueBlankFree)]
  }

  func carryOut(at desk: Desk) throws -> Printed {
    let cell = value.map { DimensionCell(written: $0) } ?? (blank ? .blank : nil)
    return try desk.session().fixDimension(
      dimension.number,
      of: account,
      to: cell,
      writing.call(chosen)
    ).printed
  }
}

struct DimensionDeriveCommand: WritingCommand {
  static let manual = "dimension"
  static let configuration = CommandConfiguration(commandName: "derive")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Option(help: "The value that implies another: project=P1.") var from: NamedDimensionValue
  @Option(help: "The value that it implies: costCentre=10; - takes it back.")
  var to: NamedDimensionValue
  @Flag(help: "Refuse lines that say otherwise.") var locked = false

  func carryOut(at desk: Desk) throws -> Printed {
    try desk.session().deriveDimension(
      from: from,
      to: to,
      isLocked: locked,
      writing.call(chosen)
    ).printed
  }
}

struct DimensionBalanceCommand: WritingCommand, Checked {
  static let manual = "dimension"
  static let configuration = CommandConfiguration(commandName: "balance")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Option(help: "The dimension: its number, or costCentre, project …") var dimension: DimensionName?
  @Option(help: "The account where a value lacks debit.") var debit: AccountNumber?
  @Option(help: "The account where a value lacks credit.") var credit: AccountNumber?
  @Flag(help: "Vouchers need not balance by any dimension.") var none = false
  @Option(help: "The first posting date that it holds for.") var from: Day

  var problems: [UsageProblem] {
    let given = [dimension != nil, debit != nil, credit != nil].count { $0 }
    return given == (none ? 0 : 3) ? [] : [.choice(.balancingByHalves)]
  }

  func carryOut(at desk: Desk) throws -> Printed {
    var rule: BalancingDimension?
    if let dimension, let debit, let credit {
      rule = BalancingDimension(dimension: dimension.number, debit: debit, credit: credit)
    }
    return try desk.session().balanceVouchers(by: rule, from: from, writing.call(chosen)).printed
  }
}

extension DimensionRulesReport {
  fileprivate var printed: Printed {
    Printed(json: json) { language in
      let balancing = balancingSheet(in: language).listed(in: language)
      let rules = sheet(in: language).listed(in: language)
      if self.balancing.isEmpty { return rules }
      return fixed.isEmpty && derived.isEmpty ? balancing : rules + [""] + balancing
    }
  }
}
