import Accounting
import Books

extension Session {
  /// Adds accounts before any of them refers to another, then decides what is demanded of each.
  func setAccounts(_ work: SetupWork) throws {
    let entries = work.difference.changes(of: .accounts)
    for entry in entries where entry.change == .added {
      try set(entry, AccountChange(adding: entry), work)
    }
    // A type decides what an account may be to another.
    let ordered = entries.filter { $0.changes("type") } + entries.filter { !$0.changes("type") }
    for entry in ordered {
      if let item = entry.after, let account = item.account("account"), item["grouping"] == nil,
        entry.before?["grouping"] != nil
      {
        work.find(.cannotBeTakenBack(account: account, member: "grouping"), at: item)
      }
      let grouping = ["groupingCategory", "grouping"]
      if let item = entry.after, grouping.contains(where: { item[$0] != nil }) {
        for member in grouping where item[member] == nil {
          work.find(.memberIsMissing(part: .accounts, member: member), at: item)
        }
      }
      guard let change = AccountChange(controlling: entry) else { continue }
      try set(entry, change, work)
    }
  }

  private func set(
    _ entry: SetupDifference.Detail,
    _ change: AccountChange,
    _ work: SetupWork
  ) throws {
    guard let number = entry.after?.account("account") else { return }
    try work.attempt(entry.after) {
      work.keep(try setAccount(number, change, work.open).findings, at: entry.after)
    }
  }

  /// Names dimensions, adds values, and then decides how new ones are written: those that are older than
  /// a mask need not fit it.
  func setDimensions(_ work: SetupWork) throws {
    let dimensions = work.difference.changes(of: .dimensions)
    for entry in dimensions where entry.changes("name") {
      guard let item = entry.after, let number = item.number("dimension") else { continue }
      try work.attempt(item) {
        try set(number, DimensionChanges(name: item["name"]), work.open)
      }
    }
    for entry in work.difference.changes(of: .dimensionValues) {
      guard let item = entry.after, let number = item.number("dimension"), let code = item["code"]
      else { continue }
      var change = DimensionChanges(code: code)
      if entry.changes("name") { change.name = item["name"] }
      change.isAlways = true
      change.isSuspended = item.isYes("suspended")
      (change.firstDay, change.lastDay) = (item.day("from"), item.day("to"))
      (change.owner, change.groupCode) = (item["owner"] ?? "", item["group"] ?? "")
      try work.attempt(item) {
        try set(DimensionValue(dimension: number, code: code), change, work.open)
      }
    }
    for entry in dimensions where entry.changes("mask", "active") {
      guard let item = entry.after, let number = item.number("dimension") else { continue }
      var change = DimensionChanges()
      (change.mask, change.isActive) = (item["mask"] ?? "", item.isYes("active"))
      try work.attempt(item) { try set(number, change, work.open) }
    }
    for entry in work.difference.changes(of: .derivedDimensions) {
      guard let item = entry.after,
        let given = NamedDimensionValue("\(item["dimension"] ?? "")=\(item["code"] ?? "")"),
        let other = NamedDimensionValue(
          "\(item["otherDimension"] ?? "")=\(item["otherCode"] ?? "")"
        )
      else { continue }
      try work.attempt(item) {
        try deriveDimension(
          from: given,
          to: other,
          isLocked: item.isYes("locked"),
          work.open
        )
      }
    }
  }
}

extension AccountChange {
  /// A new account without what is demanded of it, also of one that was taken out of the chart.
  fileprivate init(adding entry: SetupDifference.Detail) {
    self.init()
    (control.clears, sruCode, statementKey) = (true, "", "")
    takeAccount(entry)
  }

  /// What is demanded of a new account, and everything that an old one is otherwise; nothing where that
  /// is nothing.
  fileprivate init?(controlling entry: SetupDifference.Detail) {
    guard let item = entry.after else { return nil }
    self.init()
    if entry.change != .added { takeAccount(entry) }
    let demands = [
      "closedToEntry", "from", "to", "side", "balanceSide", "defaultCurrency", "offsetAccount",
      "openingAccount", "closeClass", "currencies", "origins", "holders",
    ]
    let changesDemands = demands.contains { entry.changes($0) }
    guard entry.change != .added || changesDemands else { return nil }
    guard changesDemands else { return }
    control.clears = true
    control.isClosedToEntry = item.isYes("closedToEntry")
    control.firstDay = .some(item.day("from"))
    control.lastDay = .some(item.day("to"))
    control.side = .some(item["side"].flatMap { PostingSide(rawValue: $0) })
    control.balanceSide = .some(item["balanceSide"].flatMap { PostingSide(rawValue: $0) })
    control.defaultCurrency = .some(item.currency("defaultCurrency"))
    control.offsetAccount = .some(item.account("offsetAccount"))
    control.openingAccount = .some(item.account("openingAccount"))
    control.closeClass = .some(item["closeClass"].flatMap { CloseClass(rawValue: $0) })
    control.currencies = item.list("currencies").compactMap { Currency($0) }
    control.origins = item.list("origins").map { PostingOrigin($0) }
    control.holders = item.list("holders")
  }

  /// What differs of the account itself.
  private mutating func takeAccount(_ entry: SetupDifference.Detail) {
    guard let item = entry.after else { return }
    if entry.changes("name") { name = item["name"] }
    if entry.changes("type") { type = item["type"].flatMap { AccountType(rawValue: $0) } }
    // Of a new account the number would tell them.
    if entry.changes("revalue", "type") { isRevalued = item.isYes("revalue") }
    if entry.changes("blocked") { isBlocked = item.isYes("blocked") }
    if entry.changes("rateType") {
      revaluationRateType = item["rateType"] ?? ExchangeRate.defaultType
    }
    if entry.changes("reportingRateType") {
      reportingRateType = item["reportingRateType"] ?? ExchangeRate.defaultType
    }
    if entry.changes("groupingCode") { sruCode = item["groupingCode"] ?? "" }
    if entry.changes("grouping", "groupingCategory"), let category = item["groupingCategory"],
      let code = item["grouping"]
    {
      grouping = AccountGrouping(category: category, code: code)
    }
    if entry.changes("statementKey") { statementKey = item["statementKey"] ?? "" }
    if entry.changes("totals") {
      intervals = item.list("totals").compactMap { AccountInterval($0) }
    }
  }
}
