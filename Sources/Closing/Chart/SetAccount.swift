import Accounting
import Books

/// What a user changes on an account; what is nothing stays as it is.
package struct AccountChange: Sendable {
  package var name: String?
  package var type: AccountType?
  package var isRevalued: Bool?
  package var isBlocked: Bool?
  package var revaluationRateType: String?
  package var reportingRateType: String?

  package init() {}
}

extension Session {
  /// The accounts of a company, in order of their numbers.
  package func accounts(_ call: Call) throws -> [Account] {
    try reading(.accountList, call) { read in try read.chart().accounts }
  }

  /// Changes an account, or adds it where the chart does not hold it.
  package func setAccount(
    _ number: AccountNumber,
    _ change: AccountChange,
    _ call: Call
  ) throws -> Account {
    try writing(.accountSet, call) { open in
      let type = AccountType(classOf: number)
      let before =
        open.facts.chart[number]
        ?? Account(
          number: number,
          name: "",
          type: type,
          isRevalued: type.isBalanceSheet
            && open.facts.company.chartStandard.revaluesByDefault(number)
        )
      var account = before
      if let name = change.name { account.name = name }
      if let type = change.type { account.type = type }
      if let isRevalued = change.isRevalued { account.isRevalued = isRevalued }
      if let isBlocked = change.isBlocked { account.isBlocked = isBlocked }
      if let type = change.revaluationRateType { account.revaluationRateType = type }
      if let type = change.reportingRateType { account.reportingRateType = type }
      if open.facts.chart[number] != account { try open.set([account]) }
      return account
    }
  }
}
