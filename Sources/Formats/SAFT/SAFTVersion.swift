/// Elements that tell the versions of SAF-T Financial apart.
struct SAFTFeatures: OptionSet {
  let rawValue: UInt8

  /// `StandardAccountID`: until 1.20.
  static let standardAccounts = SAFTFeatures(rawValue: 1)
  /// A customer's or supplier's account and balances directly in it: until 1.20.
  static let partyAccount = SAFTFeatures(rawValue: 2)
  /// `TaxAmount` and `AnalysisAmount` without a side: until 1.20.
  static let unsignedTax = SAFTFeatures(rawValue: 4)
  /// `GroupingCategory` and `GroupingCode`: from 1.30.
  static let grouping = SAFTFeatures(rawValue: 8)
  /// `BalanceAccount`: from 1.30.
  static let balanceAccounts = SAFTFeatures(rawValue: 16)
  /// Amounts of taxes and analyses by side: from 1.30.
  static let signedTax = SAFTFeatures(rawValue: 32)
  /// `VirtualCurrencyType`, `Country` of an amount, and tax amounts in NOK: from 1.40.
  static let virtualCurrency = SAFTFeatures(rawValue: 64)

  static let old: SAFTFeatures = [.standardAccounts, .partyAccount, .unsignedTax]
  static let new: SAFTFeatures = [.grouping, .balanceAccounts, .signedTax]

  /// The version that a file has by its structure, whatever it states.
  ///
  /// What is stated stands where it is a version and nothing in the file speaks against it.
  func version(stated: String) -> String {
    if contains(.virtualCurrency) { return "1.40" }
    if !isDisjoint(with: .new) { return stated == "1.40" ? stated : "1.30" }
    if !isDisjoint(with: .old) { return stated == "1.20" ? stated : "1.10" }
    return ["1.10", "1.20", "1.30", "1.40"].contains(stated) ? stated : "1.30"
  }
}
