import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// The accounts of a company.
struct AccountCommand: ParsableCommand {
  static let manual = "account"
  static let configuration = CommandConfiguration(
    commandName: "account",
    abstract: "List accounts and change how they are treated.",
    subcommands: [
      AccountListCommand.self, AccountShowCommand.self, AccountSetCommand.self,
      AccountRetireCommand.self,
    ]
  )
}

struct AccountListCommand: LedgerCommand {
  static let manual = "account"
  static let configuration = CommandConfiguration(commandName: "list")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @Option(help: "Only this account, or those of a range: 1000-1999.") var account: [String] =
    []
  @Option(help: "Only accounts whose name holds these words.") var text: String?
  @Flag(help: "Only accounts that something has been posted on.") var used = false
  @Flag(help: "Only accounts that are revalued.") var revalued = false
  @Flag(help: "Show the lines of the annual accounts and the tax return that they belong to.")
  var keys = false

  func carryOut(at desk: Desk) throws -> Printed {
    var criteria = AccountCriteria()
    criteria.accounts = account.separated
    criteria.text = text
    criteria.isUsed = used
    criteria.isRevalued = revalued
    let accounts = try desk.session().accounts(fitting: criteria, chosen.call)
    return Printed(json: accounts.json) { language in
      (keys ? accounts.keySheet(in: language) : accounts.sheet(in: language)).listed(in: language)
    }
  }
}

struct AccountShowCommand: LedgerCommand {
  static let manual = "account"
  static let configuration = CommandConfiguration(commandName: "show")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @Argument(help: "The account.") var account: AccountNumber

  func carryOut(at desk: Desk) throws -> Printed {
    let detail = try desk.session().account(account, chosen.call)
    return Printed(json: detail.json) { detail.lines(in: $0) }
  }
}

struct AccountSetCommand: WritingCommand, Checked {
  static let manual = "account"
  static let configuration = CommandConfiguration(commandName: "set")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Argument(help: "The account; a new number adds it.") var account: AccountNumber
  @Option(help: "Its name.") var name: String?
  @Option(help: "asset, liability, equity, income, expense, statistical or total.")
  var type: AccountType?
  @Option(help: "Whether the general ledger's revaluation covers it: yes or no.")
  var revalue: YesNo?
  @Option(help: "Whether new vouchers are refused: yes or no.") var blocked: YesNo?
  @Option(help: "The type of rate that it is revalued at, in both books.") var rateType: String?
  @Option(help: "Another type of rate for the reporting currency.") var reportingRateType: String?
  @Option(help: "The category of its place in the Norwegian tax return.")
  var groupingCategory: String?
  @Option(help: "The code of its place in the Norwegian tax return.") var groupingCode: String?
  @Option(help: "The line of the annual accounts that it belongs to.") var statementKey: String?
  @Option(help: "The field of the Swedish tax return that it belongs to.") var sru: String?
  @Option(help: "What a total adds up: 1000-1999,2440.")
  var totals: Controlled<ControlList<AccountInterval>>?
  @OptionGroup var controls: ControlOptions

  var problems: [UsageProblem] {
    (groupingCategory == nil) == (groupingCode == nil) ? [] : [.choice(.groupingByHalves)]
  }

  func carryOut(at desk: Desk) throws -> Printed {
    var change = AccountChange()
    change.name = name
    change.type = type
    change.isRevalued = revalue.map { $0 == .yes }
    change.isBlocked = blocked.map { $0 == .yes }
    change.revaluationRateType = rateType
    change.reportingRateType = reportingRateType
    if let groupingCategory, let groupingCode {
      change.grouping = AccountGrouping(category: groupingCategory, code: groupingCode)
    }
    change.statementKey = statementKey
    change.sruCode = sru
    change.intervals = totals.map { $0.value?.elements ?? [] }
    change.control = controls.change
    let report = try desk.session().setAccount(account, change, writing.call(chosen))
    return report.printed(in: desk.language, keys: statementKey != nil || sru != nil)
  }
}

struct AccountRetireCommand: WritingCommand {
  static let manual = "account"
  static let configuration = CommandConfiguration(commandName: "retire")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Argument(help: "The account, which nothing has used.") var account: AccountNumber

  func carryOut(at desk: Desk) throws -> Printed {
    try desk.session().retireAccount(account, writing.call(chosen)).printed(in: desk.language)
  }
}

extension AccountReport {
  /// The account as it is treated, or with the keys that it has.
  fileprivate func printed(in language: Language, keys: Bool = false) -> Printed {
    Printed(json: account.json.adding("findings", findings.json(in: language))) {
      let sheet = keys ? [account].keySheet(in: $0) : [account].sheet(in: $0)
      return sheet.listed(in: $0) + findings.shown(in: $0)
    }
  }
}

extension AccountDetail {
  /// The account, its controls, what refers to it, who changed it, and what was entered by a right.
  fileprivate func lines(in language: Language) -> [String] {
    var lines = [ControlledAccount(account.account)].sheet(in: language).lines(in: language)
    func add(_ heading: Phrase, _ items: [String]) {
      guard !items.isEmpty else { return }
      lines += ["", language(heading) + ":"] + items.map { "  " + $0 }
    }
    add(.controls, language.told(account))
    add(.usedIn, references.map(language.told))
    if let changed {
      lines += ["", language(.lastChanged(by: changed.by, at: changed.at))]
    }
    guard !overrides.isEmpty else { return lines }
    return lines + ["", language(.enteredByRight) + ":"]
      + overrideSheet(in: language).lines(in: language)
  }
}
