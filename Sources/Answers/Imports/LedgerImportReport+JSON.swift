import Accounting
import Closing
import Formats
import Messages

/// How far an import goes.
package enum ImportManner: Sendable {
  case check
  case rehearsal
  case posting
}

extension LedgerImportReport {
  package func json(in language: Language, _ manner: ImportManner) -> JSON {
    let currency = content.currency
    return .object {
      ("file", file)
      ("format", content.format.code)
      ("encoding", content.encoding)
      (
        "evidence",
        .array(content.encodingEvidence) { evidence in
          ("encoding", evidence.encoding)
          ("characters", evidence.bytes)
        }
      )
      ("program", content.program)
      ("company", company)
      ("companyName", companyName)
      ("year", years.joined(separator: ", "))
      ("accounts", content.counts.accounts)
      ("vouchers", content.counts.vouchers)
      ("lines", content.counts.lines)
      ("debit", .amount(content.counts.debit, currency))
      ("credit", .amount(-content.counts.credit, currency))
      ("foots", content.footing.foots)
      ("internalMovement", .amount(content.footing.internalMovement, currency))
      (
        "differences",
        .array(content.footing.differences) { difference in
          ("account", difference.account)
          ("computed", .amount(difference.computed, currency))
          ("stated", .amount(difference.stated, currency))
        }
      )
      ("repair", content.textRepair)
      ("kept", content.kept.counts)
      ("known", known)
      (
        "findings",
        ChosenCompany.$code.withValue(isOneOfSeveral || ChosenCompany.code != nil ? company : nil) {
          findings.json(in: language)
        }
      )
      importOutcome(state: state, run: run, isRehearsal: manner == .rehearsal)
    }
  }
}

extension TextRepair: JSONConvertible {
  package var json: JSON {
    .object {
      ("mistake", mistake)
      ("texts", count)
      ("applied", isApplied)
      (
        "samples",
        .array(samples) { sample in
          ("written", sample.written)
          ("meant", sample.meant)
        }
      )
    }
  }
}

extension KeptParts {
  var counts: JSON {
    .object {
      ("budgets", budgets)
      ("balances", balances.count - budgets)
      ("customers", customers)
      ("suppliers", parties.count - customers)
      ("taxCodes", taxCodes.count)
    }
  }

  package var budgets: Int { balances.count { $0.kind == .budget } }

  package var customers: Int { parties.count { $0.kind == .customer } }
}
