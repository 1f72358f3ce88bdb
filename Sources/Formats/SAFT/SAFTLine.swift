import Accounting

/// What is read of a transaction apart from its lines.
struct SAFTTransaction {
  var id: [UInt8] = []
  var sourceLine = 0
  /// The accounting period and its year; zero where the file does not say.
  var period = 0
  var periodYear = 0
  /// Whether the file says that the period is none that there is.
  var isPeriodZero = false
  var date: Day?
  /// The date as written, where it is no date.
  var dateWritten = ""
  var postingDay: Day?
  var entryDay: Day?
  var text = ""
  /// What kind of voucher it is, in words.
  var kind = ""
  var lines = 0
  var balance: Int64 = 0
  /// Whether a line could not be read, so that the balance means nothing.
  var isIncomplete = false
  /// The foreign currency that all lines so far are in.
  var currency: Currency?
  var isOneCurrency = true
  var foreignBalance: Int64 = 0

  mutating func restart(at line: Int) {
    var storage = id
    storage.removeAll(keepingCapacity: true)
    self = SAFTTransaction()
    id = storage
    sourceLine = line
  }

  var name: String { String(decoding: id, as: UTF8.self) }

  /// What all lines together leave in the one foreign currency they are in.
  ///
  /// Such a voucher is posted in the accounting currency alone.
  var foreignGap: Money? {
    guard isOneCurrency, foreignBalance != 0 else { return nil }
    return currency.map { Money(minorUnits: foreignBalance, $0) }
  }

  /// Where the stated period puts the voucher, in the years of the file or in those of the calendar;
  /// nothing where it states none, or one that lies outside what the file covers.
  func place(
    in years: [ClosedRange<Day>],
    within days: ClosedRange<Day>?
  ) -> StatedPeriod.Place? {
    guard period > 0, let date else { return nil }
    let place = StatedPeriod(number: period, year: periodYear).place(
      document: date,
      posted: postingDay,
      in: years.isEmpty
        ? [date, postingDay ?? date].map { SAFTYears.calendarYear($0).days } : years
    )
    return place.flatMap { days?.contains($0.day) ?? true ? $0 : nil }
  }

  /// The day of a voucher whose period is not stated, or not used: `TransactionDate`, the date of the
  /// document.
  ///
  /// Where that lies outside what the file covers, for a document of another year that was booked
  /// in this one, the day that it was posted on (`GLPostingDate`) takes its place if it lies
  /// inside, else the last day of its accounting period.
  func day(within days: ClosedRange<Day>?, of year: LedgerFileYear?) -> Day? {
    guard let date, let days, !days.contains(date) else { return date }
    if let postingDay, days.contains(postingDay) { return postingDay }
    let last = SAFTYears.lastDay(ofPeriod: period, of: periodYear, year)
    return last.map { days.contains($0) ? $0 : date } ?? date
  }
}

/// What is read of a line of a transaction; codes by their numbers, none below zero.
struct SAFTLine {
  var sourceLine = 0
  var account = -1
  var customer = -1
  var supplier = -1
  var owner = -1
  var hasAmount = false
  var isUnreadable = false
  /// Debit is positive, whatever the sign and the side that the file gives it.
  var amount: Int64 = 0
  var debitWritten: Int64 = 0
  var creditWritten: Int64 = 0
  /// Debit and credit amounts that it has; one by the schema.
  var sides = 0
  /// Nothing in the accounting currency.
  var currency: Currency?
  var currencyAmount: WrittenDecimal?
  var currencySign: Int64 = 1
  var rate: WrittenDecimal?
  var isVirtual = false
  var analyses: [Int] = []
  /// The amount that each analysis states, debit positive where it states a side.
  var analysisAmounts: [Int64?] = []
  /// Whether the file gave the currency amount the sign that its side has already.
  var isCurrencySigned = false
  /// Second taxes, which a ledger line has no place for.
  var passedOver = 0
  var tax: SAFTTax?
  var text = ""
  var valueDay: Day?
  var dueDay: Day?
  var paymentID = ""
  var reference = ""
  var document = ""
  var quantity = ""

  mutating func restart(at line: Int) {
    var (storage, amounts) = (analyses, analysisAmounts)
    storage.removeAll(keepingCapacity: true)
    amounts.removeAll(keepingCapacity: true)
    self = SAFTLine()
    (analyses, analysisAmounts) = (storage, amounts)
    sourceLine = line
  }

  /// The amount in foreign currency, where it can be kept to the minor unit.
  var foreignAmount: Money? {
    guard !isVirtual, let currency, let currencyAmount,
      let units = currencyAmount.scaled(to: currency.minorUnitDigits)
    else { return nil }
    return Money(minorUnits: currencySign &* units, currency)
  }

  /// Gives the currency amount the sign of the amount, as debit and credit are the same in any
  /// currency, unless its magnitude says that it is wrong altogether.
  mutating func settleCurrencySign(_ accounting: Currency) {
    guard let currencyAmount, amount.signum() * currencyAmount.mantissa.signum() * currencySign < 0
    else { return }
    currencySign = -currencySign
    isCurrencySigned = amountByRate(accounting) == nil
    if !isCurrencySigned { currencySign = -currencySign }
  }

  /// Gives the basis of the tax, and a tax without a side of its own, the side of the line.
  ///
  /// Below zero a line is written on the side that it is not on, and what belongs to it is mostly written
  /// so, too (spec nordic/formats 3.3): both then go to the other side with it, and the basis stays what
  /// it is without its sign.
  mutating func settleTax() {
    guard var settled = tax else { return }
    let isTurned = debitWritten &+ creditWritten < 0
    if isTurned { settled.base = settled.base.map(SAFTLine.magnitude) }
    if !settled.hasSide {
      let amount = isTurned ? SAFTLine.magnitude(settled.amount) : settled.amount
      settled.amount = self.amount < 0 ? 0 &- amount : amount
      settled.hasSide = true
    }
    tax = settled
  }

  private static func magnitude(_ amount: Int64) -> Int64 { amount == .min ? .max : abs(amount) }

  /// What it refers to, the first of which is kept.
  var references: [String] { [reference, paymentID, document].filter { !$0.isEmpty } }

  /// What the currency amount at its rate gives, where that is not the amount.
  ///
  /// A minor unit is allowed for, and what the decimals of the rate leave open; two at least.
  func amountByRate(_ accounting: Currency) -> Int64? {
    guard let currencyAmount, let rate else { return nil }
    let units = Double(accounting.minorUnitsPerUnit)
    let foreign = currencyAmount.approximate * Double(currencySign) * units
    let computed = foreign * rate.approximate
    var step = 0.5
    for _ in 0..<max(rate.precision, 2) { step /= 10 }
    let tolerance = 1 + abs(foreign) * step + abs(computed) * 1e-12
    guard abs(computed - Double(amount)) > tolerance, abs(computed) < 9e18 else { return nil }
    return Int64(computed.rounded())
  }
}

/// A tax that is stated for a line.
struct SAFTTax {
  var code = -1
  var percentage = ""
  var base: Int64?
  var amount: Int64 = 0
  /// Whether the amount says by itself on which side it is, as it does from 1.30.
  var hasSide = true
}
