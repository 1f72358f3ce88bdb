import Accounting
import Database

/// By what vouchers had to balance, as the records so far say, and the lines on the accounts for what
/// lacks.
struct ReplayedValueBalances {
  struct Rule {
    let dimension: Int
    let accounts: Set<String>
  }

  /// A line that may have been added to balance a value.
  fileprivate struct Place: Hashable {
    let year: String
    let voucher: Int64
    let line: Int64
  }

  fileprivate struct Added: Hashable {
    let dimension: Int64
    let code: String?
  }

  /// What was decided for days from one on; nothing where vouchers need not balance.
  private var decisions: [String: Rule?] = [:]
  fileprivate var lines: [Place: Added] = [:]

  mutating func decide(_ row: [Value]) {
    let rule = row[1].number.map {
      Rule(dimension: Int($0), accounts: [row[2].string, row[3].string])
    }
    decisions[row[0].string] = .some(rule)
  }

  func rule(on day: String) -> Rule? {
    guard let first = decisions.keys.filter({ $0 <= day }).max() else { return nil }
    return decisions[first] ?? nil
  }

  var isEmpty: Bool { decisions.isEmpty }
}

extension Replay {
  /// Each value of the dimension by which vouchers of that day balanced comes to zero, in each book,
  /// and in the transaction currency where there is only one.
  mutating func checkValues(of voucher: ReplayedVoucher, _ record: LoggedRecord) {
    guard !valueBalances.isEmpty, voucher.reverses == nil,
      voucher.kind == "operating" || voucher.kind == "closing",
      controls.origin(of: voucher) != PostingOrigin.imported.description,
      let rule = valueBalances.rule(on: voucher.day)
    else { return }
    let isShared = voucher.lines.allSatisfy { $0.currency == voucher.lines.first?.currency }
    var sums: [String?: (transaction: Int128, accounting: Int128, reporting: Int128)] = [:]
    for line in voucher.lines {
      guard let combination = combinations[line.combination] else { continue }
      let account = LedgerAccount(
        AccountNumber(combination.account),
        dimensionsText: combination.dimensions
      )
      let code = account?[.dimension(rule.dimension)]
      var sum = sums[code] ?? (0, 0, 0)
      if isShared { sum.transaction += Int128(line.amount) }
      sum.accounting += Int128(line.accounting)
      sum.reporting += Int128(line.reporting ?? 0)
      sums[code] = sum
      guard rule.accounts.contains(combination.account) else { continue }
      valueBalances.lines[
        .init(year: voucher.year, voucher: voucher.sequence, line: line.number)
      ] = .init(dimension: Int64(rule.dimension), code: code)
    }
    let wrong = sums.filter { $0.value != (0, 0, 0) }.sorted { ($0.key ?? "") < ($1.key ?? "") }
    for (code, sum) in wrong {
      let (amount, currency) =
        sum.accounting == 0 && sum.reporting != 0
        ? (sum.reporting, reportingCurrency ?? accountingCurrency)
        : (sum.accounting, accountingCurrency)
      tally.find(
        .valueDoesNotBalance(
          record,
          dimension: Int64(rule.dimension),
          code: code,
          difference: Money(minorUnits: Int64(clamping: amount), currency)
        )
      )
    }
  }

  /// A line that is said to balance a value stands on an account for what lacks, with that value.
  mutating func check(balancingLine row: [Value], _ record: LoggedRecord) {
    let (voucher, line) = (row[1].number ?? 0, row[2].number ?? 0)
    let place = ReplayedValueBalances.Place(year: row[0].string, voucher: voucher, line: line)
    let added = ReplayedValueBalances.Added(
      dimension: row[3].number ?? 0,
      code: row[4] == .null ? nil : row[4].string
    )
    guard valueBalances.lines[place] != added else { return }
    tally.find(.balancingLineIsWrong(record, voucher: voucher, line: line))
  }
}
