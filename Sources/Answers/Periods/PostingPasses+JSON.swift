import Accounting
import Closing

extension PostingPasses: JSONConvertible {
  package var json: JSON { .array(passes.map(json)) }

  /// The only one.
  package var jsonOfPass: JSON { passes.first.map(json) ?? .null }

  private func json(_ pass: PostingPass) -> JSON {
    let currency = company.accountingCurrency
    func amount(_ minorUnits: Int64) -> JSON { .amount(minorUnits, currency) }
    return .object {
      ("company", company.code)
      ("pass", pass.number)
      ("period", pass.period)
      ("module", pass.module.description)
      ("holder", pass.holder.description)
      ("expires", pass.expires)
      ("maximum", pass.maximum.map(amount) ?? .null)
      ("used", amount(pass.used))
      ("left", pass.left.map(amount) ?? .null)
      ("currency", currency)
      ("state", pass.state(at: at).rawValue)
      ("granted", pass.granted)
      ("revoked", pass.revoked)
      (
        "uses",
        .array(pass.uses) { use in
          ("author", use.author)
          ("vouchers", use.vouchers)
          ("amount", amount(use.debits))
        }
      )
    }
  }
}

extension RecordedAct: JSONConvertible {
  package var json: JSON {
    .object {
      ("by", by)
      ("at", at)
      ("reason", reason)
    }
  }
}
