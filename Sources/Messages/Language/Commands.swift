import Accounting

/// The commands that hints name, each written in one place.
///
/// What the reader must put in himself stands between `<` and `>`; the program refuses it as it is.
enum Command {
  static var listCompanies: String { quoted("company list") }
  static var createCompany: String { quoted("company create <code> --name <name> --currency SEK") }
  static var nameCompany: String { quoted("company set --name <name>") }
  static var numberCompany: String { quoted("company set --organisation-number <number>") }
  static func createCompany(_ code: String, _ currency: Currency) -> String {
    quoted(
      "company create \(code) --name <name> --currency \(currency) --year <first-month>..<last-month>"
    )
  }
  static var migrateDatabase: String { quoted("database migrate") }
  static var databaseStatus: String { quoted("database status") }

  static func createFirstYear(of company: String) -> String {
    quoted("period create --company \(company) --year <first-month>..<last-month>")
  }

  /// Adds a year of whole months.
  static func createYear(from first: Day, to last: Day) -> String {
    quoted("period create --year \(first.description.prefix(7))..\(last.description.prefix(7))")
  }

  /// Adds a dimension that a column of a journal goes by.
  static func addDimension(_ name: String) -> String {
    quoted("dimension set <number> --name \"\(name)\"")
  }
  static var importRates: String { quoted("import rates <publisher> <file>") }
  static var listRateImports: String { quoted("rate imports") }
  static var listRuns: String { quoted("run list") }
  static var verify: String { quoted("verify") }
  static var backUp: String { quoted("backup <file>") }
  static var restore: String { quoted("restore <file> --database <url>") }
  static var showDistribution: String { quoted("database distribute --dry-run") }

  static func listPeriods(of company: String) -> String {
    quoted("period list --company \(company)")
  }

  static func hold(_ period: String) -> String { quoted("period hold --period \(period)") }

  static func open(_ period: String) -> String {
    quoted("period open --period \(period) --reason <text>")
  }

  static func reopen(_ period: String) -> String {
    quoted("reopen --period \(period) --reason <text>")
  }

  static func reopen(_ period: String, of company: String) -> String {
    quoted("reopen --period \(period) --company \(company) --reason <text>")
  }

  static func close(_ period: String) -> String {
    quoted("period close --period \(period) --reason <text> --confirm")
  }

  static func closeAgain(_ period: String) -> String { quoted("close --period \(period)") }

  static func showTrialBalance(of year: String) -> String {
    quoted("report trial-balance --year \(year)")
  }

  static func add(to group: String) -> String { quoted("group set \(group) --add <user>") }

  static func openModule(_ module: Module, in period: String, of company: String) -> String {
    quoted("period access --period \(period) --company \(company) --module \(module) --access all")
  }

  static func listVouchers(of year: String) -> String {
    quoted("voucher list" + (year.isEmpty ? "" : " --year \(year)"))
  }

  static func listVouchers(of year: String, in company: String) -> String {
    quoted("voucher list --company \(company) --year \(year)")
  }

  static func add(_ account: AccountNumber) -> String {
    quoted("account set \(account) --name <name>")
  }

  /// Adds an account as it was before it was taken out.
  static func bringBack(_ account: AccountNumber) -> String { quoted("account set \(account)") }

  static var listDimensions: String { quoted("dimension list") }

  static var listAccounts: String { quoted("account list") }

  static func block(_ account: AccountNumber) -> String {
    quoted("account set \(account) --blocked yes")
  }

  static func group(_ account: AccountNumber) -> String {
    quoted("account set \(account) --grouping-category <category> --grouping-code <code>")
  }

  static var setCompany: String { quoted("company set") }

  static func setCompany(_ option: String) -> String { quoted("company set --\(option) <text>") }

  static func retire(_ account: AccountNumber) -> String { quoted("account retire \(account)") }

  static func unblock(_ account: AccountNumber) -> String {
    quoted("account set \(account) --blocked no")
  }

  static func revalue(_ account: AccountNumber) -> String {
    quoted("account set \(account) --revalue yes")
  }

  static func leaveUnrevalued(_ account: AccountNumber) -> String {
    quoted("account set \(account) --revalue no")
  }

