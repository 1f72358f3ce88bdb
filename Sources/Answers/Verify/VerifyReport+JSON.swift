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

  /// The first wrong record; of a fault beside the log, where it was found or where the log ends.
  private var first: JSON {
    guard !isSound else { return .null }
    let finding = findings.first?.problem as? VerifyFinding
    if let record = finding?.record { return record.json }
    return .object {
      ("company", company)
      ("sequence", finding?.sequence ?? sequence)
      ("kind", JSON.null)
      ("at", JSON.null)
      ("author", JSON.null)
      ("voucher", JSON.null)
    }
  }
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
