/// Why an account is not added, changed or taken out, or what became of it.
package enum AccountError: LedgerError, Hashable {
  case isNoNumber(account: AccountNumber, standard: ChartStandard)
  case isUnknown(account: AccountNumber)
  /// Vouchers, gains and losses, the suspense of imports or other accounts rest on it.
  case isUsed(account: AccountNumber, references: [AccountReference])
  case wasAdded(account: AccountNumber, type: AccountType)
  case wasRetired(account: AccountNumber)
  /// Its balances stand in closed or sealed periods, and the other type would take them to another
  /// part of the statements.
  case typeIsFixed(
    account: AccountNumber,
    from: AccountType,
    to: AccountType,
    periods: [String]
  )
  case rangeIsEmpty(from: AccountNumber, to: AccountNumber)
  case groupingIsMalformed(category: String, code: String)
  /// The layout of the annual accounts has no such line.
  case statementKeyIsUnknown(key: String, standard: ChartStandard)
  /// The line lies in another part of the statements than the account.
  case statementKeyDoesNotFit(account: AccountNumber, key: String, type: AccountType)
  /// It is no field of the Swedish tax return, or the chart is none of BAS.
  case sruCodeDoesNotFit(code: String, standard: ChartStandard)

  package var code: ErrorCode {
    switch self {
    case .isNoNumber: ErrorCode("ACC", 1)
    case .isUnknown: ErrorCode("ACC", 2)
    case .isUsed: ErrorCode("ACC", 3)
    case .wasAdded: ErrorCode("ACC", 4)
    case .wasRetired: ErrorCode("ACC", 5)
    case .typeIsFixed: ErrorCode("ACC", 6)
    case .rangeIsEmpty: ErrorCode("ACC", 7)
    case .groupingIsMalformed: ErrorCode("ACC", 8)
    case .statementKeyIsUnknown: ErrorCode("ACC", 9)
    case .statementKeyDoesNotFit: ErrorCode("ACC", 10)
    case .sruCodeDoesNotFit: ErrorCode("ACC", 11)
    }
  }
}

extension AccountType {
  /// The part of the statements in which an account's balance ends.
  package enum Part: Hashable, Sendable { case balanceSheet, result, outside }

  package var part: Part {
    switch self {
    case .asset, .liability, .equity: .balanceSheet
    case .income, .expense: .result
    case .statistical, .total: .outside
    }
  }
}

extension Account {
  /// Refuses another type where it would change what closed or sealed periods say: `moved` are the
  /// periods in which the account has moved, `fixed` those that are closed, or sealed and still held.
  package func checkChange(
    to type: AccountType,
    movedIn moved: Set<String>,
    fixed: Set<String>,
    _ calendar: FiscalCalendar
  ) throws(AccountError) {
    guard type.part != self.type.part else { return }
    let moved = calendar.periods.filter { moved.contains($0.name) }
    // What has moved in a period stands in the balances of all after it.
    let periods = calendar.periods.filter { period in
      fixed.contains(period.name) && moved.contains { !Period.precedes(period, $0) }
    }
    guard periods.isEmpty else {
      throw .typeIsFixed(
        account: number,
        from: self.type,
        to: type,
        periods: periods.map(\.name)
      )
    }
  }
}

extension ChartStandard {
  /// Whether somebody may add an account of this number.
  ///
  /// BAS and NS 4102 number by four digits of which the first is the class; companies add digits at
  /// the end for accounts of their own below one of the chart.
  package func numbers(_ account: AccountNumber) -> Bool {
    let digits = account.code.utf8
    return (4...10).contains(digits.count) && digits.first != UInt8(ascii: "0")
      && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
