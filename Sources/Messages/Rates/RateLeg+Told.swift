import Accounting

extension RateLeg {
  /// `1 EUR = 11.4975 SEK, ECB 2025-03-31`.
  package func told(in language: Language) -> String {
    let rate = language.decimal(published.rate.description)
    let source = published.isFixed ? language(.fixedByLaw) : published.source
    return "\(published.unit) \(published.from) = \(rate) \(published.to), "
      + "\(source) \(language.day(published.day))"
  }
}
