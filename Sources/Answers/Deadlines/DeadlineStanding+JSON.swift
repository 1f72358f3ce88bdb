import Accounting

extension DeadlineStanding: JSONConvertible {
  package var json: JSON {
    .object {
      ("own", deadline.own)
      ("byLaw", deadline.statutory.day)
      ("rule", deadline.statutory.rule?.rawValue)
      ("source", deadline.statutory.rule?.citation)
      ("isKnown", deadline.statutory != .unknown)
      ("daysLate", daysLate)
      ("daysLateByLaw", daysLateByLaw)
    }
  }
}

extension PeriodReopening: JSONConvertible {
  package var json: JSON {
    .object {
      ("path", path.rawValue)
      ("rule", rule)
      ("deadline", deadline)
      ("reason", reason)
    }
  }
}
