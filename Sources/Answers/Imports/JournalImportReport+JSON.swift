import Accounting
import Closing
import Messages

extension JournalImportReport {
  package func json(in language: Language, isRehearsal: Bool) -> JSON {
    .object {
      ("file", file)
      ("format", format)
      if let sheet { ("sheet", sheet) }
      ("company", company)
      ("vouchers", vouchers)
      ("lines", lines)
      ("debit", .amount(debit, currency))
      ("credit", .amount(credit, currency))
      ("findings", findings.json(in: language))
      importOutcome(state: state, run: run, isRehearsal: isRehearsal)
    }
  }
}

/// What became of an import; one that is rehearsed posts nothing and leaves no run.
@JSONMembers
func importOutcome(state: String, run: Int64?, isRehearsal: Bool) -> [JSON.Member] {
  let isRehearsed = isRehearsal && state == RunState.posted.rawValue
  ("posted", run != nil && !isRehearsed && state != RunState.undone.rawValue)
  ("state", isRehearsed ? "rehearsed" : state)
  ("run", isRehearsal ? nil : run)
}
