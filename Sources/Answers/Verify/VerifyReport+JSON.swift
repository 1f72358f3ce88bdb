import Accounting
import Messages

extension VerifyReport {
  package func json(in language: Language) -> JSON {
    .object {
      ("company", company)
      ("sequence", sequence)
      ("vouchers", counts.vouchers)
      ("lines", counts.lines)
      ("balances", counts.balances)
      ("files", counts.files)
      ("ok", isSound)
      ("faults", faults)
      ("first", first)
      ("soundThrough", soundThrough)
      ("head", hexadecimal(head))
      (
        "seals",
        .array(seals) { seal in
          ("period", seal.period)
          ("sequence", seal.sequence)
          ("state", seal.state.rawValue)
        }
      )
      ("findings", findings.json(in: language))
    }
  }

  /// The first wrong record, where the first fault has one.
  private var first: LoggedRecord? { (findings.first?.problem as? VerifyFinding)?.record }
}

extension LoggedRecord: JSONConvertible {
  package var json: JSON {
    .object {
      ("company", company)
      ("sequence", sequence)
      ("kind", kind)
      ("at", at)
      ("author", author)
      ("voucher", voucher)
    }
  }
}
