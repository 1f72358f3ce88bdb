/// What the company brings into the year: balances, last year's figures and open invoices.
struct SampleOpening: Sendable {
  private(set) var balances = [Int64](repeating: 0, count: 9_000)
  private(set) var dues: SampleDues
  /// Last year's opening balances and results, by account.
  private(set) var before: [(account: Int, amount: Int64)] = []
  private(set) var results: [(account: Int, amount: Int64)] = []

  init(plan: SamplePlan, seed: UInt64, positions: [SamplePosition]) {
    dues = SampleDues(days: plan.businessDays[11].last.map { $0 + 1 } ?? 366)
    // A stream of its own, so that the number of open invoices does not move the year's vouchers.
    var random = SampleRandom(seed: ~seed)
    setFixed(plan)
    for position in positions { balances[position.account] += position.accounting }
    openInvoices(plan, &random)
    // Equity brought forward is what the rest leaves.
    balances[2_091] -= balances.reduce(0, +)
    lastYear(plan)
  }

  private mutating func setFixed(_ plan: SamplePlan) {
    let scale = Int64(plan.vouchers)
    balances[1_220] = 512_000_00
    balances[1_229] = -187_400_00
    balances[1_250] = 96_500_00
    balances[1_259] = -41_200_00
    balances[1_460] = 684_300_00
    balances[1_730] = 39_000_00
    balances[1_910] = 4_500_00
    balances[1_930] = 850_000_00 + scale * 300_00
    balances[2_081] = -100_000_00
    balances[2_086] = -20_000_00
    balances[2_099] = -264_318_00
    balances[2_350] = -600_000_00
    balances[2_650] = -48_217_00
    balances[2_710] = -31_860_00
    balances[2_731] = -37_075_00
    balances[2_920] = -88_800_00
    balances[2_941] = -27_901_00
  }

  private mutating func openInvoices(_ plan: SamplePlan, _ random: inout SampleRandom) {
    for number in 0..<(plan.vouchers / 50) {
      let isCustomer = number % 2 == 0
      let amount = random.amount(500, 14_000) * plan.factor * 5 / 4
      let due = SampleDue(
        isCustomer: isCustomer,
        party: random.below(SampleNames.partyCount),
        document: isCustomer ? 10_000 - number / 2 : random.between(1_000, 99_999),
        amount: amount,
        isPart: false
      )
      balances[isCustomer ? 1_510 : 2_440] += isCustomer ? amount : -amount
      dues.add(due, onDay: random.between(1, 40))
    }
  }

  /// Figures of last year that agree with this year's opening and with each other.
  private mutating func lastYear(_ plan: SamplePlan) {
    let result = -balances[2_099]
    let costs: [(Int, Int64)] = [
      (4_010, 2_150_000_00), (5_010, 214_000_00), (5_410, 61_300_00), (6_110, 38_250_00),
      (6_530, 84_000_00), (7_210, 1_180_000_00), (7_510, 370_756_00), (7_832, 50_400_00),
      (8_410, 31_500_00), (8_910, 68_580_00),
    ]
    let sales = costs.reduce(result) { $0 + $1.1 }
    results = [(3_001, -sales)] + costs.map { ($0.0, $0.1) } + [(8_999, result)]
    // Last year began with what it ended with, but for its result, which the bank has had.
    for account in balances.indices where balances[account] != 0 && account != 2_099 {
      before.append((account, balances[account] - (account == 1_930 ? result : 0)))
    }
  }
}
