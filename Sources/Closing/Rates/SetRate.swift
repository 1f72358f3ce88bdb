import Accounting
import Books

extension Session {
  /// Stores one rate that a person enters.
  package func setRate(_ rate: ExchangeRate, _ call: Call) throws -> ExchangeRate {
    try writingInstallation(.rateSet, call) { installation in
      if rate.rate.mantissa <= 0 {
        throw Refusal(RateError.isNotPositive(rate: rate.rate.description))
      }
      if rate.from == rate.to { throw Refusal(RateError.currenciesAreTheSame(rate.from)) }
      if !ExchangeRate.quotationUnits.contains(rate.unit) {
        throw Refusal(RateError.unitIsUnusual(unit: rate.unit))
      }
      var record = Record("exchange-rates")
      record.add(rate)
      try installation.append(record)
      return rate
    }
  }
}
