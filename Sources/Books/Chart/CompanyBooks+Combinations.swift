import Accounting
import Database

extension CompanyBooks {
  /// The dimensions of every combination that moves in a fiscal year, each once.
  package func combinations(usedIn year: FiscalYear) throws -> [[DimensionValue]] {
    let texts = try connection.rows(
      """
      SELECT DISTINCT combination.dimensions
      FROM balance_by_combination AS balance
      JOIN combination ON combination.company = \(key)
        AND combination.combination = balance.combination
      WHERE balance.company = \(key) AND balance.period IN (
        SELECT period FROM period WHERE company = \(key) AND fiscal_year = \(year.name))
      """
    ) { $0.text(0) }
    return try texts.map {
      try stored(LedgerAccount(AccountNumber(""), dimensionsText: $0)).dimensions
    }
  }
}
