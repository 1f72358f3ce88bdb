/// A rate of VAT with its accounts.
struct SampleVAT: Sendable {
  let percent: Int64
  let output: Int
  let sales: Int
  let purchases: Int

  static let rates = [
    SampleVAT(percent: 25, output: 2_611, sales: 3_001, purchases: 4_010),
    SampleVAT(percent: 12, output: 2_621, sales: 3_002, purchases: 4_012),
    SampleVAT(percent: 6, output: 2_631, sales: 3_003, purchases: 4_013),
  ]

  func tax(on net: Int64) -> Int64 { (net * percent + 50) / 100 }
}

extension SampleStream {
  /// Writes a payment that is due, or else new business.
  mutating func writeTradeVoucher() {
    if let due = dues.take() {
      writePayment(due)
      return
    }
    switch random.below(100) {
    case ..<45: writeCustomerInvoice()
    case ..<80: writeSupplierInvoice()
    case ..<92: writeCardPurchase()
    case ..<97: writeCashSale()
    default: writeCorrection()
    }
  }

  private mutating func writeCustomerInvoice() {
    let document = 10_000 + nextNumber(.customerInvoice)
    let party = random.below(SampleNames.partyCount)
    begin(
      .customerInvoice,
      SampleText(phrase: .customerInvoice, document: document, party: party)
    )
    add(1_510, 0)
    let total = writeSales(lines: random.between(1, 4))
    setFirstLine(total)
    expectPayments(isCustomer: true, party, document, total)
  }

  /// Writes sales with their VAT; the gross amount.
  private mutating func writeSales(lines: Int) -> Int64 {
    let costCentre = random.below(plan.costCentres)
    let project = random.hits(percent: 30) ? random.below(plan.projects) : -1
    var gross: Int64 = 0
    var taxes: (Int64, Int64, Int64) = (0, 0, 0)
    for line in 0..<lines {
      let net = random.amount(150, 6_000) * plan.factor
      let chance = random.below(100)
      let rate = chance < 70 ? 0 : chance < 90 ? 1 : 2
      let vat = SampleVAT.rates[rate]
      let isService = rate == 0 && random.hits(percent: 25)
      let isFreight = line == lines - 1 && line > 0 && rate == 0 && random.hits(percent: 20)
      let account = isFreight ? 3_520 : isService ? 3_041 : vat.sales
      add(account, -net, costCentre: costCentre, project: project)
      switch rate {
      case 0: taxes.0 += vat.tax(on: net)
      case 1: taxes.1 += vat.tax(on: net)
      default: taxes.2 += vat.tax(on: net)
      }
      gross += net
    }
    if taxes.0 != 0 { add(SampleVAT.rates[0].output, -taxes.0) }
    if taxes.1 != 0 { add(SampleVAT.rates[1].output, -taxes.1) }
    if taxes.2 != 0 { add(SampleVAT.rates[2].output, -taxes.2) }
    return gross + taxes.0 + taxes.1 + taxes.2
  }

  private mutating func writeSupplierInvoice() {
    let document = random.between(1_000, 99_999)
    let party = random.below(SampleNames.partyCount)
    begin(
      .supplierInvoice,
      SampleText(phrase: .supplierInvoice, document: document, party: party)
    )
    add(2_440, 0)
    // A supplier delivers the same kind of thing each time.
    let isGoods = party % 5 < 2
    let total = isGoods ? writeGoods() : writeCosts(of: party)
    setFirstLine(-total)
    expectPayments(isCustomer: false, party, document, total)
  }

  private mutating func writeGoods() -> Int64 {
    let net = random.amount(400, 15_000) * plan.factor
    let chance = random.below(100)
    let vat = SampleVAT.rates[chance < 75 ? 0 : chance < 92 ? 1 : 2]
    let costCentre = random.below(plan.costCentres)
    let project = random.hits(percent: 20) ? random.below(plan.projects) : -1
    let tax = vat.tax(on: net)
    add(vat.purchases, net, costCentre: costCentre, project: project)
    if random.hits(percent: 30) {
      let freight = random.amount(50, 400) * plan.factor
      add(5_710, freight, costCentre: costCentre)
      add(2_641, tax + SampleVAT.rates[0].tax(on: freight))
      return net + tax + freight + SampleVAT.rates[0].tax(on: freight)
    }
    add(2_641, tax)
    return net + tax
  }

