/// A line of the annual accounts, to which the balances of accounts go.
///
/// In a chart of BAS its key is the concept of the Swedish taxonomy for K2 (2021-10-31, without the
/// prefix `se-gen-base`), which K3 shares for these lines; in one of NS 4102 it is the line of
/// regnskapsloven § 6-1 by nature or § 6-2, written as the tax authority writes its categories.
package struct StatementLine: Hashable, Sendable {
  package let key: String
  /// The part of the statements that it stands in.
  package let part: AccountType.Part
  /// The accounts that belong to it by the first four digits of their numbers.
  package let accounts: [ClosedRange<Int>]

  fileprivate static func lines(_ part: AccountType.Part, _ text: String) -> [StatementLine] {
    KeyedRanges.read(text).map { StatementLine(key: $0.key, part: part, accounts: $0.accounts) }
  }
}

extension ChartStandard {
  /// Every line of the annual accounts, in the order of the statements.
  package var statementLines: [StatementLine] {
    switch self {
    case .bas: ChartStandard.swedishLines
    case .ns4102: ChartStandard.norwegianLines
    }
  }

  /// The line of a key, whatever its capitals.
  package func statementLine(named key: String) -> StatementLine? {
    let key = key.lowercased()
    return statementLines.first { $0.key.lowercased() == key }
  }

  /// The line that an account belongs to by its number; nothing where no line takes such numbers.
  package func statementLine(of account: AccountNumber) -> StatementLine? {
    guard let number = account.prefix(4) else { return nil }
    return statementLines.first { $0.accounts.contains { $0.contains(number) } }
  }

  private static let swedishLines =
    StatementLine.lines(.balanceSheet, swedishAssets + "\n" + swedishEquityAndLiabilities)
    + StatementLine.lines(.result, swedishResult)
  private static let norwegianLines =
    StatementLine.lines(.balanceSheet, norwegianBalance)
    + StatementLine.lines(.result, norwegianResult)
}

extension Account {
  /// The line of the annual accounts that it belongs to: as a user said, else by its number where the
  /// line lies in the part of the statements that its type ends in.
  package func statementKey(in standard: ChartStandard) -> String? {
    if let statementKey { return statementKey }
    guard let line = standard.statementLine(of: number), line.part == type.part else { return nil }
    return line.key
  }
}
