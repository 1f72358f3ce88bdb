import Accounting
import Books
import Formats

/// What became of a file of exchange rates.
package struct RateImport: Sendable {
  package let file: String
  package let source: String
  /// Rates in the file, and those among them that were new or differed.
  package let rates: Int
  package let added: Int
  package let changed: Int
  package let first: Day?
  package let last: Day?
  package let currencies: [Currency]
  package let findings: [Finding]
  package let isPosted: Bool
}

extension Session {
  /// Stores the rates of a file of the European Central Bank, each from its day of publication.
  ///
  /// A rate that is stored already with the same value is left alone; one that differs is a new
  /// record beside the old.
  package func importECBRates(_ file: SourceFile, _ request: Request) throws -> RateImport {
    let content = readECBRates(Array(file.data))
    let source = "ECB"
    let findings = content.findings.map {
      Finding($0.severity, $0.problem, file: file.name, line: $0.line)
    }
    func result(added: Int, changed: Int, isPosted: Bool) -> RateImport {
      RateImport(
        file: file.name,
        source: source,
        rates: content.rates.count,
        added: added,
        changed: changed,
        first: content.rates.map(\.day).min(),
        last: content.rates.map(\.day).max(),
        currencies: Set(content.rates.map(\.to)).sorted(),
        findings: findings,
        isPosted: isPosted
      )
    }
    guard !findings.contains(where: { $0.severity == .error }) else {
      return result(added: 0, changed: 0, isPosted: false)
    }
    return try books.writeInstallation(by: authorship, rehearsing: request.isRehearsal) {
      installation in
      var record = Record("exchange-rates")
      let (added, changed) = try new(content.rates, source, installation, &record)
      if added + changed > 0 { try installation.append(record) }
      return result(added: added, changed: changed, isPosted: true)
    }
  }

  private func new(
    _ published: [PublishedRate],
    _ source: String,
    _ installation: OpenInstallation,
    _ record: inout Record
  ) throws -> (added: Int, changed: Int) {
    struct Key: Hashable {
      let from: Currency
      let to: Currency
      let day: Day
    }
    let stored = try installation.read.rates(
      type: ExchangeRate.defaultType,
      from: nil,
      to: nil,
      since: published.map(\.day).min()
    )
    var known: [Key: ExactDecimal] = [:]
    for rate in stored { known[Key(from: rate.from, to: rate.to, day: rate.day)] = rate.rate }
    var (added, changed) = (0, 0)
    for rate in published {
      switch known[Key(from: rate.from, to: rate.to, day: rate.day)] {
      case rate.rate?: continue
      case .some: changed += 1
      case nil: added += 1
      }
      record.add(
        ExchangeRate(
          from: rate.from,
          to: rate.to,
          day: rate.day,
          rate: rate.rate,
          unit: rate.unit,
          source: source
        )
      )
    }
    return (added, changed)
  }

  /// Stores one rate that a person enters.
  package func setRate(_ rate: ExchangeRate, _ request: Request) throws -> ExchangeRate {
    if rate.rate.mantissa <= 0 {
      throw Refusal(RateError.isNotPositive(rate.rate.description))
    }
    if rate.from == rate.to { throw Refusal(RateError.currenciesAreTheSame(rate.from)) }
    if ![1, 10, 100, 1_000, 10_000].contains(rate.unit) {
      throw Refusal(RateError.unitIsUnusual(rate.unit))
    }
    return try books.writeInstallation(by: authorship, rehearsing: request.isRehearsal) {
      installation in
      var record = Record("exchange-rates")
      record.add(rate)
      try installation.append(record)
      return rate
    }
  }

  /// The rates in force, newest first.
  package func rates(
    type: String?,
    from: Currency?,
    to: Currency?,
    since: Day?
  ) throws -> [ExchangeRate] {
    try books.read {
      try books.installation.rates(type: type, from: from, to: to, since: since)
    }
  }
}
