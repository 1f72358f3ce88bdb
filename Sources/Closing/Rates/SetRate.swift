import Accounting
import Books

extension Session {
  /// Stores one rate that a person enters.
  package func setRate(_ rate: ExchangeRate, _ call: Call) throws -> ExchangeRate {
    try writingInstallation(.rateSet, call) { installation in
      try rate.check()
      var record = Record("exchange-rates")
      record.add(rate)
      try installation.append(record)
      return rate
    }
  }
}
