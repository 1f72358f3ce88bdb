import Accounting
import Database

/// The controls and intervals of accounts, as rows of the log in their order tell them.
struct ReadControls {
  private var controls: [AccountNumber: (sequence: Int64, control: AccountControl)] = [:]
  private var allowances: [AccountNumber: [(sequence: Int64, kind: String, allowed: String)]] = [:]
  private var intervals: [AccountNumber: (sequence: Int64, intervals: [AccountInterval])] = [:]

  /// Takes a row with the columns account, kind, two texts, sequence, position, and the rest of a
  /// control.
  mutating func read(_ row: some Row, of account: AccountNumber) throws(StorageError) {
    let sequence = row.integer(4)
    switch row.text(1) {
    case "control":
      var control = AccountControl()
      control.firstDay = try row.optionalDay(2)
      control.lastDay = try row.optionalDay(3)
      control.isClosedToEntry = row.optionalText(6) != nil
      control.side = try row.optionalCode(7)
      control.balanceSide = try row.optionalCode(8)
      control.defaultCurrency = try row.optionalCurrency(9)
      control.offsetAccount = row.optionalText(10).map { AccountNumber($0) }
      control.openingAccount = row.optionalText(11).map { AccountNumber($0) }
      control.closeClass = try row.optionalCode(12)
      controls[account] = (sequence, control)
    case "total":
      let interval = AccountInterval(
        first: AccountNumber(row.text(2)),
        last: AccountNumber(row.text(3))
      )
      let before = intervals[account].flatMap { $0.sequence == sequence ? $0.intervals : nil } ?? []
      intervals[account] = (sequence, before + [interval])
    default: allowances[account, default: []].append((sequence, row.text(1), row.text(2)))
    }
  }

  /// Gives a chart what was read; controls that were taken off are none.
  func finish(_ chart: inout ChartOfAccounts) {
    for (account, kept) in intervals { chart.intervals[account] = kept.intervals }
    for (account, newest) in controls {
      var control = newest.control
      for row in allowances[account] ?? [] where row.sequence == newest.sequence {
        switch row.kind {
        case "currency":
          if let currency = Currency(row.allowed) { control.currencies.append(currency) }
        case "origin": control.origins.append(PostingOrigin(row.allowed))
        default: control.holders.append(row.allowed)
        }
      }
      if !control.isEmpty { chart.controls[account] = control }
    }
  }
}

extension Row {
  /// An enum by its raw value, where there is one.
  fileprivate func optionalCode<Code: RawRepresentable<String>>(
    _ column: Int
  ) throws(StorageError) -> Code? {
    guard let text = optionalText(column) else { return nil }
    return try stored(Code(rawValue: text))
  }
}
