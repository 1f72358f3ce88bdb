import Accounting

/// The commands that hints name, each written in one place.
enum Command {
  static var listCompanies: String { quoted("company list") }
  static var createCompany: String { quoted("company create CODE --name NAME --currency SEK") }
  static var migrateDatabase: String { quoted("database migrate") }
  static var databaseStatus: String { quoted("database status") }

  static var createFirstYear: String { quoted("period create --year YYYY-01..YYYY-12") }

  /// Adds a year of whole months.
  static func createYear(from first: Day, to last: Day) -> String {
    quoted("period create --year \(first.description.prefix(7))..\(last.description.prefix(7))")
  }

  /// Adds the calendar year of a day.
  static func createYear(of day: Day) -> String {
    quoted("period create --year \(day.year)-01..\(day.year)-12")
  }

  static var setDimension: String { quoted("dimension set DIMENSION --name NAME") }
  static var importRates: String { quoted("import rates PUBLISHER FILE") }
  static var listRateImports: String { quoted("rate imports") }
  static var listRuns: String { quoted("run list") }
  static var verify: String { quoted("verify") }
  static var backUp: String { quoted("backup FILE") }
  static var restore: String { quoted("restore FILE --database URL") }
  static var showDistribution: String { quoted("database distribute --dry-run") }

  static func listPeriods(of company: String) -> String {
    quoted("period list --company \(company)")
  }

  static func hold(_ period: String) -> String { quoted("period hold --period \(period)") }

  static func open(_ period: String) -> String {
    quoted("period open --period \(period) --reason TEXT")
  }

  static func reopen(_ period: String) -> String {
    quoted("reopen --period \(period) --reason TEXT")
  }

  static func reopen(_ period: String, of company: String) -> String {
    quoted("reopen --period \(period) --company \(company) --reason TEXT")
  }

  static func close(_ period: String) -> String {
    quoted("period close --period \(period) --reason TEXT --confirm")
  }

  static func add(to group: String) -> String { quoted("group set \(group) --add USER") }

  static func openModule(_ module: Module, in period: String, of company: String) -> String {
    quoted("period access --period \(period) --company \(company) --module \(module) --access all")
  }

  static func listVouchers(of year: String) -> String {
    quoted("voucher list" + (year.isEmpty ? "" : " --year \(year)"))
  }

  static func add(_ account: AccountNumber) -> String {
    quoted("account set \(account) --name NAME")
  }

  static func unblock(_ account: AccountNumber) -> String {
    quoted("account set \(account) --blocked no")
  }

  static func revalue(_ account: AccountNumber) -> String {
    quoted("account set \(account) --revalue yes")
  }

  static func setRate(_ from: Currency, _ to: Currency, _ day: Day, type: String) -> String {
    let option = type == ExchangeRate.defaultType ? "" : " --type \(type)"
    return quoted("rate set \(from) \(to) \(day) RATE\(option)")
  }

  static var setRate: String { quoted("rate set") }

  static var setRevaluationProfile: String {
    quoted("fx-revaluation profile --gain ACCOUNT --loss ACCOUNT")
  }

  static func postRevaluation(of period: String) -> String {
    quoted("fx-revaluation post --period \(period)")
  }

  static var emptySuspense: String { quoted("opening-transfer post --to ACCOUNT --reason TEXT") }

  static func planRevaluation(of period: String) -> String {
    quoted("fx-revaluation plan --period \(period)")
  }

  static func add(_ code: String, to dimension: Int) -> String {
    quoted("dimension set \(dimension) --value \(code) --name NAME")
  }

  static func show(run: Int64) -> String { quoted("run show \(run)") }

  static func post(run: Int64) -> String { quoted("run post \(run)") }

  static func reverse(_ voucher: String) -> String {
    quoted("voucher reverse --voucher \(voucher)")
  }

  static func showImport(run: Int64) -> String { quoted("import show \(run)") }

  static func undo(run: Int64) -> String { quoted("run undo \(run)") }

  static func undo(rateImport number: Int64) -> String { quoted("rate undo \(number)") }

  static func explain(run: Int64) -> String { quoted("run why \(run)") }

  static var listPeriods: String { quoted("period list") }
  static var importSIE: String { quoted("import sie FILE") }
  static var exportSIE: String { quoted("export sie") }
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
}
