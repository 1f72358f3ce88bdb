import Accounting
import Answers
import Closing
import Messages

extension EffectiveRate {
  /// `1 EUR = 1.666667 USD; 1 USD = 0.600000 EUR`: a rate that is a hundredfold wrong shows in it.
  func sentence(_ from: Currency, _ to: Currency, in language: Language) -> String {
    "1 \(from) = \(language.decimal(readable)) \(to); "
      + "1 \(to) = \(language.decimal(reciprocal.readable)) \(from)"
  }
}

extension RateResult {
  func lines(
    of question: RateQuestion,
    findings: [Finding],
    in language: Language
  ) -> [String] {
    var lines = [effective.sentence(question.from, question.to, in: language)]
    lines += legs.map { "  " + language(.rateUsed($0.told(in: language))) }
    if !legs.isEmpty {
      let isFixed = legs.allSatisfy(\.published.isFixed)
      lines.append("  " + language(isFixed ? .rateIsFixed : .rateAge(age(on: question.day))))
    }
    return lines + findings.shown(in: language)
  }
}
