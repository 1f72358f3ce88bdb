import Accounting

/// The commands that hints name, each written in one place.
///
/// What the reader must put in himself stands in capitals; the program refuses it as it is.
enum Command {
  static var listCompanies: String { quoted("company list") }
  static var createCompany: String { quoted("company create CODE --name NAME --currency SEK") }
  static var nameCompany: String { quoted("company set --name NAME") }
  static var numberCompany: String { quoted("company set --organisation-number NUMBER") }
  static func createCompany(_ code: String, _ currency: Currency) -> String {
    quoted(
      "company create \(code) --name NAME --currency \(currency) --year FIRST..LAST"
    )
  }
  static var migrateDatabase: String { quoted("database migrate") }
  /// By another user of the database than who is connected.
  static var migrateAsOwner: String { quoted("database migrate --database URL") }
  static var databaseStatus: String { quoted("database status") }

  static func createFirstYear(of company: String) -> String {
    quoted("period create --company \(company) --year FIRST..LAST")
  }

  /// Adds a year of whole months.
  static func createYear(from first: Day, to last: Day) -> String {
    quoted("period create --year \(first.description.prefix(7))..\(last.description.prefix(7))")
  }

  /// Adds a dimension that a column of a journal goes by.
  static func addDimension(_ name: String) -> String {
    quoted("dimension set NUMBER --name \(name)")
  }
  static var importRates: String { quoted("import rates PUBLISHER FILE") }
  static var listRateImports: String { quoted("rate imports") }
  static var listRuns: String { quoted("run list") }
  static var verify: String { quoted("verify") }
  static var backUp: String { quoted("backup FILE") }
  /// Of whatever books, not those that the command before was about.
  static var backUpAny: String { "`bokslut backup FILE`" }
  static func backUp(books file: String) -> String {
    quoted("backup FILE --database \("sqlite:" + file)")
  }
  static var restore: String { quoted("restore FILE --database URL") }
  static var showDistribution: String { quoted("database distribute --dry-run") }

  static func listPeriods(of company: String) -> String {
    quoted("period list --company \(company)")
  }

  static var listPeriodChanges: String { quoted("period-change list") }

