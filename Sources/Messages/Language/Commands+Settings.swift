import Accounting

/// The commands that set something, and show what is set.
extension Command {
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
    let option: ShellCommand = type == ExchangeRate.defaultType ? "" : " --type \(type)"
    return quoted("rate set \(from) \(to) \(day) RATE" + option)
  }

  static var setRate: String { quoted("rate set FROM TO DATE RATE") }

  static var setRevaluationProfile: String {
    quoted("fx-revaluation profile --gain ACCOUNT --loss ACCOUNT")
  }

  /// Of one account in a currency; no other line of a profile stands over this one.
  static func setRevaluationProfile(of account: AccountNumber?, in currency: Currency?) -> String {
    guard let account, let currency else { return setRevaluationProfile }
    return quoted(
      "fx-revaluation profile --accounts \(account) --currency \(currency) --gain ACCOUNT --loss ACCOUNT"
    )
  }

  static var showRevaluationProfile: String { quoted("fx-revaluation profile") }

  static func postRevaluation(of period: String) -> String {
    quoted("fx-revaluation post --period \(period)")
  }

  static var emptySuspense: String {
    quoted("opening-transfer post --to ACCOUNT --reason TEXT")
  }

  static func planRevaluation(of period: String) -> String {
    quoted("fx-revaluation plan --period \(period)")
  }

  static func add(_ code: String, to dimension: Int) -> String {
    quoted("dimension set \(dimension) --value \(code) --name NAME")
  }

  static func lift(_ code: String, of dimension: Int) -> String {
    quoted("dimension set \(dimension) --value \(code) --suspended no")
  }

  static func begin(_ code: String, of dimension: Int) -> String {
    quoted("dimension set \(dimension) --value \(code) --from DATE")
  }

  static func end(_ code: String, of dimension: Int) -> String {
    quoted("dimension set \(dimension) --value \(code) --to DATE")
  }

  static func activate(dimension: Int) -> String {
    quoted("dimension set \(dimension) --active yes")
  }

  static var setTag: String { quoted("tag set NAME") }
  static var retireTag: String { quoted("tag retire NAME") }
  static var listRules: String { quoted("dimension rules") }
  static var exportSetup: String { quoted("setup export --output FILE") }

  static func activate(structure name: String) -> String {
    quoted("structure activate \(name) --from DATE")
  }

  static var listStructures: String { quoted("structure list") }
  static var setStructure: String { quoted("structure set NAME FILE") }

  static func show(structure name: String) -> String { quoted("structure show \(name)") }

  static func retire(structure name: String) -> String {
    quoted("structure retire \(name) --from DATE")
  }
}
