/// Which accounts take the unrealised gains and losses (spec B1.2).
package struct RevaluationProfile: Hashable, Sendable {
  /// What wins when several lines match: the more particular currency, or the more particular
  /// account.
  package var lowestLevel: Level
  package var lines: [RevaluationProfileLine]

  package enum Level: String, Sendable, CaseIterable {
    case currency
    case account
  }

  package init(lowestLevel: Level = .account, lines: [RevaluationProfileLine] = []) {
    self.lowestLevel = lowestLevel
    self.lines = lines
  }

  /// The accounts for gain and loss on an account in a currency (spec B1.2.3).
  ///
  /// Of lines that rank alike the later one wins, so that a company's own line stands over a
  /// default.
  package func line(for account: AccountNumber, _ currency: Currency) -> RevaluationProfileLine? {
    var best: RevaluationProfileLine?
    for line in lines where line.matches(account, currency) {
      if let other = best, line.rank(lowestLevel) < other.rank(lowestLevel) { continue }
      best = line
    }
    return best
  }
}

extension RevaluationProfile {
  /// Whether some line sends gains or losses to an account; a line that a later one has taken the place
  /// of sends nothing.
  package func takesGainsOrLosses(_ account: AccountNumber) -> Bool {
    lines.indices.contains { index in
      let line = lines[index]
      return [line.gain, line.loss].contains(account)
        && !lines[(index + 1)...].contains {
          $0.currency == line.currency && $0.accounts == line.accounts
        }
    }
  }
}

/// One line of a profile: for these accounts and currencies, these accounts of gain and loss.
package struct RevaluationProfileLine: Hashable, Sendable {
  /// Nothing means every currency.
  package let currency: Currency?
  package let accounts: AccountScope
  package let gain: AccountNumber
  package let loss: AccountNumber

  package enum AccountScope: Hashable, Sendable {
    case all
    /// A range of account numbers, both ends included.
    case range(AccountNumber, AccountNumber)
    case single(AccountNumber)
  }

  package init(
    currency: Currency?,
    accounts: AccountScope,
    gain: AccountNumber,
    loss: AccountNumber
  ) {
    self.currency = currency
    self.accounts = accounts
    self.gain = gain
    self.loss = loss
  }

  func matches(_ account: AccountNumber, _ currency: Currency) -> Bool {
    if let own = self.currency, own != currency { return false }
    return switch accounts {
    case .all: true
    case .single(let number): number == account
    case .range(let first, let last):
      first <= account && (account <= last || account.code.hasPrefix(last.code))
    }
  }

  func rank(_ level: RevaluationProfile.Level) -> Int {
    let currencyRank = currency == nil ? 0 : 1
    let accountRank =
      switch accounts {
      case .all: 0
      case .range: 1
      case .single: 2
      }
    return switch level {
    case .currency: currencyRank * 10 + accountRank
    case .account: accountRank * 10 + currencyRank
    }
  }
}

extension ChartStandard {
  /// The profile that holds until the company sets its own (spec nordic/formats 4.1).
  package var revaluationProfile: RevaluationProfile {
    switch self {
    case .bas:
      RevaluationProfile(lines: [
        .default("3960", "7960"), .default("8231", "8236", "1300", "1399"),
        .default("3960", "7960", "1500", "1599"), .default("8331", "8336", "1600", "1999"),
        .default("8431", "8436", "2300", "2419"), .default("3960", "7960", "2440", "2479"),
        .default("8431", "8436", "2480", "2499"), .default("8431", "8436", "2800", "2899"),
      ])
    case .ns4102: RevaluationProfile(lines: [.default("8060", "8160")])
    }
  }
}

extension RevaluationProfileLine {
  fileprivate static func `default`(_ gain: String, _ loss: String) -> RevaluationProfileLine {
    RevaluationProfileLine(
      currency: nil,
      accounts: .all,
      gain: AccountNumber(gain),
      loss: AccountNumber(loss)
    )
  }

  fileprivate static func `default`(
    _ gain: String,
    _ loss: String,
    _ first: String,
    _ last: String
  ) -> RevaluationProfileLine {
    RevaluationProfileLine(
      currency: nil,
      accounts: .range(AccountNumber(first), AccountNumber(last)),
      gain: AccountNumber(gain),
      loss: AccountNumber(loss)
    )
  }
}