  static func undoPeriodChange(_ number: Int64) -> String {
    quoted("period-change undo \(number) --reason TEXT")
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

  /// Opens a period whose deadline by law has passed.
  static func exempt(_ period: String) -> String {
    quoted("reopen --period \(period) --exemption TEXT")
  }

  /// Undoes a close of a month whose deadline by law has passed.
  static func exempt(undoing close: Int64) -> String {
    quoted("close undo \(close) --reason TEXT --exemption TEXT")
  }

  /// Takes a voucher of a finished period back in an open one.
  static func reverse(on day: Day) -> String {
    quoted("voucher reverse --voucher NUMBER --date \(day)")
  }

  static func setCountry(of company: String, _ country: String) -> String {
    quoted("company set --company \(company) --country \(country)")
  }

  static func close(_ period: String) -> String {
    quoted("period close --period \(period) --reason TEXT --confirm")
  }

  static func closeAgain(_ period: String) -> String { quoted("close --period \(period)") }

  static func undo(close number: Int64) -> String {
    quoted("close undo \(number) --reason TEXT")
  }

  static var listCloses: String { quoted("close list") }

  static func listCloses(of company: String) -> String {
    quoted("close list --company \(company)")
  }

  static func revoke(waiver number: Int64) -> String {
    quoted("check unwaive \(number) --reason TEXT")
  }

  static func listWaivers(of company: String) -> String {
    quoted("check waivers --company \(company)")
  }

  static func showTrialBalance(of year: String) -> String {
    quoted("report trial-balance --year \(year)")
  }

  /// What somebody does for whoever may not post, and so not as them.
  static func grantPass(into period: String) -> String {
    let command: ShellCommand =
      "pass grant --period \(period) --holder USER --expires DATE --reason TEXT"
    return "`\(line(command, byAnother: true))`"
  }

  /// What a second person does, and so not as whoever may not.
  static func approve(_ period: String, of company: String) -> String {
    "`\(line("approval give --period \(period) --company \(company)", byAnother: true))`"
  }

  static func waiveSecondPerson(in company: String) -> String {
    "`\(line("approval waive --company \(company) --reason TEXT", byAnother: true))`"
  }

  static func demandSecondPerson(in company: String) -> String {
    quoted("approval demand --company \(company)")
  }

  static func listApprovals(of company: String) -> String {
    quoted("approval list --company \(company)")
  }

  static func close(month period: String, of company: String) -> String {
    quoted("close --period \(period) --company \(company)")
  }

  static func hold(_ period: String, of company: String) -> String {
    quoted("period hold --period \(period) --company \(company)")
  }

  static var createUser: String { quoted("user create NAME") }

  static func listPasses(of company: String) -> String {
    quoted("pass list --company \(company)")
  }

  static func add(to group: String) -> String { quoted("group set \(group) --add USER") }

  static func set(user name: String) -> String { quoted("user set \(name) --full-name NAME") }

  static func create(user name: String) -> String { quoted("user create \(name)") }

  /// What an administrator does for whoever lacks a right, and so not as them.
  static func grant(
    _ right: String,
    to holder: String,
    in company: String?,
    until last: String? = nil
  ) -> String {
    let place: ShellCommand = company.map { " --company \($0)" } ?? " --all"
    let end: ShellCommand = last.map { " --until \($0)" } ?? ""
    return "`\(line("right grant \(holder) \(right)" + place + end, byAnother: true))`"
  }

  static var grantAdministration: String { quoted("right grant USER administration --all") }
  static var listRights: String { quoted("right list") }
  static func listRights(of holder: String) -> String {
    quoted("right list --holder \(holder)")
  }

  static var listUsers: String { quoted("user list") }
  static var listDelegations: String { quoted("delegation list") }

  /// What whoever has the rights does, and so not as whoever lacks them.
  static func delegate(
    _ right: String,
    to taker: String,
    by giver: String,
    in company: String?
  )
    -> String
  {
    let place: ShellCommand = company.map { " --company \($0)" } ?? " --all"
    let command: ShellCommand = "delegation give \(taker) \(right) --giver \(giver)"
    return "`\(line(command + place + " --reason TEXT", byAnother: true))`"
  }

  static var listTokens: String { quoted("token list") }

  static func openModule(_ module: Module, in period: String, of company: String) -> String {
    quoted("period access --period \(period) --company \(company) --module \(module) --access all")
  }

  static func listVouchers(of year: String) -> String {
    quoted(year.isEmpty ? "voucher list" : "voucher list --year \(year)")
  }

  static func listVouchers(of year: String, in company: String) -> String {
    quoted("voucher list --company \(company) --year \(year)")
  }

  static func add(_ account: AccountNumber) -> String {
    quoted("account set \(account) --name NAME")
  }

  /// Adds an account as it was before it was taken out.
  static func bringBack(_ account: AccountNumber) -> String { quoted("account set \(account)") }

  static var listDimensions: String { quoted("dimension list") }

  static var listAccounts: String { quoted("account list") }

  static var listKeys: String { quoted("account list --keys") }

  static func block(_ account: AccountNumber) -> String {
    quoted("account set \(account) --blocked yes")
  }

  static func group(_ account: AccountNumber) -> String {
    quoted("account set \(account) --grouping-category CATEGORY --grouping-code CODE")
  }

  static func setCompany(_ option: String) -> String { quoted("company set --\(option) TEXT") }

  static func setCompany(_ option: String, _ value: String) -> String {
    quoted("company set --\(option) \(value)")
  }

  static func show(_ account: AccountNumber) -> String { quoted("account show \(account)") }

  static func retire(_ account: AccountNumber) -> String { quoted("account retire \(account)") }

  static var showRuns: String { quoted("run list") }

  static func show(run: Int64) -> String { quoted("run show \(run)") }

  static func post(run: Int64) -> String { quoted("run post \(run)") }

  static func reverse(_ voucher: String) -> String {
    quoted("voucher reverse --voucher \(voucher)")
  }

  static func check(_ period: String) -> String { quoted("check --period \(period)") }

  static func check(_ period: String, _ company: String) -> String {
    quoted("check --period \(period) --company \(company)")
  }

  static func explainGap(_ numbers: String, of series: String, year: String) -> String {
    let series: ShellCommand = series.isEmpty ? "" : " --series \(series)"
    return quoted(
      "voucher explain" + series + " --numbers \(numbers) --year \(year) --reason TEXT"
    )
  }
  static func reverse(id: Int64) -> String { quoted("voucher reverse --id \(id)") }

  static func show(voucher id: Int64) -> String { quoted("voucher show --id \(id)") }

  static func showGeneralLedger(of account: AccountNumber) -> String {
    quoted("report general-ledger --account \(account)")
  }

  static func showGeneralLedger(of account: AccountNumber, _ options: [String]) -> String {
    quoted("report general-ledger --account \(account) \(words: options)")
  }

  static func show(voucher: String) -> String { quoted("voucher show --voucher \(voucher)") }

  static func showImport(run: Int64) -> String { quoted("import show \(run)") }

  static func undo(run: Int64) -> String { quoted("run undo \(run)") }

  static func undo(run: Int64, of company: String) -> String {
    quoted("run undo \(run) --company \(company)")
  }

  static func listVouchers(in period: String, of company: String) -> String {
    quoted("voucher list --period \(period) --company \(company)")
  }

  static func undo(rateImport number: Int64) -> String { quoted("rate undo \(number)") }

  static func explain(run: Int64) -> String { quoted("run why \(run)") }

  static var listPeriods: String { quoted("period list") }
  static var importJournal: String { quoted("import journal \(givenFile)") }
  static var importSavedJournal: String { quoted("import journal FILE") }
  static var importSIE: String { quoted("import sie \(givenFile)") }
  static var importSAFT: String { quoted("import saft \(givenFile)") }
  /// The file that is being imported, where there is one.
  private static var givenFile: String {
    GivenOptions.current.file ?? Placeholder.file.rawValue
  }
  static var exportSIE: String { quoted("export sie") }
  static func send(run: Int64) -> String {
    quoted("export sie --type 4i --run \(run) --output FILE")
  }

  static func send(year: String) -> String {
    quoted("export sie --type 4i --year \(year) --output FILE")
  }

  static var exportCSV: String { quoted("export csv") }
  static var exportHledger: String { quoted("export hledger") }

  static func quoted(_ command: ShellCommand) -> String { "`\(line(command))`" }

  /// The whole command line, with the options that make it work where it is pasted: the company where
  /// it has to be named again, and what else the command line before had.
  static func line(_ command: ShellCommand, byAnother: Bool = false) -> String {
    var line = command
    if let company = ChosenCompany.code, company != ChosenCompany.ofSettings,
      !command.has("--company"), !command.isOne(of: ofAllCompanies)
    {
      line = line + " --company \(company)"
    }
    if !command.isOne(of: ofNoBooks) {
      let given = GivenOptions.current
      if let database = given.database, !command.has("--database") {
        line = line + " --database \(database)"
      }
      if let user = given.user, !byAnother { line = line + " --as \(user)" }
      if let giver = given.giver, !byAnother { line = line + " --for \(giver)" }
    }
    return "bokslut \(line.text)"
  }

  /// Commands that take no company, since they concern all of them.
  private static let ofAllCompanies = [
    "company create", "company list", "import rates", "rate", "group", "period-change", "sample",
    "backup", "restore", "database", "user", "right", "token", "delegation",
  ]

  /// Commands that look at no books.
  private static let ofNoBooks = ["sample", "help", "--help"]
}

extension ShellCommand {
  fileprivate func has(_ option: String) -> Bool { text.contains(" \(option) ") }

  fileprivate func isOne(of commands: [String]) -> Bool {
    commands.contains { "\(text) ".hasPrefix("\($0) ") }
  }
}

/// The company that somebody named on a command line, and names again in each command that a hint
/// tells, since there are several.
package enum ChosenCompany {
  @TaskLocal package static var code: String?
  /// The company that the settings name, which a command concerns without naming it.
  @TaskLocal package static var ofSettings: String?

  /// A command line with the company where it has to be named again: `bokslut run list --company A`.
  package static func line(_ command: ShellCommand) -> String { Command.line(command) }
}

/// What a command line said of the books and of who acts, and each command that is printed says again,
/// so that it works as it is pasted; nothing of what the settings say already.
package struct GivenOptions: Sendable {
  @TaskLocal package static var current = GivenOptions()

  let database: String?
  let user: String?
  /// For whom they act.
  let giver: String?
  /// The one file that an import was given, as it was typed.
  let file: String?

  package init(
    database: String? = nil,
    user: String? = nil,
    giver: String? = nil,
    file: String? = nil
  ) {
    self.database = database
    self.giver = giver
    self.user = user
    self.file = file
  }
}
