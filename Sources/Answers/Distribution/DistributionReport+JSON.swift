import Accounting

extension DistributionReport {
  package func json(isRehearsal: Bool) -> JSON {
    .object {
      ("database", database)
      ("statements", statements)
      ("distributed", !isRehearsal)
    }
  }
}
