/// The lines behind a trial balance: of each account the opening balance, every line with the balance
/// after it, and the closing balance (spec A20.2; BFL 5:1, bokføringsloven §5: kontospesifikasjon).
package struct GeneralLedger: Sendable {
  package let accounts: [Account]
  /// The lines of all accounts, one account after the other, by day and then as they were posted.
  package let entries: [Line]
  package let lines: PostedLines
  package let total: TrialBalanceAmounts

  package struct Account: Sendable {
    package let subject: TrialBalanceLine.Subject
    package let amounts: TrialBalanceAmounts
    /// Places of its entries.
    package let entries: Range<Int>
  }

  package struct Line: Sendable {
    private let place: UInt32
    /// The account's balance after it, in minor units of the accounting currency.
    package let balance: Int64

    fileprivate init(line: Int, balance: Int64) {
      place = UInt32(line)
      self.balance = balance
    }

    /// Place among the lines.
    package var line: Int { Int(place) }
  }

  /// Puts `lines` under the accounts of `rows`, which are those of a trial balance for the same selection,
  /// each account once; `named` accounts are shown where nothing stands on them, too.
  ///
  /// - Returns: nothing where the lines do not come to the movements of the rows.
  package init?(
    _ rows: [TrialBalanceLine],
    _ lines: PostedLines,
    named: Set<AccountNumber> = [],
    chart: ChartOfAccounts
  ) throws(MoneyError) {
    var known: [AccountNumber: TrialBalanceLine] = [:]
    for row in rows {
      guard case .account(let number, _, _) = row.subject else { continue }
      known[number] = row
    }
    let order = GeneralLedger.order(of: lines)
    let moved = Set(lines.lines.lazy.map(\.ledgerAccount)).map { lines.ledgerAccounts[$0].account }
    var accounts: [Account] = []
    var entries: [Line] = []
    entries.reserveCapacity(lines.lines.count)
    var next = order.startIndex
    for number in Set(known.keys).union(moved).union(named).sorted() {
      let row = known[number]
      let amounts = row?.amounts ?? TrialBalanceAmounts()
      var sums = TrialBalanceAmounts(opening: amounts.opening)
      let start = entries.count
      while next < order.endIndex {
        let place = Int(order[next])
        let line = lines.lines[place]
        guard lines.account(of: line) == number else { break }
        sums.debit = try sums.debit.adding(line.debit)
        sums.credit = try sums.credit.adding(line.credit)
        entries.append(Line(line: place, balance: sums.closing))
        next += 1
      }
      guard sums == amounts else { return nil }
      let subject = row?.subject ?? .account(number, name: chart[number]?.name ?? "", value: "")
      accounts.append(
        Account(subject: subject, amounts: amounts, entries: start..<entries.count)
      )
    }
    for row in rows {
      guard case .resultNotTransferred = row.subject else { continue }
      let none = entries.count..<entries.count
      accounts.append(Account(subject: row.subject, amounts: row.amounts, entries: none))
    }
    var total = TrialBalanceAmounts()
    for account in accounts { try total.add(account.amounts) }
    self.accounts = accounts
    self.entries = entries
    self.lines = lines
    self.total = total
  }

  /// Places of the lines by account, day and order of posting: vouchers are sorted, and their lines dealt
  /// out to the accounts.
  private static func order(of lines: PostedLines) -> [UInt32] {
    let numbers = lines.ledgerAccounts.map(\.account)
    let ranks = Dictionary(
      uniqueKeysWithValues: Set(numbers).sorted().enumerated().map { ($0.element, $0.offset) }
    )
    let rankOfPlace = numbers.map { ranks[$0] ?? 0 }
    var starts = Array(repeating: 0, count: ranks.count + 1)
    for line in lines.lines { starts[rankOfPlace[line.ledgerAccount] + 1] += 1 }
    for rank in 1..<max(starts.count, 1) { starts[rank] += starts[rank - 1] }
    let vouchers = lines.vouchers.indices.sorted {
      let (one, two) = (lines.vouchers.day(of: $0), lines.vouchers.day(of: $1))
      return one == two ? lines.vouchers.id(of: $0) < lines.vouchers.id(of: $1) : one < two
    }
    var order = Array(repeating: UInt32(0), count: lines.lines.count)
    for voucher in vouchers {
      for place in lines.vouchers.lines(of: voucher) {
        let rank = rankOfPlace[lines.lines[place].ledgerAccount]
        order[starts[rank]] = UInt32(place)
        starts[rank] += 1
      }
    }
    return order
  }
}
