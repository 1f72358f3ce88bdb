import Accounting

/// One line of a voucher in a foreign currency.
struct SampleJournalLine: Hashable, Sendable {
  let account: Int
  /// Index of its currency; −1 is SEK.
  let currency: Int
  let amount: Int64
  let accounting: Int64
  var costCentre = -1
}

/// A voucher in a foreign currency.
struct SampleJournalVoucher: Hashable, Sendable {
  let number: Int
  /// Counted from the first day of the year.
  let day: Int
  let text: String
  var lines: [SampleJournalLine]
}

/// The vouchers in foreign currencies: first the positions brought in, then trade through the year.
struct SampleJournal {
  private let plan: SamplePlan
  private let currencies: [SampleCurrency]
  private let rates: SampleRates
  private let positions: [SamplePosition]
  /// Number of vouchers besides those of the positions.
  private let trade: Int
  private var random: SampleRandom
  private var byDay: [[Due]]
  private var waiting: [Due] = []
  private let days: [Int]
  private var dayIndex = -1
  private var number = 0
  private var today = 0

  private struct Due {
    let currency: Int
    let isCustomer: Bool
    let party: Int
    let document: Int
    let amount: Int64
    let accounting: Int64
  }

  init(
    plan: SamplePlan,
    currencies: [SampleCurrency],
    rates: SampleRates,
    positions: [SamplePosition],
    trade: Int,
    seed: UInt64
  ) {
    self.plan = plan
    self.currencies = currencies
    self.rates = rates
    self.positions = positions
    self.trade = trade
    days = plan.businessDays.flatMap { $0 }
    random = SampleRandom(seed: seed &* 3 &+ 1)
    byDay = Array(repeating: [], count: 367)
    expectPositions()
  }

  /// Makes the next voucher, in order of date, or nothing where the year has no more.
  mutating func next() -> SampleJournalVoucher? {
    if number < positions.count { return voucher(of: positions[number]) }
    let written = number - positions.count
    guard written < trade else { return nil }
    while written >= trade * (dayIndex + 1) / days.count {
      openDay(dayIndex + 1)
    }
    return nextVoucher()
  }

  private mutating func openDay(_ index: Int) {
    dayIndex = index
    for passed in 0...days[index] where !byDay[passed].isEmpty {
      waiting += byDay[passed]
      byDay[passed] = []
    }
    today = days[index]
  }

  /// Moves a balance that SIE stated in SEK to its own currency, on the same account.
  private mutating func voucher(of position: SamplePosition) -> SampleJournalVoucher {
    let code = currencies[position.currency].currency.code
    return begin(
      "\(SamplePhrase.openingPosition.words) \(code)",
      [
        SampleJournalLine(
          account: position.account,
          currency: -1,
          amount: -position.accounting,
          accounting: -position.accounting
        ),
        SampleJournalLine(
          account: position.account,
          currency: position.currency,
          amount: position.amount,
          accounting: position.accounting
        ),
      ]
    )
  }

  private mutating func begin(
    _ text: String,
    _ lines: [SampleJournalLine]
  ) -> SampleJournalVoucher {
    number += 1
    return SampleJournalVoucher(number: number, day: today, text: text, lines: lines)
  }

  private mutating func nextVoucher() -> SampleJournalVoucher {
    if !waiting.isEmpty { return payment(waiting.removeFirst()) }
    return random.hits(percent: 58) ? customerInvoice() : supplierInvoice()
  }

  private mutating func amount(_ currency: Int, _ low: Int, _ high: Int) -> Int64 {
    random.amount(low, high) * currencies[currency].scale / 10
  }

  private mutating func customerInvoice() -> SampleJournalVoucher {
    let index = random.below(currencies.count)
    let amount = amount(index, 900, 14_000)
    let accounting = rates.convert(amount, index, onDay: today + 1)
    let party = random.below(SampleNames.partyCount)
    let document = 50_000 + number + 1
    let costCentre = random.below(plan.costCentres)
    expect(index, isCustomer: true, party, document, amount, accounting)
    return begin(
      text(.customerInvoice, document, party),
      [
        line(currencies[index].receivable, index, amount, accounting),
        line(currencies[index].isOfEU ? 3_108 : 3_105, index, -amount, -accounting, costCentre),
      ]
    )
  }

