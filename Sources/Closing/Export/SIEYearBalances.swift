import Accounting
import Books

/// A year's balances as a SIE file states them, without the year's own year-end vouchers.
struct SIEYearBalances {
  /// What a month changes; of one object where it is named.
  struct Change: Hashable {
    let month: Day
    let account: AccountNumber
    let object: DimensionValue?
    let amount: Int64
  }

  /// A balance of an account, or of one object on it.
  struct Balance: Hashable {
    let account: AccountNumber
    let object: DimensionValue?
    let amount: Int64
  }

  private(set) var opening: [Balance] = []
  private(set) var closing: [Balance] = []
  private(set) var results: [Balance] = []
  private(set) var months: [Change] = []
  /// Results of earlier years, which no account holds.
  private(set) var resultsNotTransferred: [(year: String, result: Int64)] = []

  /// Reads the balances of a year.
  ///
  /// Where `next` is the year after it, it closes as that one opens: with what its year-end vouchers
  /// put on the accounts of the balance sheet.
  init(
    of year: FiscalYear,
    next: FiscalYear?,
    in source: ExportSource,
    objects: [Int: [AccountMovement]]
  ) throws {
    try add(source.movements, of: year, next: next, in: source, nil)
    for (dimension, movements) in objects.sorted(by: { $0.key < $1.key }) {
      try add(movements, of: year, next: next, in: source, dimension)
    }
    months.sort(by: Change.precedes)
  }

  private mutating func add(
    _ movements: [AccountMovement],
    of year: FiscalYear,
    next: FiscalYear?,
    in source: ExportSource,
    _ dimension: Int?
  ) throws {
    func object(_ code: String) -> DimensionValue? {
      dimension.map { DimensionValue(dimension: $0, code: code) }
    }
    for row in try source.balance(of: year, movements).rows {
      guard case .account(let account, _, let value) = row.subject else {
        if dimension == nil { add(row) }
        continue
      }
      let (amounts, object) = (row.amounts, object(value))
      let isCarried = source.chart.type(of: account).isBalanceSheet
      if amounts.opening != 0, isCarried || object == nil {
        opening.append(Balance(account: account, object: object, amount: amounts.opening))
      }
      if isCarried, next == nil {
        closing.append(Balance(account: account, object: object, amount: amounts.closing))
      } else if !isCarried, object == nil, amounts.debit != 0 || amounts.credit != 0 {
        let result = amounts.debit &- amounts.credit
        results.append(Balance(account: account, object: nil, amount: result))
      }
    }
    for row in try next.map({ try source.balance(of: $0, movements).rows }) ?? [] {
      guard case .account(let account, _, let value) = row.subject, row.amounts.opening != 0,
        source.chart.type(of: account).isBalanceSheet
      else { continue }
      closing.append(
        Balance(account: account, object: object(value), amount: row.amounts.opening)
      )
    }
    addMonths(movements, of: year, dimension)
  }

  private mutating func add(_ row: TrialBalanceLine) {
    guard case .resultNotTransferred(let earlier) = row.subject else { return }
    resultsNotTransferred.append((earlier, row.amounts.opening))
  }

  /// The vouchers of closing periods are part of the last month; where an operating period lies in
  /// several months, nothing is told by month.
  private mutating func addMonths(
    _ movements: [AccountMovement],
    of year: FiscalYear,
    _ dimension: Int?
  ) {
    guard year.operating.allSatisfy({ $0.firstDay.monthsSpanned(through: $0.lastDay) == 1 })
    else { return }
    struct Place: Hashable {
      let month: Day
      let account: AccountNumber
      let value: String
    }
    var amounts: [Place: Int64] = [:]
    for movement in movements where movement.year == year.name {
      guard movement.kind == .operating || movement.kind == .closing,
        let period = year.periods.first(where: { $0.name == movement.period })
      else { continue }
      let place = Place(
        month: period.lastDay.endOfMonth,
        account: movement.account,
        value: movement.value
      )
      amounts[place, default: 0] &+= movement.debit &- movement.credit
    }
    for (place, amount) in amounts {
      months.append(
        Change(
          month: place.month,
          account: place.account,
          object: dimension.map { DimensionValue(dimension: $0, code: place.value) },
          amount: amount
        )
      )
    }
  }
}

extension SIEYearBalances.Change {
  /// By month and account, the whole before its objects.
  static func precedes(_ one: Self, _ two: Self) -> Bool {
    if one.month != two.month { return one.month < two.month }
    if one.account != two.account { return one.account < two.account }
    switch (one.object, two.object) {
    case (let one?, let two?): return one < two
    case (nil, .some): return true
    case (_, nil): return false
    }
  }
}
