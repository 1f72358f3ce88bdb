import Accounting
import Books

extension Session {
  /// Stores one rate that a person enters.
  package func setRate(_ rate: ExchangeRate, _ request: Request) throws -> ExchangeRate {
    if rate.rate.mantissa <= 0 {
      throw Refusal(RateError.isNotPositive(rate: rate.rate.description))
    }
    if rate.from == rate.to { throw Refusal(RateError.currenciesAreTheSame(rate.from)) }
    if !ExchangeRate.quotationUnits.contains(rate.unit) {
      throw Refusal(RateError.unitIsUnusual(unit: rate.unit))
    }
    return try books.writeInstallation(by: authorship, rehearsing: request.isRehearsal) {
      installation in
      var record = Record("exchange-rates")
      record.add(rate)
      try installation.append(record)
      return rate
    }
  }
}
