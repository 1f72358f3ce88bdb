/// What the deadlines of the law, and of a company, refuse.
package enum DeadlineError: LedgerError, Hashable {
  /// A correction is a voucher in a period that is open, on a day of the first such; `close` is the close
  /// that was to be undone.
  case hasPassed(
    company: String,
    period: String,
    deadline: Day,
    rule: String,
    nextOpen: String?,
    correctedOn: Day?,
    close: Int64? = nil
  )
  /// The law that asks for a setting is not that of the company's country.
  case settingIsOfAnotherCountry(setting: DeadlineSetting, company: String, law: LedgerLaw?)

  package var code: ErrorCode {
    switch self {
    case .hasPassed: ErrorCode("PER", 35)
    case .settingIsOfAnotherCountry: ErrorCode("PER", 36)
    }
  }
}
