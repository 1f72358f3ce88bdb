import Accounting
import Closing
import Messages

extension StoredImport {
  /// As a list shows it: without what it keeps beside the ledger.
  package var listedJSON: JSON { .object(members) }

  @JSONMembers private var members: [JSON.Member] {
    ("company", company.code)
    ("run", run.number)
    ("state", run.state.rawValue)
    ("format", format)
    ("foots", foots)
    ("by", run.by)
    ("at", run.at)
    ("parameters", run.parameters)
    (
      "files",
      .array(parts) { part in
        ("part", part.number)
        ("file", part.name)
        ("sha256", part.sha256)
        ("size", part.size)
        ("kept", part.isKept)
      }
    )
  }
}

extension StoredImport {
  package func json(in language: Language) -> JSON {
    let currency = company.accountingCurrency
    return .object {
      members
      (
        "balances",
        .array(kept.balances) { balance in
          ("kind", balance.kind.rawValue)
          ("from", balance.firstDay)
          ("to", balance.lastDay)
          ("account", balance.ledgerAccount.account)
          ("dimensions", balance.ledgerAccount.dimensionsJSON)
          ("amount", .amount(balance.minorUnits, currency))
        }
      )
      (
        "parties",
        .array(kept.parties) { party in
          ("kind", party.kind.rawValue)
          ("code", party.code)
          ("name", party.name)
          ("organisationNumber", party.organisationNumber)
          ("account", party.account)
          ("opening", .amount(party.opening, currency))
          ("closing", .amount(party.closing, currency))
        }
      )
      (
        "taxCodes",
        .array(kept.taxCodes) { code in
          ("code", code.code)
          ("description", code.description)
          ("percentage", code.percentage)
          ("standardCode", code.standardCode)
          ("country", code.country)
        }
      )
      ("findings", findings.json(in: language))
    }
  }
}
