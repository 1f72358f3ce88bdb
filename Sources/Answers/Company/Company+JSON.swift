import Accounting

extension Company: JSONConvertible {
  package var json: JSON {
    .object {
      ("company", code)
      ("name", name)
      ("organisationNumber", organisationNumber)
      ("currency", accountingCurrency)
      ("reportingCurrency", reportingCurrency)
      ("chart", chartStandard.rawValue)
      ("maximumRateAge", maximumRateAge)
      ("refusesOldRates", refusesOldRates)
    }
  }
}
