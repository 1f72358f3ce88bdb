import Accounting
import Closing

extension RunExplanation: JSONConvertible {
  package var json: JSON {
    .object {
      ("run", run)
      ("line", line)
      (
        "steps",
        .array(steps) { step in
          ("what", step.what)
          ("value", step.value)
        }
      )
      ("recomputed", .amount(recomputed))
      ("posted", .amount(posted))
      ("equal", isEqual)
    }
  }

  /// From what was read to what is posted, in order.
  private var steps: [(what: String, value: String)] {
    [
      ("account", examined.ledgerAccount.account.code),
      ("dimensions", examined.ledgerAccount.dimensionsText),
    ]
      + examined.steps.map { step in
        let rate = step.what == .rate ? examined.steps.printedRate : nil
        return (step.what.rawValue, rate ?? step.value.text)
      }
  }
}

extension Figure {
  fileprivate var text: String {
    switch self {
    case .money(let money): money.description
    case .rate(let rate, _, _): rate.decimal(digits: 6)
    case .leg(let leg): leg.text
    case .rounding(let rounding): rounding.rawValue
    case .period(let period): period
    }
  }
}