  private mutating func writeCosts(of party: Int) -> Int64 {
    let account = SampleCosts.accounts[party % SampleCosts.accounts.count]
    let net = random.amount(150, 4_000) * plan.factor
    let tax = SampleVAT.rates[0].tax(on: net)
    let costCentre = random.below(plan.costCentres)
    if random.hits(percent: 30) {
      // Two cost centres share it.
      let part = net * Int64(random.between(20, 60)) / 100
      add(account, net - part, costCentre: costCentre)
      add(account, part, costCentre: (costCentre + 1) % plan.costCentres)
    } else {
      add(account, net, costCentre: costCentre)
    }
    add(2_641, tax)
    return net + tax
  }

  private mutating func writeCardPurchase() {
    begin(
      .general,
      SampleText(phrase: .cardPurchase, party: random.below(SampleNames.partyCount))
    )
    let net = random.amount(60, 2_500)
    let vat = SampleVAT.rates[0].tax(on: net)
    let account = SampleCosts.small[random.below(SampleCosts.small.count)]
    add(account, net, costCentre: random.below(plan.costCentres))
    add(2_641, vat)
    add(1_930, -net - vat)
  }

  private mutating func writeCashSale() {
    begin(.general, SampleText(phrase: .cashSale))
    add(1_910, 0)
    let total = writeSales(lines: random.between(1, 3))
    setFirstLine(total)
    // The till is emptied into the bank the same day.
    add(1_910, -total)
    add(1_930, total)
  }

  private mutating func writeCorrection() {
    begin(.general, SampleText(phrase: .correction))
    let account = SampleCosts.small[random.below(SampleCosts.small.count)]
    let amount = random.amount(100, 3_000)
    let costCentre = random.below(plan.costCentres)
    add(account, amount, costCentre: costCentre)
    add(account, -amount, costCentre: (costCentre + 1) % plan.costCentres)
  }

  /// Gives the total to the voucher's first line, which stands before what it sums.
  private mutating func setFirstLine(_ amount: Int64) {
    balances[voucher.lines[0].account] += amount
    voucher.lines[0].amount = amount
  }

  private mutating func expectPayments(
    isCustomer: Bool,
    _ party: Int,
    _ document: Int,
    _ total: Int64
  ) {
    let chance = random.below(100)
    let day = today + random.between(isCustomer ? 8 : 18, 38)
    if chance < 5 { return }
    guard chance < (isCustomer ? 25 : 12) else {
      let due = SampleDue(
        isCustomer: isCustomer,
        party: party,
        document: document,
        amount: total,
        isPart: false
      )
      dues.add(due, onDay: day)
      return
    }
    // Paid in two parts, the first in whole kronor.
    let first = total * Int64(random.between(30, 70)) / 100 / 100 * 100
    for (amount, day) in [(first, day), (total - first, day + random.between(7, 30))] {
      let due = SampleDue(
        isCustomer: isCustomer,
        party: party,
        document: document,
        amount: amount,
        isPart: true
      )
      dues.add(due, onDay: day)
    }
  }

  private mutating func writePayment(_ due: SampleDue) {
    let isJoined = dues.next?.isCustomer == due.isCustomer && random.hits(percent: 40)
    let joined = isJoined ? dues.take() : nil
    let series: SampleSeries = due.isCustomer ? .customerPayment : .supplierPayment
    let account = due.isCustomer ? 1_510 : 2_440
    let sign: Int64 = due.isCustomer ? 1 : -1
    begin(series, paymentText(due, isJoined: joined != nil))
    add(1_930, sign * (due.amount + (joined?.amount ?? 0)))
    add(account, -sign * due.amount)
    if let joined { add(account, -sign * joined.amount) }
  }

  private func paymentText(_ due: SampleDue, isJoined: Bool) -> SampleText {
    let phrase: SamplePhrase =
      switch (due.isCustomer, isJoined, due.isPart) {
      case (true, true, _): .customerPayments
      case (true, false, true): .customerPart
      case (true, false, false): .customerPayment
      case (false, true, _): .supplierPayments
      case (false, false, true): .supplierPart
      case (false, false, false): .supplierPayment
      }
    return SampleText(phrase: phrase, document: due.document, party: due.party)
  }
}

/// The accounts that suppliers' invoices and card purchases go to.
enum SampleCosts {
  static let accounts = [
    5_020, 5_060, 5_070, 5_210, 5_250, 5_410, 5_420, 5_460, 5_520, 5_613, 5_615, 5_710, 5_910,
    5_930, 5_940, 6_110, 6_212, 6_230, 6_420, 6_530, 6_540, 6_550, 6_580, 6_800, 7_610,
  ]
  static let small = [5_410, 5_460, 5_611, 5_810, 5_831, 6_110, 6_250, 6_970, 7_699]
}
