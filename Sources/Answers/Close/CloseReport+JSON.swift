import Accounting
import Closing

extension CloseReport: JSONConvertible {
  package var json: JSON {
    .object {
      ("close", isRehearsal ? nil : number)
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
      ("waivers", waivers)
      ("replaces", replaced)
      ("sealsMoved", sealsMoved.map { $0.jsonOfPeriod(isRehearsal: isRehearsal) })
    }
  }
}

extension CloseRecord {
  /// The same of a close that is told by its record, which took the place of no seal, moved none and
  /// needed no waiver.
  func json(of company: Company) -> JSON {
    .object {
      ("close", number)
      ("company", company.code)
      ("period", period)
      ("outcome", "held")
      (
        "steps",
        .array(runs) { run in
          ("step", run.kind.rawValue)
          ("outcome", run.state.code(isRehearsal: false))
          ("run", run.number)
          ("vouchers", run.vouchers)
        }
      )
      ("seal", seal.hash)
      ("effectOnResult", .amount(effectOnResult, company.accountingCurrency))
      ("warnings", warnings)
      ("waivers", JSON.array([JSON]()))
      ("replaces", JSON.null)
      ("sealsMoved", JSON.array([JSON]()))
    }
  }
}

extension CheckWaiver: JSONConvertible {
  package var json: JSON {
    .object {
      ("waiver", number)
      ("check", check.rawValue)
      ("until", lastDay.description)
      ("given", given)
    }
  }
}
