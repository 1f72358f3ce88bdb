import Accounting
import Database

extension CompanyBooks {
  /// The tables that many companies have no row in: what is not there need not be read.
  private static let seldom: [RecordTable] = [
    .yearShape, .periodShape, .periodStatus, .periodAccess, .postingPass, .accountGrouping,
    .statementKey, .dimension, .dimensionValue, .revaluationProfile, .suspense, .run, .importFile,
    .importFinding, .importedRange, .gapExplanation, .statedYear, .voucherLikeness, .seal,
    .accountControl, .accountAllowance, .accountTotal, .dimensionControl, .dimensionValueControl,
    .structureCell, .fixedDimension, .derivedDimension, .balancingDimension, .balancingLine,
    .tag, .lineTag,
  ]

  /// Whether the company has a row in one of these tables.
  ///
  /// All of them are asked about in one statement, the first time; rows never go, and a record says
  /// which come. Where nothing is remembered of what was read, the answer is yes, unasked.
  func has(_ table: RecordTable) throws -> Bool {
    guard let memory else { return true }
    return try memory.once(.tablesInUse) { try tablesInUse() }.contains(table)
  }

  private func tablesInUse() throws -> Set<RecordTable> {
    let asked = CompanyBooks.seldom.enumerated().map { place, table -> Statement in
      """
      SELECT \(raw: String(place)) WHERE EXISTS
        (SELECT 1 FROM \(raw: table.name) WHERE company = \(key))
      """
    }
    return Set(
      try connection.rows(asked.joined(by: " UNION ALL ")) {
        CompanyBooks.seldom[Int($0.integer(0))]
      }
    )
  }
}
