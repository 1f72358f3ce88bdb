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

  /// From the balance to the difference, in order.
  private var steps: [(what: String, value: String)] {
    let line = derivation
    return [
      ("account", line.ledgerAccount.account.code),
      ("dimensions", line.ledgerAccount.dimensionsText), ("balance", line.balance.description),
    ] + line.rate.legs.map { ("published", $0.text) } + [
      ("rate", line.rate.effective.decimal(digits: 6)),
      ("target", line.target.description), ("booked", line.booked.description),
      ("rounding", Rounding.halfAwayFromZero.rawValue),
      ("difference", line.difference.description),
    ]
  }
}
