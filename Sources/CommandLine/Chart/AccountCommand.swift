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
    subcommands: [AccountListCommand.self, AccountSetCommand.self]
  )
}

struct AccountListCommand: LedgerCommand {
  static let manual = "account"
  static let configuration = CommandConfiguration(commandName: "list")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @Flag(help: "Only accounts that are revalued.") var revalued = false

  func carryOut(at desk: Desk) throws -> Printed {
    let accounts = try desk.session().accounts(chosen.call)
      .filter { !revalued || $0.isRevalued }
    return Printed(json: accounts.json) { accounts.table(in: $0) }
  }
}

struct AccountSetCommand: WritingCommand {
  static let manual = "account"
  static let configuration = CommandConfiguration(commandName: "set")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Argument(help: "The account; a new number adds it.") var account: AccountNumber
  @Option(help: "Its name.") var name: String?
  @Option(help: "asset, liability, income, expense or statistical.") var type: AccountType?
  @Option(help: "Whether the general ledger's revaluation covers it: yes or no.")
  var revalue: YesNo?
  @Option(help: "Whether new vouchers are refused: yes or no.") var blocked: YesNo?
  @Option(help: "The type of rate for the accounting currency.") var rateType: String?
  @Option(help: "The type of rate for the reporting currency.") var reportingRateType: String?

  func carryOut(at desk: Desk) throws -> Printed {
    var change = AccountChange()
    change.name = name
    change.type = type
    change.isRevalued = revalue.map { $0 == .yes }
    change.isBlocked = blocked.map { $0 == .yes }
    change.revaluationRateType = rateType
    change.reportingRateType = reportingRateType
    let account = try desk.session().setAccount(
      account,
      change,
      writing.call(chosen)
    )
    return Printed(json: account.json) { [account].table(in: $0) }
  }
}

extension [Account] {
  fileprivate func table(in language: Language) -> [String] {
    guard !isEmpty else { return [language(.emptyList)] }
    var table = Table([
      (language(.account), .left), (language(.name), .left), (language(.type), .left),
      (language(.revalued), .left), (language(.blocked), .left),
    ])
    for account in self {
      table.add([
        account.number.code, account.name, account.type.name(in: language),
        language(account.isRevalued ? .yes : .no), account.isBlocked ? language(.yes) : "",
      ])
    }
    return table.lines()
  }
}
