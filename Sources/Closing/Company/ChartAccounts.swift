import Accounting
import Formats

/// The accounts that a new company of a convention begins with.
func standardAccounts(_ standard: ChartStandard) -> [Account] {
  ChartFile.standard(standard).map { account($0, standard) }
}

/// The accounts of a file; refused with every finding where one stops the work.
func readAccounts(_ file: SourceFile, _ standard: ChartStandard) throws -> [Account] {
  let chart = readChart(Array(file.data))
  guard chart.findings.isEmpty else {
    throw Refusal(
      chart.findings.map { $0.found(inFile: file.name) }
    )
  }
  return chart.accounts.map { account($0, standard) }
}

private func account(_ entry: ChartFile.Entry, _ standard: ChartStandard) -> Account {
  Account(
    number: entry.number,
    name: entry.name,
    type: entry.type,
    isRevalued: entry.type.isBalanceSheet && standard.revaluesByDefault(entry.number)
  )
}
