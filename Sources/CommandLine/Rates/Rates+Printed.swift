import Accounting
import Answers
import Closing
import Messages

extension ExchangeRate {
  var json: JSON {
    .object([
      ("from", .text(from.code)), ("to", .text(to.code)), ("date", .text(day.description)),
      ("rate", .text(rate.description)), ("unit", .number(unit)), ("type", .text(type)),
      ("source", .text(source)),
    ])
  }
}

extension [ExchangeRate] {
  func table(in language: Language) -> [String] {
    guard !isEmpty else { return [language(.emptyList)] }
    var table = Table([
      (language(.date), .left), (language(.from), .right), (language(.rate), .right),
      (language(.to), .left), (language(.type), .left), (language(.source), .left),
    ])
    for rate in self {
      table.add([
        language.day(rate.day), "\(rate.unit) \(rate.from)",
        language.decimal(rate.rate.description), rate.to.code, rate.type, rate.source,
      ])
    }
    return table.lines()
  }
}

extension EffectiveRate {
  /// `1 EUR = 1.666667 USD; 1 USD = 0.600000 EUR`: a rate that is a hundredfold wrong shows in it.
  func sentence(_ from: Currency, _ to: Currency, in language: Language) -> String {
    "1 \(from) = \(language.decimal(readable)) \(to); "
      + "1 \(to) = \(language.decimal(reciprocal.readable)) \(from)"
  }
}

extension RateLeg {
  /// `1 EUR = 11.4975 SEK, ECB 2025-03-31`.
  func text(in language: Language) -> String {
    "\(published.unit) \(published.from) = \(language.decimal(published.rate.description)) "
      + "\(published.to), \(published.isFixed ? language(.fixedByLaw) : published.source) "
      + language.day(published.day)
  }
}

/// What `rate show` asks.
struct RateQuestion {
  let from: Currency
  let to: Currency
  let type: String
  let day: Day
}

extension RateResult {
  func json(of question: RateQuestion, in language: Language) -> JSON {
    .object([
      ("from", .text(question.from.code)), ("to", .text(question.to.code)),
      ("date", .text(question.day.description)), ("type", .text(question.type)),
      ("rate", .text(effective.decimal(digits: 12))),
      ("reciprocal", .text(effective.reciprocal.decimal(digits: 12))),
      ("age", .count(age(on: question.day))), ("legs", .array(legs.map(\.json))),
      ("findings", .array(warningFindings.map { $0.json(in: language) })),
    ])
  }

  func lines(of question: RateQuestion, in language: Language) -> [String] {
    var lines = [effective.sentence(question.from, question.to, in: language)]
    lines += legs.map { "  " + language(.rateUsed($0.text(in: language))) }
    if !legs.isEmpty {
      let isFixed = legs.allSatisfy(\.published.isFixed)
      lines.append("  " + language(isFixed ? .rateIsFixed : .rateAge(age(on: question.day))))
    }
    return lines + warningFindings.shown(in: language)
  }

  private var warningFindings: [Finding] { warnings.map { Finding(.warning, $0) } }
}

extension RateLeg {
  fileprivate var json: JSON {
    .object([
      ("from", .text(published.from.code)), ("to", .text(published.to.code)),
      ("date", .text(published.day.description)), ("rate", .text(published.rate.description)),
      ("unit", .number(published.unit)), ("type", .text(published.type)),
      ("source", .text(published.source)), ("reciprocal", .flag(isReciprocal)),
      ("fixed", .flag(published.isFixed)),
    ])
  }
}
