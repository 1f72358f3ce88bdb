import Accounting
import Books

extension VouchersBalanceByValue: LoadedCheck {
  static func facts(_ look: PeriodLook) throws -> Facts {
    let company = try look.company.get()
    let rules = try look.read.dimensionRules() ?? DimensionRules()
    let days = [look.period.firstDay] + rules.balancingByDay.map(\.firstDay)
    let isDecided = days.contains { day in
      day <= look.period.lastDay && rules.balancing(on: day) != nil
    }
    guard isDecided else { return Facts(company: company, vouchers: nil) }
    var found: [(voucher: PostedVoucher, dimension: Int)] = []
    let vouchers = try look.read.vouchers(.init(period: look.period)).filter {
      $0.draft.kind == .operating || $0.draft.kind == .closing
    }
    for start in stride(from: 0, to: vouchers.count, by: 500) {
      let batch = vouchers[start..<min(start + 500, vouchers.count)]
      for voucher in try look.read.whole(Array(batch)) {
        // Of many vouchers few are worth keeping.
        guard let rule = rules.balancing(on: voucher.draft.day),
          !voucher.draft.imbalances(by: rule.dimension).isEmpty
        else { continue }
        found.append((voucher, rule.dimension))
      }
    }
    return Facts(company: company, names: rules.names, vouchers: found)
  }
}
