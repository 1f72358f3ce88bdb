import Accounting
import Formats

/// The accounts that a new company of a convention begins with, with their names in a language; left
/// out, it is that of the convention.
func standardAccounts(_ standard: ChartStandard, names: ChartLanguage? = nil) -> [Account] {
  StarterAccount.chart(standard).map { starter in
    let name = starter.name(in: names ?? standard.language)
    var account = account(starter.number, name, starter.type, standard)
    switch standard {
    case .bas: account.groupingCode = starter.sruCode
    case .ns4102: account.grouping = starter.grouping
    }
    return account
  }
}

/// The accounts of a file; refused with every finding where one stops the work.
func readAccounts(_ file: SourceFile, _ standard: ChartStandard) throws -> [Account] {
  let chart = readChart(Array(file.data))
  guard chart.findings.isEmpty else {
    throw Refusal(
      chart.findings.map { $0.found(inFile: file.name) }
    )
  }
  return chart.accounts.map { account($0.number, $0.name, $0.type, standard) }
}

private func account(
  _ number: AccountNumber,
  _ name: String,
  _ type: AccountType,
  _ standard: ChartStandard
) -> Account {
  Account(
    number: number,
    name: name,
    type: type,
    isRevalued: type.isBalanceSheet && standard.revaluesByDefault(number)
  )
}
