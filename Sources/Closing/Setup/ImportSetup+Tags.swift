import Accounting
import Books

extension Session {
  /// Decides from which days vouchers balance by what, after the structures that must have it; the last
  /// day first, so that of each it is known until when it holds.
  func setBalancing(_ work: SetupWork) throws {
    let items = work.difference.changes(of: .balancing).compactMap(\.after).compactMap { item in
      item.day("from").map { (item: item, day: $0) }
    }
    for (item, day) in items.sorted(by: { $0.day > $1.day }) {
      guard let rule = BalancingDimension.said(by: item) else {
        for member in ["dimension", "debit", "credit"] where item[member] == nil {
          work.find(.memberIsMissing(part: .balancing, member: member), at: item)
        }
        continue
      }
      try work.attempt(item) { try balanceVouchers(by: rule, from: day, work.open) }
    }
  }

  /// Adds tags with the values that they may have, and what accounts give their lines.
  func setTags(_ work: SetupWork) throws {
    var seen: Set<[String?]> = []
    for entry in work.difference.changes(of: .tags) {
      let whole = Array(entry.name.prefix(SetupSection.tags.wholes))
      let items = work.wanted[.tags].filter { $0.whole == whole }
      guard seen.insert(whole).inserted, let item = items.first, let name = item["tag"] else {
        continue
      }
      let options = items.compactMap { $0["option"] }
      try work.attempt(item) { try setTag(name, options: options, work.open) }
    }
    for entry in work.difference.changes(of: .tagDefaults) {
      guard let item = entry.after, let account = item.account("account"),
        let tag = item["tag"], let value = item["value"]
      else { continue }
      try work.attempt(item) { try defaultTag(tag, to: value, on: account, work.open) }
    }
  }
}
