import Accounting
import Closing
import Messages

extension RateImportReport {
  package func json(in language: Language, isRehearsal: Bool) -> JSON {
    .object {
      ("file", file)
      ("source", source)
      ("rates", rates)
      ("added", added)
      ("changed", changed)
      ("kept", kept)
      ("first", first)
      ("last", last)
      ("currencies", currencies)
      ("differences", differences)
      ("sha256", sha256)
      ("findings", findings.json(in: language))
      ("posted", isPosted && !isRehearsal)
      ("import", isRehearsal ? nil : number)
    }
  }
}

extension RateDifference: JSONConvertible {
  package var json: JSON {
    .object {
      ("from", published.from)
      ("to", published.to)
      ("date", published.day)
      ("type", published.type)
      ("old", stored.rate)
      ("oldUnit", stored.unit)
      ("oldSource", stored.source)
      ("new", published.rate)
      ("newUnit", published.unit)
      ("change", change?.description)
    }
  }
}
