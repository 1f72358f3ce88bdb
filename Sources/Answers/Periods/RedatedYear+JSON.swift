import Accounting
import Closing

extension RedatedYear: JSONConvertible {
  package var json: JSON {
    let (before, after) = (reshaping.before, reshaping.after)
    return .object {
      ("company", company.code)
      ("year", after.name)
      ("outcome", isNothingToDo ? "nothing-to-do" : isRehearsal ? "rehearsed" : "redated")
      ("from", after.firstDay)
      ("to", after.lastDay)
      (
        "before",
        .object {
          ("from", before.firstDay)
          ("to", before.lastDay)
        }
      )
      ("periods", reshaping.periods)
      (
        "retired",
        .array(reshaping.retired) { year in
          ("year", year.name)
          ("from", year.firstDay)
          ("to", year.lastDay)
        }
      )
    }
  }
}

extension ReshapedPeriod: JSONConvertible {
  package var json: JSON {
    .object {
      ("period", period.name)
      ("year", period.year)
      ("kind", period.kind.rawValue)
      ("from", period.firstDay)
      ("to", period.lastDay)
      ("change", fate.rawValue)
      (
        "before",
        .object(before) { before in
          ("from", before.firstDay)
          ("to", before.lastDay)
        }
      )
    }
  }
}
