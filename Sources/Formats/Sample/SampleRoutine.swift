/// What a company books every month, or once a year.
enum SampleRoutine: Sendable {
  case openingResult
  case meeting
  case rent
  case taxes
  case preliminaryTax
  case vatPayment
  case payroll(group: Int)
  case insurance
  case depreciation
  case bankFee
  case interest
  case holidayPay
  case vat

  /// Those of a month, in the order of their days.
  static func all(in month: Int, of plan: SamplePlan) -> [SampleRoutine] {
    var routines: [SampleRoutine] = month == 0 ? [.openingResult] : []
    routines += [.rent, .taxes, .preliminaryTax]
    if month == 4 { routines.append(.meeting) }
    routines += (0..<plan.payrollGroups).map { .payroll(group: $0) }
    return routines + [
      .vatPayment, .insurance, .depreciation, .bankFee, .interest, .holidayPay, .vat,
    ]
  }

  /// The earliest day of the month.
  var dayOfMonth: Int {
    switch self {
    case .openingResult, .rent: 1
    case .taxes, .preliminaryTax: 12
    case .meeting: 20
    case .payroll: 25
    case .vatPayment: 26
    case .insurance, .depreciation, .bankFee, .interest, .holidayPay, .vat: 31
    }
  }

  var isAtMonthEnd: Bool { dayOfMonth == 31 }
}

extension SamplePlan {
  /// Wages are booked by cost centre, as many as have employees.
  var payrollGroups: Int { min(costCentres, max(1, vouchers / 1_000)) }
}

extension SampleStream {
  /// Writes the voucher, or nothing where there is nothing to book.
  mutating func write(_ routine: SampleRoutine, month: Int) -> Bool {
    switch routine {
    case .openingResult: move(2_099, to: 2_098, .openingResult)
    case .meeting: move(2_098, to: 2_091, .meeting)
    case .rent: writeRent(month)
    case .taxes: settle([2_710, 2_731], .taxes)
    case .preliminaryTax: writePair(2_518, 1_930, 12_500_00, .preliminaryTax)
    case .vatPayment: settle([2_650], .vatPayment)
    case .payroll(let group): writePayroll(group)
    case .insurance: writePair(6_310, 1_730, 3_250_00, .insurance)
    case .depreciation: writeDepreciation()
    case .bankFee: writePair(6_570, 1_930, 185_00 + Int64(random.below(40)) * 50, .bankFee)
    case .interest: writeInterest()
    case .holidayPay: writeHolidayPay()
    case .vat: writeVAT()
    }
  }

  private mutating func move(_ from: Int, to: Int, _ phrase: SamplePhrase) -> Bool {
    let balance = balances[from]
    guard balance != 0 else { return false }
    begin(.general, SampleText(phrase: phrase))
    add(from, -balance)
    add(to, balance)
    return true
  }

  private mutating func writePair(
    _ debit: Int,
    _ credit: Int,
    _ amount: Int64,
    _ phrase: SamplePhrase
  ) -> Bool {
    begin(.general, SampleText(phrase: phrase))
    add(debit, amount, costCentre: debit > 2_999 ? 0 : -1)
    add(credit, -amount)
    return true
  }

  /// Pays what stands on `accounts` to the tax authority, or has it back.
  private mutating func settle(_ accounts: [Int], _ phrase: SamplePhrase) -> Bool {
    let total = accounts.reduce(0) { $0 + balances[$1] }
    guard total != 0 else { return false }
    begin(.general, SampleText(phrase: phrase))
    for account in accounts where balances[account] != 0 { add(account, -balances[account]) }
    add(1_930, total)
    return true
  }

  private mutating func writeRent(_ month: Int) -> Bool {
    let net: Int64 = 18_400_00
    let document = 7_000 + month + 1
    begin(.supplierInvoice, SampleText(phrase: .rent, document: document))
    add(5_010, net, costCentre: 0)
    add(2_641, net / 4)
    add(2_440, -net - net / 4)
    let due = SampleDue(
      isCustomer: false,
      party: -1,
      document: document,
      amount: net + net / 4,
      isPart: false
    )
    dues.add(due, onDay: today + 10)
    return true
  }

  private mutating func writePayroll(_ group: Int) -> Bool {
    begin(.payroll, SampleText(phrase: .payroll))
    var gross: Int64 = 0
    for employee in stride(from: group, to: plan.employees, by: plan.payrollGroups) {
      let pay = 28_000_00 + Int64(employee * 7_919 % 17) * 1_000_00
      add(7_210, pay, costCentre: group, employee: employee)
      gross += pay
    }
    let tax = gross * 27 / 100 / 100 * 100
    let contributions = gross * 3_142 / 10_000
    add(2_710, -tax)
    add(7_510, contributions, costCentre: group)
    add(2_731, -contributions)
    add(1_930, tax - gross)
    return true
  }

  private mutating func writeDepreciation() -> Bool {
    begin(.general, SampleText(phrase: .depreciation))
    add(7_832, 4_200_00, costCentre: 0)
    add(1_229, -4_200_00)
    add(7_835, 1_150_00, costCentre: 0)
    add(1_259, -1_150_00)
    return true
  }

  private mutating func writeInterest() -> Bool {
    let amortization: Int64 = 5_000_00
    let interest = -balances[2_350] * 45 / 1_000 / 12
    begin(.general, SampleText(phrase: .interest))
    add(2_350, amortization)
    add(8_410, interest)
    add(1_930, -amortization - interest)
    return true
  }

  private mutating func writeHolidayPay() -> Bool {
    let pay = Int64(plan.employees) * 1_480_00
    let contributions = pay * 3_142 / 10_000
    begin(.general, SampleText(phrase: .holidayPay))
    add(7_290, pay, costCentre: 0)
    add(2_920, -pay)
    add(7_519, contributions, costCentre: 0)
    add(2_941, -contributions)
    return true
  }

  /// Moves the month's VAT to the settlement account, in whole kronor.
  private mutating func writeVAT() -> Bool {
    let accounts = [2_611, 2_621, 2_631, 2_641]
    let total = accounts.reduce(0) { $0 + balances[$1] }
    guard accounts.contains(where: { balances[$0] != 0 }) else { return false }
    begin(.general, SampleText(phrase: .vat))
    for account in accounts where balances[account] != 0 { add(account, -balances[account]) }
    let whole = total / 100 * 100
    if whole != 0 { add(2_650, whole) }
    if total != whole { add(3_740, total - whole) }
    return true
  }
}
