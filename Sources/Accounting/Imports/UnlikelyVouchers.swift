/// Looks among the vouchers of a file for what is unlikely: an amount a hundred times its neighbours, a
/// day in another year.
///
/// Each is asked about before the file is posted, with what was expected, and never refused for that
/// alone. What is remembered is bounded, so that the size of a file costs nothing: amounts are compared
/// in its first lines only.
package struct UnlikelyVouchers {
  /// Lines of which the amounts are compared.
  static let mostLines = 65_536

  /// The two largest amounts of some neighbours, without their signs, and whose the largest is.
  private struct Amounts {
    var count: UInt32 = 0
    /// Place of the voucher of the largest among those that are kept.
    var voucher: UInt32 = 0
    var largest: UInt64 = 0
    var second: UInt64 = 0

    var isSuspect = false

    var areUnlikely: Bool { count > 2 && second > 0 && largest / second >= 100 }

    /// Adds an amount, and says whether that makes them unlikely for the first time.
    mutating func add(_ amount: UInt64, of voucher: Int) -> Bool {
      count += 1
      if amount > largest {
        second = largest
        largest = amount
        self.voucher = UInt32(voucher)
      } else if amount > second {
        second = amount
      }
      guard areUnlikely, !isSuspect else { return false }
      isSuspect = true
      return true
    }
  }

  /// Neighbours whose amounts were unlikely when the last of them was seen.
  private struct Suspects {
    let key: Int
    let account: AccountNumber
    let text: String
    let currency: Currency
  }

  private struct DaysOfYear {
    var count = 0
    var first: Day
    var last: Day
    /// The first new voucher on a day of the year.
    var voucher: (name: String, line: Int?, day: Day)?

    mutating func add(
      _ day: Day,
      _ voucher: () -> (name: String, line: Int?, day: Day)?
    ) {
      count += 1
      first = min(first, day)
      last = max(last, day)
      if self.voucher == nil { self.voucher = voucher() }
    }
  }

  private var linesSeen = 0
  private var isCutShort = false
  /// Amounts by the hash of account, text and currency: the texts of a whole file would cost more
  /// memory than its import, and of so few lines no two hashes are the same but by a miracle.
  private var amounts: [Int: Amounts] = [:]
  private var suspects: [Suspects] = []
  private var vouchers: [(name: String, line: Int?, isNew: Bool)] = []
  private var years: [Int: DaysOfYear] = [:]
  private var newest: (year: Int, days: ClosedRange<Day>)?

  package init() {}

  /// Takes the next voucher; of one that the books hold already nothing is asked.
  package mutating func look(at voucher: VoucherDraft, isNew: Bool) {
    lookAtDay(of: voucher, isNew)
    guard linesSeen < UnlikelyVouchers.mostLines else {
      isCutShort = true
      return
    }
    linesSeen += voucher.lines.count
    vouchers.append((voucher.name, voucher.sourceLine, isNew))
    for line in voucher.lines where line.amount.minorUnits != 0 {
      let text = line.text.isEmpty ? voucher.text : line.text
      if !text.isEmpty { look(at: line, text) }
    }
  }

  private mutating func look(at line: VoucherLine, _ text: String) {
    let account = line.ledgerAccount.account
    let currency = line.amount.currency
    var hasher = Hasher()
    hasher.combine(bytesOf: account.code)
    hasher.combine(currency)
    hasher.combine(bytesOf: text)
    let key = hasher.finalize()
    let amount = line.amount.minorUnits.magnitude
    if amounts[key, default: Amounts()].add(amount, of: vouchers.count - 1) {
      suspects.append(Suspects(key: key, account: account, text: text, currency: currency))
    }
  }

  /// A warning for each, in the order in which the file made them unlikely, and what was not looked at.
  package var findings: [Finding] {
    let cut = VoucherError.amountsWereCompared(lines: linesSeen)
    return unlikelyAmounts + unlikelyDays + (isCutShort ? [Finding(.info, cut)] : [])
  }

  private var unlikelyAmounts: [Finding] {
    suspects.compactMap { suspect in
      guard let seen = amounts[suspect.key], seen.areUnlikely,
        let largest = Int64(exactly: seen.largest), let second = Int64(exactly: seen.second)
      else { return nil }
      let voucher = vouchers[Int(seen.voucher)]
      guard voucher.isNew else { return nil }
      return Finding(
        .warning,
        VoucherError.amountIsUnlikely(
          voucher: voucher.name,
          account: suspect.account,
          text: suspect.text,
          amount: Money(minorUnits: largest, suspect.currency),
          expected: Money(minorUnits: second, suspect.currency)
        ),
        line: voucher.line
      )
    }
  }

  /// Days of a year that few of the vouchers fall in, more than a month from all the others.
  private var unlikelyDays: [Finding] {
    let all = years.values.reduce(0) { $0 + $1.count }
    guard all > 3, let most = years.max(by: { $0.value.count < $1.value.count }),
      most.value.count * 4 >= all * 3
    else { return [] }
    return years.sorted { $0.key < $1.key }.compactMap { year, days in
      guard year != most.key, let voucher = days.voucher,
        days.last.advanced(by: 31) < most.value.first
          || days.first > most.value.last.advanced(by: 31)
      else { return nil }
      let (_, month, day) = voucher.day.components
      let expected = Day(year: most.key, month: month, day: min(day, 28))
      return Finding(
        .warning,
        VoucherError.dayIsUnlikely(
          voucher: voucher.name,
          day: voucher.day,
          expected: Day(year: most.key, month: month, day: day) ?? expected ?? voucher.day,
          count: days.count
        ),
        line: voucher.line
      )
    }
  }

  private mutating func lookAtDay(of voucher: VoucherDraft, _ isNew: Bool) {
    let day = voucher.day
    let year: Int
    if let newest, newest.days.contains(day) {
      year = newest.year
    } else {
      year = day.year
      if let first = Day(year: year, month: 1, day: 1),
        let last = Day(year: year, month: 12, day: 31)
      {
        newest = (year, first...last)
      }
    }
    years[year, default: DaysOfYear(first: day, last: day)].add(day) {
      isNew ? (voucher.name, voucher.sourceLine, day) : nil
    }
  }
}

extension Hasher {
  /// Combines a text as it is written, which costs less than combining its letters.
  fileprivate mutating func combine(bytesOf text: String) {
    var text = text
    text.withUTF8 { combine(bytes: UnsafeRawBufferPointer($0)) }
    combine(0 as UInt8)
  }
}
