import Accounting

/// The commands that hints name, each written in one place.
enum Command {
  static let listCompanies = quoted("company list")
  static let createCompany = quoted("company create CODE --name NAME --currency SEK")
  static let migrateDatabase = quoted("database migrate")
  static let databaseStatus = quoted("database status")

  static let createFirstYear = quoted("period create --year YYYY-01..YYYY-12")

  /// Adds a year of whole months.
  static func createYear(from first: Day, to last: Day) -> String {
    quoted("period create --year \(first.description.prefix(7))..\(last.description.prefix(7))")
  }

  /// Adds the calendar year of a day.
  static func createYear(of day: Day) -> String {
    quoted("period create --year \(day.year)-01..\(day.year)-12")
  }

  static let setDimension = quoted("dimension set DIMENSION --name NAME")
  static let importRates = quoted("import rates PUBLISHER FILE")
  static let listRateImports = quoted("rate imports")
  static let listRuns = quoted("run list")
  static let verify = quoted("verify")
  static let backUp = quoted("backup FILE")
  static let restore = quoted("restore FILE --database URL")
  static let showDistribution = quoted("database distribute --dry-run")

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

  static let setRate = quoted("rate set")

  static let setRevaluationProfile = quoted(
    "fx-revaluation profile --gain ACCOUNT --loss ACCOUNT"
  )

  static func postRevaluation(of period: String) -> String {
    quoted("fx-revaluation post --period \(period)")
  }

  static let emptySuspense = quoted("opening-transfer post --to ACCOUNT --reason TEXT")

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

  private static func quoted(_ command: String) -> String { "`bokslut \(command)`" }
}
