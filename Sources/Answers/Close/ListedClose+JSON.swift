import Accounting
import Closing
import Messages

extension Listing<ListedClose> {
  package var jsonOfCloses: JSON { .array(map { $0.json(of: company) }) }

  /// The only one.
  package var jsonOfClose: JSON { first?.json(of: company) ?? .null }
}

extension ListedClose {
  fileprivate func json(of company: Company) -> JSON {
    .object {
      ("company", company.code)
      ("close", record.number)
      ("period", record.period)
      ("state", state.rawValue)
      ("seal", record.seal.hash)
      ("effectOnResult", .amount(record.effectOnResult, company.accountingCurrency))
      ("currency", company.accountingCurrency)
      ("warnings", record.warnings)
      (
        "runs",
        .array(record.runs) { run in
          ("run", run.number)
          ("kind", run.kind.rawValue)
          ("vouchers", run.vouchers)
        }
      )
      ("waivers", waivers)
      ("by", record.closed.by)
      ("at", record.closed.at)
      ("undone", record.undone)
    }
  }
}

extension CloseUndoReport {
  package func json(in language: Language) -> JSON {
    .object {
      ("company", company.code)
      ("close", close.number)
      ("period", close.period)
      ("outcome", isRehearsal ? "rehearsed" : "undone")
      (
        "runs",
        .array(undos) { undo in
          ("run", isRehearsal ? nil : undo.run.number)
          ("undoes", undo.run.undoes)
          ("vouchers", undo.vouchers.count)
        }
      )
      ("sealsMoved", sealsMoved.map { $0.jsonOfPeriod(isRehearsal: isRehearsal) })
      ("findings", findings.json(in: language))
    }
  }
}
