import Accounting
import Messages

extension GapExplanation: JSONConvertible {
  package var json: JSON {
    .object {
      ("series", series)
      ("year", year)
      ("numbers", numbers.told)
      ("reason", reason)
    }
  }
}