  static func setRate(_ from: Currency, _ to: Currency, _ day: Day, type: String) -> String {
    let option = type == ExchangeRate.defaultType ? "" : " --type \(type)"
    return quoted("rate set \(from) \(to) \(day) <rate>\(option)")
  }

  static var setRate: String { quoted("rate set <from> <to> <date> <rate>") }

  static var setRevaluationProfile: String {
    quoted("fx-revaluation profile --gain <account> --loss <account>")
  }

  /// Of one account in a currency; no other line of a profile stands over this one.
  static func setRevaluationProfile(of account: AccountNumber?, in currency: Currency?) -> String {
    guard let account, let currency else { return setRevaluationProfile }
    return quoted(
      "fx-revaluation profile --accounts \(account) --currency \(currency) --gain <account> --loss <account>"
    )
  }

  static var showRevaluationProfile: String { quoted("fx-revaluation profile") }

  static func postRevaluation(of period: String) -> String {
    quoted("fx-revaluation post --period \(period)")
  }

  static var emptySuspense: String {
    quoted("opening-transfer post --to <account> --reason <text>")
  }

  static func planRevaluation(of period: String) -> String {
    quoted("fx-revaluation plan --period \(period)")
  }

  static func add(_ code: String, to dimension: Int) -> String {
    quoted("dimension set \(dimension) --value \(code) --name <name>")
  }

  static var showRuns: String { quoted("run list") }

  static func show(run: Int64) -> String { quoted("run show \(run)") }

  static func post(run: Int64) -> String { quoted("run post \(run)") }

  static func reverse(_ voucher: String) -> String {
    quoted("voucher reverse --voucher \(voucher)")
  }

  static func check(_ period: String, _ company: String) -> String {
    quoted("check --period \(period) --company \(company)")
  }
  static var check: String { quoted("check --period <period>") }

  static func explainGap(_ numbers: String, of series: String, year: String) -> String {
    let series = series.isEmpty ? "" : " --series \(series)"
    return quoted("voucher explain\(series) --numbers \(numbers) --year \(year) --reason <text>")
  }
  static func reverse(id: Int64) -> String { quoted("voucher reverse --id \(id)") }

  static func show(voucher id: Int64) -> String { quoted("voucher show --id \(id)") }

  static func showGeneralLedger(of account: AccountNumber, _ options: [String]) -> String {
    quoted((["report general-ledger --account \(account)"] + options).joined(separator: " "))
  }

  static func show(voucher: String) -> String { quoted("voucher show --voucher \(voucher)") }

  static func showImport(run: Int64) -> String { quoted("import show \(run)") }

  static func undo(run: Int64) -> String { quoted("run undo \(run)") }

  static func undo(rateImport number: Int64) -> String { quoted("rate undo \(number)") }

  static func explain(run: Int64) -> String { quoted("run why \(run)") }

  static var listPeriods: String { quoted("period list") }
  static var importJournal: String { quoted("import journal <file>") }
  static var importSIE: String { quoted("import sie <file>") }
  static var exportSIE: String { quoted("export sie") }
  static func send(run: Int64) -> String {
    quoted("export sie --type 4i --run \(run) --output <file>")
  }

  static func send(year: String) -> String {
    quoted("export sie --type 4i --year \(year) --output <file>")
  }

  static var exportCSV: String { quoted("export csv") }
  static var exportHledger: String { quoted("export hledger") }

  private static func quoted(_ command: String) -> String { "`\(line(command))`" }

  /// The whole command line, with the company where it has to be named again.
  static func line(_ command: String) -> String {
    guard let company = ChosenCompany.code, !command.contains("--company "),
      !ofAllCompanies.contains(where: { "\(command) ".hasPrefix("\($0) ") })
    else { return "bokslut \(command)" }
    return "bokslut \(command) --company \(company)"
  }

  /// Commands that take no company, since they concern all of them.
  private static let ofAllCompanies = [
    "company create", "company list", "import rates", "rate", "group", "sample", "backup",
    "restore",
    "database",
  ]
}

/// The company that somebody named on a command line, and names again in each command that a hint
/// tells, since there are several.
package enum ChosenCompany {
  @TaskLocal package static var code: String?

  /// A command line with the company where it has to be named again: `bokslut run list --company A`.
  package static func line(_ command: String) -> String { Command.line(command) }
}
