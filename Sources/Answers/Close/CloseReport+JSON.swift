import Accounting
import Closing

extension CloseReport: JSONConvertible {
  package var json: JSON {
    .object {
      ("company", company.code)
      ("period", period.name)
      ("outcome", isRehearsal ? "rehearsed" : "held")
      (
        "steps",
        .array(steps) { step in
          ("step", step.run.kind.rawValue)
          ("outcome", step.run.state.code(isRehearsal: isRehearsal))
          ("run", isRehearsal ? nil : step.run.number)
          ("vouchers", step.vouchers.count)
        }
      )
      ("seal", isRehearsal ? nil : seal.seal)
      ("effectOnResult", .amount(effectOnResult, company.accountingCurrency))
      ("warnings", warnings)
      ("replaces", replaced)
      ("sealsMoved", sealsMoved.map { $0.jsonOfPeriod(isRehearsal: isRehearsal) })
    }
  }
}
