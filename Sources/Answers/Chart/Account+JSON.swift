import Accounting

extension Account: JSONConvertible {
  package var json: JSON {
    .object {
      ("account", number)
      ("name", name)
      ("type", type.rawValue)
      ("revalue", isRevalued)
      ("blocked", isBlocked)
      ("rateType", revaluationRateType)
      ("reportingRateType", reportingRateType)
      ("groupingCategory", grouping?.category)
      ("groupingCode", grouping?.code ?? groupingCode)
      ("statementKey", statementKey)
    }
  }
}
