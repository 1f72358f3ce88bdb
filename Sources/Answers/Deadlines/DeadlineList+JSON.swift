import Accounting
import Closing

extension DeadlineList: JSONConvertible {
  package var json: JSON {
    .object {
      ("company", company.code)
      ("country", deadlines.law?.rawValue)
      ("ownDays", deadlines.settings.ownDays)
      ("turnover", deadlines.settings.turnover.rawValue)
      ("vatTerm", deadlines.settings.vatTerm.rawValue)
      (
        "periods",
        .array(periods) { state in
          ("period", state.period.name)
          ("status", state.status.rawValue)
          ("deadline", state.deadline)
        }
      )
    }
  }
}
