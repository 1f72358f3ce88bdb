import Accounting
import Closing
import Messages

extension ApprovalsReport {
  package func json(in language: Language) -> JSON {
    .object {
      ("company", company.code)
      ("secondPerson", secondPerson.name)
      ("waiver", secondPerson.waiver)
      ("rows", .array(rows.map(\.json)))
      ("findings", findings.json(in: language))
    }
  }
}

extension SecondPerson {
  fileprivate var waiver: RecordedAct? {
    guard case .isWaived(let act) = self else { return nil }
    return act
  }
}

extension ApprovalsReport.Row {
  fileprivate var json: JSON {
    .object {
      ("period", period.name)
      ("status", status.rawValue)
      ("closedBy", closer?.by)
      ("closedAt", closer?.at)
      ("seal", seal)
      ("approval", approval)
    }
  }
}

extension ApprovalState: JSONConvertible {
  package var json: JSON {
    .object {
      ("state", name)
      ("decision", approval.decision.rawValue)
      ("fall", fall?.rawValue)
      ("by", approval.act.by)
      ("at", approval.act.at)
      ("reason", approval.act.reason)
    }
  }

  private var fall: Fall? {
    guard case .fallen(_, let fall) = self else { return nil }
    return fall
  }
}
