import Accounting
import Closing
import Messages

/// What somebody asks of the rates.
package struct RateQuestion: Sendable {
  package let from: Currency
  package let to: Currency
  package let type: String
  package let day: Day

  package init(from: Currency, to: Currency, type: String, day: Day) {
    self.from = from
    self.to = to
    self.type = type
    self.day = day
  }
}

extension RateResult {
  package func json(
    of question: RateQuestion,
    findings: [Finding],
    in language: Language
  ) -> JSON {
    .object {
      ("from", question.from)
      ("to", question.to)
      ("date", question.day)
      ("type", question.type)
      ("rate", effective.decimal(digits: 12))
      ("reciprocal", effective.reciprocal.decimal(digits: 12))
      ("age", age(on: question.day))
      ("legs", legs)
      ("findings", findings.json(in: language))
    }
  }
}

extension RateLeg: JSONConvertible {
  package var json: JSON {
    .object {
      ("from", published.from)
      ("to", published.to)
      ("date", published.day)
      ("rate", published.rate)
      ("unit", published.unit)
      ("type", published.type)
      ("source", published.source)
      ("reciprocal", isReciprocal)
      ("fixed", published.isFixed)
    }
  }
}