  /// Goods from abroad bear Swedish VAT, which the buyer reckons and deducts in SEK.
  private mutating func supplierInvoice() -> SampleJournalVoucher {
    let index = random.below(currencies.count)
    let amount = amount(index, 500, 9_000)
    let accounting = rates.convert(amount, index, onDay: today + 1)
    let party = random.below(SampleNames.partyCount)
    let document = random.between(1_000, 99_999)
    let costCentre = random.below(plan.costCentres)
    let tax = SampleVAT.rates[0].tax(on: accounting)
    let isOfEU = currencies[index].isOfEU
    expect(index, isCustomer: false, party, document, amount, accounting)
    return begin(
      text(.supplierInvoice, document, party),
      [
        line(currencies[index].payable, index, -amount, -accounting),
        line(isOfEU ? 4_515 : 4_545, index, amount, accounting, costCentre),
        line(2_645, -1, tax, tax),
        line(isOfEU ? 2_614 : 2_615, -1, -tax, -tax),
      ]
    )
  }

  /// The bank's side is at the rate of the day; what differs from the invoice is realised.
  private mutating func payment(_ due: Due) -> SampleJournalVoucher {
    let currency = currencies[due.currency]
    let paid = rates.convert(due.amount, due.currency, onDay: today + 1)
    let sign: Int64 = due.isCustomer ? 1 : -1
    let account = due.isCustomer ? currency.receivable : currency.payable
    var lines = [
      line(currency.bank, due.currency, sign * due.amount, sign * paid),
      line(account, due.currency, -sign * due.amount, -sign * due.accounting),
    ]
    let difference = sign * (due.accounting - paid)
    if difference != 0 {
      lines.append(line(difference > 0 ? 7_960 : 3_960, -1, difference, difference))
    }
    let phrase: SamplePhrase = due.isCustomer ? .customerPayment : .supplierPayment
    return begin(text(phrase, due.document, due.party), lines)
  }

  private func line(
    _ account: Int,
    _ currency: Int,
    _ amount: Int64,
    _ accounting: Int64,
    _ costCentre: Int = -1
  ) -> SampleJournalLine {
    SampleJournalLine(
      account: account,
      currency: currency,
      amount: amount,
      accounting: accounting,
      costCentre: costCentre
    )
  }

  private func text(_ phrase: SamplePhrase, _ document: Int, _ party: Int) -> String {
    "\(phrase.words) \(document), \(SampleNames.party(party))"
  }

  private mutating func expect(
    _ currency: Int,
    isCustomer: Bool,
    _ party: Int,
    _ document: Int,
    _ amount: Int64,
    _ accounting: Int64
  ) {
    let chance = random.below(100)
    let day = today + random.between(14, 45)
    if chance < 8 { return }
    let due = { (amount: Int64, accounting: Int64) in
      Due(
        currency: currency,
        isCustomer: isCustomer,
        party: party,
        document: document,
        amount: amount,
        accounting: accounting
      )
    }
    guard chance < 35 else {
      add(due(amount, accounting), onDay: day)
      return
    }
    // Paid in two parts; the second takes what the first leaves, to the öre.
    let first = amount * Int64(random.between(30, 70)) / 100 / 100 * 100
    let booked = Rounding.halfAwayFromZero.divide(
      Int128(accounting) * Int128(first),
      by: Int128(amount)
    )
    add(due(first, Int64(booked)), onDay: day)
    let later = day + random.between(10, 40)
    add(due(amount - first, accounting - Int64(booked)), onDay: later)
  }

  private mutating func add(_ due: Due, onDay day: Int) {
    if day < byDay.count { byDay[day].append(due) }
  }

  /// The receivables and payables brought in are one invoice each.
  private mutating func expectPositions() {
    for position in positions {
      let currency = currencies[position.currency]
      guard position.account != currency.bank else { continue }
      let isCustomer = position.account == currency.receivable
      let sign: Int64 = isCustomer ? 1 : -1
      let due = Due(
        currency: position.currency,
        isCustomer: isCustomer,
        party: random.below(SampleNames.partyCount),
        document: isCustomer ? 50_000 - position.currency : random.between(1_000, 99_999),
        amount: sign * position.amount,
        accounting: sign * position.accounting
      )
      add(due, onDay: random.between(8, 40))
    }
  }
}
