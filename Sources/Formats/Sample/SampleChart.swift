import Accounting

/// One account of the sample's chart.
struct SampleAccount: Hashable, Sendable {
  let number: Int
  let name: String

  var accountNumber: AccountNumber { AccountNumber(String(number)) }

  var type: AccountType {
    switch number {
    case ..<2_000: .asset
    case ..<2_100: .equity
    case ..<3_000: .liability
    case ..<4_000: .income
    // Interest, dividends and gains of exchange among the financial accounts.
    case 8_012, 8_210, 8_220, 8_231, 8_250, 8_310...8_319, 8_331, 8_340...8_399, 8_431: .income
    default: .expense
    }
  }
}

/// The sample's chart of accounts.
enum SampleChart {
  static let accounts: [SampleAccount] = (balanceAccounts + "\n" + resultAccounts)
    .split { $0 == "\n" || $0 == "|" }
    .map { entry in
      guard let number = Int(entry.prefix(4)) else {
        preconditionFailure("an entry without a number: \(entry)")
      }
      return SampleAccount(number: number, name: String(entry.dropFirst(5)))
    }

  /// What revaluation, the year end and the demonstration need even where nothing is on it yet.
  static let always: Set<Int> = [
    1_930, 2_091, 2_098, 2_099, 3_740, 3_960, 7_960, 8_231, 8_236, 8_331, 8_336, 8_431, 8_436,
    8_910, 8_999,
  ]

  /// What the journal of foreign currencies posts to besides its own accounts.
  static let foreignTrade: Set<Int> = [
    2_614, 2_615, 2_645, 3_105, 3_108, 3_960, 4_515, 4_545, 7_960,
  ]
}
