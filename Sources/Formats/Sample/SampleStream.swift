import Accounting

/// The vouchers of the year, one after the other, in order of date; the same at every run.
///
/// Each month has its share of the vouchers. Of that, what comes every month is taken first; trade
/// fills the rest, payments that are due before new invoices.
struct SampleStream {
  let plan: SamplePlan
  var random: SampleRandom
  /// What spreads lines over dimensions, apart, so that wide books are otherwise the same.
  private var spread: SampleRandom
  var voucher = SampleVoucher()
  /// Balance of each account, in öre, by its number.
  var balances: [Int64]
  var dues: SampleDues

  private var numbers = [Int](repeating: 0, count: SampleSeries.allCases.count)
  private var written = 0
  private var month = 0
  private var dayInMonth = 0
  private var dayOfMonth = 1
  private var lastDay = -1
  /// Of the month's vouchers, those that trade has, and how many of them are written.
  private var tradeShare = 0
  private var tradeWritten = 0
  private var routines: [SampleRoutine] = []
  private var nextRoutine = 0
  private var isOpening = true

  init(plan: SamplePlan, seed: UInt64, opening: SampleOpening) {
    self.plan = plan
    random = SampleRandom(seed: seed)
    spread = SampleRandom(seed: seed ^ 0x5DEE_CE66)
    balances = opening.balances
    dues = opening.dues
  }

  /// Makes the next voucher; false where the year has no more.
  mutating func next() -> Bool {
    while written < plan.vouchers {
      if isOpening { openMonth() }
      if writeRoutine() || writeTrade() {
        written += 1
        return true
      }
      advance()
    }
    return false
  }

  /// The day that is being written, counted from the first of the year.
  var today: Int { plan.businessDays[month][dayInMonth] }

  /// Begins a voucher of today.
  mutating func begin(_ series: SampleSeries, _ text: SampleText) {
    numbers[series.rawValue] += 1
    voucher.series = series
    voucher.number = numbers[series.rawValue]
    voucher.day = plan.firstDay.advanced(by: today)
    voucher.text = text
    voucher.lines.removeAll(keepingCapacity: true)
  }

  mutating func add(
    _ account: Int,
    _ amount: Int64,
    costCentre: Int = -1,
    project: Int = -1,
    employee: Int = -1
  ) {
    balances[account] += amount
    var line = SampleLine(
      account: account,
      amount: amount,
      costCentre: costCentre,
      project: project,
      employee: employee
    )
    if plan.isWide, account >= 3_000 { spreadOut(&line) }
    voucher.lines.append(line)
  }

  private mutating func spreadOut(_ line: inout SampleLine) {
    line.costCentre = spread.below(plan.costCentres)
    line.project = spread.hits(percent: 60) ? spread.below(plan.projects) : -1
    line.employee = spread.hits(percent: 20) ? spread.below(plan.employees) : -1
  }

  /// The number that the next voucher of `series` gets.
  func nextNumber(_ series: SampleSeries) -> Int { numbers[series.rawValue] + 1 }

  private var isLastDay: Bool { dayInMonth == plan.businessDays[month].count - 1 }

  private mutating func openMonth() {
    isOpening = false
    let share = plan.vouchers(through: month) - written
    // Very small books keep room for trade.
    routines = Array(SampleRoutine.all(in: month, of: plan).prefix((share + 1) / 2))
    nextRoutine = 0
    tradeShare = share - routines.count
    tradeWritten = 0
    openDay()
  }

  private mutating func openDay() {
    dues.advance(from: lastDay + 1, through: today)
    lastDay = today
    dayOfMonth = plan.firstDay.advanced(by: today).components.day
  }

  private mutating func advance() {
    guard isLastDay else {
      dayInMonth += 1
      openDay()
      return
    }
    month += 1
    dayInMonth = 0
    isOpening = true
  }

  private mutating func writeRoutine() -> Bool {
    while nextRoutine < routines.count {
      let routine = routines[nextRoutine]
      let isDue =
        routine.isAtMonthEnd ? isLastDay && tradeWritten >= tradeShare : isToday(routine)
      guard isDue else { return false }
      nextRoutine += 1
      if write(routine, month: month) { return true }
      // What there is no need for this month leaves its place to trade.
      tradeShare += 1
    }
    return false
  }

  private func isToday(_ routine: SampleRoutine) -> Bool {
    dayOfMonth >= routine.dayOfMonth || isLastDay
  }

  private mutating func writeTrade() -> Bool {
    let days = plan.businessDays[month].count
    let share = tradeShare * (dayInMonth + 1) / days
    guard tradeWritten < (isLastDay ? tradeShare : share) else { return false }
    tradeWritten += 1
    writeTradeVoucher()
    return true
  }
}
