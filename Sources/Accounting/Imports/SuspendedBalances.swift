extension [AccountNumber: Int64] {
  /// The lines that book the amounts, in order of account.
  package func lines(in currency: Currency) -> [VoucherLine] {
    filter { $0.value != 0 }.sorted { $0.key < $1.key }.map { account, amount in
      VoucherLine(
        LedgerAccount(account),
        Money(minorUnits: amount, currency),
        accounting: amount
      )
    }
  }

  /// The lines that book the amounts, and last what they leave on `suspense`, so that they balance.
  package func lines(
    in currency: Currency,
    suspense: AccountNumber
  ) throws(Refusal) -> [VoucherLine] {
    var others = self
    let own = others.removeValue(forKey: suspense) ?? 0
    // What stands there already is part of what the amounts leave, so that it falls away.
    let rest = try [suspense: own].less([suspense: total()])
    return others.lines(in: currency) + rest.lines(in: currency)
  }
}
