/// Amounts by account in minor units, added up.
///
/// Wide enough for any number of them: only what is left in the end must fit.
package struct AccountSums: Sendable {
  private var sums: [AccountNumber: Int128] = [:]

  package init(_ amounts: [AccountNumber: Int64] = [:]) {
    for (account, amount) in amounts { sums[account] = Int128(amount) }
  }

  package mutating func add(_ movement: AccountMovement) {
    sums[movement.account, default: 0] += Int128(movement.debit) - Int128(movement.credit)
  }

  /// Adds what lines book in the accounting currency.
  package mutating func add(_ lines: [VoucherLine]) {
    for line in lines { sums[line.ledgerAccount.account, default: 0] += Int128(line.accounting) }
  }

  package mutating func subtract(_ amounts: [AccountNumber: Int64]) {
    for (account, amount) in amounts { sums[account, default: 0] -= Int128(amount) }
  }

  /// Whether an account has anything left.
  package var hasAny: Bool { sums.values.contains { $0 != 0 } }

  /// What is left by account, without the accounts that have nothing.
  package func amounts() throws(Refusal) -> [AccountNumber: Int64] {
    var amounts: [AccountNumber: Int64] = [:]
    for (account, sum) in sums where sum != 0 {
      guard let amount = Int64(exactly: sum) else { throw Refusal(MoneyError.overflow) }
      amounts[account] = amount
    }
    return amounts
  }
}

extension [AccountNumber: Int64] {
  /// The sum of the amounts.
  package func total() throws(Refusal) -> Int64 {
    let sum = values.reduce(Int128(0)) { $0 + Int128($1) }
    guard let total = Int64(exactly: sum) else { throw Refusal(MoneyError.overflow) }
    return total
  }

  /// The amounts less others, without the accounts that this leaves nothing on.
  package func less(_ others: [AccountNumber: Int64]) throws(Refusal) -> [AccountNumber: Int64] {
    var sums = AccountSums(self)
    sums.subtract(others)
    return try sums.amounts()
  }

  /// The amounts with those of lines, without the accounts that this leaves nothing on.
  package func adding(_ lines: [VoucherLine]) throws(Refusal) -> [AccountNumber: Int64] {
    var sums = AccountSums(self)
    sums.add(lines)
    return try sums.amounts()
  }
}
