import Accounting
import Closing
import Messages

extension CloseOutcome {
  /// As that of a close, with the outcome `nothing-to-do`, `refused` or `not-tried` where there was
  /// none.
  package func json(in language: Language) -> JSON {
    ChosenCompany.$code.withValue(company.code) { made(in: language) }
  }

  private func made(in language: Language) -> JSON {
    switch what {
    case .closed(let report): report.json
    case .recalled(let close): close.json(of: company)
    case .closedAlready(let change, let seal):
      .object {
        members("nothing-to-do")
        ("status", change.status.rawValue)
        ("seal", seal)
      }
    case .refused(let findings, board: _):
      .object {
        members("refused")
        ("findings", findings.map { $0.found(in: company.code) }.json(in: language))
      }
    case .leftOut(after: let refused):
      .object {
        members("not-tried")
        ("after", refused)
      }
    }
  }

  @JSONMembers
  private func members(_ outcome: String) -> [JSON.Member] {
    ("company", company.code)
    ("period", period)
    ("outcome", outcome)
    ("steps", JSON.array([JSON]()))
  }
}
