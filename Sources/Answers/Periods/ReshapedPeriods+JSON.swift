import Accounting
import Closing

extension ReshapedPeriods: JSONConvertible {
  package var json: JSON {
    .object {
      ("company", company.code)
      ("year", period.year)
      ("period", period.name)
      ("outcome", isRehearsal ? "rehearsed" : change.rawValue)
      ("vouchers", vouchers)
      ("periods", periods)
    }
  }
}
